"""Routes on attempts at quizzes."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response, status

from services.progress import queries
from services.progress.api.roles import READERS, STUDENTS
from services.progress.errors import (
    AlreadySubmitted,
    CourseIsArchived,
    NoAttemptsLeft,
    NotEnrolled,
    QuizClosed,
    QuizNotOpenYet,
    TimeIsUp,
)
from services.progress.schemas.attempts import Attempt, RegradeStatus, SaveAnswers, SubmitAttempt
from services.progress.schemas.submissions import SubmissionFilter, SubmissionSummary
from services.progress.service.commands import attempts
from shared.errors import NotAvailableYet
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.etags import DOCUMENTED, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses
from shared.http.write_token import MAY_WRITE

router = Router(tags=["attempts"])

_SUBMIT_REFUSALS = 404, NotAvailableYet, NotEnrolled, AlreadySubmitted, TimeIsUp, 410

ACCESS: Access = {
    ("POST", "/v1/quizzes/{quiz_id}/attempts"): STUDENTS,
    ("GET", "/v1/me/quizzes/{quiz_id}/attempts"): STUDENTS,
    ("GET", "/v1/quizzes/{quiz_id}/attempts"): TEACHERS,
    ("GET", "/v1/attempts/{attempt_id}"): READERS,
    ("PUT", "/v1/attempts/{attempt_id}/answers"): STUDENTS,
    ("POST", "/v1/attempts/{attempt_id}:submit"): STUDENTS,
    ("GET", "/v1/quizzes/{quiz_id}/regrade"): TEACHERS,
}


@router.post(
    "/quizzes/{quiz_id}/attempts",
    status_code=status.HTTP_201_CREATED,
    responses={
        200: {"model": Attempt, "description": "The attempt in progress", **DOCUMENTED},
        **problem_responses(
            *(404, NotAvailableYet, NotEnrolled, CourseIsArchived),
            *(QuizNotOpenYet, QuizClosed, NoAttemptsLeft, 410),
        ),
    },
)
async def start_attempt(principal: CurrentPrincipal, quiz_id: UUID, response: Response) -> Attempt:
    """Start an attempt at the latest version of a quiz, or return the one in progress.

    An attempt whose time is over is submitted first. An attempt counts from its start, also if it
    is never submitted.
    """
    attempt_id, started = await attempts.start_attempt(quiz_id, principal.user_id)
    if not started:
        response.status_code = status.HTTP_200_OK
    return await queries.attempt(attempt_id, principal)


@router.get("/me/quizzes/{quiz_id}/attempts", responses=problem_responses(404))
async def list_my_attempts(
    principal: CurrentPrincipal, quiz_id: UUID, limit: Limit = 50, cursor: Cursor = None
) -> Page[SubmissionSummary]:
    """List the caller's attempts at a quiz in all enrollment cycles, newest first.

    Results are shown as the quiz's review setting says.
    """
    return await queries.my_submissions("quiz", quiz_id, principal.user_id, limit, cursor)


@router.get("/quizzes/{quiz_id}/attempts", responses=problem_responses(404))
async def list_attempts(
    principal: CurrentPrincipal,
    quiz_id: UUID,
    filters: Annotated[SubmissionFilter, Query()],
) -> Page[SubmissionSummary]:
    """List the attempts of all students at a quiz, newest first."""
    return await queries.item_submissions("quiz", quiz_id, principal, filters)


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
