"""The import of assignments."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from coursestream_events import Event
from services.courses import models
from services.courses.schemas.assignments import Assignment, check_deduction
from services.courses.schemas.fields import MAX_ASSIGNMENTS
from services.courses.schemas.imports import AssignmentImport
from services.courses.service.commands.imports.context import (
    Courses,
    Present,
    count_by,
    course_of,
    lock_courses_of,
    next_version,
    save_versions,
    settle_full,
    settle_strangers,
)
from services.courses.service.events import assignment_event
from shared.clock import now
from shared.database import insert, transaction, update_each
from shared.http.imports import Result
from shared.http.imports.batches import Batch
from shared.outbox import append

_CREATES = {"reference", "course", "created_at"}


async def import_assignments(rows: Sequence[AssignmentImport], *, overwrite: bool) -> list[Result]:
    batch = Batch("assignment", rows, overwrite=overwrite)
    async with transaction() as tx:
        courses = await lock_courses_of(batch)
        present = await _present(batch)
        await batch.load()
        batch.settle_deleted(present)
        settle_strangers(batch, present, "assignment")
        kept = models.Assignment.filter(course_id__in=list(courses), deleted_at=None)
        used = await count_by(kept, "course_id")
        settle_full(batch, present, course_of, MAX_ASSIGNMENTS, "assignments", used)
        events = await _update(batch, present, courses)
        events += await _create(batch, courses)
        await save_versions({event.data.course_id for event in events}, courses)
        await append(tx, events)
        return await batch.finish()


async def _present(batch: Batch[AssignmentImport]) -> Present:
    """Return the present assignments, with their instructions only if a row has some."""
    columns = {*Assignment.model_fields, "deleted_at"}
    if not any("instructions" in row.model_fields_set for row in batch.open.values()):
        columns.remove("instructions")
    assignments = models.Assignment.filter(assignment_id__in=list(batch.open))
    rows = await assignments.values(*columns)
    return {each["assignment_id"]: {"instructions": "", **each} for each in rows}


async def _update(batch: Batch[AssignmentImport], present: Present, courses: Courses) -> list[Any]:
    merged = batch.merge(present, lambda _, row: row.model_dump(exclude=_CREATES))
    changes: dict[UUID, dict[str, Any]] = {}
    events: list[Event] = []
    for key, changed in merged.items():
        changed["version"] = present[key]["version"] + 1
        after = Assignment(**{**present[key], **changed})
        try:
            check_deduction(after.late_policy, after.late_deduction_percent)
        except ValueError as error:
            batch.settle_conflict(key, error)
            continue
        changes[key] = {"assignment_id": key, **changed}
        version = next_version(courses[after.course_id])
        events.append(assignment_event(after, now(), version, imported=True))
    await update_each(models.Assignment, changes.values())
    batch.settle_updated(changes)
    return events


async def _create(batch: Batch[AssignmentImport], courses: Courses) -> list[Any]:
    given = {key: row.model_dump(exclude=_CREATES) for key, row in batch.open.items()}
    assignments = {
        key: Assignment(
            **given[key],
            assignment_id=key,
            course_id=course_of(row),
            version=1,
            created_at=row.created_at or courses[course_of(row)].created_at,
        )
        for key, row in batch.open.items()
    }
    rows = [each.model_dump() for each in assignments.values()]
    written = await insert(models.Assignment, rows, skip_existing=True, returning="assignment_id")
    created = batch.settle_created(written, given)
    return [
        assignment_event(
            each, each.created_at, next_version(courses[each.course_id]), imported=True
        )
        for key, each in assignments.items()
        if key in created
    ]
