"""A change and its event commit together; events reach Kafka in the order of their aggregate."""

import asyncio
import random
from uuid import UUID, uuid4

import pytest

from coursestream_events import MAX_EVENT_BYTES, decode
from coursestream_events.catalog import COURSE, LEARNER
from coursestream_events.courses import (
    CourseOutlineChanged,
    CourseOutlineChangedData,
    OutlineChapter,
    OutlineLesson,
)
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import connection, transaction
from shared.kafka.partitioning import partition_for
from shared.outbox import EventTooLarge, append, new_event, relay, relay_status
from tests.kernel.conftest import open_database
from tests.kernel.records import completion
from tests.kernel.relaying import drained, listening, relaying, versions
from tests.support.platform import eventually

WRITERS, AGGREGATES, CHANGES = 10, 8, 40


async def make_aggregates(course: UUID) -> None:
    async with connection() as pooled:
        await pooled.execute("CREATE TABLE aggregates (id uuid PRIMARY KEY, version int NOT NULL)")
        await pooled.executemany(
            "INSERT INTO aggregates VALUES ($1, 0)", [(UUID(int=n),) for n in range(AGGREGATES)]
        )


class _Unlucky(Exception):
    pass


async def change(course: UUID, chance: random.Random) -> None:
    """Lock an aggregate, raise its version and append an event; roll a third of these back."""
    student = UUID(int=chance.randrange(AGGREGATES))
    async with transaction() as tx:
        version = await tx.connection.fetchval(
            "UPDATE aggregates SET version = version + 1 WHERE id = $1 RETURNING version", student
        )
        await append(tx, [completion(version, course=course, student=student)])
        if chance.random() < 1 / 3:
            raise _Unlucky


async def write(course: UUID, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(CHANGES):
        try:
            await change(course, chance)
        except _Unlucky:
            continue


@pytest.mark.parametrize("batch", [2_000, 3], ids=["at once", "reading ahead"])
async def test_events_of_ten_concurrent_writers_are_published_in_order(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(relay, "_BATCH_ROWS", batch)
    course = uuid4()
    async with open_database(migrated), listening(migrated, LEARNER.name) as reader:
        await make_aggregates(course)
        async with relaying(migrated):
            await asyncio.gather(*(write(course, seed) for seed in range(WRITERS)))
            await eventually(drained)
        async with connection() as pooled:
            rows = await pooled.fetch("SELECT id, version FROM aggregates")
        committed = {f"{course}:{row['id']}": row["version"] for row in rows}
        seen = await versions(reader, committed)
    assert sum(committed.values()) > WRITERS * CHANGES / 2
    assert seen == {key: list(range(1, version + 1)) for key, version in committed.items()}


async def test_records_have_key_partition_and_content_type(migrated: ReportingSettings) -> None:
    event = completion(1, course=uuid4(), student=uuid4())
    async with open_database(migrated), listening(migrated, LEARNER.name) as reader:
        async with transaction() as tx:
            await append(tx, [event])
        async with relaying(migrated):
            await eventually(drained)
        record = await asyncio.wait_for(reader.getone(), 10)
        partitions = reader.partitions_for_topic(LEARNER.name)
    assert record.key == event.partitionkey.encode()
    assert record.headers == (("content-type", b"application/cloudevents+json"),)
    assert record.partition == partition_for(LEARNER.name, event.partitionkey)
    assert partitions == set(range(LEARNER.partitions))
    assert decode(record.value) == event


async def test_append_refuses_an_event_that_is_too_large(
    migrated: ReportingSettings,
) -> None:
    course = uuid4()
    lesson = OutlineLesson(
        lesson_id=uuid4(),
        title="x" * MAX_EVENT_BYTES,
        kind="text",
        position=0,
        required=True,
        published=True,
        completes_on="view",
    )
    chapter = OutlineChapter(chapter_id=uuid4(), title="t", position=0, lessons=(lesson,))
    data = CourseOutlineChangedData(
        occurred_at=now(), course_id=course, outline_version=1, chapters=(chapter,)
    )
    event = new_event(CourseOutlineChanged, data, aggregate=str(course), version=1)
    async with open_database(migrated):
        with pytest.raises(EventTooLarge, match="the limit is"):
            async with transaction() as tx:
                await append(tx, [event])
        await drained()


async def test_large_events_are_published_in_several_batches(migrated: ReportingSettings) -> None:
    """Five events of 0.3 MB do not fit into one request of 1 MB."""
    course = uuid4()
    events = []
    for version in range(1, 6):
        chapters = tuple(
            OutlineChapter(chapter_id=uuid4(), title="t" * 3000, position=n, lessons=())
            for n in range(100)
        )
        data = CourseOutlineChangedData(
            occurred_at=now(), course_id=course, outline_version=version, chapters=chapters
        )
        events.append(new_event(CourseOutlineChanged, data, aggregate=str(course), version=version))
    async with open_database(migrated), listening(migrated, COURSE.name) as reader:
        async with transaction() as tx:
            await append(tx, events)
        async with relaying(migrated):
            await eventually(drained)
        seen = await versions(reader, {str(course): 5})
    assert seen == {str(course): [1, 2, 3, 4, 5]}


async def test_another_relay_takes_over_when_the_leader_stops(migrated: ReportingSettings) -> None:
    async def led() -> str:
        status = await relay_status()
        assert status.leader is not None
        return status.leader

    async with open_database(migrated), relaying(migrated), relaying(migrated):
        first = await eventually(led)
        async with connection() as pooled:
            await pooled.execute(
                "SELECT pg_terminate_backend($1::int)", int(first.rpartition(" ")[2])
            )

        async def moved() -> None:
            assert await led() != first

        await eventually(moved)
        async with transaction() as tx:
            await append(tx, [completion(1, course=uuid4(), student=uuid4())])
        await eventually(drained)
