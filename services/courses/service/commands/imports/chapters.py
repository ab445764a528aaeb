"""The import of chapters."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from services.courses import models
from services.courses.schemas.fields import MAX_CHAPTERS
from services.courses.schemas.imports import ChapterImport
from services.courses.service.commands.imports.context import (
    Positions,
    Present,
    count_by,
    course_of,
    lock_courses_of,
    publish_imported_outlines,
    settle_full,
    settle_strangers,
)
from shared.database import insert, transaction, update_each
from shared.http.imports import Result
from shared.http.imports.batches import Batch


async def import_chapters(rows: Sequence[ChapterImport], *, overwrite: bool) -> list[Result]:
    batch = Batch("chapter", rows, overwrite=overwrite)
    async with transaction() as tx:
        courses = await lock_courses_of(batch)
        present = await _present(batch)
        await batch.load()
        batch.settle_deleted(present)
        settle_strangers(batch, present, "chapter")
        siblings = models.Chapter.filter(course_id__in=list(courses))
        used = await count_by(siblings, "course_id")
        settle_full(batch, present, course_of, MAX_CHAPTERS, "chapters", used)
        changed = await _update(batch, present)
        created = await _create(batch, await Positions.load(siblings, "course_id"))
        await publish_imported_outlines(tx, courses, created, changed)
        return await batch.finish()


async def _present(batch: Batch[ChapterImport]) -> Present:
    chapters = models.Chapter.filter(chapter_id__in=list(batch.open))
    columns = ("chapter_id", "course_id", "title", "position", "version")
    return {each["chapter_id"]: each for each in await chapters.values(*columns)}


async def _update(batch: Batch[ChapterImport], present: Present) -> set[UUID]:
    """Return the courses of the changed chapters."""
    changes = batch.merge(present, lambda key, row: _given(row, present[key]["position"]))
    await update_each(
        models.Chapter,
        [
            {"chapter_id": key, **changed, "version": present[key]["version"] + 1}
            for key, changed in changes.items()
        ],
    )
    batch.settle_updated(changes)
    return {present[key]["course_id"] for key in changes}


async def _create(batch: Batch[ChapterImport], positions: Positions) -> set[UUID]:
    """Return the courses of the new chapters."""
    course_ids = {key: course_of(row) for key, row in batch.open.items()}
    given = {
        key: _given(row, positions.take(course_ids[key], row.position))
        for key, row in batch.open.items()
    }
    rows = [
        {"chapter_id": key, "course_id": course_ids[key], **each, "version": 1}
        for key, each in given.items()
    ]
    written = await insert(models.Chapter, rows, skip_existing=True, returning="chapter_id")
    return {course_ids[key] for key in batch.settle_created(written, given)}


def _given(row: ChapterImport, position: int) -> dict[str, Any]:
    """``position`` stands for a row that names none."""
    return {
        "title": row.title,
        "position": position if row.position is None else row.position,
    }
