"""The health check of the database, and the use of its pool."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import NamedTuple, TypeVar

import asyncpg
from pydantic import BaseModel

from shared.database.probe import Probe
from shared.database.transactions import client

T = TypeVar("T")

_FAILURES = (
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)


class DatabaseHealth(BaseModel):
    connected: bool
    latency_ms: float | None = None


class PoolUse(NamedTuple):
    used: int
    idle: int
    limit: int


async def check_database(timeout: float = 2.0) -> DatabaseHealth:
    """Make one round trip outside the pool, without raising; ``timeout`` is in seconds."""
    started = time.perf_counter()
    if await read_outside_pool(lambda probe: probe.execute("SELECT 1"), timeout) is None:
        return DatabaseHealth(connected=False)
    return DatabaseHealth(
        connected=True, latency_ms=round((time.perf_counter() - started) * 1000, 2)
    )


async def read_outside_pool(
    read: Callable[[asyncpg.Connection], Awaitable[T]], timeout: float = 2.0
) -> T | None:
    """Return what ``read`` returns, or None if the database does not answer in time.

    It works while the pool is exhausted, which is when it matters most.
    """
    try:
        async with asyncio.timeout(timeout):
            probe: Probe = client().probe
            return await probe.run(read)
    except _FAILURES:
        return None


def pool_use() -> PoolUse | None:
    """Return how many connections the pool has; None before the first query."""
    pool = client()._pool  # noqa: SLF001 - Tortoise has no accessor
    if pool is None:
        return None
    idle = pool.get_idle_size()
    return PoolUse(pool.get_size() - idle, idle, pool.get_max_size())
