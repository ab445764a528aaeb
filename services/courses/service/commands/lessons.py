"""Commands on lessons."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg
from tortoise.queryset import QuerySet

from coursestream_events.courses import OutlineLesson
from services.courses import models, queries
from services.courses.errors import AssessmentInUse, OutlineFull
from services.courses.schemas.fields import MAX_LESSONS
from services.courses.schemas.outline import (
    Lesson,
    LessonCreate,
    LessonPatch,
    Outline,
    check_completion,
    completion_of,
)
from services.courses.service.commands.locks import lock_chapter, lock_lesson
from services.courses.service.commands.outlines import check_order, moved, placed, publish_outline
from shared.auth import Principal
from shared.database import transaction, update
from shared.errors import Expected, InvalidInput, check_version
from shared.ids import uuid7

_IN_OUTLINE = {*OutlineLesson.model_fields, "chapter_id"}


async def create_lesson(principal: Principal, chapter_id: UUID, body: LessonCreate) -> Lesson:
    """Raises NotFound, OutlineFull, InvalidInput for a quiz or assignment of another course."""
    lesson_id = uuid7()
    async with transaction() as tx:
        course_id: UUID = (await lock_chapter(tx, principal, chapter_id))["course_id"]
        if await models.Lesson.filter(chapter__course_id=course_id).count() >= MAX_LESSONS:
            raise OutlineFull(f"A course has at most {MAX_LESSONS:,} lessons.")
        await _check_item(course_id, body)
        positions = await _positions(chapter_id)
        order = placed(positions, lesson_id, body.position)
        positions[lesson_id] = order.index(lesson_id)
        content = {**body.model_dump(), "position": positions[lesson_id]}
        content |= completion_of(body.kind, body.completes_on, body.required)
        await models.Lesson.create(lesson_id=lesson_id, chapter_id=chapter_id, version=1, **content)
        await update(models.Lesson, moved(order, positions, "lesson_id"))
        await publish_outline(tx, course_id)
        return await queries.lesson(principal, lesson_id)


async def _check_item(course_id: UUID, body: LessonCreate) -> None:
    item: QuerySet[Any]
    if body.quiz_id is not None:
        field, item = "quiz_id", models.Quiz.filter(quiz_id=body.quiz_id)
    elif body.assignment_id is not None:
        field, item = "assignment_id", models.Assignment.filter(assignment_id=body.assignment_id)
    else:
        return
    if not await item.filter(course_id=course_id, deleted_at=None).exists():
        raise InvalidInput(
            "A lesson can only use a quiz or assignment of its own course.",
            errors=[{"field": f"body.{field}", "message": "not found in this course"}],
        )


async def update_lesson(
    principal: Principal, lesson_id: UUID, expected: Expected, patch: LessonPatch
) -> Lesson:
    """Raises NotFound, PreconditionFailed, and InvalidInput.

    The last is for a completion that cannot happen, and for a chapter of another course.
    """
    given = patch.model_dump(exclude_unset=True)
    async with transaction() as tx:
        row = await lock_lesson(tx, principal, lesson_id)
        check_version(row["version"], expected)
        changes = {
            name: value
            for name, value in given.items()
            if name != "position" and row[name] != value
        }
        _check_completion(row, changes)
        await _check_chapter(row["course_id"], changes)
        moves = await _move(row, given)
        if changes or moves:
            lesson = models.Lesson.filter(lesson_id=lesson_id)
            await lesson.update(**changes, version=row["version"] + 1)
        if moves or _IN_OUTLINE & changes.keys():
            await publish_outline(tx, row["course_id"])
        return await queries.lesson(principal, lesson_id)


async def _move(row: asyncpg.Record, given: Mapping[str, Any]) -> bool:
    """Return whether the lesson was elsewhere before."""
    lesson_id, chapter_id = row["lesson_id"], given.get("chapter_id", row["chapter_id"])
    stays = chapter_id == row["chapter_id"]
    if stays and "position" not in given:
        return False
    positions = await _positions(chapter_id)
    if stays and list(positions).index(lesson_id) == given["position"]:
        return False
    order = placed(positions, lesson_id, given.get("position"))
    await update(models.Lesson, moved(order, positions, "lesson_id"))
    return True


async def _check_chapter(course_id: UUID, changes: Mapping[str, Any]) -> None:
    if "chapter_id" not in changes:
        return
    chapter = models.Chapter.filter(chapter_id=changes["chapter_id"], course_id=course_id)
    if not await chapter.exists():
        raise InvalidInput(
            "A lesson can only move within its course.",
            errors=[{"field": "body.chapter_id", "message": "not found in this course"}],
        )


def _check_completion(row: asyncpg.Record, changes: Mapping[str, Any]) -> None:
    """Check the lesson as changed, since a change may name only one of the two fields."""
    changed = [name for name in ("completes_on", "required") if name in changes]
    after = {**row, **changes}
    try:
        check_completion(after["kind"], after["completes_on"], after["required"])
    except ValueError as error:
        raise InvalidInput(
            "The lesson could never be completed.",
            errors=[{"field": f"body.{name}", "message": str(error)} for name in changed],
        ) from None


async def order_lessons(
    principal: Principal, chapter_id: UUID, expected: Expected, lesson_ids: Sequence[UUID]
) -> Outline:
    """Raises NotFound, PreconditionFailed, InvalidInput."""
    async with transaction() as tx:
        chapter = await lock_chapter(tx, principal, chapter_id)
        check_version(chapter["outline_version"], expected)
        positions = await _positions(chapter_id)
        check_order(positions, lesson_ids, "lesson_ids")
        if list(positions) != list(lesson_ids):
            await update(models.Lesson, moved(lesson_ids, positions, "lesson_id"))
            await publish_outline(tx, chapter["course_id"])
        return await queries.outline(principal, chapter["course_id"])


async def delete_lesson(principal: Principal, lesson_id: UUID) -> None:
    """Raises NotFound."""
    async with transaction() as tx:
        row = await lock_lesson(tx, principal, lesson_id)
        await models.Lesson.filter(lesson_id=lesson_id).delete()
        await publish_outline(tx, row["course_id"])


async def check_unused(**item: UUID) -> None:
    """Raises AssessmentInUse if lessons use this quiz or assignment; its course is locked."""
    lessons = models.Lesson.filter(**item).order_by("lesson_id")
    used_by = [str(lesson_id) for (lesson_id,) in await lessons.values_list("lesson_id")]
    if used_by:
        raise AssessmentInUse("Delete the lessons that use it first.", lessons=used_by)


async def _positions(chapter_id: UUID) -> dict[UUID, int]:
    """Return the positions of the chapter's lessons, in their order."""
    lessons = models.Lesson.filter(chapter_id=chapter_id).order_by("position", "lesson_id")
    return dict(await lessons.values_list("lesson_id", "position"))
