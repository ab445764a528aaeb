"""Routes on lessons."""

from uuid import UUID

from fastapi import APIRouter

from services.progress.api.roles import STUDENTS
from services.progress.errors import NotAVideo, NotEnrolled
from services.progress.schemas.progress import LessonProgress, SavePlaybackPosition
from services.progress.service.commands import lessons
from shared.errors import NotAvailableYet
from shared.http.access import Access, CurrentPrincipal
from shared.http.problems import problem_responses

router = APIRouter(tags=["lessons"])

_LESSON = "/courses/{course_id}/lessons/{lesson_id}"

ACCESS: Access = {
    ("POST", f"/v1{_LESSON}:start"): STUDENTS,
    ("POST", f"/v1{_LESSON}:complete"): STUDENTS,
    ("POST", f"/v1{_LESSON}:revoke"): STUDENTS,
    ("PUT", f"/v1{_LESSON}/playback-position"): STUDENTS,
}


@router.post(
    _LESSON + ":start",
    summary="Start a lesson",
    responses=problem_responses(404, 409, 410),
)
async def start_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Record that the student opened the lesson. Starting it again in a cycle changes nothing."""
    return await lessons.start_lesson(course_id, lesson_id, principal.user_id)


@router.post(
    _LESSON + ":complete",
    summary="Complete a lesson",
    responses=problem_responses(404, 409, 410),
)
async def complete_lesson(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Complete a lesson that completes on view. The last required lesson completes the course.

    Completing a completed lesson changes nothing.
    """
    return await lessons.complete_lesson(course_id, lesson_id, principal.user_id)


@router.post(
    _LESSON + ":revoke",
    summary="Revoke a lesson's completion",
    responses=problem_responses(404, 409, 410),
)
async def revoke_completion(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID
) -> LessonProgress:
    """Mark a lesson as not completed. A lesson that is not completed stays as it is."""
    return await lessons.revoke_completion(course_id, lesson_id, principal.user_id)


@router.put(
    _LESSON + "/playback-position",
    summary="Save a video's playback position",
    responses=problem_responses(404, NotAvailableYet, NotEnrolled, NotAVideo, 410),
)
async def save_playback_position(
    principal: CurrentPrincipal, course_id: UUID, lesson_id: UUID, position: SavePlaybackPosition
) -> LessonProgress:
    """Save where the student is in a video. The sidebar returns it."""
    return await lessons.save_playback_position(
        course_id, lesson_id, principal.user_id, position.seconds
    )
