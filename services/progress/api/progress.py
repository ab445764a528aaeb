"""Routes on a student's progress in a course."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.progress import queries
from services.progress.api.roles import STUDENTS
from services.progress.schemas.progress import CourseProgress, MyProgress
from services.progress.schemas.sidebar import Sidebar
from services.progress.service.commands import lessons
from shared.errors import NotAvailableYet
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
    responses=problem_responses(404),
)
async def get_my_progress(principal: CurrentPrincipal, course_id: UUID) -> MyProgress:
    """Return the caller's progress in a course.

    It covers the published lessons and the current enrollment cycle.
    """
    return await queries.my_progress(course_id, principal.user_id)


@router.get(
    "/me/courses/{course_id}/sidebar",
    response_model=Sidebar,
    responses={**problem_responses(404), **UNCHANGED},
)
async def get_my_sidebar(
    principal: CurrentPrincipal, course_id: UUID, known: IfNoneMatch = None
) -> Response:
    """Return the outline with the caller's state in each lesson, and where to resume."""
    return unless_known(await queries.sidebar(course_id, principal.user_id), known)


@router.post(
    "/courses/{course_id}/students/{student_id}/progress:reset",
    responses=problem_responses(404, NotAvailableYet, 410),
)
async def reset_progress(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID
) -> CourseProgress:
    """Reset a student's progress.

    It revokes all lesson completions and begins a new round: attempts and resubmissions are free
    again. Earlier submissions and their grades stay, but complete no lesson.
    """
    return await lessons.reset_progress(course_id, student_id, principal)
