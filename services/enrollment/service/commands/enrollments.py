"""Commands on enrollments: enroll, unenroll."""

from typing import NoReturn
from uuid import UUID

from coursestream_events.enrollment import UnenrollmentReason
from services.enrollment.errors import (
    AlreadyEnrolled,
    CourseFull,
    StudentNotRegistered,
    UserDeactivated,
)
from services.enrollment.queries.access import course_not_found, may_teach
from services.enrollment.schemas.enrollments import (
    Enrollment,
    EnrollmentBatch,
    EnrollmentCreate,
    EnrollmentOutcome,
    EnrollmentOutcomes,
    Refusal,
)
from services.enrollment.service.commands.admission import (
    admit,
    check_may_decide,
    lock_course,
    terms_of,
)
from services.enrollment.service.commands.users import provision
from services.enrollment.service.cycles import close_cycles
from services.enrollment.service.events import student_unenrolled
from shared.auth import Principal
from shared.clock import now
from shared.database import transaction
from shared.errors import Erased, NotFound
from shared.outbox import append


async def enroll(principal: Principal, course_id: UUID, body: EnrollmentCreate) -> Enrollment:
    """Open an enrollment, or the next cycle of one that was closed.

    Raises:
        NotAvailableYet: the course is unknown, or a draft to the caller.
        NotFound: the course was deleted, or the caller may not decide on the student.
        CourseNotOpen, CourseByInvitation, EnrollmentClosed, CourseFull: as the course is.
        RemovedFromCourse, EnrollmentExpired: the student's latest enrollment ended so.
        StudentNotRegistered, UserDeactivated, AlreadyEnrolled, Erased: as the student is.
        InvalidInput: the expiry is not valid.
    """
    student_id = body.student_id or principal.user_id
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        check_may_decide(principal, course, student_id)
        terms = terms_of(principal, course, body)
        outcome = (await admit(tx, course_id, [student_id], terms))[student_id]
        if outcome == "student-not-registered" and student_id == principal.user_id:
            await provision(tx, principal)
            outcome = (await admit(tx, course_id, [student_id], terms))[student_id]
        return outcome if isinstance(outcome, Enrollment) else _refuse(outcome)


async def enroll_many(
    principal: Principal, course_id: UUID, body: EnrollmentBatch
) -> EnrollmentOutcomes:
    """Enroll students in the order of their ids, as far as the places go.

    A student who cannot be enrolled takes no place, and does not prevent the others.

    Raises:
        NotAvailableYet: the course is unknown.
        NotFound: the course was deleted, or the caller does not teach it.
        CourseNotOpen: the course is not published.
        InvalidInput: the expiry is not valid.
    """
    students = list(dict.fromkeys(body.student_ids))
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        if not may_teach(principal, course["teacher_id"]):
            raise course_not_found()
        outcomes = await admit(tx, course_id, students, terms_of(principal, course, body))
    return EnrollmentOutcomes(items=[_outcome(each, outcomes[each]) for each in students])


async def unenroll(principal: Principal, course_id: UUID, student_id: UUID) -> Enrollment:
    """Close the open cycle: the student withdraws, or is removed by someone else.

    Raises:
        NotAvailableYet: the course is unknown.
        NotFound: the enrollment is not open, or the caller may not decide on the student.
    """
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        check_may_decide(principal, course, student_id)
        reason: UnenrollmentReason = "withdrew" if student_id == principal.user_id else "removed"
        closed = await close_cycles(tx, [(course_id, student_id)], [now()], reason)
        if not closed:
            raise NotFound("The student is not enrolled in this course.")
        await append(tx, [student_unenrolled(closed[0])])
    return closed[0]


def _outcome(student_id: UUID, outcome: Enrollment | Refusal) -> EnrollmentOutcome:
    if isinstance(outcome, Enrollment):
        return EnrollmentOutcome(student_id=student_id, status="enrolled", enrollment=outcome)
    return EnrollmentOutcome(student_id=student_id, status=outcome)


def _refuse(reason: Refusal) -> NoReturn:
    match reason:
        case "already-enrolled":
            raise AlreadyEnrolled("The student is enrolled in this course.")
        case "course-full":
            raise CourseFull("No places are left in this course.")
        case "erased":
            raise Erased("An erased user cannot be enrolled.")
        case "student-not-registered":
            raise StudentNotRegistered("Register the student first.")
        case "user-deactivated":
            raise UserDeactivated("The user is deactivated. Ask an administrator.")
