"""The relay reads ahead without changing the order, and hears of what its process appends."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest

from coursestream_events.catalog import LEARNER
from services.reporting.settings import ReportingSettings
from shared.database import transaction
from shared.outbox import append, relay
from tests.kernel.conftest import open_database
from tests.kernel.records import completion
from tests.kernel.relaying import drained, listening, relaying, versions
from tests.support.platform import eventually


async def commit(course: UUID, student: UUID, *new: int) -> None:
    async with transaction() as tx:
        await append(tx, [completion(each, course=course, student=student) for each in new])


async def test_a_row_that_is_committed_late_keeps_the_order_of_its_aggregate(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lowest id is that of version 1 of ``late``, which is committed during the first batch."""
    course, late, early = uuid4(), uuid4(), uuid4()
    appended, may_commit = asyncio.Event(), asyncio.Event()

    async def commit_late() -> None:
        async with transaction() as tx:
            await append(tx, [completion(1, course=course, student=late)])
            appended.set()
            await may_commit.wait()
        await commit(course, late, 2)

    oldest = relay._oldest

    async def oldest_after_commit(leader: Any, in_flight: Any = ()) -> Any:
        if in_flight:
            may_commit.set()
            await committing
        return await oldest(leader, in_flight)

    monkeypatch.setattr(relay, "_BATCH_ROWS", 2)
    monkeypatch.setattr(relay, "_oldest", oldest_after_commit)
    async with open_database(migrated), listening(migrated, LEARNER.name) as reader:
        committing = asyncio.create_task(commit_late())
        await appended.wait()
        await commit(course, early, 1, 2)
        async with relaying(migrated):
            await committing
            await eventually(drained)
        seen = await versions(reader, {f"{course}:{late}": 2, f"{course}:{early}": 2})
    assert seen == {f"{course}:{late}": [1, 2], f"{course}:{early}": [1, 2]}


async def test_an_idle_relay_publishes_at_once_what_its_process_appends(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would look for rows again after ten minutes."""
    monkeypatch.setattr(relay, "_LONGEST_PAUSE", 600.0)
    monkeypatch.setattr(relay, "_PAUSE_GROWTH", 1e6)
    looked = asyncio.Event()
    oldest = relay._oldest

    async def look(leader: Any, in_flight: Any = ()) -> Any:
        rows = await oldest(leader, in_flight)
        looked.set()
        return rows

    monkeypatch.setattr(relay, "_oldest", look)
    course, student = uuid4(), uuid4()
    async with open_database(migrated), listening(migrated, LEARNER.name) as reader:
        async with relaying(migrated):
            await looked.wait()
            await commit(course, student, 1)
            await eventually(drained, within=5)
        assert await versions(reader, {f"{course}:{student}": 1}) == {f"{course}:{student}": [1]}
