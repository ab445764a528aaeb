"""The copy of each course's state, kept from the course topic."""

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
from services.enrollment.service.commands.enrollments import close_of_deleted
from shared.database import Transaction

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


async def store_courses(tx: Transaction, events: Sequence[CourseEvent]) -> None:
    """Each of these events carries the whole state, so the latest alone counts."""
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
    await close_of_deleted(tx, [each for each in events if isinstance(each, CourseDeleted)])
