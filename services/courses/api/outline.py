"""Routes on chapters and lessons."""

from uuid import UUID

from fastapi import APIRouter, Response, status

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
from shared.http.etags import ExpectedVersion, tag
from shared.http.problems import problem_responses

router = APIRouter(tags=["outline"])


@router.get("/courses/{course_id}/outline", responses=problem_responses(404))
async def get_outline(principal: CurrentPrincipal, course_id: UUID, response: Response) -> Outline:
    """The whole tree without the lessons' bodies; students see the published lessons."""
    tree = await queries.outline(principal, course_id)
    tag(response, tree.outline_version)
    return tree


@router.put("/courses/{course_id}/chapters/order", responses=problem_responses(404, 412, 428))
async def order_chapters(
    principal: CurrentPrincipal,
    course_id: UUID,
    version: ExpectedVersion,
    body: ChapterOrder,
    response: Response,
) -> Outline:
    """All chapters at once; the ETag is the outline's."""
    tree = await outline.order_chapters(principal, course_id, version, body.chapter_ids)
    tag(response, tree.outline_version)
    return tree


@router.post(
    "/courses/{course_id}/chapters",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, OutlineFull),
)
async def create_chapter(
    principal: CurrentPrincipal, course_id: UUID, body: ChapterCreate, response: Response
) -> Chapter:
    """At ``position``, where the others make room, or at the end."""
    chapter = await outline.create_chapter(principal, course_id, body)
    tag(response, chapter.version)
    return chapter


@router.get("/chapters/{chapter_id}", responses=problem_responses(404))
async def get_chapter(principal: CurrentPrincipal, chapter_id: UUID, response: Response) -> Chapter:
    """For its author; students read the outline."""
    chapter = await queries.chapter(principal, chapter_id)
    tag(response, chapter.version)
    return chapter


@router.patch("/chapters/{chapter_id}", responses=problem_responses(404, 412, 428))
async def update_chapter(
    principal: CurrentPrincipal,
    chapter_id: UUID,
    version: ExpectedVersion,
    body: ChapterPatch,
    response: Response,
) -> Chapter:
    """What is left out stays as it is; with ``position`` the chapter moves."""
    chapter = await outline.update_chapter(principal, chapter_id, version, body)
    tag(response, chapter.version)
    return chapter


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
    principal: CurrentPrincipal, chapter_id: UUID, body: LessonCreate, response: Response
) -> Lesson:
    """At ``position``, where the others make room, or at the end."""
    lesson = await outline.create_lesson(principal, chapter_id, body)
    tag(response, lesson.version)
    return lesson


@router.put("/chapters/{chapter_id}/lessons/order", responses=problem_responses(404, 412, 428))
async def order_lessons(
    principal: CurrentPrincipal,
    chapter_id: UUID,
    version: ExpectedVersion,
    body: LessonOrder,
    response: Response,
) -> Outline:
    """All lessons of the chapter at once; the ETag is the outline's."""
    tree = await outline.order_lessons(principal, chapter_id, version, body.lesson_ids)
    tag(response, tree.outline_version)
    return tree


@router.get("/lessons/{lesson_id}", responses=problem_responses(404))
async def get_lesson(principal: CurrentPrincipal, lesson_id: UUID, response: Response) -> Lesson:
    """With its body: for its author, for enrolled students, for anyone where it is a preview."""
    lesson = await queries.lesson(principal, lesson_id)
    tag(response, lesson.version)
    return lesson


@router.patch("/lessons/{lesson_id}", responses=problem_responses(404, 412, 428))
async def update_lesson(
    principal: CurrentPrincipal,
    lesson_id: UUID,
    version: ExpectedVersion,
    body: LessonPatch,
    response: Response,
) -> Lesson:
    """What is left out stays as it is; with ``chapter_id`` or ``position`` the lesson moves."""
    lesson = await outline.update_lesson(principal, lesson_id, version, body)
    tag(response, lesson.version)
    return lesson


@router.delete(
    "/lessons/{lesson_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_lesson(principal: CurrentPrincipal, lesson_id: UUID) -> None:
    """What students did in it no longer counts towards the course."""
    await outline.delete_lesson(principal, lesson_id)
