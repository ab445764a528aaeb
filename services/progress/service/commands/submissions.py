"""Submit assignments; grade, return and withdraw submissions."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from coursestream_events.progress import (
    SubmissionGraded,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from services.progress.errors import (
    NoResubmissionLeft,
    NotGradable,
    NotReturnable,
    NotWithdrawable,
    TooLate,
)
from services.progress.grading import days_late
from services.progress.queries.access import require_student, require_teacher
from services.progress.schemas.submissions import GradeSubmission, SubmitAssignment
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.lesson_credit import give_lesson_credit, is_passed
from services.progress.service.repositories.learners import lock_enrolled, save_learners
from services.progress.service.repositories.submissions import (
    count_attempts,
    insert_submissions,
    lock_submission,
    update_submission,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import InvalidInput, NotAvailableYet, check_version
from shared.ids import uuid7


async def submit_assignment(
    assignment_id: UUID, student_id: UUID, content: SubmitAssignment
) -> SubmissionState:
    """Submit an assignment, or resubmit it if it allows that.

    Raises:
        NoResubmissionLeft: all resubmissions are used.
        TooLate: the due date has passed, and the assignment refuses late work.
    """
    async with transaction() as tx:
        assignment = await _find_assignment(tx, assignment_id)
        learner = await lock_enrolled(tx, assignment["course_id"], student_id)
        last, counting = await count_attempts(tx, learner, assignment_id)
        moment = now()
        late = days_late(moment, assignment["due_at"])
        _require_in_time(assignment, late)
        _require_resubmission(assignment, counting)
        submission = SubmissionState(
            submission_id=uuid7(),
            course_id=learner.course_id,
            student_id=student_id,
            cycle=learner.cycle,
            progress_from_cycle=learner.progress_from_cycle,
            round=learner.round,
            kind="assignment",
            item_id=assignment_id,
            attempt=last + 1,
            status="submitted",
            submitted_at=moment,
            text=content.text,
            link=str(content.link) if content.link else None,
            file_reference=content.file_reference,
            max_score=assignment["max_points"],
            days_late=late,
            deduction_percent=_deduction(assignment, late),
        )
        learner.record(SubmissionReceived, submission.event_data(moment))
        await give_lesson_credit(tx, learner, submission, {"submit"}, moment)
        await insert_submissions(tx, [submission])
        await save_learners(tx, [learner])
    return submission


# SQL for speed: every submission runs it.
_ASSIGNMENT = """
    SELECT course_id, max_points, due_at, late_policy, late_deduction_percent,
           resubmissions_allowed
      FROM assignments WHERE assignment_id = $1
"""


async def _find_assignment(tx: Transaction, assignment_id: UUID) -> Any:
    row = await tx.connection.fetchrow(_ASSIGNMENT, assignment_id)
    if row is None:
        raise NotAvailableYet("The assignment is not known yet.")
    return row


def _require_in_time(assignment: Any, late: int) -> None:
    if late and assignment["late_policy"] == "refuse":
        raise TooLate(f"The assignment was due at {assignment['due_at'].isoformat()}.")


def _deduction(assignment: Any, late: int) -> Decimal:
    """Return the percent to deduct by the current policy; it is fixed when work is submitted."""
    if assignment["late_policy"] != "deduct":
        return Decimal(0)
    return min(late * Decimal(assignment["late_deduction_percent"] or 0), Decimal(100))


def _require_resubmission(assignment: Any, counting: int) -> None:
    """Check the limit; returned and withdrawn submissions do not count."""
    allowed = assignment["resubmissions_allowed"]
    if allowed is not None and counting > allowed:
        raise NoResubmissionLeft(f"The assignment allows {allowed} resubmissions.")


async def grade_submission(
    submission_id: UUID, grade: GradeSubmission, grader: Principal, expected_version: int
) -> SubmissionState:
    """Grade a submission, or correct its grade with a new revision.

    Raises:
        PreconditionFailed: the submission has another version.
        NotGradable: it is not submitted, or was withdrawn.
    """
    async with transaction() as tx:
        learner, before = await _lock_for_teacher(tx, submission_id, grader, expected_version)
        _require_gradable(before)
        _require_within(before, grade)
        moment = now()
        after = before.graded(
            grade.score, "user", moment, grader_id=grader.user_id, feedback=grade.feedback
        )
        learner.record(SubmissionGraded, after.event_data(moment))
        if await is_passed(tx, after):
            await give_lesson_credit(tx, learner, after, {"pass"}, moment)
        await update_submission(tx, after)
        await save_learners(tx, [learner])
    return after


async def _lock_for_teacher(
    tx: Transaction, submission_id: UUID, teacher: Principal, expected_version: int
) -> tuple[LearnerAggregate, SubmissionState]:
    learner, submission = await lock_submission(tx, submission_id)
    require_teacher(teacher, learner.teacher_id)
    learner.require_not_erased()
    check_version(submission.version, expected_version)
    return learner, submission


def _require_gradable(submission: SubmissionState) -> None:
    if submission.status in ("started", "withdrawn"):
        raise NotGradable(f"The submission is {submission.status}.")


def _require_within(submission: SubmissionState, grade: GradeSubmission) -> None:
    if grade.score > submission.max_score:
        raise InvalidInput(
            "The score is above the submission's max_score.",
            errors=[{"field": "body.score", "message": f"at most {submission.max_score}"}],
        )


async def return_submission(
    submission_id: UUID, teacher: Principal, expected_version: int
) -> SubmissionState:
    """Return an assignment for revision; its grade, if any, stays."""
    async with transaction() as tx:
        learner, before = await _lock_for_teacher(tx, submission_id, teacher, expected_version)
        if before.kind != "assignment" or before.status not in ("submitted", "graded"):
            raise NotReturnable(f"The submission is a {before.kind} that is {before.status}.")
        moment = now()
        after = before.returned()
        learner.record(SubmissionReturned, after.event_data(moment))
        await update_submission(tx, after)
        await save_learners(tx, [learner])
    return after


async def withdraw_submission(submission_id: UUID, student: Principal) -> SubmissionState:
    """Withdraw an assignment that has been neither graded nor returned."""
    async with transaction() as tx:
        learner, before = await lock_submission(tx, submission_id)
        require_student(student, learner.student_id)
        learner.require_not_erased()
        learner.require_open()
        if before.kind != "assignment" or before.status != "submitted":
            raise NotWithdrawable(f"The submission is a {before.kind} that is {before.status}.")
        moment = now()
        after = before.withdrawn()
        learner.record(SubmissionWithdrawn, after.event_data(moment))
        await update_submission(tx, after)
        await save_learners(tx, [learner])
    return after
