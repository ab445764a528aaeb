"""Routes on lessons."""

from uuid import UUID

from fastapi import APIRouter

from services.progress.api.roles import STUDENTS
from services.progress.errors import (
    CourseIsArchived,
    LessonCompletesOtherwise,
    NotAVideo,
    NotEnrolled,
)
from services.progress.schemas.progress import LessonProgress, SavePlaybackPosition
from services.progress.service.commands import lessons
from shared.errors import NotAvailableYet
from shared.http.access import Access, CurrentPrincipal
from shared.http.problems import problem_responses

router = APIRouter(tags=["lessons"])

_LESSON = "/courses/{course_id}/lessons/{lesson_id}"
_REFUSALS = 404, NotAvailableYet, NotEnrolled, CourseIsArchived, 410

ACCESS: Access = {
    ("POST", f"/v1{_LESSON}:start"): STUDENTS,
    ("POST", f"/v1{_LESSON}:complete"): STUDENTS,
    ("POST", f"/v1{_LESSON}:revoke"): STUDENTS,
    ("PUT", f"/v1{_LESSON}/playback-position"): STUDENTS,
}


@router.post(
    _LESSON + ":start",
    responses=problem_responses(*_REFUSALS),
)
async def start_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Start a lesson.

    Starting it again in the same enrollment cycle changes nothing.
    """
    return await lessons.start_lesson(course_id, lesson_id, principal.user_id)


@router.post(
    _LESSON + ":complete",
    responses=problem_responses(*_REFUSALS, LessonCompletesOtherwise),
)
async def complete_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Complete a lesson that completes on view.

    The last required lesson completes the course. Completing a completed lesson changes nothing.
    """
    return await lessons.complete_lesson(course_id, lesson_id, principal.user_id)


@router.post(
    _LESSON + ":revoke",
    responses=problem_responses(*_REFUSALS, LessonCompletesOtherwise),
)
async def revoke_completion(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Revoke the completion of a lesson.

    A lesson that is not completed stays as it is.
    """
    return await lessons.revoke_completion(course_id, lesson_id, principal.user_id)


@router.put(
    _LESSON + "/playback-position",
    responses=problem_responses(*_REFUSALS, NotAVideo),
)
async def save_playback_position(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID, position: SavePlaybackPosition
) -> LessonProgress:
    """Save where the student is in a video.

    This starts the lesson. The sidebar returns the position.
    """
    return await lessons.save_playback_position(
        course_id, lesson_id, principal.user_id, position.seconds
    )
