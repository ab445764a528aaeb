"""Events of the course topic: the replica of each course, and the end of deleted ones."""

from collections.abc import Sequence
from uuid import UUID

from coursestream_events.courses import (
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CoursePublished,
    CourseTransferred,
    CourseUpdated,
)
from services.enrollment.service.cycles import close_cycles
from services.enrollment.service.events import student_unenrolled
from shared.context import caused_by
from shared.database import Transaction
from shared.outbox import append

CourseEvent = (
    CourseCreated
    | CourseUpdated
    | CoursePublished
    | CourseArchived
    | CourseTransferred
    | CourseDeleted
)

_STORE = """
    INSERT INTO courses (course_id, version, slug, title, teacher_id, status, deleted)
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::uuid[], $6::text[],
                         $7::bool[]) AS course (id)
     ORDER BY id
    ON CONFLICT (course_id) DO UPDATE
       SET version = excluded.version, slug = excluded.slug, title = excluded.title,
           teacher_id = excluded.teacher_id, status = excluded.status, deleted = excluded.deleted
     WHERE excluded.version > courses.version
"""

# SQL: a composite key, locked in its order.
_LOCK_OPEN = """
    SELECT course_id, student_id FROM enrollments
     WHERE course_id = ANY($1) AND closed_at IS NULL ORDER BY course_id, student_id FOR UPDATE
"""


async def apply_courses(tx: Transaction, events: Sequence[CourseEvent]) -> None:
    """Each of these events carries the course's whole state, so only the latest counts."""
    latest: dict[UUID, CourseEvent] = {}
    for event in events:
        known = latest.get(event.data.course_id)
        if known is None or known.aggregateversion < event.aggregateversion:
            latest[event.data.course_id] = event
    states = [event.data for event in latest.values()]
    await tx.connection.execute(
        _STORE,
        [state.course_id for state in states],
        [event.aggregateversion for event in latest.values()],
        [state.slug for state in states],
        [state.title for state in states],
        [state.teacher_id for state in states],
        [state.status for state in states],
        [isinstance(event, CourseDeleted) for event in latest.values()],
    )
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
