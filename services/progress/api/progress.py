"""Routes on a student's progress in a course."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.progress import queries
from services.progress.api.roles import STUDENTS
from services.progress.schemas.progress import CourseProgress, MyProgress
from services.progress.schemas.sidebar import Sidebar
from services.progress.service.commands import lessons
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.etags import UNCHANGED, IfNoneMatch, unless_known
from shared.http.problems import problem_responses

router = APIRouter(tags=["progress"])

ACCESS: Access = {
    ("GET", "/v1/me/courses/{course_id}/progress"): STUDENTS,
    ("GET", "/v1/me/courses/{course_id}/sidebar"): STUDENTS,
    ("POST", "/v1/courses/{course_id}/students/{student_id}/progress:reset"): TEACHERS,
}


@router.get(
    "/me/courses/{course_id}/progress",
    summary="Get my progress in a course",
    responses=problem_responses(404),
)
async def get_my_progress(principal: CurrentPrincipal, course_id: UUID) -> MyProgress:
    """Return the state of every published lesson in the current enrollment cycle."""
    return await queries.my_progress(course_id, principal.user_id)


@router.get(
    "/me/courses/{course_id}/sidebar",
    summary="Get the sidebar of a course",
    response_model=Sidebar,
    responses={**problem_responses(404), **UNCHANGED},
)
async def get_my_sidebar(
    principal: CurrentPrincipal, course_id: UUID, known: IfNoneMatch = None
) -> Response:
    """Return chapters and lessons with the student's state in each, and where to resume."""
    return unless_known(await queries.sidebar(course_id, principal.user_id), known)


@router.post(
    "/courses/{course_id}/students/{student_id}/progress:reset",
    summary="Reset a student's progress",
    responses=problem_responses(404, 409, 410),
)
async def reset_progress(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID
) -> CourseProgress:
    """Revoke all lesson completions of the current cycle. Submissions and grades stay."""
    return await lessons.reset_progress(course_id, student_id, principal)
