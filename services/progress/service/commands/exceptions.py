"""Grant a student more time, a later date or more attempts, and revoke it."""

from uuid import UUID

from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    SubmissionKind,
)
from services.progress.models import AssessmentException
from services.progress.models.submissions import SubmissionStatus
from services.progress.queries.exceptions import find_kind
from services.progress.schemas.exceptions import GrantException, StudentException
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.commands.late_work import apply_late_terms
from services.progress.service.extra_time import extend_open_attempts
from services.progress.service.repositories.learners import lock_taught, save_learners
from services.progress.service.repositories.submissions import lock_submissions
from shared.auth import Principal
from shared.clock import now
from shared.database import transaction, upsert
from shared.errors import Expected, InvalidInput, NotAvailableYet, NotFound, check_version

_HANDED_IN: tuple[SubmissionStatus, ...] = ("submitted", "graded", "returned")


async def grant_exception(
    course_id: UUID,
    student_id: UUID,
    item_id: UUID,
    granted: GrantException,
    teacher: Principal,
    expected: Expected,
) -> StudentException:
    """Replace a student's exception for a quiz or an assignment; a first one is at version 0.

    Raises:
        PreconditionFailed: the exception has another version.
        NotAvailableYet: the item has not arrived.
        InvalidInput: an assignment has no time to extend.
    """
    async with transaction() as tx:
        learner = await lock_taught(tx, course_id, student_id, teacher)
        kind = await find_kind(course_id, item_id)
        if kind is None:
            raise NotAvailableYet("The course has no such quiz or assignment yet.")
        _require_fitting(kind, granted)
        before = await _find(learner, item_id)
        version = before.version if before else 0
        check_version(version, expected)
        after = StudentException(
            course_id=course_id,
            student_id=student_id,
            item_id=item_id,
            kind=kind,
            **granted.model_dump(),
            version=version + 1,
        )
        await _store(learner, after, teacher)
        if kind == "quiz":
            await extend_open_attempts(tx, learner.key, item_id, now())
        else:
            for each in await lock_submissions(tx, learner.key, item_id, *_HANDED_IN):
                await apply_late_terms(tx, learner, each)
        await save_learners(tx, [learner])
    return after


async def revoke_exception(
    course_id: UUID, student_id: UUID, item_id: UUID, teacher: Principal, expected: Expected
) -> None:
    """Revoke a student's exception; what was done under it stays.

    Raises:
        PreconditionFailed: the exception has another version.
        NotFound: there is none.
    """
    async with transaction() as tx:
        learner = await lock_taught(tx, course_id, student_id, teacher)
        before = await _find(learner, item_id)
        if before is None or before.is_empty:
            raise NotFound("The student has no exception for this quiz or assignment.")
        check_version(before.version, expected)
        nothing = {"extra_seconds": 0, "due_at": None, "extra_attempts": 0, "reason": None}
        after = before.model_copy(update={**nothing, "version": before.version + 1})
        await _store(learner, after, teacher)
        await save_learners(tx, [learner])


def _require_fitting(kind: SubmissionKind, granted: GrantException) -> None:
    if kind == "assignment" and granted.extra_seconds:
        raise InvalidInput(
            "An assignment has no time limit.",
            errors=[{"field": "body.extra_seconds", "message": "leave it out; give due_at"}],
        )


async def _find(learner: LearnerAggregate, item_id: UUID) -> StudentException | None:
    """Return the exception of a locked learner, which may be empty."""
    row = await AssessmentException.filter(
        course_id=learner.course_id, student_id=learner.student_id, item_id=item_id
    ).first()
    return None if row is None else StudentException.model_validate(row)


async def _store(
    learner: LearnerAggregate, exception: StudentException, teacher: Principal
) -> None:
    moment = now()
    change = {"changed_at": moment, "changed_by": teacher.user_id}
    await upsert(AssessmentException, [exception.model_dump() | change])
    data = AssessmentExceptionData(
        occurred_at=moment,
        cycle=learner.cycle,
        **exception.model_dump(exclude={"reason", "version"}),
    )
    learner.record(AssessmentExceptionChanged, data)
