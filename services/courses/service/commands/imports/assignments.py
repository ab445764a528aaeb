"""The import of assignments."""

from collections.abc import Sequence
from uuid import UUID

from services.courses import models
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.fields import MAX_ASSIGNMENTS
from services.courses.schemas.imports import AssignmentImport
from services.courses.service.commands.imports.context import (
    Courses,
    Room,
    count_by,
    course_of,
    lock_courses_of,
    next_version,
    save_versions,
)
from services.courses.service.events import assignment_event
from shared.database import insert, transaction
from shared.http.batches import Batch
from shared.http.imports import Result, rejected
from shared.outbox import append


async def import_assignments(rows: Sequence[AssignmentImport]) -> list[Result]:
    batch = Batch("assignment", rows)
    async with transaction() as tx:
        await _settle_known(batch)
        courses = await lock_courses_of(batch)
        await _settle_full(batch, courses)
        assignments = {key: _assignment(key, row, courses) for key, row in batch.open.items()}
        values = [
            {**each.model_dump(), "import_digest": batch.digest(key)}
            for key, each in assignments.items()
        ]
        created = batch.settle_written(
            await insert(models.Assignment, values, skip_existing=True, returning="assignment_id")
        )
        written = [each for key, each in assignments.items() if key in created]
        events = [
            assignment_event(
                each, each.created_at, next_version(courses[each.course_id]), imported=True
            )
            for each in written
        ]
        await save_versions({each.course_id for each in written}, courses)
        await append(tx, events)
    return batch.results()


async def _settle_known(batch: Batch[AssignmentImport]) -> None:
    known = models.Assignment.filter(assignment_id__in=list(batch.open))
    deleted = known.filter(deleted_at__isnull=False)
    for (key,) in await deleted.values_list("assignment_id"):
        batch.settle(key, rejected("the assignment was deleted"))
    present = known.filter(deleted_at=None)
    batch.settle_known(await present.values_list("assignment_id", "import_digest"))


async def _settle_full(batch: Batch[AssignmentImport], courses: Courses) -> None:
    present = models.Assignment.filter(course_id__in=list(courses), deleted_at=None)
    room = Room("assignments", MAX_ASSIGNMENTS, await count_by(present, "course_id"))
    batch.settle_where(lambda row: room.take(course_of(row)))


def _assignment(assignment_id: UUID, row: AssignmentImport, courses: Courses) -> Assignment:
    course_id = course_of(row)
    return Assignment(
        **row.model_dump(exclude={"reference", "course", "created_at"}),
        assignment_id=assignment_id,
        course_id=course_id,
        version=1,
        created_at=row.created_at or courses[course_id].created_at,
    )
