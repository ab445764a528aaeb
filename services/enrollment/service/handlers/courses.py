"""Events of the course topic: the replica of each course, and the end of deleted ones."""

from collections.abc import Sequence

from coursestream_events.courses import (
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CoursePublished,
    CourseTransferred,
    CourseUpdated,
)
from services.enrollment.models import Course
from services.enrollment.service.cycles import close_cycles
from services.enrollment.service.events import student_unenrolled
from shared.consuming import latest
from shared.context import caused_by
from shared.database import Transaction, upsert
from shared.outbox import append

CourseEvent = (
    CourseCreated
    | CourseUpdated
    | CoursePublished
    | CourseArchived
    | CourseTransferred
    | CourseDeleted
)

# SQL: a composite key, locked in its order.
_LOCK_OPEN = """
    SELECT course_id, student_id FROM enrollments
     WHERE course_id = ANY($1) AND closed_at IS NULL ORDER BY course_id, student_id FOR UPDATE
"""


async def apply_courses(tx: Transaction, events: Sequence[CourseEvent]) -> None:
    """Each of these events carries the course's whole state, so only the latest counts."""
    rows = [
        {
            "course_id": event.data.course_id,
            "version": event.aggregateversion,
            "slug": event.data.slug,
            "title": event.data.title,
            "teacher_id": event.data.teacher_id,
            "status": event.data.status,
            "deleted": isinstance(event, CourseDeleted),
        }
        for event in latest(events, lambda event: event.data.course_id)
    ]
    await upsert(Course, rows, newer="version")
    await _remove_students(tx, [each for each in events if isinstance(each, CourseDeleted)])


async def _remove_students(tx: Transaction, deletions: Sequence[CourseDeleted]) -> None:
    """Close the open enrollments of deleted courses, whose rows are locked."""
    causes = {event.data.course_id: event for event in deletions}
    if not causes:
        return
    keys = await tx.connection.fetch(_LOCK_OPEN, list(causes))
    moments = [causes[key["course_id"]].data.occurred_at for key in keys]
    events = []
    for enrollment in await close_cycles(tx, keys, moments, "removed"):
        with caused_by(causes[enrollment.course_id]):
            events.append(student_unenrolled(enrollment))
    await append(tx, events)
