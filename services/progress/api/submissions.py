"""Routes on submissions and grading."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, status

from services.progress import queries
from services.progress.api.roles import READERS, STUDENTS
from services.progress.errors import (
    CourseIsArchived,
    NoResubmissionLeft,
    NotEnrolled,
    NotGradable,
    NotReturnable,
    NotWithdrawable,
    TooLate,
)
from services.progress.schemas.submissions import (
    GradeSubmission,
    GradingQueueItem,
    Submission,
    SubmissionFilter,
    SubmissionSummary,
    SubmitAssignment,
)
from services.progress.service.commands import submissions
from shared.errors import NotAvailableYet
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["submissions"])

ACCESS: Access = {
    ("POST", "/v1/assignments/{assignment_id}/submissions"): STUDENTS,
    ("GET", "/v1/me/assignments/{assignment_id}/submissions"): STUDENTS,
    ("GET", "/v1/assignments/{assignment_id}/submissions"): TEACHERS,
    ("GET", "/v1/submissions/{submission_id}"): READERS,
    ("GET", "/v1/me/grading-queue"): TEACHERS,
    ("POST", "/v1/submissions/{submission_id}:grade"): TEACHERS,
    ("POST", "/v1/submissions/{submission_id}:return"): TEACHERS,
    ("POST", "/v1/submissions/{submission_id}:withdraw"): STUDENTS,
}


@router.post(
    "/assignments/{assignment_id}/submissions",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(
        404, NotAvailableYet, NotEnrolled, CourseIsArchived, NoResubmissionLeft, TooLate, 410
    ),
)
async def submit_assignment(
    principal: CurrentPrincipal, assignment_id: UUID, content: SubmitAssignment
) -> Submission:
    """Submit an assignment, or resubmit it if it allows that."""
    submission = await submissions.submit_assignment(assignment_id, principal.user_id, content)
    return Submission.model_validate(submission)


@router.get("/me/assignments/{assignment_id}/submissions", responses=problem_responses(404))
async def list_my_submissions(
    principal: CurrentPrincipal, assignment_id: UUID, limit: Limit = 50, cursor: Cursor = None
) -> Page[SubmissionSummary]:
    """List the caller's submissions for an assignment in all enrollment cycles, newest first."""
    student_id = principal.user_id
    return await queries.my_submissions("assignment", assignment_id, student_id, limit, cursor)


@router.get("/assignments/{assignment_id}/submissions", responses=problem_responses(404))
async def list_submissions(
    principal: CurrentPrincipal,
    assignment_id: UUID,
    filters: Annotated[SubmissionFilter, Query()],
) -> Page[SubmissionSummary]:
    """List the submissions of all students for an assignment, newest first."""
    return await queries.item_submissions("assignment", assignment_id, principal, filters)


@router.get("/submissions/{submission_id}", responses=problem_responses(404))
async def get_submission(principal: CurrentPrincipal, submission_id: UUID) -> Submission:
    """Return a submission to its student, the course's teacher or an administrator."""
    return await queries.submission(submission_id, principal)


@router.get("/me/grading-queue")
async def list_grading_queue(
    principal: CurrentPrincipal, limit: Limit = 50, cursor: Cursor = None
) -> Page[GradingQueueItem]:
    """List the ungraded submissions in the caller's courses, oldest first.

    Of each student and item only the latest submission is listed.
    """
    return await queries.grading_queue(principal.user_id, limit, cursor)


@router.post(
    "/submissions/{submission_id}:grade",
    responses=problem_responses(404, NotGradable, 410, 412, 428),
)
async def grade_submission(
    principal: CurrentPrincipal,
    submission_id: UUID,
    grade: GradeSubmission,
    expected: ExpectedVersion,
) -> Submission:
    """Grade a submission.

    Grading it again corrects the grade with a new revision.
    """
    submission = await submissions.grade_submission(submission_id, grade, principal, expected)
    return Submission.model_validate(submission)


@router.post(
    "/submissions/{submission_id}:return",
    responses=problem_responses(404, NotReturnable, 410, 412, 428),
)
async def return_submission(
    principal: CurrentPrincipal, submission_id: UUID, expected: ExpectedVersion
) -> Submission:
    """Return an assignment for revision.

    It does not count against the resubmission limit.
    """
    submission = await submissions.return_submission(submission_id, principal, expected)
    return Submission.model_validate(submission)


@router.post(
    "/submissions/{submission_id}:withdraw",
    responses=problem_responses(404, NotEnrolled, NotWithdrawable, 410),
)
async def withdraw_submission(principal: CurrentPrincipal, submission_id: UUID) -> Submission:
    """Withdraw an assignment that has been neither graded nor returned."""
    submission = await submissions.withdraw_submission(submission_id, principal)
    return Submission.model_validate(submission)
