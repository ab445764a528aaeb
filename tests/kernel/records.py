"""Records and events for kernel tests, without Kafka."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid4

from coursestream_events import BY_EVENT, CATALOG, Event, encode
from coursestream_events.catalog import LEARNER
from coursestream_events.progress import LessonCompleted, LessonCompletionData
from shared.clock import now
from shared.consuming import Consumer
from shared.consuming.consumer import Handler
from shared.consuming.halts import resume, store_halt
from shared.consuming.offsets import Halt
from shared.consuming.records import Partition
from shared.database import Transaction, connection
from shared.kafka.partitioning import partition_for
from shared.outbox import new_event

PARTITION = Partition(LEARNER.name, 0)


@dataclass(frozen=True)
class FakeRecord:
    """A record as Kafka delivers it."""

    offset: int
    value: bytes | None
    topic: str = LEARNER.name
    partition: int = 0
    key: bytes | None = None
    headers: Sequence[tuple[str, bytes | None]] = ()


def learner_in_partition(partition: int = PARTITION.partition) -> tuple[UUID, UUID]:
    """Return course and student of a learner whose records belong to this partition."""
    course = uuid4()
    while True:
        student = uuid4()
        if partition_for(LEARNER.name, f"{course}:{student}") == partition:
            return course, student


def completion(version: int, *, course: UUID, student: UUID, lesson: UUID | None = None) -> Event:
    data = LessonCompletionData(
        occurred_at=now(),
        course_id=course,
        student_id=student,
        cycle=1,
        lesson_id=lesson or uuid4(),
        completed=version,
        required=100,
    )
    return new_event(LessonCompleted, data, aggregate=f"{course}:{student}", version=version)


def records(events: Sequence[Event], *, first: int = 0) -> list[FakeRecord]:
    return [record(event, first + i) for i, event in enumerate(events)]


def record(event: Event, offset: int, **changes: Any) -> FakeRecord:
    """Return the record that the relay publishes, with ``changes``."""
    topic = BY_EVENT[type(event)].topic.name
    key = event.partitionkey
    as_published = FakeRecord(offset, encode(event), topic, partition_for(topic, key), key.encode())
    return replace(as_published, **changes)


Reaction = Callable[[Transaction, Sequence[Event]], Awaitable[None]]


@dataclass
class Recorder:
    """A handler that remembers what it was given, once its transaction is sure to commit.

    ``reaction`` may fail; the test asks the database what came of it.
    """

    reaction: Reaction | None = None
    calls: list[list[int]] = field(default_factory=list)

    async def __call__(self, tx: Transaction, events: Sequence[Event]) -> None:
        self.calls.append([event.aggregateversion for event in events])
        if self.reaction is not None:
            await self.reaction(tx, events)
        await tx.connection.executemany(
            "INSERT INTO student_activity (course_id, student_id, last_active_at) "
            "VALUES ($1, $2, now())",
            [(event.data.lesson_id, event.data.student_id) for event in events],
        )

    def __hash__(self) -> int:
        return id(self)


def consumer(handler: Handler, *, max_consecutive_failures: int = 500) -> Consumer:
    """Return a consumer with reporting's subscription and one handler for all events."""
    handlers: Mapping[type[Event], Handler] = {
        entry.event: handler for entry in CATALOG if "reporting" in entry.consumers
    }
    return Consumer("reporting", handlers, max_consecutive_failures=max_consecutive_failures)


async def resume_failing(subscription: Consumer, dead_letters: int) -> None:
    """Halt the partition as its worker does, and resume it as an operator does."""
    async with connection() as pooled:
        await store_halt(pooled, subscription.group, PARTITION, Halt("failures", "too many"))
    resumed = await resume(subscription.group, *PARTITION, "retry", dead_letters)
    assert resumed == [PARTITION]
