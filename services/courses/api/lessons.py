"""Routes on lessons."""

from uuid import UUID

from fastapi import status

from services.courses import queries
from services.courses.errors import OutlineFull
from services.courses.schemas.outline import Lesson, LessonCreate, LessonOrder, LessonPatch, Outline
from services.courses.service.commands import lessons
from shared.http.access import EVERYONE, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.problems import problem_responses

router = Router(tags=["outline"])

ACCESS: Access = {
    ("POST", "/v1/chapters/{chapter_id}/lessons"): TEACHERS,
    ("PUT", "/v1/chapters/{chapter_id}/lessons/order"): TEACHERS,
    ("GET", "/v1/lessons/{lesson_id}"): EVERYONE,
    ("PATCH", "/v1/lessons/{lesson_id}"): TEACHERS,
    ("DELETE", "/v1/lessons/{lesson_id}"): TEACHERS,
}


@router.post(
    "/chapters/{chapter_id}/lessons",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, OutlineFull),
)
async def create_lesson(
    principal: CurrentPrincipal, chapter_id: UUID, body: LessonCreate
) -> Lesson:
    """Add a lesson."""
    return await lessons.create_lesson(principal, chapter_id, body)


@router.put("/chapters/{chapter_id}/lessons/order", responses=problem_responses(404, 412, 428))
async def order_lessons(
    principal: CurrentPrincipal, chapter_id: UUID, expected: ExpectedVersion, body: LessonOrder
) -> Outline:
    """Reorder the lessons of a chapter.

    If-Match is the ETag of the outline.
    """
    return await lessons.order_lessons(principal, chapter_id, expected, body.lesson_ids)


@router.get("/lessons/{lesson_id}", responses=problem_responses(404))
async def get_lesson(principal: CurrentPrincipal, lesson_id: UUID) -> Lesson:
    """Get a lesson with its body.

    For the author of the course and enrolled students; free previews for everyone.
    """
    return await queries.lesson(principal, lesson_id)


@router.patch("/lessons/{lesson_id}", responses=problem_responses(404, 412, 428))
async def update_lesson(
    principal: CurrentPrincipal, lesson_id: UUID, expected: ExpectedVersion, body: LessonPatch
) -> Lesson:
    """Change or move a lesson.

    Fields that are absent stay as they are; `chapter_id` and `position` move the lesson.
    """
    return await lessons.update_lesson(principal, lesson_id, expected, body)


@router.delete(
    "/lessons/{lesson_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_lesson(principal: CurrentPrincipal, lesson_id: UUID) -> None:
    """Delete a lesson.

    Its completions no longer count towards the course.
    """
    await lessons.delete_lesson(principal, lesson_id)
