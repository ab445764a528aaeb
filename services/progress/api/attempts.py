"""Routes on attempts at quizzes."""

from uuid import UUID

from fastapi import APIRouter, Response, status

from services.progress import queries
from services.progress.errors import AlreadySubmitted, NotEnrolled, TimeIsUp
from services.progress.schemas import Attempt, Regrade, SaveAnswers, SubmitAttempt
from services.progress.service.commands import attempts
from shared.http.access import CurrentPrincipal
from shared.http.etags import tag
from shared.http.problems import problem_responses

router = APIRouter(tags=["quizzes"])


@router.post(
    "/quizzes/{quiz_id}/attempts",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 409, 410),
)
async def start_attempt(principal: CurrentPrincipal, quiz_id: UUID) -> Attempt:
    """Begin an attempt at the quiz's latest version; it counts from now on."""
    attempt = await attempts.start_attempt(quiz_id, principal.user_id)
    return await queries.attempt(attempt.submission_id, principal)


@router.get("/attempts/{attempt_id}", responses=problem_responses(404))
async def get_attempt(principal: CurrentPrincipal, attempt_id: UUID, response: Response) -> Attempt:
    """For the student, the course's teacher and administrators."""
    attempt = await queries.attempt(attempt_id, principal)
    if attempt.is_over:
        await attempts.expire(attempt_id)
        attempt = await queries.attempt(attempt_id, principal)
    tag(response, attempt.version)
    return attempt


@router.put(
    "/attempts/{attempt_id}/answers",
    responses=problem_responses(404, NotEnrolled, AlreadySubmitted, TimeIsUp, 410),
)
async def save_answers(
    principal: CurrentPrincipal, attempt_id: UUID, answers: SaveAnswers
) -> Attempt:
    """Keep what is answered so far; it is handed in when the time runs out."""
    await attempts.save_answers(attempt_id, answers, principal)
    return await queries.attempt(attempt_id, principal)


@router.post("/attempts/{attempt_id}:submit", responses=problem_responses(404, 409, 410))
async def submit_attempt(
    principal: CurrentPrincipal, attempt_id: UUID, final: SubmitAttempt
) -> Attempt:
    """Hand in; graded at once when its key decides every question."""
    await attempts.submit_attempt(attempt_id, final, principal)
    return await queries.attempt(attempt_id, principal)


@router.get("/quizzes/{quiz_id}/regrade", responses=problem_responses(404))
async def get_regrade(principal: CurrentPrincipal, quiz_id: UUID) -> Regrade:
    """How far the attempts are graded anew after a key was corrected; that begins by itself."""
    return await queries.regrade(quiz_id, principal)
