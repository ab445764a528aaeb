"""Handing in assignments; grading, returning and withdrawing what was handed in."""

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
from services.progress.schemas import GradeSubmission, SubmitAssignment
from services.progress.service.aggregates.submission import Submission
from services.progress.service.lesson_credit import complete_earned, is_passed
from services.progress.service.repositories.learners import (
    lock_enrolled,
    require_living,
    require_open,
    require_self,
    require_teacher,
    save,
)
from services.progress.service.repositories.submissions import (
    attempts_made,
    insert_submissions,
    lock_submission,
    update_submission,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import InvalidInput, NotAvailableYet, PreconditionFailed
from shared.ids import uuid7


async def submit_assignment(
    assignment_id: UUID, student_id: UUID, content: SubmitAssignment
) -> Submission:
    """Hand in, or again when the assignment allows it.

    Raises:
        NoResubmissionLeft: all that the assignment allows were used.
        TooLate: it is past its due date, and takes nothing then.
    """
    async with transaction() as tx:
        assignment = await _assignment(tx, assignment_id)
        learner = await lock_enrolled(tx, assignment["course_id"], student_id)
        last, counting = await attempts_made(tx, learner, assignment_id)
        moment = now()
        late = days_late(moment, assignment["due_at"])
        _require_in_time(assignment, late)
        _require_resubmission(assignment, counting)
        submission = Submission(
            submission_id=uuid7(),
            course_id=learner.course_id,
            student_id=student_id,
            cycle=learner.cycle,
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
        learner.record(SubmissionReceived, submission.fact(moment))
        await complete_earned(tx, learner, submission, {"submit"}, moment)
        await insert_submissions(tx, [submission])
        await save(tx, [learner])
    return submission


async def _assignment(tx: Transaction, assignment_id: UUID) -> Any:
    row = await tx.connection.fetchrow(
        """
        SELECT course_id, max_points, due_at, late_policy, late_deduction_percent,
               resubmissions_allowed
          FROM assignments WHERE assignment_id = $1
        """,
        assignment_id,
    )
    if row is None:
        raise NotAvailableYet("No such assignment has arrived here yet.")
    return row


def _require_in_time(assignment: Any, late: int) -> None:
    if late and assignment["late_policy"] == "refuse":
        raise TooLate(f"It was due at {assignment['due_at'].isoformat()}.")


def _deduction(assignment: Any, late: int) -> Decimal:
    """As the policy stands now: a due date that moves later changes no work handed in before."""
    if assignment["late_policy"] != "deduct":
        return Decimal(0)
    return min(late * Decimal(assignment["late_deduction_percent"] or 0), Decimal(100))


def _require_resubmission(assignment: Any, counting: int) -> None:
    """One that was returned, or taken back in time, does not count against the student."""
    allowed = assignment["resubmissions_allowed"]
    if allowed is not None and counting > allowed:
        raise NoResubmissionLeft(f"It may be handed in again {allowed} times.")


async def grade_submission(
    submission_id: UUID, grade: GradeSubmission, grader: Principal, expected_version: int
) -> Submission:
    """Grade by hand, for the first time or again; again is a revision, not another attempt.

    Raises:
        PreconditionFailed: somebody was faster.
        NotGradable: it is not handed in, or was withdrawn.
    """
    async with transaction() as tx:
        learner, before = await lock_submission(tx, submission_id)
        require_teacher(learner, grader)
        require_living(learner)
        _require_version(before, expected_version)
        _require_gradable(before)
        _require_within(before, grade)
        moment = now()
        after = before.graded(
            grade.score, "user", moment, grader_id=grader.user_id, feedback=grade.feedback
        )
        learner.record(SubmissionGraded, after.fact(moment))
        if await is_passed(tx, after):
            await complete_earned(tx, learner, after, {"pass"}, moment)
        await update_submission(tx, after)
        await save(tx, [learner])
    return after


def _require_version(submission: Submission, expected: int) -> None:
    if submission.version != expected:
        raise PreconditionFailed(f"The submission stands at version {submission.version}.")


def _require_gradable(submission: Submission) -> None:
    if submission.status in ("started", "withdrawn"):
        raise NotGradable(f"The submission is {submission.status}.")


def _require_within(submission: Submission, grade: GradeSubmission) -> None:
    if grade.score > submission.max_score:
        raise InvalidInput(
            "The score is too high.",
            errors=[{"field": "body.score", "message": f"at most {submission.max_score}"}],
        )


async def return_submission(
    submission_id: UUID, teacher: Principal, expected_version: int
) -> Submission:
    """Give an assignment back to be done again; a grade that it had stays."""
    async with transaction() as tx:
        learner, before = await lock_submission(tx, submission_id)
        require_teacher(learner, teacher)
        require_living(learner)
        _require_version(before, expected_version)
        if before.kind != "assignment" or before.status not in ("submitted", "graded"):
            raise NotReturnable(f"It is a {before.kind} that is {before.status}.")
        moment = now()
        after = before.moved_to("returned")
        learner.record(SubmissionReturned, after.fact(moment))
        await update_submission(tx, after)
        await save(tx, [learner])
    return after


async def withdraw_submission(submission_id: UUID, student: Principal) -> Submission:
    """Take back what nobody has graded or returned yet."""
    async with transaction() as tx:
        learner, before = await lock_submission(tx, submission_id)
        require_self(learner, student)
        require_living(learner)
        require_open(learner)
        if before.kind != "assignment" or before.status != "submitted":
            raise NotWithdrawable(f"It is a {before.kind} that is {before.status}.")
        moment = now()
        after = before.moved_to("withdrawn")
        learner.record(SubmissionWithdrawn, after.fact(moment))
        await update_submission(tx, after)
        await save(tx, [learner])
    return after
