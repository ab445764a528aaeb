"""What a schema must hold and Tortoise cannot say: composite keys, CHECKs, special indexes.

Each service's ``models.py`` lists its rules in ``RULES``. They are applied to generated databases,
appended to migrations by ``db-generate``, and compared with migrated databases by ``db-check``.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One named object of the schema and the statement that makes it."""

    name: str
    statement: str


def primary_key(table: str, *columns: str) -> Rule:
    """A composite key in place of the single column that the model had to name.

    Such a table is written with SQL only: ``Model.save()`` would address a row by one column.
    """
    name = f"{table}_pkey"
    return Rule(
        name,
        f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}", '
        f'ADD CONSTRAINT "{name}" PRIMARY KEY ({", ".join(columns)})',
    )


def check(table: str, name: str, condition: str) -> Rule:
    """A CHECK; ``name`` says what holds, and is prefixed with the table's."""
    full_name = f"{table}_{name}"
    return Rule(
        full_name, f'ALTER TABLE "{table}" ADD CONSTRAINT "{full_name}" CHECK ({condition})'
    )


def finite(table: str, *columns: str) -> Rule:
    """Instants and days that come from outside are never infinite; a column may be null.

    The driver reads the ends of Python's calendar as infinity.
    """
    return check(table, "finite", " AND ".join(f"isfinite({column})" for column in columns))


def index(table: str, name: str, definition: str, *, unique: bool = False) -> Rule:
    """An index with an expression, a condition, an order or included columns."""
    full_name = f"{table}_{name}"
    kind = "UNIQUE INDEX" if unique else "INDEX"
    return Rule(full_name, f'CREATE {kind} "{full_name}" ON "{table}" {definition}')


def column_default(table: str, column: str, expression: str) -> Rule:
    """A default that the database fills in."""
    return Rule(
        f"{table}.{column} default",
        f'ALTER TABLE "{table}" ALTER COLUMN "{column}" SET DEFAULT {expression}',
    )
