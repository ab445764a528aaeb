"""Commands on assignments."""

from decimal import Decimal
from uuid import UUID

from coursestream_events.courses import LatePolicy
from services.courses import models
from services.courses.errors import AssessmentsFull
from services.courses.schemas.assignments import (
    Assignment,
    AssignmentCreate,
    AssignmentPatch,
    check_deduction,
)
from services.courses.schemas.fields import MAX_ASSIGNMENTS
from services.courses.service.commands.courses import raise_version
from services.courses.service.commands.lessons import check_unused
from services.courses.service.commands.locks import lock_assignment, lock_course
from services.courses.service.events import assignment_event
from shared.auth import Principal
from shared.clock import now
from shared.database import transaction
from shared.errors import Expected, InvalidInput, check_version
from shared.ids import uuid7
from shared.outbox import append


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
        course = await lock_course(principal, course_id)
        present = models.Assignment.filter(course_id=course_id, deleted_at=None)
        if await present.count() >= MAX_ASSIGNMENTS:
            raise AssessmentsFull(f"A course has at most {MAX_ASSIGNMENTS} assignments.")
        await models.Assignment.create(**assignment.model_dump())
        await raise_version(course_id, course.version + 1)
        event = assignment_event(
            assignment, assignment.created_at, course.version + 1, imported=False
        )
        await append(tx, [event])
    return assignment


async def update_assignment(
    principal: Principal, assignment_id: UUID, expected: Expected, patch: AssignmentPatch
) -> Assignment:
    """Raises NotFound, PreconditionFailed, InvalidInput for a deduction without its policy."""
    given = patch.model_dump(exclude_unset=True)
    async with transaction() as tx:
        row = await lock_assignment(tx, principal, assignment_id)
        check_version(row["version"], expected)
        before = Assignment(**row)
        after = Assignment(**{**row, **given})
        if after == before:
            return before
        _check_deduction(after.late_policy, after.late_deduction_percent)
        after.version += 1
        stored = models.Assignment.filter(assignment_id=assignment_id)
        await stored.update(**given, version=after.version)
        course_version = row["course_version"] + 1
        await raise_version(after.course_id, course_version)
        await append(tx, [assignment_event(after, now(), course_version, imported=False)])
    return after


def _check_deduction(policy: LatePolicy, percent: Decimal | None) -> None:
    try:
        check_deduction(policy, percent)
    except ValueError as error:
        raise InvalidInput(
            "The late policy is not complete.",
            errors=[{"field": "body.late_deduction_percent", "message": str(error)}],
        ) from None


async def delete_assignment(principal: Principal, assignment_id: UUID) -> None:
    """Hide the assignment; its events stay valid, so none is published.

    Raises:
        NotFound, AssessmentInUse: for the client.
    """
    async with transaction() as tx:
        await lock_assignment(tx, principal, assignment_id)
        await check_unused(assignment_id=assignment_id)
        await models.Assignment.filter(assignment_id=assignment_id).update(deleted_at=now())
