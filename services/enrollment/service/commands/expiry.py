"""Stays that end by themselves: another end, and what is done when it has come."""

from datetime import datetime
from uuid import UUID

from services.enrollment.queries import may_teach
from services.enrollment.schemas import Enrollment
from services.enrollment.service.commands.enrollments import (
    close_keys,
    enrolled_fact,
    lock_course,
    unenrolled_fact,
    wrong_expiry,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import NotFound, PreconditionFailed
from shared.outbox import append

_LOCK = """
    SELECT e.course_id, e.student_id, e.cycle, e.progress_from_cycle, c.enrolled_at,
           c.unenrolled_at, c.reason, e.expires_at, e.version
      FROM enrollments e JOIN enrollment_cycles c USING (course_id, student_id, cycle)
     WHERE e.course_id = $1 AND e.student_id = $2
       AND e.closed_at IS NULL AND (e.expires_at <= $3) IS NOT TRUE
       FOR UPDATE OF e
"""

_SET_EXPIRY = """
    UPDATE enrollments SET version = $3, expires_at = $4 WHERE course_id = $1 AND student_id = $2
"""

_LOCK_EXPIRED = """
    SELECT course_id, student_id FROM enrollments
     WHERE closed_at IS NULL AND expires_at <= $1
     ORDER BY expires_at LIMIT 500 FOR UPDATE SKIP LOCKED
"""


async def set_expiry(
    principal: Principal,
    course_id: UUID,
    student_id: UUID,
    version: int,
    expires_at: datetime | None,
) -> Enrollment:
    """Another end of an open stay, or none; told as the stay's state, once more.

    Raises:
        CourseNotKnownYet, PreconditionFailed: told to the client.
        InvalidInput: the end lies in the past; to end a stay now, unenroll.
        NotFound: the stay is not open, or not the caller's to decide on.
    """
    moment = now()
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        if not may_teach(principal, course["teacher_id"]):
            raise NotFound("There is no such course, or it is not yours.")
        before = await _locked(tx, course_id, student_id, moment)
        if before.version != version:
            raise PreconditionFailed(f'It is at "{before.version}", you have read "{version}".')
        if expires_at is not None and expires_at <= moment:
            raise wrong_expiry("does not lie in the future")
        if before.expires_at == expires_at:
            return before
        after = before.model_copy(update={"expires_at": expires_at, "version": version + 1})
        await tx.connection.execute(
            _SET_EXPIRY, course_id, student_id, after.version, after.expires_at
        )
        await append(tx, [enrolled_fact(after)])
    return after


async def _locked(
    tx: Transaction, course_id: UUID, student_id: UUID, moment: datetime
) -> Enrollment:
    row = await tx.connection.fetchrow(_LOCK, course_id, student_id, moment)
    if row is None:
        raise NotFound("The student is not enrolled in this course.")
    return Enrollment(**row)


async def expire() -> int:
    """Close what has expired; returns how many. Reads have shown it as closed since."""
    done = 0
    while True:
        moment = now()
        async with transaction() as tx:
            keys = await tx.connection.fetch(_LOCK_EXPIRED, moment)
            closed = await close_keys(tx, keys, [moment] * len(keys), "expired")
            await append(tx, [unenrolled_fact(each) for each in closed])
        if not closed:
            return done
        done += len(closed)
