"""What deduplication accepts at most, and what it reads and stores."""

from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from coursestream_events import Event
from coursestream_events.catalog import LEARNER, USER
from coursestream_events.enrollment import UserErased, UserErasedData
from shared.clock import now
from shared.consuming.deduplication import (
    MAX_GAP,
    MAX_RANGES,
    Aggregate,
    Deduplicator,
    VersionOutOfBounds,
)
from shared.consuming.records import DecodedRecord
from shared.outbox import new_event
from shared.telemetry import MISSING_VERSIONS
from tests.kernel.records import FakeRecord, completion

COURSE, STUDENT, OTHER = (UUID(int=number) for number in (1, 2, 3))
LEARNED = Aggregate(LEARNER.name, f"{COURSE}:{STUDENT}")


def decoded(event: Event, topic: str = LEARNER.name) -> DecodedRecord:
    return DecodedRecord(FakeRecord(0, b"", topic=topic), event)


def version(number: int, *, student: UUID = STUDENT, snapshot: int | None = None) -> DecodedRecord:
    event = completion(number, course=COURSE, student=student)
    return decoded(event.model_copy(update={"snapshotfrom": snapshot}))


def compacted(number: int) -> DecodedRecord:
    return decoded(completion(number, course=COURSE, student=STUDENT), USER.name)


class Connection:
    """Answers with rows, and keeps what it was given."""

    def __init__(self, *rows: dict[str, Any]) -> None:
        self.rows, self.arguments = rows, list[tuple[Any, ...]]()

    async def fetch(self, sql: str, *arguments: Any) -> tuple[dict[str, Any], ...]:
        self.arguments.append(arguments)
        return self.rows

    async def execute(self, sql: str, *arguments: Any) -> None:
        self.arguments.append(arguments)


async def stored(deduplicator: Deduplicator) -> list[tuple[str, str, int, str]]:
    connection: Any = Connection()
    await deduplicator.store(connection)
    if not connection.arguments:
        return []
    [(group, *columns)] = connection.arguments
    assert group == "g"
    return list(zip(*columns, strict=True))


async def test_aggregates_do_not_affect_each_other() -> None:
    deduplicator = Deduplicator("g", {}, {})
    for student in (STUDENT, OTHER):
        assert deduplicator.accept(version(1, student=student))
        assert not deduplicator.accept(version(1, student=student))
    assert [name for _, name, _, _ in await stored(deduplicator)] == [
        f"{COURSE}:{STUDENT}",
        f"{COURSE}:{OTHER}",
    ]


@pytest.mark.parametrize("make", [version, compacted])
async def test_a_version_too_far_ahead_is_refused_and_changes_nothing(make: Any) -> None:
    deduplicator = Deduplicator("g", {}, {})
    with pytest.raises(VersionOutOfBounds, match=f"version {MAX_GAP + 1} follows version 0"):
        deduplicator.accept(make(MAX_GAP + 1))
    assert await stored(deduplicator) == []
    assert deduplicator.accept(make(MAX_GAP))
    assert not deduplicator.accept(make(MAX_GAP))


async def test_one_gap_more_than_allowed_is_refused_and_changes_nothing() -> None:
    deduplicator = Deduplicator("g", {}, {})
    for number in range(1, MAX_RANGES + 1):
        assert deduplicator.accept(version(3 * number))
    before = await stored(deduplicator)
    last = 3 * MAX_RANGES
    with pytest.raises(VersionOutOfBounds, match=f"already has {MAX_RANGES} gaps"):
        deduplicator.accept(version(last + 3))
    deduplicator.mark_missing(LEARNED, last + 2)
    assert await stored(deduplicator) == before
    assert deduplicator.accept(version(last + 1))
    # Each gap is of two versions: the first is cut off, and the second ends the gap.
    assert deduplicator.accept(version(1))
    assert deduplicator.accept(version(2))
    assert not deduplicator.accept(version(2))


async def test_a_gap_is_not_split_beyond_the_bound() -> None:
    deduplicator = Deduplicator("g", {}, {})
    for number in range(1, MAX_RANGES + 1):
        assert deduplicator.accept(version(4 * number))
    with pytest.raises(VersionOutOfBounds):
        deduplicator.accept(version(2))
    assert deduplicator.accept(version(1))
    assert deduplicator.accept(version(2))


