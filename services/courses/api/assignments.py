"""Routes on assignments."""

from uuid import UUID

from fastapi import status

from services.courses import queries
from services.courses.errors import AssessmentInUse, AssessmentsFull
from services.courses.schemas.assignments import (
    Assignment,
    AssignmentCreate,
    AssignmentPatch,
    AssignmentSummary,
)
from services.courses.service.commands import assignments
from shared.http.access import EVERYONE, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["assessments"])

ACCESS: Access = {
    ("POST", "/v1/courses/{course_id}/assignments"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/assignments"): TEACHERS,
    ("GET", "/v1/assignments/{assignment_id}"): EVERYONE,
    ("PATCH", "/v1/assignments/{assignment_id}"): TEACHERS,
    ("DELETE", "/v1/assignments/{assignment_id}"): TEACHERS,
}


@router.post(
    "/courses/{course_id}/assignments",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, AssessmentsFull),
)
async def create_assignment(
    principal: CurrentPrincipal, course_id: UUID, body: AssignmentCreate
) -> Assignment:
    """Create an assignment.

    Students submit it in a lesson of kind assignment.
    """
    return await assignments.create_assignment(principal, course_id, body)


@router.get("/courses/{course_id}/assignments", responses=problem_responses(404))
async def list_assignments(
    principal: CurrentPrincipal, course_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[AssignmentSummary]:
    """List the assignments of a course.

    By title, for the author of the course; students find assignments in their lessons.
    """
    return await queries.assignments(principal, course_id, cursor, limit)


@router.patch("/assignments/{assignment_id}", responses=problem_responses(404, 412, 428))
async def update_assignment(
    principal: CurrentPrincipal,
    assignment_id: UUID,
    expected: ExpectedVersion,
    body: AssignmentPatch,
) -> Assignment:
    """Change an assignment.

    The change applies to future submissions; fields that are absent stay as they are.
    """
    return await assignments.update_assignment(principal, assignment_id, expected, body)


@router.get("/assignments/{assignment_id}", responses=problem_responses(404))
async def get_assignment(principal: CurrentPrincipal, assignment_id: UUID) -> Assignment:
    """Get an assignment.

    For the author of the course, and for enrolled students once a published lesson shows it.
    """
    return await queries.assignment(principal, assignment_id)


@router.delete(
    "/assignments/{assignment_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404, AssessmentInUse),
)
async def delete_assignment(principal: CurrentPrincipal, assignment_id: UUID) -> None:
    """Delete an assignment.

    No lesson may use it any more. Submissions stay.
    """
    await assignments.delete_assignment(principal, assignment_id)
