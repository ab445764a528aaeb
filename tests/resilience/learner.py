"""A producer that may be faulty."""

from uuid import UUID, uuid4

from coursestream_events import encode
from coursestream_events.catalog import LEARNER
from coursestream_events.progress import LessonCompleted, LessonCompletionData
from shared.clock import now
from shared.kafka.partitioning import partition_for
from shared.outbox import new_event
from tests.support.classroom import Classroom
from tests.support.platform import Platform


class LearnerProducer:
    """Publishes events of one learner directly to Kafka, as a faulty producer might."""

    def __init__(self, platform: Platform, room: Classroom) -> None:
        self.platform = platform
        self.room = room
        self.student = uuid4()
        self.key = f"{room.course}:{self.student}"
        self.partition = partition_for(LEARNER.name, self.key)

    def event(self, version: int) -> bytes:
        data = LessonCompletionData(
            occurred_at=now(),
            course_id=self.room.course,
            student_id=self.student,
            cycle=1,
            lesson_id=UUID(int=version),
            completed=0,
            required=0,
        )
        return encode(new_event(LessonCompleted, data, aggregate=self.key, version=version))

    async def publish(self, value: bytes, *headers: tuple[str, bytes]) -> int:
        return await self.platform.publish(
            LEARNER.name, value, key=self.key, partition=self.partition, headers=headers
        )
