"""The import of chapters."""

from collections.abc import Sequence

from services.courses import models
from services.courses.schemas.fields import MAX_CHAPTERS
from services.courses.schemas.imports import ChapterImport
from services.courses.service.commands.imports.context import (
    Room,
    count_by,
    course_of,
    lock_courses_of,
    publish_imported_outlines,
)
from shared.database import insert, transaction
from shared.http.batches import Batch
from shared.http.imports import Result


async def import_chapters(rows: Sequence[ChapterImport]) -> list[Result]:
    batch = Batch("chapter", rows)
    async with transaction() as tx:
        known = models.Chapter.filter(chapter_id__in=list(batch.open))
        batch.settle_known(await known.values_list("chapter_id", "import_digest"))
        courses = await lock_courses_of(batch)
        used = await count_by(models.Chapter.filter(course_id__in=list(courses)), "course_id")
        room = Room("chapters", MAX_CHAPTERS, used)
        batch.settle_where(lambda row: room.take(course_of(row)))
        chapters = dict(batch.open)
        values = [
            {
                "chapter_id": key,
                "course_id": course_of(row),
                "title": row.title,
                "position": row.position,
                "version": 1,
                "import_digest": batch.digest(key),
            }
            for key, row in chapters.items()
        ]
        created = batch.settle_written(
            await insert(models.Chapter, values, skip_existing=True, returning="chapter_id")
        )
        changed = {course_of(row) for key, row in chapters.items() if key in created}
        await publish_imported_outlines(tx, courses, changed)
    return batch.results()
