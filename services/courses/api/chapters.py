"""Routes on the outline and chapters."""

from uuid import UUID

from fastapi import status

from services.courses import queries
from services.courses.errors import OutlineFull
from services.courses.schemas.outline import (
    Chapter,
    ChapterCreate,
    ChapterOrder,
    ChapterPatch,
    Outline,
)
from services.courses.service.commands import chapters
from shared.http.access import EVERYONE, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.problems import problem_responses

router = Router(tags=["outline"])

ACCESS: Access = {
    ("GET", "/v1/courses/{course_id}/outline"): EVERYONE,
    ("POST", "/v1/courses/{course_id}/chapters"): TEACHERS,
    ("PUT", "/v1/courses/{course_id}/chapters/order"): TEACHERS,
    ("GET", "/v1/chapters/{chapter_id}"): TEACHERS,
    ("PATCH", "/v1/chapters/{chapter_id}"): TEACHERS,
    ("DELETE", "/v1/chapters/{chapter_id}"): TEACHERS,
}


@router.get("/courses/{course_id}/outline", responses=problem_responses(404))
async def get_outline(principal: CurrentPrincipal, course_id: UUID) -> Outline:
    """Get the outline of a course.

    Chapters and lessons without bodies. Students see published lessons, and the chapters that have
    any.
    """
    return await queries.outline(principal, course_id)


@router.put("/courses/{course_id}/chapters/order", responses=problem_responses(404, 412, 428))
async def order_chapters(
    principal: CurrentPrincipal, course_id: UUID, expected: ExpectedVersion, body: ChapterOrder
) -> Outline:
    """Reorder the chapters of a course.

    If-Match is the ETag of the outline.
    """
    return await chapters.order_chapters(principal, course_id, expected, body.chapter_ids)


@router.post(
    "/courses/{course_id}/chapters",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, OutlineFull),
)
async def create_chapter(
    principal: CurrentPrincipal, course_id: UUID, body: ChapterCreate
) -> Chapter:
    """Add a chapter."""
    return await chapters.create_chapter(principal, course_id, body)


@router.get("/chapters/{chapter_id}", responses=problem_responses(404))
async def get_chapter(principal: CurrentPrincipal, chapter_id: UUID) -> Chapter:
    """Get a chapter.

    For the author of the course; students read the outline.
    """
    return await queries.chapter(principal, chapter_id)


@router.patch("/chapters/{chapter_id}", responses=problem_responses(404, 412, 428))
async def update_chapter(
    principal: CurrentPrincipal, chapter_id: UUID, expected: ExpectedVersion, body: ChapterPatch
) -> Chapter:
    """Change or move a chapter.

    Fields that are absent stay as they are; `position` moves the chapter.
    """
    return await chapters.update_chapter(principal, chapter_id, expected, body)


@router.delete(
    "/chapters/{chapter_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_chapter(principal: CurrentPrincipal, chapter_id: UUID) -> None:
    """Delete a chapter with its lessons."""
    await chapters.delete_chapter(principal, chapter_id)
