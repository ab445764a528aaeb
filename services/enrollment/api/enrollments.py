"""Routes on enrollments."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from services.enrollment import queries
from services.enrollment.errors import (
    AlreadyEnrolled,
    CourseByInvitation,
    CourseFull,
    CourseNotKnownYet,
    CourseNotOpen,
    EnrollmentClosed,
    PersonDeactivated,
    StudentNotKnown,
)
from services.enrollment.schemas import (
    Counts,
    Enrollment,
    EnrollmentCreate,
    EnrollmentOutcomes,
    EnrollmentsCreate,
    EnrollmentState,
    ExpiryUpdate,
    Invitation,
    MyEnrollment,
    Policy,
    PolicyUpdate,
    RosterEntry,
    SearchText,
)
from services.enrollment.service.commands import enrollments, invitations
from services.enrollment.service.commands.expiry import set_expiry
from services.enrollment.service.commands.policies import set_policy
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = APIRouter(tags=["enrollments"])

_OF_COURSE = 404, CourseNotKnownYet

State = Annotated[EnrollmentState, Query(description="Of the enrollment's latest cycle")]


@router.post(
    "/courses/{course_id}/enrollments",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(
        *_OF_COURSE,
        StudentNotKnown,
        CourseNotOpen,
        CourseByInvitation,
        EnrollmentClosed,
        CourseFull,
        AlreadyEnrolled,
        PersonDeactivated,
        410,
    ),
)
async def enroll(
    principal: CurrentPrincipal,
    course_id: UUID,
    response: Response,
    body: EnrollmentCreate | None = None,
) -> Enrollment:
    """Oneself, or as the course's teacher somebody else; again after leaving: the next cycle."""
    enrollment = await enrollments.enroll(principal, course_id, body or EnrollmentCreate())
    tag(response, enrollment.version)
    return enrollment


@router.post(
    "/courses/{course_id}/enrollments:bulk",
    responses=problem_responses(*_OF_COURSE, CourseNotOpen),
)
async def enroll_many(
    principal: CurrentPrincipal, course_id: UUID, body: EnrollmentsCreate
) -> EnrollmentOutcomes:
    """All who can be enrolled are; the answer tells of each of the others why not."""
    return await enrollments.enroll_many(principal, course_id, body)


@router.get("/courses/{course_id}/enrollment-policy", responses=problem_responses(*_OF_COURSE))
async def get_policy(principal: CurrentPrincipal, course_id: UUID, response: Response) -> Policy:
    """Who may enroll, when, and how many."""
    policy = await queries.policy(principal, course_id)
    tag(response, policy.version)
    return policy


@router.put(
    "/courses/{course_id}/enrollment-policy",
    responses=problem_responses(*_OF_COURSE, 412, 428),
)
async def put_policy(
    principal: CurrentPrincipal,
    course_id: UUID,
    version: ExpectedVersion,
    body: PolicyUpdate,
    response: Response,
) -> Policy:
    """Holds for who enrolls from now on."""
    policy = await set_policy(principal, course_id, version, body)
    tag(response, policy.version)
    return policy


@router.get("/courses/{course_id}/enrollment-counts", responses=problem_responses(*_OF_COURSE))
async def get_counts(principal: CurrentPrincipal, course_id: UUID) -> Counts:
    """How many students are in, and how many have left in which way."""
    return await queries.counts(principal, course_id)


@router.get(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_OF_COURSE),
)
async def get_enrollment(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID, response: Response
) -> Enrollment:
    """The latest stay of a student in a course: one's own, or in the course that one teaches."""
    enrollment = await queries.enrollment(principal, course_id, student_id)
    tag(response, enrollment.version)
    return enrollment


@router.patch(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_OF_COURSE, 412, 428),
)
async def update_enrollment(
    principal: CurrentPrincipal,
    course_id: UUID,
    student_id: UUID,
    version: ExpectedVersion,
    body: ExpiryUpdate,
    response: Response,
) -> Enrollment:
    """An open stay gets another end, or none."""
    enrollment = await set_expiry(principal, course_id, student_id, version, body.expires_at)
    tag(response, enrollment.version)
    return enrollment


@router.delete(
    "/courses/{course_id}/enrollments/{student_id}",
    responses=problem_responses(*_OF_COURSE),
)
async def unenroll(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID, response: Response
) -> Enrollment:
    """The student withdraws, or is removed; what was done in the course stays."""
    enrollment = await enrollments.unenroll(principal, course_id, student_id)
    tag(response, enrollment.version)
    return enrollment


@router.get("/courses/{course_id}/invitations", responses=problem_responses(*_OF_COURSE))
async def get_invitations(
    principal: CurrentPrincipal, course_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[Invitation]:
    """Who may enroll by themselves where the course's policy says invitation, by name."""
    return await queries.invitations(principal, course_id, cursor, limit)


@router.put(
    "/courses/{course_id}/invitations/{student_id}",
    responses=problem_responses(*_OF_COURSE, StudentNotKnown, 410),
)
async def invite(principal: CurrentPrincipal, course_id: UUID, student_id: UUID) -> Invitation:
    """The student may enroll, within the window and while there are places; also again."""
    return await invitations.invite(principal, course_id, student_id)


@router.delete(
    "/courses/{course_id}/invitations/{student_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(*_OF_COURSE),
)
async def disinvite(principal: CurrentPrincipal, course_id: UUID, student_id: UUID) -> None:
    """Who is enrolled already stays so."""
    await invitations.disinvite(principal, course_id, student_id)


@router.get("/courses/{course_id}/roster", responses=problem_responses(*_OF_COURSE))
async def get_roster(
    principal: CurrentPrincipal,
    course_id: UUID,
    state: State = "open",
    q: Annotated[SearchText | None, Query(description="A part of the name")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[RosterEntry]:
    """Who is enrolled, by name."""
    return await queries.roster(principal, course_id, state, q, cursor, limit)


@router.get("/me/enrollments", responses=problem_responses(410))
async def get_my_enrollments(
    principal: CurrentPrincipal,
    state: State = "all",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[MyEnrollment]:
    """The caller's courses, the latest enrollment first."""
    return await queries.enrollments_of(principal.user_id, state, cursor, limit)
