"""Events of the enrollment topic: who may read a course's lessons."""

from collections.abc import Sequence

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled
from services.courses.models import Enrollment
from shared.consuming import latest
from shared.database import Transaction, upsert


async def store_enrollments(
    tx: Transaction, events: Sequence[StudentEnrolled | StudentUnenrolled]
) -> None:
    rows = [
        {
            "course_id": event.data.course_id,
            "student_id": event.data.student_id,
            "version": event.aggregateversion,
            "is_open": isinstance(event, StudentEnrolled),
        }
        for event in latest(events, lambda event: event.subject)
    ]
    await upsert(Enrollment, rows, newer="version")
