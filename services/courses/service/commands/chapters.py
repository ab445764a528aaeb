"""Commands on chapters."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from services.courses import models, queries
from services.courses.errors import OutlineFull
from services.courses.schemas.fields import MAX_CHAPTERS
from services.courses.schemas.outline import Chapter, ChapterCreate, ChapterPatch, Outline
from services.courses.service.commands.locks import lock_chapter, lock_course
from services.courses.service.commands.outlines import check_order, placed, publish_outline
from shared.auth import Principal
from shared.database import Transaction, transaction
from shared.errors import check_version
from shared.ids import uuid7

# SQL, since each row gets a value of its own, and only those that move are written.
_PLACE = """
    UPDATE chapters SET position = place.number - 1
      FROM unnest($1::uuid[]) WITH ORDINALITY AS place (id, number)
     WHERE chapter_id = place.id AND position <> place.number - 1
"""


async def create_chapter(principal: Principal, course_id: UUID, body: ChapterCreate) -> Chapter:
    """Raises NotFound, OutlineFull."""
    chapter_id = uuid7()
    async with transaction() as tx:
        await lock_course(principal, course_id)
        order = await _order(course_id)
        if len(order) >= MAX_CHAPTERS:
            raise OutlineFull(f"A course has at most {MAX_CHAPTERS} chapters.")
        await models.Chapter.create(
            chapter_id=chapter_id,
            course_id=course_id,
            title=body.title,
            position=len(order),
            version=1,
        )
        await _place(tx, placed(order, chapter_id, body.position))
        await publish_outline(tx, course_id)
        return await queries.chapter(principal, chapter_id)


async def update_chapter(
    principal: Principal, chapter_id: UUID, version: int, patch: ChapterPatch
) -> Chapter:
    """Raises NotFound, PreconditionFailed."""
    given = patch.model_dump(exclude_unset=True)
    async with transaction() as tx:
        row = await lock_chapter(tx, principal, chapter_id)
        check_version(row["version"], version)
        title = given.get("title", row["title"])
        order = await _moved(row, given)
        if title != row["title"] or order is not None:
            chapter = models.Chapter.filter(chapter_id=chapter_id)
            await chapter.update(title=title, version=version + 1)
            if order is not None:
                await _place(tx, order)
            await publish_outline(tx, row["course_id"])
        return await queries.chapter(principal, chapter_id)


async def _moved(row: asyncpg.Record, given: Mapping[str, Any]) -> list[UUID] | None:
    """Return the new order of the chapters, or None if the chapter stays where it is."""
    if "position" not in given:
        return None
    order = await _order(row["course_id"])
    if order.index(row["chapter_id"]) == given["position"]:
        return None
    return placed(order, row["chapter_id"], given["position"])


async def delete_chapter(principal: Principal, chapter_id: UUID) -> None:
    """Delete the chapter with its lessons (ON DELETE CASCADE). Raises NotFound."""
    async with transaction() as tx:
        row = await lock_chapter(tx, principal, chapter_id)
        await models.Chapter.filter(chapter_id=chapter_id).delete()
        await publish_outline(tx, row["course_id"])


async def order_chapters(
    principal: Principal, course_id: UUID, outline_version: int, chapter_ids: Sequence[UUID]
) -> Outline:
    """Raises NotFound, PreconditionFailed, InvalidInput."""
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        check_version(course.outline_version, outline_version)
        order = await _order(course_id)
        check_order(order, chapter_ids, "chapter_ids")
        if order != list(chapter_ids):
            await _place(tx, chapter_ids)
            await publish_outline(tx, course_id)
        return await queries.outline(principal, course_id)


async def _order(course_id: UUID) -> list[UUID]:
    chapters = models.Chapter.filter(course_id=course_id).order_by("position", "chapter_id")
    return [chapter_id for (chapter_id,) in await chapters.values_list("chapter_id")]


async def _place(tx: Transaction, order: Sequence[UUID]) -> None:
    await tx.connection.execute(_PLACE, order)
