"""Commands on chapters and lessons; each change of the tree publishes the whole of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from pydantic import BaseModel

from coursestream_events.courses import (
    CourseOutlineChanged,
    CourseOutlineChangedData,
    OutlineChapter,
    OutlineLesson,
)
from services.courses import queries
from services.courses.errors import OutlineFull
from services.courses.queries import may_author
from services.courses.schemas.fields import MAX_CHAPTERS, MAX_LESSONS
from services.courses.schemas.outline import (
    Chapter,
    ChapterCreate,
    ChapterPatch,
    Lesson,
    LessonCreate,
    LessonPatch,
    Outline,
    check_completion,
    default_completion,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import InvalidInput, NotFound, check_version
from shared.ids import uuid7
from shared.outbox import append, new_event

# What of a lesson stands in the tree that is published.
_IN_TREE = ("title", "required", "published", "completes_on", "chapter_id", "position")

_LOCK_COURSE = """
    SELECT course_id, teacher_id, outline_version FROM courses
     WHERE course_id = $1 AND deleted_at IS NULL FOR UPDATE
"""

# The course comes first in FROM, and so is locked first; a child is read again once it is locked.
_LOCK_CHAPTER = """
    SELECT c.course_id, c.teacher_id, c.outline_version, h.chapter_id, h.title, h.version
      FROM courses c JOIN chapters h USING (course_id)
     WHERE h.chapter_id = $1 FOR UPDATE
"""

_LOCK_LESSON = """
    SELECT c.course_id, c.teacher_id, l.chapter_id, l.title, l.kind, l.body, l.address,
           l.duration_seconds, l.required, l.published, l.free_preview, l.completes_on, l.version
      FROM courses c JOIN chapters h USING (course_id) JOIN lessons l USING (chapter_id)
     WHERE l.lesson_id = $1 FOR UPDATE
"""

_CHAPTER_ORDER = (
    "SELECT chapter_id FROM chapters WHERE course_id = $1 ORDER BY position, chapter_id"
)
_LESSON_ORDER = "SELECT lesson_id FROM lessons WHERE chapter_id = $1 ORDER BY position, lesson_id"

_PLACE_CHAPTERS = """
    UPDATE chapters SET position = place.number - 1
      FROM unnest($1::uuid[]) WITH ORDINALITY AS place (id, number)
     WHERE chapter_id = place.id AND position <> place.number - 1
"""

_PLACE_LESSONS = """
    UPDATE lessons SET position = place.number - 1
      FROM unnest($1::uuid[]) WITH ORDINALITY AS place (id, number)
     WHERE lesson_id = place.id AND position <> place.number - 1
"""

_HAS_CHAPTER = "SELECT true FROM chapters WHERE chapter_id = $1 AND course_id = $2"

_COUNT_LESSONS = (
    "SELECT count(*) FROM lessons JOIN chapters USING (chapter_id) WHERE course_id = $1"
)

_INSERT_CHAPTER = """
    INSERT INTO chapters (chapter_id, course_id, title, position, version)
    VALUES ($1, $2, $3, $4, 1)
"""

_INSERT_LESSON = """
    INSERT INTO lessons (lesson_id, chapter_id, title, kind, body, address, duration_seconds,
                         required, published, free_preview, completes_on, quiz_id, assignment_id,
                         position, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)
"""

_UPDATE_LESSON = """
    UPDATE lessons
       SET title = $2, body = $3, address = $4, duration_seconds = $5, required = $6,
           published = $7, free_preview = $8, completes_on = $9, chapter_id = $10,
           version = version + 1
     WHERE lesson_id = $1
"""

_RAISE = """
    UPDATE courses
       SET version = version + 1, outline_version = outline_version + 1, updated_at = $2
     WHERE course_id = ANY($1) RETURNING course_id, version
