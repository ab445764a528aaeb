"""Records that time out, have versions out of bounds, or are the final event of a key."""

import asyncio
import resource
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

import asyncpg
import pytest

from coursestream_events import Event
from coursestream_events.enrollment import UserData, UserErased, UserErasedData, UserUpdated
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.consuming import Consumer, dead_letters, redrive
from shared.consuming.consumer import Applied
from shared.consuming.failures import RecordTimedOut
from shared.consuming.offsets import ensure_offsets
from shared.consuming.records import partition_of
from shared.database import Transaction, connection
from shared.outbox import new_event
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
from tests.support.platform import eventually

COURSE, STUDENT = learner_in_partition()


async def _refuse(tx: Transaction, events: Sequence[Event]) -> None:
    raise KeyError("refused")


async def apply(subscription: Consumer, batch: Sequence[FakeRecord]) -> Applied:
    first = {partition_of(each): batch[0].offset for each in batch}
    async with connection() as pooled:
        await ensure_offsets(pooled, subscription.group, first.keys())
    result = await subscription.apply_batch(batch, first)
    assert isinstance(result, Applied)
    return result


async def fetch(sql: str) -> list[asyncpg.Record]:
    async with connection() as pooled:
        return list(await pooled.fetch(sql))


async def test_a_batch_that_times_out_twice_is_bisected(migrated: ReportingSettings) -> None:
    """The database cancels every statement with more than three events."""

    async def slow(tx: Transaction, events: Sequence[Event]) -> None:
        if len(events) > 3:
            await tx.connection.execute("SET LOCAL statement_timeout = 20")
            await tx.connection.execute("SELECT pg_sleep(60)")

    handler = Recorder(slow)
    subscription = consumer(handler)
    events = [completion(v, course=COURSE, student=STUDENT) for v in range(1, 9)]
    async with open_database(migrated):
        await apply(subscription, records(events))
        assert await dead_letters(subscription.group) == []
        assert len(await fetch("SELECT FROM student_activity")) == 8
    everything = list(range(1, 9))
    assert handler.calls[:3] == [everything, everything, everything]
    assert handler.calls[3:] == [[1, 2, 3, 4], [1, 2], [3, 4], [5, 6, 7, 8], [5, 6], [7, 8]]


async def test_a_single_record_that_times_out_halts_the_partition(
    migrated: ReportingSettings,
) -> None:
    async def slow(tx: Transaction, events: Sequence[Event]) -> None:
        if any(event.aggregateversion == 3 for event in events):
            await tx.connection.execute("SET LOCAL statement_timeout = 20")
            await tx.connection.execute("SELECT pg_sleep(60)")

    subscription = consumer(Recorder(slow))
    events = [completion(v, course=COURSE, student=STUDENT) for v in range(1, 5)]
    async with open_database(migrated):
        with pytest.raises(RecordTimedOut, match="@2 exceeds the statement timeout") as halted:
            await apply(subscription, records(events))
        assert await dead_letters(subscription.group) == []
        assert await fetch("SELECT FROM student_activity") == []
        assert halted.value.partition == PARTITION

        await resume_failing(subscription, 1)
        await apply(subscription, records(events))
        (letter,) = await dead_letters(subscription.group)
        assert letter.offset == 2
        assert len(await fetch("SELECT FROM student_activity")) == 3


async def test_a_wide_gap_costs_one_row_per_aggregate(
    migrated: ReportingSettings,
) -> None:
    """Regression: 140 kB of records took 660 MB and two million rows."""
    subscription = consumer(Recorder())
    batch = []
    for offset in range(200):
        course, student = learner_in_partition()
        batch.append(record(completion(10_000, course=course, student=student), offset))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with open_database(migrated):
        await apply(subscription, batch)
        rows = await fetch("SELECT version, missing FROM consumer_versions")
    assert [tuple(row) for row in rows] == [(10_000, [asyncpg.Range(1, 10_000)])] * 200
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


