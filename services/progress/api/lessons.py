"""Routes on lessons and on a student's progress in a course."""

from uuid import UUID

from fastapi import APIRouter, Response

from services.progress import queries
from services.progress.errors import NotAVideo, NotEnrolled
from services.progress.schemas import (
    CourseProgress,
    LessonProgress,
    MyProgress,
    NotePosition,
    Sidebar,
)
from services.progress.service.commands import lessons
from shared.errors import NotAvailableYet
from shared.http.access import CurrentPrincipal
from shared.http.etags import UNCHANGED, IfNoneMatch, unless_known
from shared.http.problems import problem_responses

router = APIRouter(tags=["lessons"])

_LESSON = "/courses/{course_id}/lessons/{lesson_id}"


@router.post(_LESSON + ":start", responses=problem_responses(404, 409, 410))
async def start_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Note that the student opened the lesson; once a cycle, again changes nothing."""
    return await lessons.start_lesson(course_id, lesson_id, principal.user_id)


@router.post(_LESSON + ":complete", responses=problem_responses(404, 409, 410))
async def complete_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Complete a lesson by having seen it; with the last required one the course is completed."""
    return await lessons.complete_lesson(course_id, lesson_id, principal.user_id)


@router.post(_LESSON + ":undo", responses=problem_responses(404, 409, 410))
async def undo_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Take a completion back; nothing happens to a lesson that is not done."""
    return await lessons.undo_lesson(course_id, lesson_id, principal.user_id)


@router.put(
    _LESSON + "/position",
    responses=problem_responses(404, NotAvailableYet, NotEnrolled, NotAVideo, 410),
)
async def note_position(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID, position: NotePosition
) -> LessonProgress:
    """Note where the student is in a video; the sidebar tells it."""
    return await lessons.note_position(course_id, lesson_id, principal.user_id, position.seconds)


@router.get("/me/courses/{course_id}/progress", responses=problem_responses(404))
async def my_progress(principal: CurrentPrincipal, course_id: UUID) -> MyProgress:
    """How far the caller is, lesson by lesson."""
    return await queries.my_progress(course_id, principal.user_id)


@router.get(
    "/me/courses/{course_id}/sidebar",
    response_model=Sidebar,
    responses={**problem_responses(404), **UNCHANGED},
)
async def my_sidebar(
    principal: CurrentPrincipal, course_id: UUID, known: IfNoneMatch = None
) -> Response:
    """The course's chapters and lessons with the caller's state in each, and where to resume."""
    return unless_known(await queries.sidebar(course_id, principal.user_id), known)


@router.post(
    "/courses/{course_id}/students/{student_id}/progress:reset",
    responses=problem_responses(404, 409, 410),
)
async def reset_progress(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID
) -> CourseProgress:
    """Revoke what the student completed in this cycle; submissions and grades stay."""
    return await lessons.reset_progress(course_id, student_id, principal)
