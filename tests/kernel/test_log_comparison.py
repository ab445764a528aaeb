"""Which events in a service's own log its database knows."""

import asyncio
from collections.abc import Collection, Sequence
from uuid import UUID, uuid4

import asyncpg
import pytest

from coursestream_events import Event, Topic, encode
from coursestream_events.catalog import LEARNER
from services.reporting.settings import ReportingSettings
from shared.consuming.log_comparison import PartitionLog
from shared.consuming.records import Partition
from shared.database import Transaction, connection, transaction
from shared.http.middleware.restore_guard import RestoreGuard
from shared.outbox import append
from shared.outbox.append import recovering
from shared.outbox.comparison import Published, replaced, unknown_events
from shared.outbox.publisher import Publisher
from shared.outbox.state import (
    DatabaseBehind,
    LogEnd,
    read_log_ends,
    read_state,
    store_halt,
    store_log_ends,
    store_verified,
)
from tests.kernel.conftest import open_database
from tests.kernel.records import FakeRecord, completion
from tests.support.platform import eventually

COURSE, STUDENT = uuid4(), uuid4()
SUBJECT = f"{COURSE}:{STUDENT}"


def publisher(**versions: int) -> Publisher:
    async def known(
        connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
    ) -> dict[str, int]:
        return {SUBJECT: versions["version"]} if versions else {}

    async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
        raise NotImplementedError

    return Publisher("progress", known, adopt, ())


def published(*versions: int) -> list[Published]:
    events = [completion(each, course=COURSE, student=STUDENT) for each in versions]
    return [Published(FakeRecord(n, encode(event)), event) for n, event in enumerate(events)]


async def stray(present: Publisher, events: list[Published]) -> list[int]:
    async with connection() as pooled:
        found = await unknown_events(pooled, present, events)
    return [each.event.aggregateversion for each in found]


async def test_published_and_pending_events_are_known(
    migrated: ReportingSettings,
) -> None:
    events = published(3, 4, 5, 6)
    async with open_database(migrated):
        # Version 6 waits in the outbox: the relay died before it deleted the row.
        async with transaction() as tx:
            await append(tx, [events[3].event])
        assert await stray(publisher(version=6), events) == []
        # Of a version that waits in the outbox another event was published: it is not ours.
        assert await stray(publisher(version=6), published(6)) == [6]
        assert await stray(publisher(version=4), published(3, 4, 5)) == [5]
        assert await stray(publisher(), published(1, 2)) == [1, 2]
        # Too high to be explained by a loss: written by another system.
        assert await stray(publisher(version=4), published(2**31 - 1)) == []


def test_a_log_with_other_ids_or_a_lower_end_is_replaced() -> None:
    partition = Partition(LEARNER.name, 0)
    known = {partition: LogEnd(10, "cluster", UUID(int=1))}

    def log(end: int, cluster: str = "cluster", topic: int = 1) -> dict[Partition, PartitionLog]:
        return {partition: PartitionLog(cluster, UUID(int=topic), 0, end)}

    assert replaced(known, log(10)) is None
    assert replaced(known, log(12)) is None
    assert "beyond the end" in (replaced(known, log(9)) or "")
    assert "created again" in (replaced(known, log(12, topic=2)) or "")
    assert "cluster" in (replaced(known, log(12, "other")) or "")


async def test_stored_log_ends_only_decrease_for_a_recreated_topic(
    migrated: ReportingSettings,
) -> None:
    partition = Partition(LEARNER.name, 0)
    async with open_database(migrated), connection() as pooled:
        for end, topic, stored in ((5, 1, 5), (3, 1, 5), (7, 1, 7), (2, 2, 2)):
            await store_log_ends(pooled, {partition: LogEnd(end, "c", UUID(int=topic))})
            assert (await read_log_ends(pooled))[partition].next_offset == stored


async def test_append_refuses_events_while_the_database_is_behind(
    migrated: ReportingSettings,
) -> None:
    event = published(1)[0].event
    async with open_database(migrated):
        async with connection() as pooled:
            await store_verified(pooled)
            await store_halt(pooled, "behind", "it is older than its own published events")
        with pytest.raises(DatabaseBehind, match="older than its own"):
            async with transaction() as tx:
                await append(tx, [event])
        token = recovering.set(True)
        try:
            async with transaction() as tx:
                await append(tx, [event])
        finally:
            recovering.reset(token)
        async with connection() as pooled:
            assert await pooled.fetchval("SELECT count(*) FROM outbox") == 1
            await store_halt(pooled, "replaced", "the log is another one")
        async with transaction() as tx:
            await append(tx, [event])


async def test_commands_wait_for_the_comparison_with_the_log(
    migrated: ReportingSettings,
) -> None:
    async with open_database(migrated), connection() as pooled:
        deduplicator = RestoreGuard(None)  # type: ignore[arg-type]
        assert await deduplicator._refusal() is None
        await store_verified(pooled)
        assert (await read_state(pooled)).verified
        assert await deduplicator._refusal() is None
        await pooled.execute("UPDATE outbox_state SET verified_for = 'another'")
        # Another process does not know that it was verified a moment ago.
        other = RestoreGuard(None)  # type: ignore[arg-type]
        waiting = asyncio.create_task(other._refusal())

        async def found_unverified() -> None:
            assert other._unverified_since is not None

        await eventually(found_unverified)
        assert not waiting.done()
        await store_verified(pooled)
        assert await waiting is None
        await store_halt(pooled, "behind", "it is older")
        assert isinstance(await RestoreGuard(None)._refusal(), DatabaseBehind)  # type: ignore[arg-type]
