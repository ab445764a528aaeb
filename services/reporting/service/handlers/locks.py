"""Locks on rows that are counted afterwards."""

from collections.abc import Sequence
from functools import cache
from uuid import UUID

import asyncpg

from shared.database.tables import Table

# Existing rows are not inserted: ON CONFLICT DO UPDATE would write a new version of each.
_LOCK = """
    WITH keys AS (
        SELECT * FROM unnest({arrays}) AS k ({key})
    ), missing AS MATERIALIZED (
        SELECT {key} FROM keys k
         WHERE NOT EXISTS (SELECT FROM {table} t WHERE ({stored}) = ({wanted}))
    ), added AS (
        INSERT INTO {table} ({key}) SELECT {key} FROM missing ORDER BY {key}
        ON CONFLICT DO NOTHING
        RETURNING 1
    ), locked AS (
        SELECT 1 FROM {table} t JOIN keys USING ({key})
         WHERE (SELECT count(*) FROM added) = (SELECT count(*) FROM missing)
         ORDER BY {key} FOR UPDATE OF t
    )
    SELECT (SELECT count(*) FROM added) + (SELECT count(*) FROM locked)
"""


async def lock_rows(
    connection: asyncpg.Connection, model: type[Table], keys: Sequence[list[UUID]]
) -> None:
    """Lock the rows with these keys, in the order of their keys, and create missing ones.

    ``keys`` has an array for each column of the key. The rows depend on several topics: locking
    them in a statement of its own lets the one that counts see what another worker that counted the
    same rows has committed.
    """
    # The statement returns how many rows it holds. It does not see those that another transaction
    # has created or deleted since it began, so it is repeated until none is missing. If one was
    # created it locks none: locked later, that row would be locked out of order.
    while await connection.fetchval(_lock_statement(model), *keys) < len(keys[0]):
        pass


@cache
def _lock_statement(model: type[Table]) -> str:
    def listed(pattern: str) -> str:
        return ", ".join(pattern.format(*each) for each in enumerate(model.key, 1))

    return _LOCK.format(
        table=model._meta.db_table,  # noqa: SLF001 - Tortoise names the table nowhere else.
        arrays=listed("${0}::uuid[]"),
        key=listed("{1}"),
        stored=listed("t.{1}"),
        wanted=listed("k.{1}"),
    )
