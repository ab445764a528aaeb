"""Locks on rows that are counted afterwards."""

from collections.abc import Sequence
from typing import Any

import asyncpg


async def lock_rows(
    connection: asyncpg.Connection, statement: str, keys: Sequence[list[Any]]
) -> None:
    """Lock the rows with these keys, in the order of their keys, and create missing ones.

    The statement returns how many rows it has locked. It does not see those that another
    transaction has created or deleted since it began, so it is repeated until none is missing.
    Unlike INSERT with ON CONFLICT DO UPDATE it writes no new version of a row.
    """
    while await connection.fetchval(statement, *keys) < len(keys[0]):
        pass
