"""Many rows in one statement, generated from their model.

Rows are mappings from field names to values, all with the same fields. They are processed in the
order of their key, so that concurrent statements lock rows in one order. A key may occur once. JSON
values may be passed as encoded text. Derived columns are added.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import asyncpg
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields import Field, JSONField
from tortoise.models import Model

from shared.database.derived import with_derived
from shared.database.transactions import connection

Row = Mapping[str, Any]


async def insert(
    model: type[Model], rows: Iterable[Row], *, skip_existing: bool = False, returning: str = ""
) -> list[asyncpg.Record]:
    """Insert rows; with ``skip_existing``, except those that conflict with a unique index.

    ``returning`` is SQL, such as ``"course_id"``; its rows are returned.
    """
    given = (with_derived(model, row, new=True) for row in rows)
    return await _execute(insert_statement, model, given, skip_existing, returning)


async def upsert(
    model: type[Model],
    rows: Iterable[Row],
    *,
    newer: str = "",
    add: Sequence[str] = (),
    returning: str = "",
) -> list[asyncpg.Record]:
    """Insert rows, or update those whose key exists.

    With ``newer``, a row is updated only if the new value of that column is higher. Values of
    columns in ``add`` are added to the stored ones instead of replacing them. ``returning`` is SQL
    over ``old`` and ``new``; it covers only rows that were written.
    """
    given = (with_derived(model, row) for row in rows)
    return await _execute(upsert_statement, model, given, newer, tuple(add), returning)


async def update(
    model: type[Model], rows: Iterable[Row], *, newer: str = "", returning: str = ""
) -> list[asyncpg.Record]:
    """Update existing rows, with options as for ``upsert``.

    PostgreSQL locks the rows in no particular order: lock them first, in the order of their key.
    """
    given = (with_derived(model, row) for row in rows)
    return await _execute(update_statement, model, given, newer, returning)


@dataclass(frozen=True, slots=True)
class Upsert:
    """An ``upsert`` among several; rows of which the condition ``empty`` holds are deleted."""

    model: type[Model]
    rows: Sequence[Row]
    newer: str = ""
    add: tuple[str, ...] = ()
    empty: str = ""


async def upsert_together(upserts: Iterable[Upsert]) -> None:
    """Upsert rows of several tables in one statement, one table after the other."""
    given = [each for each in upserts if each.rows]
    if not given:
        return
    sql, statements = _together(
        tuple((each.model, tuple(each.rows[0]), each.newer, each.add, each.empty) for each in given)
    )
    arguments = [
        array
        for statement, each in zip(statements, given, strict=True)
        for array in statement.arguments(each.rows)
    ]
    async with connection() as open_connection:
        emptied = [given[row["number"]] for row in await open_connection.fetch(sql, *arguments)]
    for each in emptied:
        key = key_of(each.model)
        keys = [{name: row[name] for name in key} for row in each.rows]
        await _execute(_delete_statement, each.model, keys, each.empty)


async def update_each(model: type[Model], rows: Iterable[Row]) -> None:
    """Update existing rows whose fields may differ, with one statement for each set of fields."""
    alike: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in rows:
        alike[tuple(sorted(row))].append(row)
    for same in alike.values():
        await update(model, [dict(sorted(row.items())) for row in same])


@dataclass(frozen=True, slots=True)
class _Column:
    """How a column passes through UNNEST."""

    name: str
    type: str
    expression: str
    encode: Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class Statement:
    sql: str
    columns: tuple[_Column, ...]

    def arguments(self, rows: Sequence[Row]) -> list[list[Any]]:
        """One array for each column."""
        arrays = []
        for column in self.columns:
            values = [row[column.name] for row in rows]
            arrays.append([*map(column.encode, values)] if column.encode else values)
        return arrays


async def _execute(
    build: Callable[..., Statement], model: type[Model], rows: Iterable[Row], *options: Any
) -> list[asyncpg.Record]:
    listed = list(rows)
    if not listed:
        return []
    names = tuple(listed[0])
    if any(len(row) != len(names) for row in listed):
        raise ValueError(f"{model.__name__}: rows with different fields in one statement")
    statement = build(model, names, *options)
    async with connection() as open_connection:
        return list(await open_connection.fetch(statement.sql, *statement.arguments(listed)))


@cache
def insert_statement(
    model: type[Model], names: tuple[str, ...], skip_existing: bool = False, returning: str = ""
) -> Statement:
    conflict = " ON CONFLICT DO NOTHING" if skip_existing else ""
    return _inserting(model, names, conflict + _returning(returning))


@cache
def upsert_statement(
    model: type[Model],
    names: tuple[str, ...],
    newer: str = "",
    add: tuple[str, ...] = (),
    returning: str = "",
) -> Statement:
    table, key = _table(model), key_of(model)
    assignments = ", ".join(
        f"{name} = {f'{table}.{name} + ' if name in add else ''}excluded.{name}"
        for name in names
        if name not in key
    )
    condition = f" WHERE excluded.{newer} > {table}.{newer}" if newer else ""
    conflict = f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {assignments}{condition}"
    return _inserting(model, names, conflict + _returning(returning))


@cache
def update_statement(
    model: type[Model], names: tuple[str, ...], newer: str = "", returning: str = ""
) -> Statement:
    table, key, columns = _table(model), key_of(model), _columns(model, names)
    assignments = ", ".join(
        f"{column.name} = {column.expression}" for column in columns if column.name not in key
    )
    conditions = [f"{table}.{name} = given.{name}" for name in key]
    if newer:
        conditions.append(f"given.{newer} > {table}.{newer}")
    sql = (
        f"UPDATE {table} SET {assignments} FROM {_given(columns)} "  # noqa: S608
        f"WHERE {' AND '.join(conditions)}{_returning(returning)}"
    )
    return Statement(sql, columns)


@cache
def _delete_statement(model: type[Model], key: tuple[str, ...], where: str) -> Statement:
    table, columns = _table(model), _columns(model, key)
    same = " AND ".join(f"{table}.{name} = given.{name}" for name in key)
    sql = f"DELETE FROM {table} USING {_given(columns)} WHERE {same} AND {where}"  # noqa: S608
    return Statement(sql, columns)


@cache
def _together(
    upserts: tuple[tuple[type[Model], tuple[str, ...], str, tuple[str, ...], str], ...],
) -> tuple[str, tuple[Statement, ...]]:
    """The statement returns the numbers of those that left an empty row.

    It reads what each of its parts returns to the end before the next one begins, and so locks rows
    in one order.
    """
    parts, statements, first = [], [], 0
    for number, (model, names, newer, add, empty) in enumerate(upserts):
        statement = upsert_statement(model, names, newer, add, f"{empty or False} AS empty")
        parts.append(f"part_{number} AS ({_numbered_from(first, statement.sql)})")
        statements.append(statement)
        first += len(statement.columns)
    results = " UNION ALL ".join(
        f"SELECT {number} AS number FROM part_{number} HAVING bool_or(empty)"  # noqa: S608
        for number in range(len(parts))
    )
    return f"WITH {', '.join(parts)} {results}", tuple(statements)


def _numbered_from(first: int, sql: str) -> str:
    return re.sub(r"\$(\d+)", lambda found: f"${int(found[1]) + first}", sql)


def _inserting(model: type[Model], names: tuple[str, ...], end: str) -> Statement:
    columns = _columns(model, names)
    key = [name for name in key_of(model) if name in names]
    order = f" ORDER BY {', '.join(f'given.{name}' for name in key)}" if key else ""
    sql = (
        f"INSERT INTO {_table(model)} ({', '.join(names)}) "  # noqa: S608
        f"SELECT {', '.join(column.expression for column in columns)} "
        f"FROM {_given(columns)}{order}{end}"
    )
    return Statement(sql, columns)


def _given(columns: Sequence[_Column]) -> str:
    arrays = ", ".join(f"${number}::{each.type}[]" for number, each in enumerate(columns, 1))
    return f"unnest({arrays}) AS given ({', '.join(each.name for each in columns)})"


def _returning(expressions: str) -> str:
    return f" RETURNING {expressions}" if expressions else ""


def key_of(model: type[Model]) -> tuple[str, ...]:
    """The columns of a table's key."""
    return getattr(model, "key", None) or (model._meta.db_pk_column,)  # noqa: SLF001


