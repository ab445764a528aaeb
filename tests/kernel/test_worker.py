"""Halts and watermarks of workers on a real broker."""

from collections.abc import Collection
from typing import Any

import asyncpg
import pytest

from services.reporting.settings import ReportingSettings
from shared.consuming import Worker
from shared.consuming.halts import note_assigned, resume
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import Partition
from shared.database import connection
from tests.kernel.conftest import open_database
from tests.kernel.workers import (
    Log,
    applied,
    consumed,
    fresh,
    halted,
    status,
    subscription,
    working,
)
from tests.support.platform import eventually


async def test_a_halt_affects_one_partition_and_survives_a_restart(
    migrated: ReportingSettings,
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic, max_consecutive_failures=3)
    await log.create()
    await log.write("a", "b", "c", "d")
    async with open_database(migrated):
        async with working(migrated, subscribed):
            assert "3 " in await halted(subscribed, 0)
            await log.write("other", partition=1)
            await consumed(subscribed, "other", partition=1)
        async with working(migrated, subscribed) as worker:

            async def red() -> None:
                assert worker.halted is not None

            await eventually(red)
            await resume(subscribed.group, log.topic.name, 0, "retry", dead_letters=10)
            await consumed(subscribed, "a", "b", "c", "d", partition=0)


async def test_a_halt_moves_with_its_partition_to_another_worker(
    migrated: ReportingSettings,
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic, max_consecutive_failures=3)
    await log.create()
    await log.write("a", "b", "c", partition=0)
    await log.write("a", "b", "c", partition=1)
    async with open_database(migrated), working(migrated, subscribed) as first:
        await halted(subscribed, 0, 1)
        async with working(migrated, subscribed) as second:

            async def shared() -> None:
                for worker in (first, second):
                    assert (worker.halted or "").count("consecutive failures") == 1

            await eventually(shared)
            name = held(first)[0]
            await resume(subscribed.group, *name, "retry", dead_letters=10)

            async def first_goes_on() -> None:
                assert first.halted is None
                assert second.halted is not None

            await eventually(first_goes_on)
            await consumed(subscribed, "a", "b", "c", partition=name.partition)

        async def back() -> None:
            assert (first.halted or "").count("consecutive failures") == 1

        await eventually(back)


def held(worker: Worker) -> list[Partition]:
    return [Partition(*each) for each in worker.client.assignment()]


async def test_a_trailing_transaction_marker_causes_no_lag(
    migrated: ReportingSettings,
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    async with open_database(migrated), working(migrated, subscribed):
        await log.write("a", "b", transactional_id=log.topic.name)
        await consumed(subscribed, "a", "b")
        async with connection() as pooled:
            moment = await pooled.fetchval("SELECT clock_timestamp()")

        async def fresh() -> None:
            row = (await status(subscribed))[0]
            assert row.offset == 2
            assert row.watermark is not None
            assert row.watermark > moment

        await eventually(fresh)
        await log.write("c", transactional_id=log.topic.name)
        await consumed(subscribed, "a", "b", "c")
    # The marker now precedes the offset, where the last record would be read again.
    async with open_database(migrated), working(migrated, subscribed):
        await log.write("d")
        await consumed(subscribed, "a", "b", "c", "d")


async def test_a_cut_over_that_holds_the_offsets_does_not_stop_a_worker(
    migrated: ReportingSettings,
) -> None:
    """A cut-over locks the table of offsets until it is done."""
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    hasty = migrated.model_copy(update={"database_statement_timeout": 0.5})
    await log.create()
    await log.write("a")
    async with open_database(hasty), working(hasty, subscribed) as worker:
        await consumed(subscribed, "a")
        rebuilding = await asyncpg.connect(str(migrated.database_url))
        watching = await asyncpg.connect(str(migrated.database_url))
        try:
            async with rebuilding.transaction():
                await rebuilding.execute("LOCK TABLE consumer_offsets IN EXCLUSIVE MODE")
                await log.write("b")

                waiting: set[tuple[Any, ...]] = set()

                async def waited_again_and_again() -> None:
                    """Each wait is a new transaction, so the previous one was aborted."""
                    rows = await watching.fetch(
                        "SELECT pid, xact_start FROM pg_stat_activity "
                        "WHERE wait_event_type = 'Lock' AND datname = current_database()"
                    )
                    waiting.update(map(tuple, rows))
                    assert len(waiting) > 3

                await eventually(waited_again_and_again)
                assert worker.running
        finally:
            await rebuilding.close()
            await watching.close()
        await consumed(subscribed, "a", "b")
        assert worker.running


async def test_an_unassigned_partition_is_reported(migrated: ReportingSettings) -> None:
    """For example of a topic that has fewer partitions than the catalog declares."""
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create(1)
    await log.write("a")
    async with open_database(migrated), working(migrated, subscribed):
        await consumed(subscribed, "a")
        mine, lost = subscribed.partitions
        async with connection() as pooled:
            await pooled.execute(
                "UPDATE consumer_offsets SET assigned_at = assigned_at - interval '2 minutes'"
            )

            async def reported() -> None:
                # The worker may hold its own row for a moment, which is then not renewed.
                found = await note_assigned(pooled, subscribed.group, [mine], [mine, lost])
                assert found == [lost]

            await eventually(reported)
        assert await applied(subscribed) == ["a"]


async def test_a_record_that_times_out_halts_only_its_partition(
    migrated: ReportingSettings,
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    hasty = migrated.model_copy(update={"database_statement_timeout": 0.3})
    await log.create()
    owner = await asyncpg.connect(str(migrated.database_url))
    try:
        await owner.execute(
            """
            CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$;
            CREATE TRIGGER wait BEFORE INSERT ON dead_letters FOR EACH ROW
              WHEN (NEW.record_value = 'slow') EXECUTE FUNCTION wait();
            """
        )
        await log.write("a", "b", "slow", "c")
        async with open_database(hasty), working(hasty, subscribed) as worker:
            assert "@2 exceeds the statement timeout" in await halted(subscribed, 0)
            await log.write("other", partition=1)
            await consumed(subscribed, "other", partition=1)
            assert worker.running
            assert await applied(subscribed, 0) == []
            await owner.execute("DROP TRIGGER wait ON dead_letters; DROP FUNCTION wait()")
            await resume(subscribed.group, log.topic.name, 0, "retry")
            await consumed(subscribed, "a", "b", "slow", "c", partition=0)
    finally:
        await owner.close()


async def test_an_idle_partition_is_placed_once_its_offset_can_be_read(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database was unreachable for all retries of the assignment, and no record arrives."""
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    await log.write("a")
    async with open_database(migrated):
        async with working(migrated, subscribed):
            await consumed(subscribed, "a")
        failures = iter([ConnectionError("the database is unreachable")] * 3)
        seek = PartitionControl.seek_to_stored

        async def seek_later(control: PartitionControl, partitions: Collection[Partition]) -> None:
            for failure in failures:
                raise failure
            await seek(control, partitions)

        monkeypatch.setattr(PartitionControl, "seek_to_stored", seek_later)
        async with working(migrated, subscribed):
            await fresh(subscribed)
