"""Commands on enrolments: a student in a course, whose stays there are numbered cycles."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from services.enrollment.errors import (
    AlreadyEnrolled,
    CourseNotKnownYet,
    CourseNotOpen,
    StudentNotKnown,
)
from services.enrollment.queries import may_teach
from services.enrollment.schemas import Enrolment, EnrolmentCreate
from services.enrollment.service.people import provision
from shared.auth import Principal
from shared.clock import now
from shared.context import caused_by
from shared.database import Transaction, transaction
from shared.errors import NotFound
from shared.events import Event
from shared.events.courses import CourseDeleted
from shared.events.enrollment import (
    EnrolmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
)
from shared.outbox import append, fact

# FOR SHARE: the course is not deleted meanwhile, and students don't wait for each other.
_COURSE = """
    SELECT teacher_id, status, deleted,
           EXISTS (SELECT FROM users WHERE user_id = $2) AS student_known
      FROM courses WHERE course_id = $1 FOR SHARE
"""

# Locks the enrolment, or makes it; no row when it is open. The test of closed_at sees the latest
# row, also after waiting for another request; a cycle begins no earlier than the one before ended.
_OPEN = """
    WITH enrolled AS (
        INSERT INTO enrolments AS e (course_id, student_id, version, cycle, progress_from_cycle)
        VALUES ($1, $2, 1, 1, 1)
        ON CONFLICT (course_id, student_id) DO UPDATE
           SET version = e.version + 1, cycle = e.cycle + 1, closed_at = NULL,
               progress_from_cycle = CASE WHEN $4 THEN e.progress_from_cycle ELSE e.cycle + 1 END
         WHERE e.closed_at IS NOT NULL
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  greatest($3, old.closed_at) AS enrolled_at
    ), opened AS (
        INSERT INTO enrolment_cycles (course_id, student_id, cycle, progress_from_cycle,
                                      enrolled_at)
        SELECT course_id, student_id, cycle, progress_from_cycle, enrolled_at FROM enrolled
    )
    SELECT *, NULL::timestamptz AS unenrolled_at, NULL AS reason FROM enrolled
"""

_CLOSE = """
    WITH closed AS (
        UPDATE enrolments e SET version = e.version + 1, closed_at = greatest($3, c.enrolled_at)
          FROM enrolment_cycles c
         WHERE e.course_id = $1 AND e.student_id = $2 AND e.closed_at IS NULL
           AND c.course_id = $1 AND c.student_id = $2 AND c.cycle = e.cycle
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  c.enrolled_at, e.closed_at AS unenrolled_at, $4::text AS reason
    ), ended AS (
        UPDATE enrolment_cycles c SET unenrolled_at = closed.unenrolled_at, reason = closed.reason
          FROM closed
         WHERE c.course_id = $1 AND c.student_id = $2 AND c.cycle = closed.cycle
    )
    SELECT * FROM closed
"""

_LOCK_OF_COURSES = """
    SELECT course_id, student_id FROM enrolments
     WHERE course_id = ANY($1) AND closed_at IS NULL ORDER BY course_id, student_id FOR UPDATE
"""

_CLOSE_MANY = """
    WITH closed AS (
        UPDATE enrolments e
           SET version = e.version + 1, closed_at = greatest(key.closed_at, c.enrolled_at)
          FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
               AS key (course_id, student_id, closed_at)
          JOIN enrolment_cycles c USING (course_id, student_id)
         WHERE e.course_id = key.course_id AND e.student_id = key.student_id AND e.cycle = c.cycle
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  c.enrolled_at, e.closed_at AS unenrolled_at, 'removed' AS reason
    ), ended AS (
        UPDATE enrolment_cycles c SET unenrolled_at = closed.unenrolled_at, reason = closed.reason
          FROM closed
         WHERE c.course_id = closed.course_id AND c.student_id = closed.student_id
           AND c.cycle = closed.cycle
    )
    SELECT * FROM closed
