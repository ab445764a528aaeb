"""Routes of invitations."""

from uuid import UUID

from fastapi import APIRouter, status

from services.enrollment import queries
from services.enrollment.errors import StudentNotRegistered
from services.enrollment.schemas.invitations import Invitation
from services.enrollment.service.commands import invitations
from shared.errors import NotAvailableYet
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses
from shared.http.search import InSearch

router = APIRouter(tags=["invitations"])

ACCESS: Access = {
    ("GET", "/v1/courses/{course_id}/invitations"): TEACHERS,
    ("PUT", "/v1/courses/{course_id}/invitations/{student_id}"): TEACHERS,
    ("DELETE", "/v1/courses/{course_id}/invitations/{student_id}"): TEACHERS,
}

_REFUSALS = 404, NotAvailableYet


@router.get("/courses/{course_id}/invitations", responses=problem_responses(*_REFUSALS))
async def list_invitations(
    principal: CurrentPrincipal,
    course_id: UUID,
    search: InSearch,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[Invitation]:
    """List the invited students of a course by name."""
    return await queries.invitations_of_course(principal, course_id, search, cursor, limit)


@router.put(
    "/courses/{course_id}/invitations/{student_id}",
    responses=problem_responses(*_REFUSALS, StudentNotRegistered, 410),
)
async def invite_student(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID
) -> Invitation:
    """Invite a student.

    The invitation lets the student enroll where the policy requires one. It also readmits a student
    who was removed, or whose enrollment expired, before it was made; invite the student again for
    that. The enrollment period and the capacity still apply.
    """
    return await invitations.invite(principal, course_id, student_id)


@router.delete(
    "/courses/{course_id}/invitations/{student_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(*_REFUSALS),
)
async def revoke_invitation(principal: CurrentPrincipal, course_id: UUID, student_id: UUID) -> None:
    """Revoke an invitation.

    A student who is enrolled stays enrolled.
    """
    await invitations.revoke_invitation(principal, course_id, student_id)
