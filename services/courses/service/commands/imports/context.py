"""What the imports share: the locked courses of a batch, and their room for more."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from tortoise.functions import Count
from tortoise.queryset import QuerySet

from services.courses import models
from services.courses.schemas.imports import AssignmentImport, ChapterImport, QuizImport
from services.courses.service.commands.outlines import publish_outlines
from shared.clock import now
from shared.database import Transaction, update
from shared.http.batches import Batch
from shared.references import id_of

OfCourse = TypeVar("OfCourse", ChapterImport, QuizImport, AssignmentImport)
Courses = Mapping[UUID, models.Course]


def course_of(row: ChapterImport | QuizImport | AssignmentImport) -> UUID:
    return id_of("course", row.course)


async def lock_courses_of(batch: Batch[OfCourse]) -> Courses:
    """Lock the courses that the rows name, and reject the rows of unknown ones."""
    courses = await lock_courses({course_of(row) for row in batch.open.values()})
    batch.settle_where(
        lambda row: None if course_of(row) in courses else f"there is no course {row.course}"
    )
    return courses


async def lock_courses(course_ids: Collection[UUID]) -> Courses:
    present = models.Course.filter(course_id__in=course_ids, deleted_at=None)
    locked = present.only("course_id", "version", "created_at").select_for_update()
    return {each.course_id: each for each in await locked.order_by("course_id")}


def next_version(course: models.Course) -> int:
    """Count an event; ``save_versions`` stores what was counted."""
    course.version += 1
    return course.version


async def save_versions(changed: Collection[UUID], courses: Courses) -> None:
    rows = [
        {"course_id": key, "version": courses[key].version, "updated_at": now()} for key in changed
    ]
    await update(models.Course, rows)


async def publish_imported_outlines(
    tx: Transaction, courses: Courses, changed: Iterable[UUID]
) -> None:
    """Publish outlines that date from their course's creation."""
    occurred_at = {key: courses[key].created_at for key in changed}
    if occurred_at:
        await publish_outlines(tx, occurred_at, imported=True)


class Room:
    """How many more rows of a kind each course may have."""

    def __init__(self, kind: str, limit: int, used: Mapping[UUID, int]) -> None:
        self._kind, self._limit, self._used = kind, limit, dict(used)

    def take(self, course_id: UUID) -> str | None:
        """Take a place, or return why there is none."""
        used = self._used.get(course_id, 0)
        if used >= self._limit:
            return f"a course has at most {self._limit:,} {self._kind}"
        self._used[course_id] = used + 1
        return None


async def count_by(rows: QuerySet[Any], course_id: str) -> dict[UUID, int]:
    """Return the number of rows by course; ``course_id`` names the column."""
    counted = rows.annotate(number=Count(course_id)).group_by(course_id)
    return dict(await counted.values_list(course_id, "number"))
