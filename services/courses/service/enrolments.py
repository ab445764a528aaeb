"""The copy of who is enrolled where, kept from enrollment's events."""

from collections.abc import Sequence
from uuid import UUID

from shared.database import Transaction
from shared.events.enrollment import StudentEnrolled, StudentUnenrolled, UserErased

_STORE = """
    INSERT INTO enrolments (course_id, student_id, version, is_open)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::bool[]) AS e (course, student)
     ORDER BY course, student
    ON CONFLICT (course_id, student_id) DO UPDATE
       SET version = excluded.version, is_open = excluded.is_open
     WHERE excluded.version > enrolments.version
"""

_FORGET_RECORDS = """
    DELETE FROM dead_letters WHERE topic = 'coursestream.enrollment.user' AND record_key = ANY($1)
"""


async def store_enrolments(
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


async def forget_people(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Ids may stay; a name stands here only in a record of a person that was set aside."""
    keys = [str(event.data.user_id).encode() for event in events]
    await tx.connection.execute(_FORGET_RECORDS, keys)
