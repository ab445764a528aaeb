"""Opening and closing of enrollment cycles, many in one statement."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events.enrollment import UnenrollmentReason
from services.enrollment.schemas.enrollments import Enrollment
from shared.database import Transaction

# Locks the enrollments or creates them; returns no row for one that is open, or that has another
# version than the given one. These conditions see the latest row, also after waiting for another
# request. A cycle begins no earlier than the previous one ended.
_OPEN = """
    WITH enrolled AS (
        INSERT INTO enrollments AS e (course_id, student_id, version, cycle, progress_from_cycle,
                                     expires_at)
        SELECT $1, student, 1, 1, 1, $5
          FROM unnest($2::uuid[]) AS student ORDER BY student
        ON CONFLICT (course_id, student_id) DO UPDATE
           SET version = e.version + 1, cycle = e.cycle + 1, closed_at = NULL,
               expires_at = excluded.expires_at,
               progress_from_cycle = CASE WHEN $4 THEN e.cycle + 1 ELSE e.progress_from_cycle END
         WHERE e.closed_at IS NOT NULL AND ($6::int IS NULL OR e.version = $6)
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  greatest($3, old.closed_at) AS enrolled_at, e.expires_at
    ), opened AS (
        INSERT INTO enrollment_cycles (course_id, student_id, cycle, progress_from_cycle,
                                      enrolled_at)
        SELECT course_id, student_id, cycle, progress_from_cycle, enrolled_at FROM enrolled
    )
    SELECT *, NULL::timestamptz AS unenrolled_at, NULL AS reason FROM enrolled
"""

# A caller that names more than one enrollment has locked them. An enrollment that had expired by
# then ends as expired.
_CLOSE = """
    WITH closed AS (
        UPDATE enrollments e
           SET version = e.version + 1,
               closed_at = greatest(least(key.closed_at, e.expires_at), c.enrolled_at)
          FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
               AS key (course_id, student_id, closed_at)
          JOIN enrollment_cycles c USING (course_id, student_id)
         WHERE e.course_id = key.course_id AND e.student_id = key.student_id AND e.cycle = c.cycle
           AND e.closed_at IS NULL
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  c.enrolled_at, e.expires_at, e.closed_at AS unenrolled_at,
                  CASE WHEN e.expires_at <= key.closed_at THEN 'expired' ELSE $4 END AS reason
    ), ended AS (
        UPDATE enrollment_cycles c SET unenrolled_at = closed.unenrolled_at, reason = closed.reason
          FROM closed
         WHERE c.course_id = closed.course_id AND c.student_id = closed.student_id
           AND c.cycle = closed.cycle
    )
    SELECT * FROM closed ORDER BY course_id, student_id
"""


async def open_cycles(
    tx: Transaction,
    course_id: UUID,
    student_ids: Collection[UUID],
    moment: datetime,
    *,
    fresh_cycle: bool,
    expires_at: datetime | None,
    version: int | None,
) -> list[Enrollment]:
    """Enroll students who are not enrolled, and leave out those who are.

    With ``version``, leave out an enrollment with another one: it changed since it was checked.
    """
    rows = await tx.connection.fetch(
        _OPEN, course_id, student_ids, moment, fresh_cycle, expires_at, version
    )
    return [Enrollment(**row) for row in rows]


async def close_cycles(
    tx: Transaction,
    keys: Sequence[Any],
    moments: Sequence[datetime],
    reason: UnenrollmentReason,
) -> list[Enrollment]:
    """Close open enrollments by their keys (course, student), and leave out those that are closed.

    With more than one key, the caller has locked the enrollments, in key order.
    """
    if not keys:
        return []
    courses, students = [key[0] for key in keys], [key[1] for key in keys]
    rows = await tx.connection.fetch(_CLOSE, courses, students, moments, reason)
    return [Enrollment(**row) for row in rows]
