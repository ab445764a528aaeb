"""Commands on chapters."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from services.courses import models, queries
from services.courses.errors import OutlineFull
from services.courses.schemas.fields import MAX_CHAPTERS
from services.courses.schemas.outline import Chapter, ChapterCreate, ChapterPatch, Outline
from services.courses.service.commands.locks import lock_chapter, lock_course
from services.courses.service.commands.outlines import check_order, moved, placed, publish_outline
from shared.auth import Principal
from shared.database import transaction, update
from shared.errors import Expected, check_version
from shared.ids import uuid7


async def create_chapter(principal: Principal, course_id: UUID, body: ChapterCreate) -> Chapter:
    """Raises NotFound, OutlineFull."""
    chapter_id = uuid7()
    async with transaction() as tx:
        await lock_course(principal, course_id)
        positions = await _positions(course_id)
        if len(positions) >= MAX_CHAPTERS:
            raise OutlineFull(f"A course has at most {MAX_CHAPTERS} chapters.")
        order = placed(positions, chapter_id, body.position)
        positions[chapter_id] = order.index(chapter_id)
        await models.Chapter.create(
            chapter_id=chapter_id,
            course_id=course_id,
            title=body.title,
            position=positions[chapter_id],
            version=1,
        )
        await update(models.Chapter, moved(order, positions, "chapter_id"))
        await publish_outline(tx, course_id)
        return await queries.chapter(principal, chapter_id)


async def update_chapter(
    principal: Principal, chapter_id: UUID, expected: Expected, patch: ChapterPatch
) -> Chapter:
    """Raises NotFound, PreconditionFailed."""
    given = patch.model_dump(exclude_unset=True)
    async with transaction() as tx:
        row = await lock_chapter(tx, principal, chapter_id)
        check_version(row["version"], expected)
        title = given.get("title", row["title"])
        moves = "position" in given and await _move(row, given["position"])
        if title != row["title"] or moves:
            chapter = models.Chapter.filter(chapter_id=chapter_id)
            await chapter.update(title=title, version=row["version"] + 1)
            await publish_outline(tx, row["course_id"])
        return await queries.chapter(principal, chapter_id)


async def _move(row: asyncpg.Record, position: int) -> bool:
    """Return whether the chapter was elsewhere before."""
    positions = await _positions(row["course_id"])
    if list(positions).index(row["chapter_id"]) == position:
        return False
    order = placed(positions, row["chapter_id"], position)
    await update(models.Chapter, moved(order, positions, "chapter_id"))
    return True


async def delete_chapter(principal: Principal, chapter_id: UUID) -> None:
    """Delete the chapter with its lessons (ON DELETE CASCADE). Raises NotFound."""
    async with transaction() as tx:
        row = await lock_chapter(tx, principal, chapter_id)
        await models.Chapter.filter(chapter_id=chapter_id).delete()
        await publish_outline(tx, row["course_id"])


async def order_chapters(
    principal: Principal, course_id: UUID, expected: Expected, chapter_ids: Sequence[UUID]
) -> Outline:
    """Raises NotFound, PreconditionFailed, InvalidInput."""
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        check_version(course.outline_version, expected)
        positions = await _positions(course_id)
        check_order(positions, chapter_ids, "chapter_ids")
        if list(positions) != list(chapter_ids):
            await update(models.Chapter, moved(chapter_ids, positions, "chapter_id"))
            await publish_outline(tx, course_id)
        return await queries.outline(principal, course_id)


async def _positions(course_id: UUID) -> dict[UUID, int]:
    """Return the positions of the course's chapters, in their order."""
    chapters = models.Chapter.filter(course_id=course_id).order_by("position", "chapter_id")
    return dict(await chapters.values_list("chapter_id", "position"))
