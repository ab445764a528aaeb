"""Submit assignments; grade, return and withdraw submissions."""

from uuid import UUID

from coursestream_events.progress import (
    SubmissionGraded,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from services.progress.errors import (
    NotGradable,
    NotReturnable,
    NotWithdrawable,
)
from services.progress.grading import ON_TIME
from services.progress.queries.access import require_student, require_teacher
from services.progress.schemas.submissions import GradeSubmission, SubmitAssignment
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.lesson_credit import (
    Earning,
    give_lesson_credit,
    revoke_lesson_credit,
)
from services.progress.service.repositories.assignments import (
    course_of_assignment,
    load_terms,
)
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.learners import lock_enrolled
from services.progress.service.repositories.outlines import require_shown
from services.progress.service.repositories.submissions import (
    count_attempts,
    insert_submissions,
    lock_submission,
    update_submission,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Expected, InvalidInput, check_version
from shared.ids import uuid7


async def submit_assignment(
    assignment_id: UUID, student_id: UUID, content: SubmitAssignment
) -> SubmissionState:
    """Submit an assignment, or resubmit it if it allows that.

    Raises:
        NotFound: no published lesson shows the assignment.
        CourseIsArchived: nothing new starts in the course.
        NoResubmissionLeft: all resubmissions are used.
        TooLate: the due date has passed, and the assignment refuses late work.
    """
    async with transaction() as tx:
        course_id = await course_of_assignment(assignment_id)
        learner = await lock_enrolled(tx, course_id, student_id)
        await require_shown(tx, learner, assignment_id)
        terms = await load_terms(tx, assignment_id, student_id)
        tries = await count_attempts(tx, learner, assignment_id)
        moment = now()
        # What was returned for revision may be handed in again at any time.
        lateness = ON_TIME if tries.for_revision else terms.lateness(moment, terms.extended_due_at)
        terms.require_in_time(lateness)
        terms.require_resubmission(tries.counting)
        submission = SubmissionState(
            submission_id=uuid7(),
            course_id=learner.course_id,
            student_id=student_id,
            cycle=learner.cycle,
            progress_from_cycle=learner.progress_from_cycle,
            round=learner.round,
            kind="assignment",
            item_id=assignment_id,
            attempt=tries.last + 1,
            status="submitted",
            submitted_at=moment,
            submitted_by=student_id,
            text=content.text,
            link=str(content.link) if content.link else None,
            file_reference=content.file_reference,
            max_score=terms.max_points,
            never_late=tries.for_revision,
            extended_due_at=terms.extended_due_at,
            days_late=lateness.days,
            deduction_percent=lateness.deduction_percent,
        )
        learner.record(SubmissionReceived, submission.event_data(moment))
        await give_lesson_credit(tx, [Earning(learner, submission, moment)])
        await insert_submissions(tx, [submission])
        await save_learners(tx, [learner])
    return submission


async def grade_submission(
    submission_id: UUID, grade: GradeSubmission, grader: Principal, expected: Expected
) -> SubmissionState:
    """Grade a submission, or correct its grade with a new revision.

    Raises:
        PreconditionFailed: the submission has another version.
        NotGradable: it is not submitted, or was withdrawn.
    """
    async with transaction() as tx:
        learner, before = await _lock_for_teacher(tx, submission_id, grader, expected)
        _require_gradable(before)
        _require_fitting(before, grade)
        _require_within(before, grade)
        moment = now()
        after = before.graded(
            grade.score,
            "user",
            moment,
            grader_id=grader.user_id,
            feedback=grade.feedback,
            waive_late_deduction=grade.waive_late_deduction,
        )
        learner.record(SubmissionGraded, after.event_data(moment))
        await give_lesson_credit(tx, [Earning(learner, after, moment)])
        await update_submission(tx, after)
        await save_learners(tx, [learner])
    return after


async def _lock_for_teacher(
    tx: Transaction, submission_id: UUID, teacher: Principal, expected: Expected
) -> tuple[LearnerAggregate, SubmissionState]:
    learner, submission = await lock_submission(tx, submission_id)
    require_teacher(teacher, learner.teacher_id)
    learner.require_not_erased()
    check_version(submission.version, expected)
    return learner, submission


def _require_gradable(submission: SubmissionState) -> None:
    if submission.status in ("started", "withdrawn"):
        raise NotGradable(f"The submission is {submission.status}.")


def _require_fitting(submission: SubmissionState, grade: GradeSubmission) -> None:
    if grade.waive_late_deduction and submission.kind == "quiz":
        raise InvalidInput(
            "A quiz attempt has no deduction for late work.",
            errors=[{"field": "body.waive_late_deduction", "message": "leave it out"}],
        )


def _require_within(submission: SubmissionState, grade: GradeSubmission) -> None:
    if grade.score > submission.max_score:
        raise InvalidInput(
            "The score is above the submission's max_score.",
            errors=[{"field": "body.score", "message": f"at most {submission.max_score}"}],
        )


async def return_submission(
    submission_id: UUID, teacher: Principal, expected: Expected
) -> SubmissionState:
    """Return an assignment for revision; its grade, if any, stays."""
    async with transaction() as tx:
        learner, before = await _lock_for_teacher(tx, submission_id, teacher, expected)
        if before.kind != "assignment" or before.status not in ("submitted", "graded"):
            raise NotReturnable(f"The submission is a {before.kind} that is {before.status}.")
        moment = now()
        after = before.returned(moment)
        learner.record(SubmissionReturned, after.event_data(moment))
        await update_submission(tx, after)
        await save_learners(tx, [learner])
    return after


async def withdraw_submission(submission_id: UUID, student: Principal) -> SubmissionState:
    """Withdraw an assignment that has been neither graded nor returned.

    A lesson that it completed is revoked unless another submission earns it.
    """
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
        await revoke_lesson_credit(tx, [(learner, after)], moment)
        await save_learners(tx, [learner])
    return after
