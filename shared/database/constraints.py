"""What Tortoise cannot declare: CHECKs, special indexes, foreign keys, defaults.

They are listed in ``rules`` of a model's ``Meta``, applied to generated databases, appended to
migrations by ``db-generate``, and compared with migrated databases by ``db-check``.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from types import ModuleType
from typing import Any, get_args

from tortoise.models import Model

from shared.database.tables import Table

# From the table's name to the statement that creates the object.
Rule = Callable[[str], str]


def check(name: str, condition: str) -> Rule:
    """A CHECK; its name is prefixed with the table's."""
    return lambda table: f"{_constraint(table, name)} CHECK ({condition})"


def known(column: str, values: Any) -> Rule:
    """The column holds one of a ``Literal``'s values, or null."""
    listed = ", ".join(f"'{value}'" for value in get_args(values))
    return check(f"{column}_known", f"{column} IN ({listed})")


def finite(*columns: str) -> Rule:
    """The columns are not infinite; they may be null.

    asyncpg sends the first and the last instant of Python's calendar as infinity.
    """
    return check("finite", " AND ".join(f"isfinite({column})" for column in columns))


def index(name: str, definition: str) -> Rule:
    """An index with an expression, a condition, an order or included columns."""
    return lambda table: f'CREATE INDEX "{table}_{name}" ON "{table}" {definition}'


def unique(name: str, definition: str) -> Rule:
    """A unique index, as ``index``."""
    return lambda table: f'CREATE UNIQUE INDEX "{table}_{name}" ON "{table}" {definition}'


def default(column: str, expression: str) -> Rule:
    """A default that the database evaluates."""
    return lambda table: f'ALTER TABLE "{table}" ALTER COLUMN "{column}" SET DEFAULT {expression}'


def often_vacuumed() -> Rule:
    """The table's rows are replaced or deleted all the time.

    Dead rows are removed after a fixed number of them: the default, a fifth of the table, lets a
    queue that is nearly empty, or a table of totals, grow with each burst.
    """
    return lambda table: (
        f'ALTER TABLE "{table}" SET (autovacuum_vacuum_scale_factor = 0, '
        "autovacuum_vacuum_threshold = 1000)"
    )


def foreign_key(name: str, columns: Sequence[str], references: str) -> Rule:
    """A reference to another table's columns of the same names, without a relation in Tortoise."""
    listed = ", ".join(columns)
    return lambda table: (
        f'{_constraint(table, name)} FOREIGN KEY ({listed}) REFERENCES "{references}" ({listed})'
    )


def statements(models: Iterable[type[Model]]) -> list[str]:
    """Return the statements that create the models' rules; keys first, for foreign keys."""
    tables = {model._meta.db_table: model for model in models}  # noqa: SLF001
    keys = [
        f"{_constraint(table, 'pkey')} PRIMARY KEY ({', '.join(model.key)})"
        for table, model in tables.items()
        if issubclass(model, Table)
    ]
    rules = [
        rule(table)
        for table, model in tables.items()
        for rule in getattr(getattr(model, "Meta", None), "rules", ())
    ]
    return keys + rules


def models_of(modules: Iterable[ModuleType]) -> list[type[Model]]:
    """Return the models in these modules, in the order of their definition."""
    found = chain.from_iterable(vars(module).values() for module in modules)
    return [
        each
        for each in dict.fromkeys(value for value in found if isinstance(value, type))
        if issubclass(each, Model) and not each._meta.abstract  # noqa: SLF001
    ]


def _constraint(table: str, name: str) -> str:
    return f'ALTER TABLE "{table}" ADD CONSTRAINT "{table}_{name}"'
