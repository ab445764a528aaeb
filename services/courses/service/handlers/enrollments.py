"""Events of the enrollment topic: who may read a course's lessons."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled
from services.courses.models import Enrollment
from shared.database import Transaction, upsert


async def store_enrollments(
    tx: Transaction, events: Sequence[StudentEnrolled | StudentUnenrolled]
) -> None:
    latest: dict[tuple[UUID, UUID], dict[str, Any]] = {}
    for event in sorted(events, key=lambda each: each.aggregateversion):
        latest[event.data.course_id, event.data.student_id] = {
            "course_id": event.data.course_id,
            "student_id": event.data.student_id,
            "version": event.aggregateversion,
            "is_open": isinstance(event, StudentEnrolled),
        }
    await upsert(Enrollment, latest.values(), newer="version")
