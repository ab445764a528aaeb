"""Routes on chapters and lessons."""

from uuid import UUID

from fastapi import status

from services.courses import queries
from services.courses.errors import OutlineFull
from services.courses.schemas.outline import (
    Chapter,
    ChapterCreate,
    ChapterOrder,
    ChapterPatch,
    Lesson,
    LessonCreate,
    LessonOrder,
    LessonPatch,
    Outline,
)
from services.courses.service.commands import outline
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.problems import problem_responses

router = Router(tags=["outline"])


@router.get("/courses/{course_id}/outline", responses=problem_responses(404))
async def get_outline(principal: CurrentPrincipal, course_id: UUID) -> Outline:
    """The whole tree without the lessons' bodies; students see the published lessons."""
    return await queries.outline(principal, course_id)


@router.put("/courses/{course_id}/chapters/order", responses=problem_responses(404, 412, 428))
async def order_chapters(
    principal: CurrentPrincipal,
    course_id: UUID,
    version: ExpectedVersion,
    body: ChapterOrder,
) -> Outline:
    """All chapters at once; the ETag is the outline's."""
    return await outline.order_chapters(principal, course_id, version, body.chapter_ids)


@router.post(
    "/courses/{course_id}/chapters",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, OutlineFull),
)
async def create_chapter(
    principal: CurrentPrincipal, course_id: UUID, body: ChapterCreate
) -> Chapter:
    """At ``position``, where the others make room, or at the end."""
    return await outline.create_chapter(principal, course_id, body)


@router.get("/chapters/{chapter_id}", responses=problem_responses(404))
async def get_chapter(principal: CurrentPrincipal, chapter_id: UUID) -> Chapter:
    """For its author; students read the outline."""
    return await queries.chapter(principal, chapter_id)


@router.patch("/chapters/{chapter_id}", responses=problem_responses(404, 412, 428))
async def update_chapter(
    principal: CurrentPrincipal,
    chapter_id: UUID,
    version: ExpectedVersion,
    body: ChapterPatch,
) -> Chapter:
    """What is left out stays as it is; with ``position`` the chapter moves."""
    return await outline.update_chapter(principal, chapter_id, version, body)


@router.delete(
    "/chapters/{chapter_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_chapter(principal: CurrentPrincipal, chapter_id: UUID) -> None:
    """With its lessons."""
    await outline.delete_chapter(principal, chapter_id)


@router.post(
    "/chapters/{chapter_id}/lessons",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, OutlineFull),
)
async def create_lesson(
    principal: CurrentPrincipal, chapter_id: UUID, body: LessonCreate
) -> Lesson:
    """At ``position``, where the others make room, or at the end."""
    return await outline.create_lesson(principal, chapter_id, body)


@router.put("/chapters/{chapter_id}/lessons/order", responses=problem_responses(404, 412, 428))
async def order_lessons(
    principal: CurrentPrincipal,
    chapter_id: UUID,
    version: ExpectedVersion,
    body: LessonOrder,
) -> Outline:
    """All lessons of the chapter at once; the ETag is the outline's."""
    return await outline.order_lessons(principal, chapter_id, version, body.lesson_ids)


@router.get("/lessons/{lesson_id}", responses=problem_responses(404))
async def get_lesson(principal: CurrentPrincipal, lesson_id: UUID) -> Lesson:
    """With its body: for its author, for enrolled students, for anyone where it is a preview."""
    return await queries.lesson(principal, lesson_id)


@router.patch("/lessons/{lesson_id}", responses=problem_responses(404, 412, 428))
async def update_lesson(
    principal: CurrentPrincipal,
    lesson_id: UUID,
    version: ExpectedVersion,
    body: LessonPatch,
) -> Lesson:
    """What is left out stays as it is; with ``chapter_id`` or ``position`` the lesson moves."""
    return await outline.update_lesson(principal, lesson_id, version, body)


@router.delete(
    "/lessons/{lesson_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_lesson(principal: CurrentPrincipal, lesson_id: UUID) -> None:
    """What students did in it no longer counts towards the course."""
    await outline.delete_lesson(principal, lesson_id)
