"""Routes on submissions and grading."""

from uuid import UUID

from fastapi import APIRouter, Response, status

from services.progress import queries
from services.progress.api.roles import READERS, STUDENTS
from services.progress.errors import (
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
    SubmitAssignment,
)
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.commands import submissions
from shared.errors import NotAvailableYet
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = APIRouter(tags=["submissions"])

ACCESS: Access = {
    ("POST", "/v1/assignments/{assignment_id}/submissions"): STUDENTS,
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
        404, NotAvailableYet, NotEnrolled, NoResubmissionLeft, TooLate, 410
    ),
)
async def submit_assignment(
    principal: CurrentPrincipal, assignment_id: UUID, content: SubmitAssignment, response: Response
) -> Submission:
    """Submit an assignment, or resubmit it if it allows that."""
    return _tagged(
        await submissions.submit_assignment(assignment_id, principal.user_id, content), response
    )


@router.get("/submissions/{submission_id}", responses=problem_responses(404))
async def get_submission(
    principal: CurrentPrincipal, submission_id: UUID, response: Response
) -> Submission:
    """Return a submission to its student, the course's teacher or an administrator."""
    submission = await queries.submission(submission_id, principal)
    tag(response, submission.version)
    return submission


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
    version: ExpectedVersion,
    response: Response,
) -> Submission:
    """Grade a submission.

    Grading it again corrects the grade with a new revision.
    """
    return _tagged(
        await submissions.grade_submission(submission_id, grade, principal, version), response
    )


@router.post(
    "/submissions/{submission_id}:return",
    responses=problem_responses(404, NotReturnable, 410, 412, 428),
)
async def return_submission(
    principal: CurrentPrincipal, submission_id: UUID, version: ExpectedVersion, response: Response
) -> Submission:
    """Return an assignment for revision.

    It does not count against the resubmission limit.
    """
    return _tagged(await submissions.return_submission(submission_id, principal, version), response)


@router.post(
    "/submissions/{submission_id}:withdraw",
    responses=problem_responses(404, NotEnrolled, NotWithdrawable, 410),
)
async def withdraw_submission(
    principal: CurrentPrincipal, submission_id: UUID, response: Response
) -> Submission:
    """Withdraw an assignment that has been neither graded nor returned."""
    return _tagged(await submissions.withdraw_submission(submission_id, principal), response)


def _tagged(submission: SubmissionState, response: Response) -> Submission:
    tag(response, submission.version)
    return Submission.model_validate(submission)
