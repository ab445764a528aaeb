"""Routes on attempts at quizzes."""

from uuid import UUID

from fastapi import APIRouter, status

from services.progress import queries
from services.progress.api.commands import run
from services.progress.schemas import Attempt, SubmitAttempt
from services.progress.service import attempts
from shared.http.access import CurrentPrincipal
from shared.http.problems import problem_responses

router = APIRouter(tags=["quizzes"])


@router.post(
    "/quizzes/{quiz_id}/attempts",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 409, 410),
)
async def start_attempt(principal: CurrentPrincipal, quiz_id: UUID) -> Attempt:
    """Begin an attempt at the quiz's latest version; it counts from now on."""
    attempt = await run(lambda: attempts.start_attempt(quiz_id, principal.user_id))
    return await queries.attempt(attempt.submission_id, principal)


@router.get("/attempts/{attempt_id}", responses=problem_responses(404))
async def get_attempt(principal: CurrentPrincipal, attempt_id: UUID) -> Attempt:
    """For the student, the course's teacher and administrators."""
    return await queries.attempt(attempt_id, principal)


@router.post("/attempts/{attempt_id}:submit", responses=problem_responses(404, 409, 410))
async def submit_attempt(
    principal: CurrentPrincipal, attempt_id: UUID, final: SubmitAttempt
) -> Attempt:
    """Hand in the final answers; graded at once when its key decides every question."""
    await run(lambda: attempts.submit_attempt(attempt_id, final, principal))
    return await queries.attempt(attempt_id, principal)