"""


async def enrol(principal: Principal, course_id: UUID, body: EnrolmentCreate) -> Enrolment:
    """Open an enrolment, or the next cycle of one that was closed.

    Raises:
        CourseNotKnownYet, CourseNotOpen, StudentNotKnown, AlreadyEnrolled: told to the client.
        NotFound: the course was deleted, or it is not the caller's to decide on.
    """
    student_id = body.student_id or principal.user_id
    async with transaction() as tx:
        course = await _course(tx, course_id, student_id)
        if not _may_enrol(principal, course["teacher_id"], student_id):
            raise NotFound("There is no such course, or it is not yours.")
        if course["status"] != "published":
            raise CourseNotOpen(
                f"The course is {course['status']}.", course_status=course["status"]
            )
        if not course["student_known"]:
            await _make_known(tx, principal, student_id)
        row = await tx.connection.fetchrow(_OPEN, course_id, student_id, now(), body.keep_progress)
        if row is None:
            raise AlreadyEnrolled("The student is enrolled in this course.")
        enrolment = Enrolment(**row)
        await append(tx, [enrolled_fact(enrolment)])
    return enrolment


def _may_enrol(principal: Principal, teacher_id: UUID, student_id: UUID) -> bool:
    return may_teach(principal, teacher_id) or (
        principal.has("student") and principal.user_id == student_id
    )


async def _course(tx: Transaction, course_id: UUID, student_id: UUID) -> asyncpg.Record:
    row = await tx.connection.fetchrow(_COURSE, course_id, student_id)
    if row is None:
        raise CourseNotKnownYet("No such course has arrived here yet.")
    if row["deleted"]:
        raise NotFound("The course was deleted.")
    return row


async def _make_known(tx: Transaction, principal: Principal, student_id: UUID) -> None:
    if student_id != principal.user_id:
        raise StudentNotKnown("There is no such person; register them first.")
    await provision(tx, principal)


async def unenrol(principal: Principal, course_id: UUID, student_id: UUID) -> Enrolment:
    """Close the open cycle: the student withdrew, or was removed by somebody else.

    Raises:
        CourseNotKnownYet: told to the client.
        NotFound: the enrolment is not open, or not the caller's to decide on.
    """
    async with transaction() as tx:
        course = await _course(tx, course_id, student_id)
        if not _may_enrol(principal, course["teacher_id"], student_id):
            raise NotFound("There is no such course, or it is not yours.")
        reason = "withdrew" if student_id == principal.user_id else "removed"
        row = await tx.connection.fetchrow(_CLOSE, course_id, student_id, now(), reason)
        if row is None:
            raise NotFound("The student is not enrolled in this course.")
        enrolment = Enrolment(**row)
        await append(tx, [unenrolled_fact(enrolment)])
    return enrolment


async def close_of_deleted(tx: Transaction, deletions: Sequence[CourseDeleted]) -> None:
    """Remove the students of deleted courses, whose rows are locked."""
    causes = {event.data.course_id: event for event in deletions}
    if not causes:
        return
    keys = await tx.connection.fetch(_LOCK_OF_COURSES, list(causes))
    closed = await tx.connection.fetch(
        _CLOSE_MANY,
        [key["course_id"] for key in keys],
        [key["student_id"] for key in keys],
        [causes[key["course_id"]].data.occurred_at for key in keys],
    )
    events = []
    for row in closed:
        with caused_by(causes[row["course_id"]]):
            events.append(unenrolled_fact(Enrolment(**row)))
    await append(tx, events)


def enrolled_fact(enrolment: Enrolment, *, imported: bool = False) -> Event:
    data = EnrolmentData(
        occurred_at=enrolment.enrolled_at,
        imported=imported,
        course_id=enrolment.course_id,
        student_id=enrolment.student_id,
        cycle=enrolment.cycle,
        progress_from_cycle=enrolment.progress_from_cycle,
        enrolled_at=enrolment.enrolled_at,
    )
    return fact(StudentEnrolled, data, aggregate=_aggregate(enrolment), version=enrolment.version)


def unenrolled_fact(enrolment: Enrolment, *, imported: bool = False) -> Event:
    if enrolment.unenrolled_at is None or enrolment.reason is None:
        raise ValueError("the enrolment is open")
    data = StudentUnenrolledData(
        occurred_at=enrolment.unenrolled_at,
        imported=imported,
        course_id=enrolment.course_id,
        student_id=enrolment.student_id,
        cycle=enrolment.cycle,
        progress_from_cycle=enrolment.progress_from_cycle,
        enrolled_at=enrolment.enrolled_at,
        reason=enrolment.reason,
    )
    return fact(StudentUnenrolled, data, aggregate=_aggregate(enrolment), version=enrolment.version)


def _aggregate(enrolment: Enrolment) -> str:
    return f"{enrolment.course_id}:{enrolment.student_id}"