"""


async def create_chapter(principal: Principal, course_id: UUID, body: ChapterCreate) -> Chapter:
    """Raises NotFound, OutlineFull."""
    chapter_id = uuid7()
    async with transaction() as tx:
        await _lock(tx, principal, _LOCK_COURSE, course_id)
        order = await _order(tx, _CHAPTER_ORDER, course_id)
        if len(order) >= MAX_CHAPTERS:
            raise OutlineFull(f"A course has at most {MAX_CHAPTERS} chapters.")
        await tx.connection.execute(_INSERT_CHAPTER, chapter_id, course_id, body.title, len(order))
        await tx.connection.execute(_PLACE_CHAPTERS, _placed(order, chapter_id, body.position))
        await _publish(tx, course_id)
        return await queries.chapter(principal, chapter_id)


async def update_chapter(
    principal: Principal, chapter_id: UUID, version: int, changes: ChapterPatch
) -> Chapter:
    """Raises NotFound, PreconditionFailed."""
    given = changes.model_dump(exclude_unset=True)
    async with transaction() as tx:
        chapter = await _lock(tx, principal, _LOCK_CHAPTER, chapter_id)
        check_version(chapter["version"], version)
        before = await queries.chapter(principal, chapter_id)
        if not _differs(before, given):
            return before
        await tx.connection.execute(
            "UPDATE chapters SET title = $2, version = version + 1 WHERE chapter_id = $1",
            chapter_id,
            given.get("title", before.title),
        )
        if "position" in given:
            order = await _order(tx, _CHAPTER_ORDER, chapter["course_id"])
            placed = _placed(order, chapter_id, given["position"])
            await tx.connection.execute(_PLACE_CHAPTERS, placed)
        await _publish(tx, chapter["course_id"])
        return await queries.chapter(principal, chapter_id)


async def delete_chapter(principal: Principal, chapter_id: UUID) -> None:
    """Its lessons go with it. Raises NotFound."""
    async with transaction() as tx:
        chapter = await _lock(tx, principal, _LOCK_CHAPTER, chapter_id)
        await tx.connection.execute("DELETE FROM lessons WHERE chapter_id = $1", chapter_id)
        await tx.connection.execute("DELETE FROM chapters WHERE chapter_id = $1", chapter_id)
        await _publish(tx, chapter["course_id"])


async def create_lesson(principal: Principal, chapter_id: UUID, body: LessonCreate) -> Lesson:
    """Raises NotFound, OutlineFull, InvalidInput for a quiz or assignment of another course."""
    lesson_id = uuid7()
    async with transaction() as tx:
        course_id: UUID = (await _lock(tx, principal, _LOCK_CHAPTER, chapter_id))["course_id"]
        if await tx.connection.fetchval(_COUNT_LESSONS, course_id) >= MAX_LESSONS:
            raise OutlineFull(f"A course has at most {MAX_LESSONS:,} lessons.")
        await _check_item(tx, course_id, body)
        order = await _order(tx, _LESSON_ORDER, chapter_id)
        await tx.connection.execute(
            _INSERT_LESSON,
            lesson_id,
            chapter_id,
            body.title,
            body.kind,
            body.body,
            body.address,
            body.duration_seconds,
            body.required,
            body.published,
            body.free_preview,
            body.completes_on or default_completion(body.kind),
            body.quiz_id,
            body.assignment_id,
            len(order),
        )
        await tx.connection.execute(_PLACE_LESSONS, _placed(order, lesson_id, body.position))
        await _publish(tx, course_id)
        return await queries.lesson(principal, lesson_id)


async def _check_item(tx: Transaction, course_id: UUID, body: LessonCreate) -> None:
    if body.quiz_id is not None:
        field, found = (
            "quiz_id",
            await tx.connection.fetchval(
                "SELECT true FROM quizzes"
                " WHERE quiz_id = $1 AND course_id = $2 AND deleted_at IS NULL",
                body.quiz_id,
                course_id,
            ),
        )
    elif body.assignment_id is not None:
        field, found = (
            "assignment_id",
            await tx.connection.fetchval(
                "SELECT true FROM assignments"
                " WHERE assignment_id = $1 AND course_id = $2 AND deleted_at IS NULL",
                body.assignment_id,
                course_id,
            ),
        )
    else:
        return
    if not found:
        raise InvalidInput(
            "A lesson shows a quiz or assignment of its own course.",
            errors=[{"field": f"body.{field}", "message": "there is none such in this course"}],
        )


async def update_lesson(
    principal: Principal, lesson_id: UUID, version: int, changes: LessonPatch
) -> Lesson:
    """Raises NotFound, PreconditionFailed, InvalidInput.

    The last is for a completion that cannot come about, and for a chapter of another course.
    """
    given = changes.model_dump(exclude_unset=True)
    async with transaction() as tx:
        row = await _lock(tx, principal, _LOCK_LESSON, lesson_id)
        check_version(row["version"], version)
        before = await queries.lesson(principal, lesson_id)
        if not _differs(before, given):
            return before
        _check_completion(before, given)
        after = before.model_copy(update=given)
        moves = after.chapter_id != before.chapter_id
        if moves:
            await _check_chapter(tx, row["course_id"], after.chapter_id)
        await tx.connection.execute(
            _UPDATE_LESSON,
            lesson_id,
            after.title,
            after.body,
            after.address,
            after.duration_seconds,
            after.required,
            after.published,
            after.free_preview,
            after.completes_on,
            after.chapter_id,
        )
        if moves or "position" in given:
            order = await _order(tx, _LESSON_ORDER, after.chapter_id)
            placed = _placed(order, lesson_id, given.get("position"))
            await tx.connection.execute(_PLACE_LESSONS, placed)
        if any(getattr(before, name) != getattr(after, name) for name in _IN_TREE):
            await _publish(tx, row["course_id"])
        return await queries.lesson(principal, lesson_id)


def _check_completion(before: Lesson, given: Mapping[str, Any]) -> None:
    try:
        check_completion(before.kind, given.get("completes_on", before.completes_on))
    except ValueError as error:
        raise InvalidInput(
            "The lesson could never be completed.",
            errors=[{"field": "body.completes_on", "message": str(error)}],
        ) from None


async def _check_chapter(tx: Transaction, course_id: UUID, chapter_id: UUID) -> None:
    if not await tx.connection.fetchval(_HAS_CHAPTER, chapter_id, course_id):
        raise InvalidInput(
            "A lesson moves within its course.",
            errors=[{"field": "body.chapter_id", "message": "the course has no such chapter"}],
        )


async def order_chapters(
    principal: Principal, course_id: UUID, outline_version: int, chapter_ids: Sequence[UUID]
) -> Outline:
    """Raises NotFound, PreconditionFailed, InvalidInput when the list is not the whole of it."""
    async with transaction() as tx:
        course = await _lock(tx, principal, _LOCK_COURSE, course_id)
        check_version(course["outline_version"], outline_version)
        present = await _order(tx, _CHAPTER_ORDER, course_id)
        _check_order(present, chapter_ids, "chapter_ids")
        if present != list(chapter_ids):
            await tx.connection.execute(_PLACE_CHAPTERS, chapter_ids)
            await _publish(tx, course_id)
        return await queries.outline(principal, course_id)


async def order_lessons(
    principal: Principal, chapter_id: UUID, outline_version: int, lesson_ids: Sequence[UUID]
) -> Outline:
    """Raises as ``order_chapters``."""
    async with transaction() as tx:
        chapter = await _lock(tx, principal, _LOCK_CHAPTER, chapter_id)
        check_version(chapter["outline_version"], outline_version)
        present = await _order(tx, _LESSON_ORDER, chapter_id)
        _check_order(present, lesson_ids, "lesson_ids")
        if present != list(lesson_ids):
            await tx.connection.execute(_PLACE_LESSONS, lesson_ids)
            await _publish(tx, chapter["course_id"])
        return await queries.outline(principal, chapter["course_id"])


def _check_order(present: Sequence[UUID], wanted: Sequence[UUID], field: str) -> None:
    if sorted(present) != sorted(wanted):
        raise InvalidInput(
            "An order names everything once.",
            errors=[
                {"field": f"body.{field}", "message": f"name each of the {len(present)}, once"}
            ],
        )


async def delete_lesson(principal: Principal, lesson_id: UUID) -> None:
    """Raises NotFound."""
    async with transaction() as tx:
        row = await _lock(tx, principal, _LOCK_LESSON, lesson_id)
        await tx.connection.execute("DELETE FROM lessons WHERE lesson_id = $1", lesson_id)
        await _publish(tx, row["course_id"])


async def _lock(tx: Transaction, principal: Principal, lock: str, key: UUID) -> asyncpg.Record:
    row = await tx.connection.fetchrow(lock, key)
    if row is None or not may_author(principal, row["teacher_id"]):
        raise NotFound("There is no such thing, or it is not yours.")
    return row


async def _order(tx: Transaction, order: str, parent: UUID) -> list[UUID]:
    return [row[0] for row in await tx.connection.fetch(order, parent)]


def _placed(order: Sequence[UUID], key: UUID, position: int | None) -> list[UUID]:
    """The order with ``key`` at this place, or at the end."""
    others = [each for each in order if each != key]
    place = len(others) if position is None else min(position, len(others))
    return [*others[:place], key, *others[place:]]


def _differs(before: BaseModel, given: Mapping[str, Any]) -> bool:
    return any(getattr(before, name) != value for name, value in given.items())


async def _publish(tx: Transaction, course_id: UUID) -> None:
    await append(tx, await outline_facts(tx, {course_id: now()}, imported=False))


async def outline_facts(
    tx: Transaction, occurred_at: Mapping[UUID, datetime], *, imported: bool
) -> list[CourseOutlineChanged]:
    """Raise the versions of these courses, whose rows are locked, and tell their whole trees."""
    keys = sorted(occurred_at)
    raised = await tx.connection.fetch(_RAISE, keys, now())
    versions = {row["course_id"]: row["version"] for row in raised}
    trees = await queries.outlines(tx.connection, keys)
    return [
        new_event(
            CourseOutlineChanged,
            outline_data(trees[key], occurred_at[key], imported=imported),
            aggregate=str(key),
            version=versions[key],
        )
        for key in keys
    ]


def outline_data(
    tree: Outline, occurred_at: datetime, *, imported: bool
) -> CourseOutlineChangedData:
    return CourseOutlineChangedData(
        occurred_at=occurred_at,
        imported=imported,
        course_id=tree.course_id,
        outline_version=tree.outline_version,
        chapters=tuple(
            OutlineChapter(
                **chapter.model_dump(include={"chapter_id", "title", "position"}),
                lessons=tuple(
                    OutlineLesson.model_validate(lesson, from_attributes=True)
                    for lesson in chapter.lessons
                ),
            )
            for chapter in tree.chapters
        ),
    )
