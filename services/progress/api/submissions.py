"""Routes on assignments that are handed in, and on grading."""

from uuid import UUID

from fastapi import APIRouter, Response, status

from services.progress import queries
from services.progress.schemas import (
    GradeSubmission,
    Submission,
    SubmitAssignment,
    WaitingSubmission,
)
from services.progress.service.aggregates.submission import Submission as Stored
from services.progress.service.commands import submissions
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = APIRouter(tags=["submissions"])


@router.post(
    "/assignments/{assignment_id}/submissions",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 409, 410),
)
async def submit_assignment(
    principal: CurrentPrincipal, assignment_id: UUID, content: SubmitAssignment, response: Response
) -> Submission:
    """Hand in, for the first time or again."""
    return _answer(
        await submissions.submit_assignment(assignment_id, principal.user_id, content),
        response,
    )


@router.get("/submissions/{submission_id}", responses=problem_responses(404))
async def get_submission(
    principal: CurrentPrincipal, submission_id: UUID, response: Response
) -> Submission:
    """For the student, the course's teacher and administrators."""
    submission = await queries.submission(submission_id, principal)
    tag(response, submission.version)
    return submission


@router.get("/me/grading-queue")
async def my_grading_queue(
    principal: CurrentPrincipal, limit: Limit = 50, cursor: Cursor = None
) -> Page[WaitingSubmission]:
    """What waits in all courses of the caller, the oldest first; each student's latest try."""
    return await queries.grading_queue(principal.user_id, limit, cursor)


@router.post(
    "/submissions/{submission_id}:grade", responses=problem_responses(404, 409, 410, 412, 428)
)
async def grade_submission(
    principal: CurrentPrincipal,
    submission_id: UUID,
    grade: GradeSubmission,
    version: ExpectedVersion,
    response: Response,
) -> Submission:
    """Grade by hand; again is a corrected grade with the next revision, not another attempt."""
    return _answer(
        await submissions.grade_submission(submission_id, grade, principal, version),
        response,
    )


@router.post(
    "/submissions/{submission_id}:return", responses=problem_responses(404, 409, 410, 412, 428)
)
async def return_submission(
    principal: CurrentPrincipal, submission_id: UUID, version: ExpectedVersion, response: Response
) -> Submission:
    """Give an assignment back to be done again; that does not count as a resubmission."""
    return _answer(
        await submissions.return_submission(submission_id, principal, version),
        response,
    )


@router.post("/submissions/{submission_id}:withdraw", responses=problem_responses(404, 409, 410))
async def withdraw_submission(
    principal: CurrentPrincipal, submission_id: UUID, response: Response
) -> Submission:
    """Take back an assignment that nobody has graded or returned yet."""
    return _answer(await submissions.withdraw_submission(submission_id, principal), response)


def _answer(submission: Stored, response: Response) -> Submission:
    tag(response, submission.version)
    return Submission.model_validate(submission)
