"""Routes of enrollments."""

from typing import Annotated
from uuid import UUID

from fastapi import Body, Query, status

from services.enrollment import queries
from services.enrollment.errors import (
    AlreadyEnrolled,
    CourseByInvitation,
    CourseFull,
    CourseNotOpen,
    EnrollmentClosed,
    EnrollmentExpired,
    RemovedFromCourse,
    StudentNotRegistered,
    UserDeactivated,
)
from services.enrollment.schemas.enrollments import (
    Enrollment,
    EnrollmentBatch,
    EnrollmentCreate,
    EnrollmentOutcomes,
    EnrollmentPatch,
    EnrollmentState,
    MyEnrollment,
    RosterEntry,
)
from services.enrollment.service.commands import enrollments
from services.enrollment.service.commands.expiry import set_expiry
from shared.errors import NotAvailableYet
from shared.http.access import EVERYONE, IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses
from shared.http.search import InSearch

router = Router(tags=["enrollments"])

ACCESS: Access = {
    ("POST", "/v1/courses/{course_id}/enrollments:bulk"): TEACHERS | IMPORTERS,
    ("POST", "/v1/courses/{course_id}/enrollments"): EVERYONE,
    ("GET", "/v1/courses/{course_id}/enrollments/{student_id}"): EVERYONE,
    ("PATCH", "/v1/courses/{course_id}/enrollments/{student_id}"): TEACHERS,
    ("DELETE", "/v1/courses/{course_id}/enrollments/{student_id}"): EVERYONE,
    ("GET", "/v1/courses/{course_id}/roster"): TEACHERS | IMPORTERS,
    ("GET", "/v1/me/enrollments"): EVERYONE,
}

_REFUSALS = 404, NotAvailableYet

State = Annotated[EnrollmentState, Query(description="State of the latest enrollment cycle")]
# A request without a body; null is refused, since generated clients cannot send an optional union.
_ENROLL_CALLER = EnrollmentCreate()


@router.post(
    "/courses/{course_id}/enrollments",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(
        *_REFUSALS,
        StudentNotRegistered,
        CourseNotOpen,
        CourseByInvitation,
        EnrollmentClosed,
        EnrollmentExpired,
        RemovedFromCourse,
        CourseFull,
        AlreadyEnrolled,
        UserDeactivated,
        410,
    ),
)
async def enroll_student(
    principal: CurrentPrincipal,
    course_id: UUID,
    body: Annotated[EnrollmentCreate, Body()] = _ENROLL_CALLER,
) -> Enrollment:
    """Enroll a student.

    Students enroll themselves; the course's teacher enrolls anyone. A student who was enrolled
    before begins the next enrollment cycle. A student who was removed cannot return without the
    teacher, and one whose enrollment expired only if the policy allows it.
    """
    return await enrollments.enroll(principal, course_id, body)


@router.post(
    "/courses/{course_id}/enrollments:bulk",
    responses=problem_responses(*_REFUSALS, CourseNotOpen),
)
async def enroll_students(
    principal: CurrentPrincipal, course_id: UUID, body: EnrollmentBatch
) -> EnrollmentOutcomes:
    """Enroll many students.

    The response says for each student whether they were enrolled, and if not, why.
    """
    return await enrollments.enroll_many(principal, course_id, body)


@router.get(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_REFUSALS),
)
async def get_enrollment(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID
) -> Enrollment:
    """Get a student's enrollment.

    It is visible to the student and to the course's teacher.
    """
    return await queries.enrollment(principal, course_id, student_id)


@router.patch(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_REFUSALS, 412, 428),
)
async def update_enrollment(
    principal: CurrentPrincipal,
    course_id: UUID,
    student_id: UUID,
    expected: ExpectedVersion,
    body: EnrollmentPatch,
) -> Enrollment:
    """Change when an open enrollment expires."""
    return await set_expiry(principal, course_id, student_id, expected, body.expires_at)


@router.delete(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_REFUSALS),
)
async def unenroll_student(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID
) -> Enrollment:
    """Unenroll a student.

    A student who calls withdraws; one unenrolled by someone else is removed. Progress and grades
    stay.
    """
    return await enrollments.unenroll(principal, course_id, student_id)


@router.get("/courses/{course_id}/roster", responses=problem_responses(*_REFUSALS))
async def get_roster(
    principal: CurrentPrincipal,
    course_id: UUID,
    search: InSearch,
    state: State = "open",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[RosterEntry]:
    """List the students of a course by name."""
    return await queries.roster(principal, course_id, state, search, cursor, limit)


@router.get("/me/enrollments", responses=problem_responses(410))
async def list_my_enrollments(
    principal: CurrentPrincipal,
    state: State = "all",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[MyEnrollment]:
    """List the caller's courses, the latest enrollment first."""
    return await queries.enrollments_of_student(principal.user_id, state, cursor, limit)
