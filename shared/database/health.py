"""Whether the database answers, and how fast."""

import asyncio
import time

from pydantic import BaseModel

from shared.database.failures import is_transient
from shared.database.transactions import connection


class DatabaseHealth(BaseModel):
    connected: bool
    latency_ms: float | None = None


async def check_database(timeout: float = 2.0) -> DatabaseHealth:
    """One round trip, bounded by ``timeout`` seconds; never raises for a database that is away."""
    started = time.perf_counter()
    try:
        async with asyncio.timeout(timeout), connection() as pooled:
            await pooled.execute("SELECT 1")
    except Exception as error:
        if not is_transient(error):
            raise
        return DatabaseHealth(connected=False)
    return DatabaseHealth(
        connected=True, latency_ms=round((time.perf_counter() - started) * 1000, 2)
    )
