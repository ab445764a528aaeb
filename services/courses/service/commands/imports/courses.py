"""The import of courses."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.courses import (
    CourseArchived,
    CourseCreated,
    CoursePublished,
    CourseTransferred,
    CourseUpdated,
)
from services.courses import models, queries
from services.courses.schemas.courses import Course
from services.courses.schemas.imports import CourseImport
from services.courses.service.commands.transfers import transfer_row
from services.courses.service.events import course_data, course_event, transfer_data
from shared.clock import now
from shared.database import insert, transaction, update
from shared.http.imports import Result, rejected, retry_later
from shared.http.imports.batches import Batch
from shared.http.imports.unique import conflicting, moving
from shared.outbox import append
from shared.references import id_of

Courses = Mapping[UUID, models.Course]
# The fields to write of present courses.
Changes = Mapping[UUID, dict[str, Any]]

# Of a row's fields, those that are columns of the same name.
_COLUMNS = CourseImport.model_fields.keys() - {"reference", "teacher", "created_at"}
_SAVED = (*sorted(_COLUMNS), "course_id", "teacher_id", "archived_from", "transferred_at",
          "version", "updated_at")  # fmt: skip


async def import_courses(rows: Sequence[CourseImport], *, overwrite: bool) -> list[Result]:
    """Import courses; a published one may have no lessons yet, as these are imported later."""
    batch = Batch("course", rows, overwrite=overwrite)
    async with transaction() as tx:
        locked = models.Course.filter(course_id__in=list(batch.open)).select_for_update()
        present = {each.course_id: each for each in await locked.order_by("course_id")}
        await batch.load()
        batch.settle_where(lambda key, _: _deleted(present.get(key)))
        states = {key: _state(course) for key, course in present.items()}
        changes = batch.merge(states, lambda _, row: _given(row))
        batch.settle_where(lambda key, _: _refused_status(present.get(key), changes.get(key, {})))
        await _settle_owners(batch, changes)
        await _settle_slugs(batch, present, changes)
        events = await _update(batch, present, changes)
        events += await _create(batch)
        await append(tx, events)
        return await batch.finish()


def _deleted(course: models.Course | None) -> str | None:
    """Its content is gone, and its events are final."""
    if course is None or course.deleted_at is None:
        return None
    return "the course was deleted for good; import it under another reference"


def _writing(batch: Batch[CourseImport], changes: Changes, field: str) -> dict[UUID, CourseImport]:
    """Return the rows that write this field: those of new courses, and those that change it."""
    return {
        key: row for key, row in batch.open.items() if key not in changes or field in changes[key]
    }


async def _settle_owners(batch: Batch[CourseImport], changes: Changes) -> None:
    """Reject owners who are no teachers; those who are not known yet may arrive later."""
    rows = _writing(batch, changes, "teacher")
    owner_of = {key: id_of("user", row.teacher) for key, row in rows.items()}
    erased = await queries.erased_users(owner_of.values())
    roles = await queries.roles(owner_of.values())
    for key, row in rows.items():
        role = roles.get(owner_of[key])
        if owner_of[key] in erased:
            batch.settle(key, rejected("the teacher was erased"))
        elif role is None:
            batch.settle(key, retry_later(f"teacher {row.teacher} is not known yet"))
        elif role != "teacher":
            batch.settle(key, rejected(f"{row.teacher} has the role {role}, not teacher"))


async def _settle_slugs(batch: Batch[CourseImport], present: Courses, changes: Changes) -> None:
    """Reject the slugs of other courses, and free those that courses exchange."""
    wanted = {key: row.slug for key, row in _writing(batch, changes, "slug").items()}
    found = models.Course.filter(slug__in=list(wanted.values()), deleted_at=None)
    owners: dict[str, UUID] = dict(await found.values_list("slug", "course_id"))
    refused = conflicting(wanted, owners)
    for key in refused:
        batch.settle(key, rejected(f"another course has the slug {wanted[key]}"))
    freed = [present[key] for key in moving(wanted, owners, refused)]
    await update(models.Course, [{**_saved(each), "slug": str(each.course_id)} for each in freed])


def _saved(course: models.Course) -> dict[str, Any]:
    return {name: getattr(course, name) for name in _SAVED}


async def _update(batch: Batch[CourseImport], present: Courses, changes: Changes) -> list[Event]:
    moment = now()
    events: list[Event] = []
    changed: list[models.Course] = []
    transfers: list[dict[str, Any]] = []
    for key in [each for each in batch.open if each in changes]:
        course, owner = present[key], present[key].teacher_id
        for event in _changes(course, changes[key], moment):
            events.append(event)
            if isinstance(event, CourseTransferred):
                transfers.append(transfer_row(course, owner, moment))
        changed.append(course)
    await update(models.Course, map(_saved, changed))
    await insert(models.Transfer, transfers)
    batch.settle_updated([course.course_id for course in changed])
    return events


def _refused_status(course: models.Course | None, changes: Mapping[str, Any]) -> str | None:
    wanted = changes.get("status")
    if course is None or wanted != "draft" or "draft" in (course.status, course.archived_from):
        return None
    return "status: a course that was published cannot become a draft again; archive it"


_EVENTS: Mapping[str, type[Event]] = {"published": CoursePublished, "archived": CourseArchived}


def _changes(course: models.Course, changes: dict[str, Any], moment: datetime) -> Iterator[Event]:
    """Apply the changes, and yield an event for each kind: content, owner, status."""
    owner = course.teacher_id
    teacher_id, status = changes.pop("teacher", None), changes.pop("status", None)
    if changes:
        after = _apply(course, changes, moment)
        yield course_event(CourseUpdated, course_data(after, imported=True), after.version)
    if teacher_id is not None:
        after = _apply(course, {"teacher_id": teacher_id, "transferred_at": moment}, moment)
        data = transfer_data(after, owner, moment, imported=True)
        yield course_event(CourseTransferred, data, after.version)
    if status is not None:
        before = course.status if status == "archived" else None
        after = _apply(course, {"status": status, "archived_from": before}, moment)
        event = _EVENTS.get(status, CourseUpdated)
        yield course_event(event, course_data(after, imported=True), after.version)


def _apply(course: models.Course, changes: dict[str, Any], moment: datetime) -> Course:
    course.update_from_dict({**changes, "version": course.version + 1, "updated_at": moment})
    return Course.model_validate(course)


async def _create(batch: Batch[CourseImport]) -> list[Event]:
    given = {key: _given(row) for key, row in batch.open.items()}
    rows = [_row(key, row) for key, row in batch.open.items()]
    written = await insert(models.Course, rows, skip_existing=True, returning="course_id")
    created = batch.settle_created(written, given)
    return [event for each in rows if each["course_id"] in created for event in _events(each)]


def _given(row: CourseImport) -> dict[str, Any]:
    return {**row.model_dump(include=_COLUMNS), "teacher": id_of("user", row.teacher)}


def _state(course: models.Course) -> dict[str, Any]:
    columns = {name: getattr(course, name) for name in _COLUMNS}
    return {**columns, "teacher": course.teacher_id}


def _row(course_id: UUID, row: CourseImport) -> dict[str, Any]:
    moment = now()
    return {
        **row.model_dump(include=_COLUMNS),
        "course_id": course_id,
        "teacher_id": id_of("user", row.teacher),
        "archived_from": "published" if row.status == "archived" else None,
        "version": 1 if row.status == "draft" else 2,
        "outline_version": 0,
        "created_at": row.created_at or moment,
        "updated_at": moment,
    }


def _events(row: dict[str, Any]) -> Iterator[Event]:
    """Yield the creation as a draft, and the change to its status."""
    course = Course(**{**row, "updated_at": row["created_at"]})
    data = course_data(course, imported=True)
    yield course_event(CourseCreated, data.model_copy(update={"status": "draft"}), 1)
    if course.status != "draft":
        yield course_event(_EVENTS[course.status], data, 2)
