"""What the imports share: the locked courses of a batch, and places in them."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from tortoise.functions import Count, Max
from tortoise.queryset import QuerySet

from services.courses import models
from services.courses.schemas.imports import AssignmentImport, ChapterImport, QuizImport
from services.courses.service.commands.outlines import publish_outlines
from shared.clock import now
from shared.database import Transaction, update
from shared.http.imports.batches import Batch, ReferencedRow, is_deleted
from shared.references import id_of

OfCourse = TypeVar("OfCourse", ChapterImport, QuizImport, AssignmentImport)
R = TypeVar("R", bound=ReferencedRow)
Courses = Mapping[UUID, models.Course]
# Present resources by id, as columns with their values.
Present = Mapping[UUID, Mapping[str, Any]]


def course_of(row: ChapterImport | QuizImport | AssignmentImport) -> UUID:
    return id_of("course", row.course)


async def lock_courses_of(batch: Batch[OfCourse]) -> Courses:
    """Lock the courses that the rows name, and reject the rows of unknown ones."""
    courses = await lock_courses({course_of(row) for row in batch.open.values()})
    batch.settle_where(
        lambda _, row: None if course_of(row) in courses else f"there is no course {row.course}"
    )
    return courses


async def lock_courses(course_ids: Collection[UUID]) -> Courses:
    present = models.Course.filter(course_id__in=course_ids, deleted_at=None)
    locked = present.only("course_id", "version", "created_at").select_for_update()
    return {each.course_id: each for each in await locked.order_by("course_id")}


def settle_strangers(batch: Batch[OfCourse], present: Present, kind: str) -> None:
    """Reject rows of what belongs to another course."""

    def refusal(key: UUID, row: OfCourse) -> str | None:
        if key in present and present[key]["course_id"] != course_of(row):
            return f"course: the {kind} belongs to another course and cannot move"
        return None

    batch.settle_where(refusal)


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
    tx: Transaction, courses: Courses, created: Iterable[UUID], updated: Iterable[UUID]
) -> None:
    """Publish outlines: new parts date from their course's creation, corrections from now."""
    occurred_at = {key: courses[key].created_at for key in created}
    occurred_at |= dict.fromkeys(updated, now())
    if occurred_at:
        await publish_outlines(tx, occurred_at, imported=True)


def settle_full(
    batch: Batch[R],
    present: Present,
    course: Callable[[R], UUID],
    limit: int,
    kind: str,
    used: Mapping[UUID, int],
) -> None:
    """Reject new and restored rows for which their course has no room."""
    counts = dict(used)

    def refusal(key: UUID, row: R) -> str | None:
        if key in present and not is_deleted(present[key]):
            return None
        course_id = course(row)
        if counts.get(course_id, 0) >= limit:
            return f"a course has at most {limit:,} {kind}"
        counts[course_id] = counts.get(course_id, 0) + 1
        return None

    batch.settle_where(refusal)


async def count_by(rows: QuerySet[Any], course_id: str) -> dict[UUID, int]:
    """Return the number of rows by course; ``course_id`` names the column."""
    counted = rows.annotate(number=Count(course_id)).group_by(course_id)
    return dict(await counted.values_list(course_id, "number"))


class Positions:
    """The places of new chapters or lessons whose rows name none: after their siblings."""

    def __init__(self, last: Mapping[UUID, int]) -> None:
        self._last = dict(last)

    @classmethod
    async def load(cls, siblings: QuerySet[Any], parent: str) -> "Positions":
        """``parent`` names the column of what they are siblings in."""
        highest = siblings.annotate(last=Max("position")).group_by(parent)
        return cls(dict(await highest.values_list(parent, "last")))

    def take(self, parent: UUID, wanted: int | None) -> int:
        last = self._last.get(parent, -1)
        position = last + 1 if wanted is None else wanted
        self._last[parent] = max(last, position)
        return position
