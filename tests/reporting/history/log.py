"""The events of a history, and the ids that occur in it."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from coursestream_events import Event, EventData
from shared.clock import now
from shared.outbox import new_event

TEACHERS = [UUID(int=0xA0 + n) for n in range(3)]
COURSES = [UUID(int=0xC0 + n) for n in range(2)]
STUDENTS = [UUID(int=0xB0 + n) for n in range(3)]
LESSONS = {course: [UUID(int=course.int * 256 + n) for n in range(4)] for course in COURSES}
QUIZ = {course: UUID(int=course.int * 256 + 0x80) for course in COURSES}
ASSIGNMENTS = {
    course: [UUID(int=course.int * 256 + 0x81 + n) for n in range(2)] for course in COURSES
}
START = datetime(2025, 1, 10, 12, tzinfo=UTC)


class EventLog:
    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.events: list[Event] = []
        self._versions: dict[tuple[str, str], int] = defaultdict(int)

    def moment(self) -> datetime:
        """Long ago or recent, and in no order, since records of the past are imported."""
        if self.chance.random() < 0.3:
            return now() - timedelta(days=self.chance.randrange(45), minutes=1)
        return START + timedelta(hours=self.chance.randrange(24 * 90))

    def publish(
        self, event: type[Event], aggregate: str, data: EventData, actor: UUID | None = None
    ) -> None:
        topic = event.type_name.split(".")[1] + ("user" if hasattr(data, "role") else "")
        self._versions[topic, aggregate] += 1
        version = self._versions[topic, aggregate]
        published = new_event(event, data, aggregate=aggregate, version=version)
        self.events.append(published.model_copy(update={"actorid": actor}))