def _table(model: type[Model]) -> str:
    schema, table = model._meta.schema, model._meta.db_table  # noqa: SLF001
    return f"{schema}.{table}" if schema else table


def _columns(model: type[Model], names: tuple[str, ...]) -> tuple[_Column, ...]:
    meta = model._meta  # noqa: SLF001
    unknown = [name for name in names if name not in meta.fields_db_projection]
    if unknown:
        raise ValueError(f"{model.__name__} has no column {', '.join(unknown)}")
    return tuple(_column(name, meta.fields_map[name], model) for name in names)


def _column(name: str, field: Field[Any], model: type[Model]) -> _Column:
    # Without the length: a cast to varchar(n) would truncate values that the column rejects.
    kind = str(field.get_for_dialect("postgres", "SQL_TYPE")).partition("(")[0].lower()
    if isinstance(field, JSONField):
        encode = lambda value: value if isinstance(value, str) else field.to_db_value(value, model)  # noqa: E731
        return _Column(name, kind, f"given.{name}", encode)
    if isinstance(field, ArrayField):
        # UNNEST expands arrays of arrays down to their elements.
        elements = f"ARRAY(SELECT jsonb_array_elements_text(given.{name}))::{kind}"
        return _Column(
            name, "jsonb", f"CASE WHEN given.{name} IS NOT NULL THEN {elements} END", _json_array
        )
    return _Column(name, kind, f"given.{name}", None)


def _json_array(values: Sequence[Any] | None) -> str | None:
    return None if values is None else json.dumps(values, default=str)
