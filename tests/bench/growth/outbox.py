"""The relay with ten thousand rows in the outbox, and with a million."""

from __future__ import annotations

import asyncpg
from rich.console import Console

from deploy.local.stack import LocalStack
from services.progress.app import SERVICE
from shared.database.migrations import migrate
from tests.bench.growth.costs import SIZES, Cost, Growth, measured, vacuumed
from tests.bench.projection.backlog import School
from tests.bench.relay import fill_outbox, relay_seconds

# The same events again: the relay compares no versions.
_MULTIPLY = """
    INSERT INTO outbox (topic, partition_key, value)
    SELECT topic, partition_key, value FROM outbox, generate_series(2, $1) AS time
     ORDER BY time, id
"""


async def relay_growth(stack: LocalStack, console: Console) -> Growth:
    """Publish a full outbox."""
    url = stack.database_urls["progress"]
    await migrate(SERVICE.schema, url)
    records = list(School().learning(SIZES[0]))
    costs = []
    for size in SIZES:
        console.print(f"relaying {size:,} rows …")
        await fill_outbox(url, records)
        await _multiply(url, size // SIZES[0])
        await vacuumed(url)
        async with measured(stack, url) as used:
            seconds, processor = await relay_seconds(stack, url, size)
        costs.append(Cost.of(size, size, seconds, processor, used))
    return Growth("relay", "an outbox row", "rows", costs)


async def _multiply(url: str, times: int) -> None:
    database = await asyncpg.connect(url)
    try:
        await database.execute(_MULTIPLY, times)
    finally:
        await database.close()
