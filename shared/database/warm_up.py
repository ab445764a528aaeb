"""Opens a pool's connections before the first request."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import asyncpg

from shared.database.transactions import connection

logger = logging.getLogger("shared.database")

Rehearsal = Callable[[asyncpg.Connection], Awaitable[None]]


async def warm_up(connections: int, rehearse: Rehearsal) -> None:
    """Open that many connections, and run ``rehearse`` on each.

    Otherwise the first requests wait for logins, types and plans, 16 of them for a quarter of a
    second. An unreachable database is left to the requests, which report it.
    """
    barrier = asyncio.Barrier(connections)

    async def hold_one() -> None:
        async with connection() as pooled:
            await rehearse(pooled)
            # Released earlier, it would be taken again instead of another one.
            await barrier.wait()

    try:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(connections):
                tasks.create_task(hold_one())
    except* Exception as errors:
        logger.info("the database is not warmed up: %r", errors.exceptions[0])
