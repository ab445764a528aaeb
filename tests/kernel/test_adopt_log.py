"""Another log is adopted only if the database knows all events in it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer

from coursestream_events import Event, Topic, encode
from coursestream_events.catalog import LEARNER
from coursestream_events.progress import LessonCompleted
from services.reporting.settings import ReportingSettings
from shared.consuming.records import Partition
from shared.database import Transaction, connection
from shared.kafka.partitioning import partition_for
from shared.outbox.publisher import Draft, Publisher, Snapshot, SnapshotSource
from shared.outbox.recovery import ReconcileFirst, adopt_log, outbox_state, republish
from shared.outbox.state import LogEnd, read_log_ends, store_halt, store_log_ends, store_verified
from tests.kernel.conftest import open_database
from tests.kernel.records import completion


def publisher(subject: str, version: int) -> Publisher:
    """Return a publisher whose database knows all events that other tests have published."""

    async def versions(
        connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
    ) -> dict[str, int]:
        known: dict[str, int] = defaultdict(lambda: 1_000_000) | {subject: version}
        return {each: known[each] for each in aggregates}

    async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
        raise NotImplementedError

    return Publisher("progress", versions, adopt, ())


async def publish(settings: ReportingSettings, event: Event) -> Partition:
    partition = partition_for(LEARNER.name, event.partitionkey)
    producer = AIOKafkaProducer(bootstrap_servers=settings.kafka_bootstrap_servers)
    await producer.start()
    try:
        await producer.send_and_wait(
            LEARNER.name, encode(event), key=event.partitionkey.encode(), partition=partition
        )
    finally:
        await producer.stop()
    return Partition(LEARNER.name, partition)


async def halt_as_replaced(partition: Partition) -> None:
    async with connection() as pooled:
        former = LogEnd(1, "the former cluster", UUID(int=1))
        await store_log_ends(pooled, {partition: former})
        await store_halt(pooled, "replaced", "the log is another one")


async def run_republish(settings: ReportingSettings, present: Publisher) -> None:
    async for _ in republish(settings, present):
        pass


async def test_adopt_log_refuses_a_log_with_unknown_events_until_reconcile(
    migrated: ReportingSettings,
) -> None:
    event = completion(2, course=uuid4(), student=uuid4())
    partition = await publish(migrated, event)
    lagging, current = publisher(event.subject, 1), publisher(event.subject, 2)
    async with open_database(migrated):
        for command in (adopt_log, run_republish):
            await halt_as_replaced(partition)
            with pytest.raises(ReconcileFirst, match=f"version 2 of {event.subject}"):
                await command(migrated, lagging)
            assert (await outbox_state()).halt_kind == "behind"
            async with connection() as pooled:
                assert await read_log_ends(pooled) == {}
            # Nor does a second attempt end the halt.
            with pytest.raises(ReconcileFirst, match="outbox reconcile"):
                await command(migrated, lagging)
            assert (await outbox_state()).halt_kind == "behind"
        await halt_as_replaced(partition)
        await adopt_log(migrated, current)
        state = await outbox_state()
        assert (state.halt_kind, state.verified) == (None, True)
        async with connection() as pooled:
            assert (await read_log_ends(pooled))[partition].cluster_id != "the former cluster"


async def test_republish_first_compares_a_log_that_was_not_compared(
    migrated: ReportingSettings,
) -> None:
    event = completion(2, course=uuid4(), student=uuid4())
    await publish(migrated, event)
    async with open_database(migrated):
        with pytest.raises(ReconcileFirst):
            await run_republish(migrated, publisher(event.subject, 1))
        assert (await outbox_state()).halt_kind == "behind"


async def test_republish_appends_in_bounded_statements(
    migrated: ReportingSettings,
) -> None:
    event = completion(1, course=uuid4(), student=uuid4())
    drafts = [Draft(LessonCompleted, event.data)] * 2_500

    async def load(
        tx: Transaction, after: str | None, only: Collection[str] | None
    ) -> list[Snapshot]:
        return [Snapshot(event.subject, 7, drafts)] if after is None else []

    async def save(tx: Transaction, versions: dict[str, int]) -> None:
        assert versions in ({event.subject: 2_507}, {})

    source = SnapshotSource(LEARNER, load, save)
    present = replace(publisher(event.subject, 7), snapshots=(source,))
    async with open_database(migrated), connection() as pooled:
        await store_verified(pooled)
        await pooled.execute(_NOTE_INSERTS)
        assert [each async for each in republish(migrated, present)] == [(LEARNER.name, 1)]
        inserts = await pooled.fetch("SELECT events FROM inserts")
        assert sum(row["events"] for row in inserts) == 2_500
        assert max(row["events"] for row in inserts) <= 1_000
        versions = await pooled.fetch(
            "SELECT (convert_from(value, 'UTF8')::jsonb ->> 'aggregateversion')::int AS version "
            "FROM outbox ORDER BY id"
        )
        assert [row["version"] for row in versions] == list(range(8, 2_508))


_NOTE_INSERTS = """
    CREATE TABLE inserts (events int);
    CREATE FUNCTION note_insert() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO inserts SELECT count(*) FROM added;
        RETURN NULL;
    END $$;
    CREATE TRIGGER note_insert AFTER INSERT ON outbox REFERENCING NEW TABLE AS added
       FOR EACH STATEMENT EXECUTE FUNCTION note_insert();
"""
