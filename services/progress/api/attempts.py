"""Routes on attempts at quizzes."""

from uuid import UUID

from fastapi import status

from services.progress import queries
from services.progress.api.roles import READERS, STUDENTS
from services.progress.errors import (
    AlreadySubmitted,
    CourseIsArchived,
    NoAttemptsLeft,
    NotEnrolled,
    TimeIsUp,
)
from services.progress.schemas.attempts import Attempt, RegradeStatus, SaveAnswers, SubmitAttempt
from services.progress.service.commands import attempts
from shared.errors import NotAvailableYet
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.etags import Router
from shared.http.problems import problem_responses
from shared.http.write_token import MAY_WRITE

router = Router(tags=["attempts"])

_SUBMIT_REFUSALS = 404, NotAvailableYet, NotEnrolled, AlreadySubmitted, TimeIsUp, 410

ACCESS: Access = {
    ("POST", "/v1/quizzes/{quiz_id}/attempts"): STUDENTS,
    ("GET", "/v1/attempts/{attempt_id}"): READERS,
    ("PUT", "/v1/attempts/{attempt_id}/answers"): STUDENTS,
    ("POST", "/v1/attempts/{attempt_id}:submit"): STUDENTS,
    ("GET", "/v1/quizzes/{quiz_id}/regrade"): TEACHERS,
}


@router.post(
    "/quizzes/{quiz_id}/attempts",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(
        404, NotAvailableYet, NotEnrolled, CourseIsArchived, NoAttemptsLeft, 410
    ),
)
async def start_attempt(principal: CurrentPrincipal, quiz_id: UUID) -> Attempt:
    """Start an attempt at the latest version of a quiz.

    It counts from now on, also if it is never submitted.
    """
    attempt = await attempts.start_attempt(quiz_id, principal.user_id)
    return await queries.attempt(attempt.submission_id, principal)


@router.get("/attempts/{attempt_id}", responses=problem_responses(404), openapi_extra=MAY_WRITE)
async def get_attempt(principal: CurrentPrincipal, attempt_id: UUID) -> Attempt:
    """Return an attempt to its student, the course's teacher or an administrator.

    An attempt whose time is over is submitted first.
    """
    attempt = await queries.attempt(attempt_id, principal)
    if attempt.is_expired:
        await attempts.expire_attempt(attempt_id)
        attempt = await queries.attempt(attempt_id, principal)
    return attempt


@router.put(
    "/attempts/{attempt_id}/answers",
    responses=problem_responses(*_SUBMIT_REFUSALS),
)
async def save_answers(
    principal: CurrentPrincipal, attempt_id: UUID, answers: SaveAnswers
) -> Attempt:
    """Save the answers of an attempt.

    They replace the answers saved before, and are submitted when the attempt expires.
    """
    await attempts.save_answers(attempt_id, answers, principal)
    return await queries.attempt(attempt_id, principal)


@router.post(
    "/attempts/{attempt_id}:submit",
    responses=problem_responses(*_SUBMIT_REFUSALS),
)
async def submit_attempt(
    principal: CurrentPrincipal, attempt_id: UUID, final: SubmitAttempt
) -> Attempt:
    """Submit an attempt.

    It is graded at once if the answer key decides every question.
    """
    await attempts.submit_attempt(attempt_id, final, principal)
    return await queries.attempt(attempt_id, principal)


@router.get(
    "/quizzes/{quiz_id}/regrade",
    responses=problem_responses(404),
)
async def get_regrade_status(principal: CurrentPrincipal, quiz_id: UUID) -> RegradeStatus:
    """Return how many attempts at a quiz have been regraded.

    Correcting an answer key starts regrading.
    """
    return await queries.regrade_status(quiz_id, principal)
