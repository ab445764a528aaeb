"""How a rebuild reads the log."""

import asyncio

import asyncpg
import pytest

from services.reporting.service.rebuild import log as rebuild_log
from services.reporting.service.rebuild.log import open_log
from services.reporting.settings import ReportingSettings
from shared.consuming.offsets import OffsetsLocked
from tests.kernel.conftest import open_database
from tests.kernel.workers import Log, applied, fetch_patiently, subscription


async def test_nothing_waits_for_records_after_the_ends(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last records are read while workers are blocked."""
    fetch_patiently(monkeypatch, seconds=3600)
    written = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(written.topic)
    await written.create()
    await written.write("a", "b")
    async with (
        open_database(migrated),
        open_log(migrated, subscribed, subscribed.partitions) as log,
        # Less than the time after which aiokafka gives up a fetch.
        asyncio.timeout(30),
    ):
        await log.begin({})
        await log.fill(await log.ends(), lambda: None)
        await written.write("c", partition=1)
        await log.fill(await log.ends(), lambda: None)
        assert await applied(subscribed, 0) == ["a", "b"]
        assert await applied(subscribed, 1) == ["c"]


async def test_a_batch_that_fails_beside_another_is_read_again(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuild_log, "_RETRIES", 1)
    hasty = migrated.model_copy(update={"database_statement_timeout": 0.5})
    written = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(written.topic)
    await written.create()
    await written.write("a", "b")
    await written.write("c", "d", partition=1)
    holding = await asyncpg.connect(str(migrated.database_url))
    try:
        async with (
            open_database(hasty),
            open_log(hasty, subscribed, subscribed.partitions) as log,
        ):
            await log.begin({})
            async with holding.transaction():
                await holding.execute(
                    "SELECT FROM consumer_offsets WHERE consumer_group = $1 AND partition = 1 "
                    "FOR UPDATE",
                    subscribed.group,
                )
                with pytest.raises(OffsetsLocked):
                    await log.fill(await log.ends(), lambda: None)
                assert await applied(subscribed) == ["a", "b"]
            await log.fill(await log.ends(), lambda: None)
            assert await applied(subscribed, 0) == ["a", "b"]
            assert await applied(subscribed, 1) == ["c", "d"]
    finally:
        await holding.close()
