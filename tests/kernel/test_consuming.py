"""Batches on a real database: applied, dead-lettered, redriven, rolled back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from coursestream_events import Event, encode
from coursestream_events.progress import LessonCompleted
from services.reporting.settings import ReportingSettings
from shared.consuming import Consumer, dead_letters, redrive
from shared.consuming.consumer import Applied, OffsetsMoved, WrongSubscription
from shared.consuming.failures import TooManyConsecutiveFailures
from shared.consuming.offsets import StoredOffset, ensure_offsets
from shared.consuming.records import partition_of
from shared.database import Transaction, connection
from tests.kernel.conftest import open_database
from tests.kernel.records import (
    PARTITION,
    FakeRecord,
    Recorder,
    completion,
    consumer,
    learner_in_partition,
    record,
    records,
    resume_failing,
)

COURSE, STUDENT = learner_in_partition()


async def count(table: str) -> int:
    async with connection() as pooled:
        return int(await pooled.fetchval(f"SELECT count(*) FROM {table}"))


async def missing_versions() -> list[int]:
    async with connection() as pooled:
        rows = await pooled.fetch("SELECT unnest(missing) AS gap FROM consumer_versions")
    return sorted(version for row in rows for version in range(row["gap"].lower, row["gap"].upper))


async def begin(subscription: Consumer) -> None:
    async with connection() as pooled:
        await ensure_offsets(pooled, subscription.group, [PARTITION])


def facing(poison: UUID) -> Any:
    """A handler that fails on one lesson."""

    async def react(tx: Transaction, events: Sequence[Event]) -> None:
        if any(event.data.lesson_id == poison for event in events):
            raise KeyError("the handler cannot deal with this lesson")

    return react


async def test_a_redelivered_batch_is_applied_once(
    migrated: ReportingSettings,
) -> None:
    handler = Recorder()
    subscription = consumer(handler)
    course, student = learner_in_partition()
    batch = records([completion(v, course=course, student=student) for v in (1, 2, 3)])
    async with open_database(migrated):
        await begin(subscription)
        first = await subscription.apply_batch(batch, {PARTITION: 0})
        assert first == Applied({PARTITION: StoredOffset(3, 0)})
        # The same offsets again, and the same events at new offsets.
        again = await subscription.apply_batch(batch, {PARTITION: 3})
        assert again == Applied({PARTITION: StoredOffset(3, 0)}, ignored=True)
        resent = [replace(each, offset=each.offset + 3) for each in batch]
        await subscription.apply_batch(resent, {PARTITION: 3})
        assert await count("student_activity") == 3
    assert handler.calls == [[1, 2, 3]]


async def test_a_batch_with_unexpected_offsets_is_not_applied(
    migrated: ReportingSettings,
) -> None:
    subscription = consumer(Recorder())
    batch = records([completion(1, course=COURSE, student=STUDENT)], first=7)
    async with open_database(migrated):
        await begin(subscription)
        result = await subscription.apply_batch(batch, {PARTITION: 7})
        assert result == OffsetsMoved({PARTITION: StoredOffset(0, 0)})
        assert await count("student_activity") == 0


async def test_malformed_records_are_dead_lettered_and_the_others_applied(
    migrated: ReportingSettings,
) -> None:
    poison = uuid4()
    subscription = consumer(Recorder(facing(poison)))
    course, student = learner_in_partition()
    events = [completion(v, course=course, student=student) for v in range(1, 10)]
    events[4] = completion(5, course=course, student=student, lesson=poison)
    batch = records(events)
    batch[1] = replace(batch[1], value=b"not json", headers=[("x", b"\xff\xfe"), ("y", None)])
    unknown = encode(events[7]).replace(b"LessonCompleted.v1", b"LessonDreamt.v1")
    batch[7] = replace(batch[7], value=unknown)
    async with open_database(migrated):
        await begin(subscription)
        await subscription.apply_batch(batch, {PARTITION: 0})
        letters = await dead_letters(subscription.group)
        assert await count("student_activity") == 6
        assert await missing_versions() == [2, 5, 8]
    assert [(letter.offset, letter.kind) for letter in letters] == [
        (1, "malformed"),
        (4, "failed"),
        (7, "unknown"),
    ]
    assert letters[0].value == b"not json"
    assert letters[0].headers == [("x", b"\xff\xfe"), ("y", None)]
    assert "not JSON" in letters[0].reason
    assert "KeyError" in letters[1].reason
    assert "LessonDreamt" in letters[2].reason


async def test_redrive_applies_each_dead_letter_exactly_once(
    migrated: ReportingSettings,
) -> None:
    poison = uuid4()
    handler = Recorder(facing(poison))
    subscription = consumer(handler)
    course, student = learner_in_partition()
    events = [
        completion(v, course=course, student=student, lesson=poison if v == 2 else None)
        for v in (1, 2, 3, 4)
    ]
    async with open_database(migrated):
        await begin(subscription)
        await subscription.apply_batch(records(events), {PARTITION: 0})
        letters = await dead_letters(subscription.group)
        outcomes = [outcome async for _, outcome in redrive(subscription, letters)]
        assert outcomes == ["dead-lettered again"]

        handler.reaction = None
        outcomes = [outcome async for _, outcome in redrive(subscription, letters)]
        assert outcomes == ["applied"]
        assert await count("student_activity") == 4
        assert await missing_versions() == []
        assert await count("dead_letters") == 0


async def test_a_record_that_violates_a_constraint_is_dead_lettered_alone(
    migrated: ReportingSettings,
) -> None:
    async def violate(tx: Transaction, events: Sequence[Event]) -> None:
        for event in events:
            if event.aggregateversion == 3:
                await tx.connection.execute(
                    "INSERT INTO school_calendar (id, time_zone) VALUES (2, 'UTC')"
                )

    subscription = consumer(Recorder(violate))
    course, student = learner_in_partition()
    batch = records([completion(v, course=course, student=student) for v in range(1, 6)])
    async with open_database(migrated):
        await begin(subscription)
        await subscription.apply_batch(batch, {PARTITION: 0})
        (letter,) = await dead_letters(subscription.group)
        assert (letter.offset, letter.version) == (2, 3)
        assert "school_calendar_one_row" in letter.reason
        assert await count("student_activity") == 4


async def test_an_error_that_no_record_causes_rolls_the_batch_back(
    migrated: ReportingSettings,
) -> None:
    async def broken_release(tx: Transaction, events: Sequence[Event]) -> None:
        await tx.connection.execute("SELECT * FROM a_table_that_this_release_forgot")

    subscription = consumer(Recorder(broken_release))
    batch = records([completion(1, course=COURSE, student=STUDENT)])
    async with open_database(migrated):
        await begin(subscription)
        with pytest.raises(asyncpg.UndefinedTableError):
            await subscription.apply_batch(batch, {PARTITION: 0})
        assert await count("dead_letters") == 0
        (offset,) = await _offsets()
        assert offset == 0


async def _offsets() -> list[int]:
    async with connection() as pooled:
        return [row["next_offset"] for row in await pooled.fetch("SELECT * FROM consumer_offsets")]


async def test_consecutive_failures_halt_the_partition(migrated: ReportingSettings) -> None:
    subscription = consumer(Recorder(), max_consecutive_failures=5)
    batch = [FakeRecord(offset, b"broken") for offset in range(8)]
    async with open_database(migrated):
        await begin(subscription)
        with pytest.raises(TooManyConsecutiveFailures, match="5 consecutive failures"):
            await subscription.apply_batch(batch, {PARTITION: 0})
        assert await count("dead_letters") == 0

        await subscription.apply_batch(batch[:4], {PARTITION: 0})
        with pytest.raises(TooManyConsecutiveFailures):
            await subscription.apply_batch(batch[4:], {PARTITION: 4})

        await resume_failing(subscription, 2)
        with pytest.raises(TooManyConsecutiveFailures):
            await subscription.apply_batch(batch[4:7], {PARTITION: 4})
        await subscription.apply_batch(batch[4:6], {PARTITION: 4})
        await resume_failing(subscription, 10)
        await subscription.apply_batch(batch[6:], {PARTITION: 6})
        assert await count("dead_letters") == 8


async def test_unknown_event_types_are_dead_lettered_without_halting(
    migrated: ReportingSettings,
) -> None:
    subscription = consumer(Recorder(), max_consecutive_failures=2)
    event = completion(1, course=COURSE, student=STUDENT)
    newer = encode(event).replace(b"LessonCompleted.v1", b"LessonCompleted.v2")
    async with open_database(migrated):
        await begin(subscription)
        batch = [record(event, offset, value=newer) for offset in range(5)]
        await subscription.apply_batch(batch, {PARTITION: 0})
        assert await count("dead_letters") == 5


async def test_an_event_on_the_wrong_topic_is_malformed(
    migrated: ReportingSettings,
) -> None:
    subscription = consumer(Recorder())
    event = completion(1, course=COURSE, student=STUDENT)
    stray = record(event, 0, topic="coursestream.courses.course")
    partition = partition_of(stray)
    async with open_database(migrated):
        async with connection() as pooled:
            await ensure_offsets(pooled, subscription.group, [partition])
        await subscription.apply_batch([stray], {partition: 0})
        (letter,) = await dead_letters(subscription.group)
        assert "belongs to the topic coursestream.progress.learner" in letter.reason


def test_a_consumer_without_a_declared_event_does_not_start() -> None:
    with pytest.raises(WrongSubscription, match="LessonCompleted"):
        Consumer("reporting", {})


async def test_a_batch_without_handled_events_is_reported_as_ignored(
    migrated: ReportingSettings,
) -> None:
    """The worker then pauses, so that more records gather for the next batch."""
    subscribed = consumer(Recorder()).handlers
    ignoring = Consumer(
        "reporting",
        {event: Recorder() for event in subscribed if event is not LessonCompleted},
        {LessonCompleted: "as the test has it"},
    )
    batch = records([completion(1, course=COURSE, student=STUDENT)])
    async with open_database(migrated):
        await begin(ignoring)
        result = await ignoring.apply_batch(batch, {PARTITION: 0})
        assert result == Applied({PARTITION: StoredOffset(1, 0)}, ignored=True)
        assert await count("consumer_versions") == 1
