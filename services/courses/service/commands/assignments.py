"""Commands on assignments."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg

from coursestream_events import Event
from coursestream_events.courses import AssignmentPublished, AssignmentPublishedData, LatePolicy
from services.courses.errors import AssessmentsFull
from services.courses.queries import may_author
from services.courses.schemas.assignments import (
    Assignment,
    AssignmentCreate,
    AssignmentPatch,
    check_deduction,
)
from services.courses.schemas.fields import MAX_ASSIGNMENTS
from services.courses.service.commands.courses import lock_course, raise_course
from services.courses.service.commands.quizzes import check_unused
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.database.arrays import columns
from shared.errors import InvalidInput, NotFound, check_version
from shared.ids import uuid7
from shared.outbox import append, new_event

_LOCK = """
    SELECT c.teacher_id, c.version AS course_version, a.assignment_id, a.course_id, a.title,
           a.instructions, a.max_points, a.due_at, a.late_policy, a.late_deduction_percent,
           a.resubmissions_allowed, a.version, a.created_at
      FROM courses c JOIN assignments a USING (course_id)
     WHERE a.assignment_id = $1 AND a.deleted_at IS NULL FOR UPDATE
"""

_COUNT = "SELECT count(*) FROM assignments WHERE course_id = $1 AND deleted_at IS NULL"

_SHOWN_BY = "SELECT lesson_id FROM lessons WHERE assignment_id = $1 ORDER BY lesson_id"

_DELETE = "UPDATE assignments SET deleted_at = $2 WHERE assignment_id = $1"

_INSERT = """
    INSERT INTO assignments (assignment_id, course_id, title, instructions, max_points, due_at,
                             late_policy, late_deduction_percent, resubmissions_allowed, version,
                             created_at, import_digest)
    SELECT *
      FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::numeric[],
                  $6::timestamptz[], $7::text[], $8::numeric[], $9::int[], $10::int[],
                  $11::timestamptz[], $12::bytea[])
           AS assignment (id)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING assignment_id
"""

_UPDATE = """
    UPDATE assignments
       SET title = $2, instructions = $3, max_points = $4, due_at = $5, late_policy = $6,
           late_deduction_percent = $7, resubmissions_allowed = $8, version = $9
     WHERE assignment_id = $1
"""


async def create_assignment(
    principal: Principal, course_id: UUID, body: AssignmentCreate
) -> Assignment:
    """Raises NotFound, AssessmentsFull."""
    assignment = Assignment(
        **body.model_dump(),
        assignment_id=uuid7(),
        course_id=course_id,
        version=1,
        created_at=now(),
    )
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        if await tx.connection.fetchval(_COUNT, course_id) >= MAX_ASSIGNMENTS:
            raise AssessmentsFull(f"A course has at most {MAX_ASSIGNMENTS} assignments.")
        await insert_assignments(tx, [(assignment, None)])
        version = await raise_course(tx, course_id, course["version"] + 1)
        event = assignment_fact(assignment, version, assignment.created_at, imported=False)
        await append(tx, [event])
    return assignment


async def update_assignment(
    principal: Principal, assignment_id: UUID, version: int, changes: AssignmentPatch
) -> Assignment:
    """Raises NotFound, PreconditionFailed, InvalidInput for a deduction without its policy."""
    given = changes.model_dump(exclude_unset=True)
    async with transaction() as tx:
        row = await _lock(tx, principal, assignment_id)
        check_version(row["version"], version)
        before = Assignment(**row)
        after = before.model_copy(update=given)
        if after == before:
            return before
        _check_deduction(after.late_policy, after.late_deduction_percent)
        after.version += 1
        await tx.connection.execute(_UPDATE, assignment_id, *_content(after), after.version)
        course_version = await raise_course(tx, after.course_id, row["course_version"] + 1)
        await append(tx, [assignment_fact(after, course_version, now(), imported=False)])
    return after


async def delete_assignment(principal: Principal, assignment_id: UUID) -> None:
    """What was told of it stays true, so nothing is told. Raises NotFound, AssessmentInUse."""
    async with transaction() as tx:
        await _lock(tx, principal, assignment_id)
        await check_unused(tx, _SHOWN_BY, assignment_id)
        await tx.connection.execute(_DELETE, assignment_id, now())


async def _lock(tx: Transaction, principal: Principal, assignment_id: UUID) -> asyncpg.Record:
    row = await tx.connection.fetchrow(_LOCK, assignment_id)
    if row is None or not may_author(principal, row["teacher_id"]):
        raise NotFound("There is no such assignment, or it is not yours.")
    return row


def _check_deduction(policy: LatePolicy, percent: Decimal | None) -> None:
    try:
        check_deduction(policy, percent)
    except ValueError as error:
        raise InvalidInput(
            "The policy for late work is not complete.",
            errors=[{"field": "body.late_deduction_percent", "message": str(error)}],
        ) from None


async def insert_assignments(
    tx: Transaction, assignments: Iterable[tuple[Assignment, bytes | None]]
) -> list[asyncpg.Record]:
    """With the digests of those that are imported; returns the ids that were free."""
    rows = [
        (
            each.assignment_id,
            each.course_id,
            *_content(each),
            each.version,
            each.created_at,
            digest,
        )
        for each, digest in assignments
    ]
    return list(await tx.connection.fetch(_INSERT, *columns(rows, 12)))


def _content(assignment: Assignment) -> Sequence[Any]:
    return (
        assignment.title,
        assignment.instructions,
        assignment.max_points,
        assignment.due_at,
        assignment.late_policy,
        assignment.late_deduction_percent,
        assignment.resubmissions_allowed,
    )


def assignment_fact(
    assignment: Assignment, course_version: int, occurred_at: datetime, *, imported: bool
) -> Event:
    data = AssignmentPublishedData(
        **assignment.model_dump(exclude={"instructions", "version", "created_at"}),
        occurred_at=occurred_at,
        imported=imported,
    )
    return new_event(
        AssignmentPublished,
        data,
        aggregate=str(assignment.course_id),
        version=course_version,
    )
