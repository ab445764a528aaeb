"""The import of courses."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.courses import CourseArchived, CourseCreated, CoursePublished
from services.courses import models, queries
from services.courses.schemas.courses import Course
from services.courses.schemas.imports import CourseImport
from services.courses.service.events import course_data, course_event
from shared.clock import now
from shared.database import insert, transaction
from shared.http.batches import Batch
from shared.http.imports import Result, rejected, retry_later
from shared.outbox import append
from shared.references import id_of


async def import_courses(rows: Sequence[CourseImport]) -> list[Result]:
    """Import courses; a published one may have no lessons yet, as these are imported later."""
    batch = Batch("course", rows)
    async with transaction() as tx:
        await _settle_known(batch)
        await _settle_owners(batch)
        await _settle_slugs(batch)
        values = [_values(key, row, batch.digest(key)) for key, row in batch.open.items()]
        created = batch.settle_written(
            await insert(models.Course, values, skip_existing=True, returning="course_id")
        )
        written = [each for each in values if each["course_id"] in created]
        await append(tx, [event for each in written for event in _events(each)])
    return batch.results()


async def _settle_known(batch: Batch[CourseImport]) -> None:
    known = models.Course.filter(course_id__in=list(batch.open))
    deleted = known.filter(deleted_at__isnull=False)
    for (key,) in await deleted.values_list("course_id"):
        batch.settle(key, rejected("the course was deleted"))
    present = known.filter(deleted_at=None)
    batch.settle_known(await present.values_list("course_id", "import_digest"))


async def _settle_owners(batch: Batch[CourseImport]) -> None:
    """Reject owners who are no teachers; those who are not known yet may arrive later."""
    owner_of = {key: id_of("user", row.teacher) for key, row in batch.open.items()}
    erased = await queries.erased_users(owner_of.values())
    roles = await queries.roles(owner_of.values())
    for key, row in list(batch.open.items()):
        role = roles.get(owner_of[key])
        if owner_of[key] in erased:
            batch.settle(key, rejected("the teacher was erased"))
        elif role is None:
            batch.settle(key, retry_later(f"teacher {row.teacher} is not known yet"))
        elif role != "teacher":
            batch.settle(key, rejected(f"{row.teacher} has the role {role}, not teacher"))


async def _settle_slugs(batch: Batch[CourseImport]) -> None:
    wanted = [row.slug for row in batch.open.values()]
    present = models.Course.filter(slug__in=wanted, deleted_at=None)
    taken = {slug for (slug,) in await present.values_list("slug")}

    def refusal(row: CourseImport) -> str | None:
        if row.slug in taken:
            return f"another course has the slug {row.slug}"
        taken.add(row.slug)
        return None

    batch.settle_where(refusal)


def _values(course_id: UUID, row: CourseImport, digest: bytes) -> dict[str, Any]:
    return {
        **row.model_dump(exclude={"reference", "teacher"}),
        "course_id": course_id,
        "teacher_id": id_of("user", row.teacher),
        "archived_from": "published" if row.status == "archived" else None,
        "version": 1 if row.status == "draft" else 2,
        "outline_version": 0,
        "updated_at": now(),
        "import_digest": digest,
    }


def _events(values: dict[str, Any]) -> Iterator[Event]:
    """Yield the creation as a draft, and the change to its status."""
    # Imported courses have no time zone.
    course = Course(**{"time_zone": None, **values, "updated_at": values["created_at"]})
    data = course_data(course, imported=True)
    yield course_event(CourseCreated, data.model_copy(update={"status": "draft"}), 1)
    if course.status != "draft":
        event = CoursePublished if course.status == "published" else CourseArchived
        yield course_event(event, data, 2)
