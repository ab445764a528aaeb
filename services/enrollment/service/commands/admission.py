"""Who may be enrolled in a course, and on which terms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from tortoise.expressions import Q

from services.enrollment import models
from services.enrollment.errors import (
    CourseByInvitation,
    CourseNotOpen,
    EnrollmentClosed,
    EnrollmentExpired,
    RemovedFromCourse,
)
from services.enrollment.queries.access import course_not_available, course_not_found, may_teach
from services.enrollment.schemas.enrollments import (
    Enrollment,
    EnrollmentBatch,
    EnrollmentCreate,
    Refusal,
)
from services.enrollment.service.cycles import close_cycles, open_cycles
from services.enrollment.service.events import student_enrolled, student_unenrolled
from services.enrollment.service.mail.queueing import NewMail, queue_mails
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction
from shared.errors import Erased, InvalidInput, NotAvailableYet, NotFound
from shared.outbox import append

# FOR SHARE: the course cannot be deleted meanwhile, and students do not wait for each other. The
# caller's latest enrollment cycle, invitation and erasure say whether a student may enroll.
_COURSE = """
    SELECT c.teacher_id, c.status, c.deleted, p.access, p.opens_at, p.closes_at, p.capacity,
           p.expires_after_days, p.reenroll_after_expiry, i.invited_at, u.erased_at,
           e.closed_at, e.expires_at, coalesce(e.version, 0) AS version, cycle.reason
      FROM courses c
      LEFT JOIN enrollment_policies p USING (course_id)
      LEFT JOIN users u ON u.user_id = $2
      LEFT JOIN invitations i ON i.course_id = $1 AND i.student_id = $2
      LEFT JOIN enrollments e ON e.course_id = $1 AND e.student_id = $2
      LEFT JOIN enrollment_cycles cycle
        ON cycle.course_id = $1 AND cycle.student_id = $2 AND cycle.cycle = e.cycle
     WHERE c.course_id = $1 FOR SHARE OF c
"""

# FOR KEY SHARE: none of them can be erased meanwhile; an erasure in progress is waited for.
_STUDENTS = """
    SELECT u.user_id, u.erased_at, u.deactivated_at, coalesce(e.expires_at <= $3, false) AS expired,
           e.student_id IS NOT NULL AS open
      FROM users u
      LEFT JOIN enrollments e
        ON e.course_id = $1 AND e.student_id = u.user_id AND e.closed_at IS NULL
     WHERE u.user_id = ANY ($2) ORDER BY u.user_id FOR KEY SHARE OF u
"""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of every enrollment that a request opens, from the course and the request.

    ``version`` is that of the enrollment of a student who may return as it is; None: any.
    """

    moment: datetime
    expires_at: datetime | None
    fresh_cycle: bool
    limited: bool
    version: int | None


async def lock_course(tx: Transaction, principal: Principal, course_id: UUID) -> asyncpg.Record:
    """Return the course with its policy, and what the caller has to do with it as a student.

    Raises:
        NotAvailableYet: the course is unknown.
        NotFound: it was deleted.
    """
    row = await tx.connection.fetchrow(_COURSE, course_id, principal.user_id)
    if row is None:
        raise course_not_available()
    if row["deleted"]:
        raise NotFound("The course was deleted.")
    return row


def check_may_decide(principal: Principal, course: asyncpg.Record, student_id: UUID) -> None:
    """Students decide on themselves, the course's teacher on every student.

    Raises:
        NotFound: the caller is neither.
    """
    is_student = principal.has("student") and principal.user_id == student_id
    if not is_student and not may_teach(principal, course["teacher_id"]):
        raise course_not_found()


def terms_of(
    principal: Principal, course: asyncpg.Record, body: EnrollmentCreate | EnrollmentBatch
) -> Terms:
    """Return the terms, if the course is open to the caller.

    Raises:
        NotAvailableYet, CourseNotOpen: for the course's status.
        Erased, RemovedFromCourse, EnrollmentExpired: a student may not return.
        CourseByInvitation, EnrollmentClosed: the policy binds students.
        InvalidInput: the expiry is not valid, or a student asks for what is left to the teacher.
    """
    moment, expires_at = now(), body.expires_at
    teaches = may_teach(principal, course["teacher_id"])
    _check_status(course, teaches=teaches)
    if not teaches:
        _check_may_return(course, moment)
        _check_policy(course, moment)
        _check_left_to_teacher(body)
    if expires_at is not None:
        if expires_at <= moment:
            raise invalid_expiry("must be in the future")
    elif course["expires_after_days"] is not None:
        expires_at = moment + timedelta(days=course["expires_after_days"])
    if not teaches:
        expires_at = min(filter(None, (expires_at, _binding_expiry(course))), default=None)
    version = None if teaches else course["version"]
    return Terms(moment, expires_at, body.fresh_cycle, course["capacity"] is not None, version)


def _check_status(course: asyncpg.Record, *, teaches: bool) -> None:
    if course["status"] == "draft":
        # Students do not see drafts; the event of its publication may be on its way.
        raise NotAvailableYet("The course is a draft.") if teaches else course_not_available()
    if course["status"] != "published":
        raise CourseNotOpen(f"The course is {course['status']}.", course_status=course["status"])


