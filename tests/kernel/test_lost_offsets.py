"""A database that has lost commits under a running worker, as after a failover."""

import asyncpg

from services.reporting.settings import ReportingSettings
from shared.consuming import Consumer
from shared.database import connection
from tests.kernel.conftest import open_database
from tests.kernel.workers import Log, consumed, fresh, subscription, working


async def stored_offset(subscribed: Consumer) -> asyncpg.Record:
    async with connection() as pooled:
        (row,) = await pooled.fetch(
            "SELECT next_offset, record_hash FROM consumer_offsets"
            " WHERE consumer_group = $1 AND partition = 0",
            subscribed.group,
        )
    return row


async def test_an_idle_partition_is_read_again_if_the_database_lost_what_was_applied(
    migrated: ReportingSettings,
) -> None:
    """No record arrives that would show it, and until then the partition is not current."""
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    await log.write("a", "b")
    async with open_database(migrated), working(migrated, subscribed):
        await consumed(subscribed, "a", "b")
        before = await stored_offset(subscribed)
        await log.write("c")
        await consumed(subscribed, "a", "b", "c")
        await fresh(subscribed)
        async with connection() as pooled, pooled.transaction():
            await pooled.execute(
                "DELETE FROM dead_letters WHERE consumer_group = $1 AND record_offset = 2",
                subscribed.group,
            )
            await pooled.execute(
                "UPDATE consumer_offsets SET (next_offset, record_hash) = ($2, $3)"
                " WHERE consumer_group = $1 AND partition = 0",
                subscribed.group,
                before["next_offset"],
                before["record_hash"],
            )
        await fresh(subscribed)
        await consumed(subscribed, "a", "b", "c")
