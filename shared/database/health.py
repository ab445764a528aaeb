"""The health check of the database."""

import asyncio
import time

import asyncpg
from pydantic import BaseModel

from shared.database.transactions import client

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


async def check_database(timeout: float = 2.0) -> DatabaseHealth:
    """Make one round trip outside the pool, without raising; ``timeout`` is in seconds."""
    started = time.perf_counter()
    try:
        async with asyncio.timeout(timeout):
            await client().probe.ping()
    except _FAILURES:
        return DatabaseHealth(connected=False)
    return DatabaseHealth(
        connected=True, latency_ms=round((time.perf_counter() - started) * 1000, 2)
    )
