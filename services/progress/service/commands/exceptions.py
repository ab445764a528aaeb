"""Grant a student more time, a later date or more attempts, and revoke it."""

from collections.abc import Mapping
from uuid import UUID

from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    SubmissionKind,
)
from services.progress.models import AssessmentException, Assignment, Quiz, Submission
from services.progress.models.submissions import SubmissionStatus
from services.progress.queries.exceptions import find_kind
from services.progress.schemas.exceptions import GrantException, StudentException
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.commands.late_work import apply_late_terms
from services.progress.service.extra_time import extend_open_attempts
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.learners import lock_taught
from services.progress.service.repositories.submissions import lock_submissions
from shared.auth import Principal
from shared.clock import now
from shared.database import transaction, upsert
from shared.errors import (
    Expected,
    FieldError,
    InvalidInput,
    NotAvailableYet,
    NotFound,
    check_version,
)

_HANDED_IN: tuple[SubmissionStatus, ...] = ("submitted", "graded", "returned")

# What an item without each limit lacks.
_LIMITS = {
    "extra_seconds": "time limit",
    "due_at": "date to move",
    "extra_attempts": "limit of attempts",
}


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
        InvalidInput: the item lacks a limit that it is an exception from.
    """
    async with transaction() as tx:
        learner = await lock_taught(tx, course_id, student_id, teacher)
        kind = await find_kind(course_id, item_id)
        if kind is None:
            raise NotAvailableYet("The course has no such quiz or assignment yet.")
        _require_effect(kind, await _limits(learner, kind, item_id), granted)
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


async def _limits(
    learner: LearnerAggregate, kind: SubmissionKind, item_id: UUID
) -> Mapping[str, object]:
    """Return the limit that each grant is an exception from, None where the item has none."""
    if kind == "assignment":
        item = await Assignment.get(assignment_id=item_id)
        return {"due_at": item.due_at, "extra_attempts": item.resubmissions_allowed}
    quiz = await Quiz.filter(quiz_id=item_id).order_by("-quiz_version").first()
    assert quiz is not None
    ids = {"course_id": learner.course_id, "student_id": learner.student_id, "item_id": item_id}
    # Of an earlier version, which may have a time limit although the latest has none.
    attempt = await Submission.filter(status="started", **ids).first()
    return {
        "extra_seconds": quiz.time_limit_seconds or (attempt and attempt.time_limit_seconds),
        "due_at": quiz.closes_at,
        "extra_attempts": quiz.attempts_allowed,
    }


def _require_effect(
    kind: SubmissionKind, limits: Mapping[str, object], granted: GrantException
) -> None:
    """Raise InvalidInput for grants that would silently change nothing."""
    errors: list[FieldError] = [
        {"field": f"body.{name}", "message": f"the {kind} has no {limit}; leave it out"}
        for name, limit in _LIMITS.items()
        if getattr(granted, name) and limits.get(name) is None
    ]
    if errors:
        raise InvalidInput(f"The {kind} lacks a limit to make an exception from.", errors=errors)


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