async def test_a_version_out_of_bounds_is_dead_lettered_and_changes_nothing(
    migrated: ReportingSettings,
) -> None:
    subscription = consumer(Recorder())
    batch = records(
        [completion(v, course=COURSE, student=STUDENT) for v in (1, 20_000, 2**31 - 1, 2)]
    )
    async with open_database(migrated):
        await apply(subscription, batch)
        letters = await dead_letters(subscription.group)
        assert [letter.offset for letter in letters] == [1, 2]
        (row,) = await fetch("SELECT version, missing FROM consumer_versions")
        assert tuple(row) == (2, [])


async def test_an_aggregate_with_too_many_gaps_accepts_no_more_until_they_are_filled(
    migrated: ReportingSettings,
) -> None:
    """Every second version arrives first; refused ones are accepted once gaps are filled."""
    subscription = consumer(Recorder())
    even = [completion(v, course=COURSE, student=STUDENT) for v in range(2, 242, 2)]
    odd = [completion(v, course=COURSE, student=STUDENT) for v in range(1, 241, 2)]
    async with open_database(migrated):
        await apply(subscription, records(even))
        letters = await dead_letters(subscription.group)
        assert len(letters) == 20
        assert "already has 100 gaps" in letters[0].reason
        await apply(subscription, records(odd, first=len(even)))
        letters = await dead_letters(subscription.group)
        outcomes = {outcome async for _, outcome in redrive(subscription, letters)}
        assert outcomes == {"applied"}
        assert len(await fetch("SELECT FROM student_activity")) == 240
        (row,) = await fetch("SELECT version, missing FROM consumer_versions")
        assert tuple(row) == (240, [])


async def test_a_redrive_is_tried_again_while_a_worker_holds_the_partition(
    migrated: ReportingSettings,
) -> None:
    impatient = migrated.model_copy(update={"database_lock_timeout": 0.1})
    handler = Recorder(_refuse)
    subscription = consumer(handler)
    attempts: set[datetime] = set()

    async def tried_again() -> None:
        waiting = await fetch(
            "SELECT xact_start FROM pg_stat_activity"
            " WHERE wait_event_type = 'Lock' AND datname = current_database()"
        )
        attempts.update(row["xact_start"] for row in waiting)
        assert len(attempts) > 1

    async def redriven() -> list[str]:
        letters = await dead_letters(subscription.group)
        return [outcome async for _, outcome in redrive(subscription, letters)]

    worker = await asyncpg.connect(str(migrated.database_url))
    async with open_database(impatient):
        await apply(subscription, [record(completion(1, course=COURSE, student=STUDENT), 0)])
        handler.reaction = None
        async with worker.transaction():
            await worker.execute("SELECT FROM consumer_offsets FOR UPDATE")
            redriving = asyncio.create_task(redriven())
            await eventually(tried_again)
        assert await redriving == ["applied"]
    await worker.close()


async def test_an_erasure_is_applied_regardless_of_forged_versions(
    migrated: ReportingSettings,
) -> None:
    """Regression: a forged version near the maximum made every later erasure a duplicate."""
    subscription = SERVICE.consumer
    user = uuid4()

    def named(name: str, version: int) -> Event:
        data = UserData(occurred_at=now(), user_id=user, display_name=name, role="student")
        return new_event(UserUpdated, data, aggregate=str(user), version=version)

    erased = new_event(
        UserErased,
        UserErasedData(occurred_at=now(), user_id=user),
        aggregate=str(user),
        version=3,
    )
    names = "SELECT display_name, erased FROM users"
    async with open_database(migrated):
        forged = [named("Mallory", 2**31 - 1), named("Mallory", 10_002)]
        await apply(subscription, records([named("Ada", 1), *forged]))
        assert [tuple(row) for row in await fetch(names)] == [("Ada", False)]
        assert len(await dead_letters(subscription.group)) == 2
        # Within the bound it is taken for true; the erasure counts all the same, also beside it.
        await apply(
            subscription,
            [record(named("Mallory", 9_000), 3), record(erased, 4), record(named("Eve", 9_001), 5)],
        )
        assert [tuple(row) for row in await fetch(names)] == [(None, True)]