def _check_may_return(course: asyncpg.Record, moment: datetime) -> None:
    """Check whether the caller's latest enrollment cycle ended in a way that allows another.

    The course's teacher readmits a student by enrolling or, later than the end, inviting them.
    """
    if course["erased_at"] is not None:
        raise Erased("An erased user cannot be enrolled.")
    readmission = "The course's teacher can enroll or invite you again."
    if course["reason"] == "removed" and not _is_readmitted(course):
        raise RemovedFromCourse(f"You were removed from this course. {readmission}")
    expiry = _binding_expiry(course)
    if expiry is not None and expiry <= moment:
        raise EnrollmentExpired(f"Your enrollment expired at {expiry.isoformat()}. {readmission}")


def _is_readmitted(course: asyncpg.Record) -> bool:
    """Return whether the teacher invited the caller after the latest enrollment ended."""
    ended_at, invited_at = course["closed_at"] or course["expires_at"], course["invited_at"]
    return ended_at is not None and invited_at is not None and invited_at > ended_at


def _binding_expiry(course: asyncpg.Record) -> datetime | None:
    """Return when the caller's latest enrollment expires: withdrawing does not extend it.

    None: it does not expire, or the caller may begin another one after the expiry.
    """
    if course["reenroll_after_expiry"] or _is_readmitted(course):
        return None
    expiry: datetime | None = course["closed_at" if course["reason"] == "expired" else "expires_at"]
    return expiry


def _check_policy(course: asyncpg.Record, moment: datetime) -> None:
    if course["access"] == "invitation" and course["invited_at"] is None:
        raise CourseByInvitation("Ask the course's teacher for an invitation.")
    if course["opens_at"] is not None and moment < course["opens_at"]:
        raise EnrollmentClosed(f"Enrollment opens at {course['opens_at'].isoformat()}.")
    if course["closes_at"] is not None and moment >= course["closes_at"]:
        raise EnrollmentClosed(f"Enrollment closed at {course['closes_at'].isoformat()}.")


def _check_left_to_teacher(body: EnrollmentCreate | EnrollmentBatch) -> None:
    if body.expires_at is not None:
        raise invalid_expiry("only the course's teacher may set it")
    if body.fresh_cycle:
        message = "only the course's teacher may ask for it; without it, progress continues"
        raise InvalidInput(
            "The fresh cycle is not allowed.",
            errors=[{"field": "body.fresh_cycle", "message": message}],
        )


def invalid_expiry(message: str) -> InvalidInput:
    return InvalidInput(
        "The expiry is not valid.", errors=[{"field": "body.expires_at", "message": message}]
    )


async def admit(
    tx: Transaction, course_id: UUID, students: Sequence[UUID], terms: Terms
) -> Mapping[UUID, Enrollment | Refusal]:
    """Enroll those students who can be enrolled, in this order while there are places."""
    rows = await tx.connection.fetch(_STUDENTS, course_id, students, terms.moment)
    expired = [(course_id, row["user_id"]) for row in rows if row["expired"]]
    closed = await close_cycles(tx, expired, [terms.moment] * len(expired), "expired")
    known = {row["user_id"]: row for row in rows}
    refused = {each: _refusal(known.get(each)) for each in students}
    eligible = [each for each in students if refused[each] is None]
    if terms.limited:
        eligible = eligible[: await _places_left(course_id, terms.moment)]
    opened = await open_cycles(
        tx,
        course_id,
        eligible,
        terms.moment,
        fresh_cycle=terms.fresh_cycle,
        expires_at=terms.expires_at,
        version=None if terms.version is None else terms.version + len(closed),
    )
    enrolled = [(each.student_id, student_enrolled(each)) for each in opened]
    events = [event for _, event in enrolled]
    await append(tx, [*(student_unenrolled(each) for each in closed), *events])
    await queue_mails([NewMail(event, "welcome", [student]) for student, event in enrolled])
    enrollments = {each.student_id: each for each in opened}
    # Another request has just changed those who were eligible and are not among the opened.
    late: dict[UUID, Refusal] = dict.fromkeys(eligible, "already-enrolled")
    return {
        each: enrollments.get(each) or refused[each] or late.get(each, "course-full")
        for each in students
    }


def _refusal(row: asyncpg.Record | None) -> Refusal | None:
    if row is None:
        return "student-not-registered"
    if row["erased_at"] is not None:
        return "erased"
    if row["deactivated_at"] is not None:
        return "user-deactivated"
    return "already-enrolled" if row["open"] and not row["expired"] else None


async def _places_left(course_id: UUID, moment: datetime) -> int | None:
    """Count the places under the lock of the policy, which serializes requests that take places.

    The count is a statement of its own, so that it sees what the previous request committed.
    """
    locked = models.EnrollmentPolicy.filter(course_id=course_id).select_for_update()
    policy = await locked.get_or_none()
    if policy is None or policy.capacity is None:
        return None
    enrolled = models.Enrollment.filter(course_id=course_id, closed_at=None)
    taken = await enrolled.filter(Q(expires_at=None) | Q(expires_at__gt=moment)).count()
    return max(0, policy.capacity - taken)
