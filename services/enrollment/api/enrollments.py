"""Routes of enrollments."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from services.enrollment import queries
from services.enrollment.errors import (
    AlreadyEnrolled,
    CourseByInvitation,
    CourseFull,
    CourseNotOpen,
    EnrollmentClosed,
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
from services.enrollment.schemas.users import SearchText
from services.enrollment.service.commands import enrollments
from services.enrollment.service.commands.expiry import set_expiry
from shared.errors import NotAvailableYet
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = APIRouter(tags=["enrollments"])

_REFUSALS = 404, NotAvailableYet

State = Annotated[EnrollmentState, Query(description="State of the latest enrollment cycle")]


@router.post(
    "/courses/{course_id}/enrollments",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(
        *_REFUSALS,
        StudentNotRegistered,
        CourseNotOpen,
        CourseByInvitation,
        EnrollmentClosed,
        CourseFull,
        AlreadyEnrolled,
        UserDeactivated,
        410,
    ),
)
async def enroll_student(
    principal: CurrentPrincipal,
    course_id: UUID,
    response: Response,
    body: EnrollmentCreate | None = None,
) -> Enrollment:
    """Enroll a student.

    Students enroll themselves; the course's teacher enrolls anyone. A student who was enrolled
    before begins the next enrollment cycle.
    """
    enrollment = await enrollments.enroll(principal, course_id, body or EnrollmentCreate())
    tag(response, enrollment.version)
    return enrollment


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
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID, response: Response
) -> Enrollment:
    """Get a student's enrollment.

    It is visible to the student and to the course's teacher.
    """
    enrollment = await queries.enrollment(principal, course_id, student_id)
    tag(response, enrollment.version)
    return enrollment


@router.patch(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_REFUSALS, 412, 428),
)
async def update_enrollment(
    principal: CurrentPrincipal,
    course_id: UUID,
    student_id: UUID,
    version: ExpectedVersion,
    body: EnrollmentPatch,
    response: Response,
) -> Enrollment:
    """Change when an open enrollment expires."""
    enrollment = await set_expiry(principal, course_id, student_id, version, body.expires_at)
    tag(response, enrollment.version)
    return enrollment


@router.delete(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_REFUSALS),
)
async def unenroll_student(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID, response: Response
) -> Enrollment:
    """Unenroll a student.

    A student who calls withdraws; one unenrolled by someone else is removed. Progress and grades
    stay.
    """
    enrollment = await enrollments.unenroll(principal, course_id, student_id)
    tag(response, enrollment.version)
    return enrollment


@router.get("/courses/{course_id}/roster", responses=problem_responses(*_REFUSALS))
async def get_roster(
    principal: CurrentPrincipal,
    course_id: UUID,
    state: State = "open",
    q: Annotated[SearchText | None, Query(description="Part of the name")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[RosterEntry]:
    """List the students of a course by name."""
    return await queries.roster(principal, course_id, state, q, cursor, limit)


@router.get("/me/enrollments", responses=problem_responses(410))
async def list_my_enrollments(
    principal: CurrentPrincipal,
    state: State = "all",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[MyEnrollment]:
    """List the caller's courses, the latest enrollment first."""
    return await queries.enrollments_of_student(principal.user_id, state, cursor, limit)
