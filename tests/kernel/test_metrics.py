"""What /metrics says, and that it can be read when the database is in trouble."""

import asyncio
import re
from contextlib import AsyncExitStack

from services.reporting.settings import ReportingSettings
from shared.database import connection
from shared.http.metrics import scrape
from tests.kernel.conftest import open_database


async def series(name: str) -> dict[str, float]:
    """Return the value of each series of a metric, by its labels as printed."""
    found = re.findall(rf"^{name}(\{{.*\}})? (\S+)$", (await scrape()).decode(), re.MULTILINE)
    return {labels: float(value) for labels, value in found}


async def test_an_exhausted_pool_can_still_be_scraped(migrated: ReportingSettings) -> None:
    async with open_database(migrated), AsyncExitStack() as stack:
        for _ in range(migrated.database_pool_size):
            await stack.enter_async_context(connection())
        used = await series("coursestream_database_pool_connections")
        assert used == {'{state="used"}': migrated.database_pool_size, '{state="idle"}': 0}
        assert await series("coursestream_database_pool_limit") == {"": migrated.database_pool_size}
        assert await series("coursestream_database_up") == {"": 1}
        assert await series("coursestream_outbox_pending") == {"": 0}


async def test_dead_letters_are_counted_until_they_are_gone(migrated: ReportingSettings) -> None:
    async with open_database(migrated):
        async with connection() as pooled:
            await pooled.execute(
                "INSERT INTO dead_letters (consumer_group, topic, partition, record_offset, "
                "record_headers, kind, reason, ids) "
                "SELECT 'g', 't', 0, n, '[]', 'failed', 'r', '{}' FROM generate_series(1, 3) n"
            )
        assert await series("coursestream_dead_letters") == {'{topic="t"}': 3}
        async with connection() as pooled:
            await pooled.execute("DELETE FROM dead_letters")
        assert await series("coursestream_dead_letters") == {}


async def test_an_unreachable_database_can_be_scraped(migrated: ReportingSettings) -> None:
    elsewhere = migrated.model_copy(
        update={"database_url": "postgresql://nobody@127.0.0.1:1/none", "database_direct_url": None}
    )
    async with open_database(elsewhere):
        async with asyncio.timeout(10):
            assert await series("coursestream_database_up") == {"": 0}
