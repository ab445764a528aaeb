"""Transferring a course to another teacher."""

from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events.courses import CourseTransferred
from services.courses import models
from services.courses.errors import AlreadyOwner, TransferOutOfOrder
from services.courses.schemas.courses import Course, Transfer
from services.courses.service.commands.courses import save_course
from services.courses.service.commands.locks import lock_course
from services.courses.service.commands.owners import check_owner
from services.courses.service.events import course_event, transfer_data
from shared.auth import Principal
from shared.clock import now
from shared.database import insert, transaction
from shared.errors import InvalidInput
from shared.outbox import append


async def transfer_course(principal: Principal, course_id: UUID, body: Transfer) -> Course:
    """Transfer a course to a teacher whom this service knows.

    Raises:
        NotFound, AlreadyOwner, TransferOutOfOrder: for the client.
        InvalidInput: the transfer lies in the future, or the user is no teacher.
        NotAvailableYet, Erased: the new owner, as in ``check_owner``.
    """
    effective_at = body.effective_at or now()
    if effective_at > now():
        raise InvalidInput(
            "A transfer cannot take effect in the future.",
            errors=[{"field": "body.effective_at", "message": "is in the future"}],
        )
    async with transaction() as tx:
        row = await lock_course(principal, course_id)
        _check_transfer(row, body.to_teacher_id, effective_at)
        await check_owner(principal, body.to_teacher_id, "to_teacher_id")
        from_teacher_id = row.teacher_id
        await save_course(row, teacher_id=body.to_teacher_id, transferred_at=effective_at)
        await store_transfer(row, from_teacher_id, effective_at)
        course = Course.model_validate(row)
        data = transfer_data(course, from_teacher_id, effective_at)
        await append(tx, [course_event(CourseTransferred, data, course.version)])
    return course


def _check_transfer(course: models.Course, to_teacher_id: UUID, effective_at: datetime) -> None:
    if course.teacher_id == to_teacher_id:
        raise AlreadyOwner("The course already belongs to this teacher.")
    previous = course.transferred_at
    if previous is not None and effective_at <= previous:
        raise TransferOutOfOrder(
            f"The previous transfer took effect at {previous.isoformat()}; choose a later time."
        )


async def store_transfer(
    course: models.Course, from_teacher_id: UUID, effective_at: datetime
) -> None:
    """Keep who owned the course until when; a transfer that is stored already stays."""
    transfer = transfer_row(course, from_teacher_id, effective_at)
    await insert(models.Transfer, [transfer], skip_existing=True)


def transfer_row(
    course: models.Course, from_teacher_id: UUID, effective_at: datetime
) -> dict[str, Any]:
    """Return the row of ``transfers`` for a course that has its new owner."""
    return {
        "course_id": course.course_id,
        "version": course.version,
        "from_teacher_id": from_teacher_id,
        "to_teacher_id": course.teacher_id,
        "effective_at": effective_at,
        "transferred_at": course.updated_at,
    }