async def test_a_dead_letter_out_of_bounds_is_not_marked() -> None:
    deduplicator = Deduplicator("g", {}, {})
    deduplicator.mark_missing(LEARNED, MAX_GAP + 1)
    assert await stored(deduplicator) == []
    deduplicator.mark_missing(LEARNED, MAX_GAP)
    assert await stored(deduplicator) == [(*LEARNED, MAX_GAP, f"{{[1,{MAX_GAP + 1})}}")]


async def test_a_dead_letter_that_is_known_or_compacted_is_not_marked() -> None:
    deduplicator = Deduplicator("g", {LEARNED: 3}, {})
    for known in (1, 3):
        deduplicator.mark_missing(LEARNED, known)
    deduplicator.mark_missing(Aggregate(USER.name, str(STUDENT)), 2)
    assert await stored(deduplicator) == []
    deduplicator.mark_missing(LEARNED, 4)
    assert await stored(deduplicator) == [(*LEARNED, 4, "{[4,5)}")]


async def test_an_erasure_is_applied_whatever_its_version() -> None:
    erasure = new_event(
        UserErased,
        UserErasedData(occurred_at=now(), user_id=STUDENT),
        aggregate=str(STUDENT),
        version=2,
    )
    user = Aggregate(USER.name, str(STUDENT))
    for highest, expected in ((0, 2), (7, 7)):
        deduplicator = Deduplicator("g", {user: highest} if highest else {}, {})
        assert deduplicator.accept(decoded(erasure, USER.name))
        assert await stored(deduplicator) == [(*user, expected, "{}")]


async def test_a_snapshot_ends_the_wait_for_older_versions() -> None:
    deduplicator = Deduplicator("g", {}, {})
    assert deduplicator.accept(version(1))
    assert deduplicator.accept(version(4))
    # It contains the versions below 6; 6 itself is still missing.
    assert deduplicator.accept(version(7, snapshot=6))
    assert await stored(deduplicator) == [(*LEARNED, 7, "{[6,7)}")]


async def test_a_snapshot_of_known_versions_raises_nothing() -> None:
    deduplicator = Deduplicator("g", {LEARNED: 5}, {})
    assert not deduplicator.accept(version(5, snapshot=5))
    assert not deduplicator.accept(version(4, snapshot=5))
    assert await stored(deduplicator) == []


def test_a_snapshot_too_far_ahead_is_refused_unless_it_is_the_first() -> None:
    far = MAX_GAP + 3
    assert Deduplicator("g", {}, {}).accept(version(far, snapshot=far))
    known = Deduplicator("g", {LEARNED: 1}, {})
    with pytest.raises(VersionOutOfBounds):
        known.accept(version(far, snapshot=far))
    assert known.accept(version(far - 1, snapshot=far - 1))


async def test_missing_versions_are_counted_once_they_are_stored() -> None:
    before = MISSING_VERSIONS._value.get()
    deduplicator = Deduplicator("g", {}, {})
    assert deduplicator.accept(version(4))
    assert deduplicator.accept(version(7))
    assert MISSING_VERSIONS._value.get() == before
    await stored(deduplicator)
    assert MISSING_VERSIONS._value.get() == before + 5


async def test_what_is_loaded_is_what_was_stored() -> None:
    gap: Any = [SimpleNamespace(lower=2, upper=4)]
    connection: Any = Connection(
        {"topic": LEARNED.topic, "aggregate": LEARNED.name, "version": 5, "missing": gap},
        {"topic": USER.name, "aggregate": "known", "version": 9, "missing": None},
    )
    wanted = [Aggregate(USER.name, "known"), LEARNED, LEARNED]
    deduplicator = await Deduplicator.load(connection, "g", wanted)
    assert connection.arguments == [
        ("g", [USER.name, LEARNED.topic], ["known", LEARNED.name]),
    ]
    assert [number for number in range(1, 7) if deduplicator.accept(version(number))] == [2, 3, 6]
    assert await stored(deduplicator) == [(*LEARNED, 6, "{}")]
