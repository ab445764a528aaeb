"""The copy of who is enrolled where, kept from enrollment's events."""

from collections.abc import Sequence
from uuid import UUID

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled
from shared.database import Transaction

_STORE = """
    INSERT INTO enrollments (course_id, student_id, version, is_open)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::bool[]) AS e (course, student)
     ORDER BY course, student
    ON CONFLICT (course_id, student_id) DO UPDATE
       SET version = excluded.version, is_open = excluded.is_open
     WHERE excluded.version > enrollments.version
"""


async def store_enrollments(
    tx: Transaction, events: Sequence[StudentEnrolled | StudentUnenrolled]
) -> None:
    latest: dict[tuple[UUID, UUID], StudentEnrolled | StudentUnenrolled] = {}
    for event in events:
        key = event.data.course_id, event.data.student_id
        if key not in latest or latest[key].aggregateversion < event.aggregateversion:
            latest[key] = event
    await tx.connection.execute(
        _STORE,
        [course for course, _ in latest],
        [student for _, student in latest],
        [event.aggregateversion for event in latest.values()],
        [isinstance(event, StudentEnrolled) for event in latest.values()],
    )
