"""Expiry of enrollments: setting it, and closing what has expired."""

from datetime import datetime
from uuid import UUID

from services.enrollment import models
from services.enrollment.queries.access import course_not_found, may_teach
from services.enrollment.queries.enrollments import ENROLLMENT_COLUMNS
from services.enrollment.schemas.enrollments import Enrollment
from services.enrollment.service.commands.admission import invalid_expiry, lock_course
from services.enrollment.service.cycles import close_cycles
from services.enrollment.service.events import student_enrolled, student_unenrolled
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Expected, NotFound, check_version
from shared.outbox import append

_LOCK_OPEN = f"""
    SELECT {ENROLLMENT_COLUMNS}
      FROM enrollments e JOIN enrollment_cycles c USING (course_id, student_id, cycle)
     WHERE e.course_id = $1 AND e.student_id = $2
       AND e.closed_at IS NULL AND (e.expires_at <= $3) IS NOT TRUE
       FOR UPDATE OF e
"""  # noqa: S608

_LOCK_EXPIRED = """
    SELECT course_id, student_id FROM enrollments
     WHERE closed_at IS NULL AND expires_at <= $1
     ORDER BY expires_at LIMIT 500 FOR UPDATE SKIP LOCKED
"""


async def set_expiry(
    principal: Principal,
    course_id: UUID,
    student_id: UUID,
    expected: Expected,
    expires_at: datetime | None,
) -> Enrollment:
    """Change when an open enrollment expires; None: it does not.

    Raises:
        NotAvailableYet: the course is unknown.
        NotFound: the enrollment is not open, or the caller does not teach the course.
        PreconditionFailed: the enrollment has another version.
        InvalidInput: the expiry is not in the future; unenroll the student to end it now.
    """
    moment = now()
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        if not may_teach(principal, course["teacher_id"]):
            raise course_not_found()
        before = await _lock_open(tx, course_id, student_id, moment)
        check_version(before.version, expected)
        if expires_at is not None and expires_at <= moment:
            raise invalid_expiry("must be in the future")
        if before.expires_at == expires_at:
            return before
        changes = {"expires_at": expires_at, "version": before.version + 1}
        enrollment = models.Enrollment.filter(course_id=course_id, student_id=student_id)
        await enrollment.update(**changes)
        after = before.model_copy(update=changes)
        await append(tx, [student_enrolled(after)])
    return after


async def _lock_open(
    tx: Transaction, course_id: UUID, student_id: UUID, moment: datetime
) -> Enrollment:
    row = await tx.connection.fetchrow(_LOCK_OPEN, course_id, student_id, moment)
    if row is None:
        raise NotFound("The student is not enrolled in this course.")
    return Enrollment(**row)


async def expire_enrollments() -> int:
    """Close what has expired, which reads show as closed already; return how many."""
    done = 0
    while True:
        moment = now()
        async with transaction() as tx:
            keys = await tx.connection.fetch(_LOCK_EXPIRED, moment)
            closed = await close_cycles(tx, keys, [moment] * len(keys), "expired")
            await append(tx, [student_unenrolled(each) for each in closed])
        if not closed:
            return done
        done += len(closed)
