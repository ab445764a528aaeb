"""Routes on quizzes."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Response, status

from coursestream_events.fields import MAX_INTEGER
from services.courses import queries
from services.courses.errors import AssessmentInUse, AssessmentsFull
from services.courses.schemas.quizzes import (
    Quiz,
    QuizContent,
    QuizCorrection,
    QuizPatch,
    QuizSummary,
    ReadableQuiz,
)
from services.courses.service.commands import quizzes
from shared.http.access import EVERYONE, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["assessments"])

ACCESS: Access = {
    ("POST", "/v1/courses/{course_id}/quizzes"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/quizzes"): TEACHERS,
    ("POST", "/v1/quizzes/{quiz_id}/versions"): TEACHERS,
    ("GET", "/v1/quizzes/{quiz_id}"): EVERYONE,
    ("GET", "/v1/quizzes/{quiz_id}/versions/{quiz_version}"): EVERYONE,
    ("PUT", "/v1/quizzes/{quiz_id}/versions/{quiz_version}/answers"): TEACHERS,
    ("PATCH", "/v1/quizzes/{quiz_id}"): TEACHERS,
    ("DELETE", "/v1/quizzes/{quiz_id}"): TEACHERS,
}

Version = Annotated[int, Path(ge=1, le=MAX_INTEGER)]


@router.post(
    "/courses/{course_id}/quizzes",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, AssessmentsFull, 413),
)
async def create_quiz(principal: CurrentPrincipal, course_id: UUID, body: QuizContent) -> Quiz:
    """Create a quiz.

    Students take it in a lesson of kind quiz.
    """
    return await quizzes.create_quiz(principal, course_id, body)


@router.get("/courses/{course_id}/quizzes", responses=problem_responses(404))
async def list_quizzes(
    principal: CurrentPrincipal, course_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[QuizSummary]:
    """List the quizzes of a course.

    By title, for the author of the course; students find quizzes in their lessons.
    """
    return await queries.quizzes(principal, course_id, cursor, limit)


@router.post(
    "/quizzes/{quiz_id}/versions",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 412, 413, 428),
)
async def add_quiz_version(
    principal: CurrentPrincipal, quiz_id: UUID, expected: ExpectedVersion, body: QuizContent
) -> Quiz:
    """Add a version to a quiz.

    Future attempts use it; earlier attempts are graded by the version that was taken.
    """
    return await quizzes.add_quiz_version(principal, quiz_id, expected, body)


@router.patch("/quizzes/{quiz_id}", responses=problem_responses(404, 412, 413, 428))
async def update_quiz(
    principal: CurrentPrincipal, quiz_id: UUID, expected: ExpectedVersion, body: QuizPatch
) -> Quiz:
    """Change a quiz.

    The change is a new version; fields that are absent are as in the version before.
    """
    return await quizzes.update_quiz(principal, quiz_id, expected, body)


@router.get("/quizzes/{quiz_id}", responses=problem_responses(404))
async def get_quiz(principal: CurrentPrincipal, quiz_id: UUID) -> ReadableQuiz:
    """Get the latest version of a quiz.

    Students see title, size and terms of a quiz in their lessons; its questions only in an attempt.
    """
    return await queries.quiz(principal, quiz_id)


@router.delete(
    "/quizzes/{quiz_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404, AssessmentInUse),
)
async def delete_quiz(principal: CurrentPrincipal, quiz_id: UUID) -> None:
    """Delete a quiz.

    No lesson may use it any more. Attempts at it stay.
    """
    await quizzes.delete_quiz(principal, quiz_id)


@router.get("/quizzes/{quiz_id}/versions/{quiz_version}", responses=problem_responses(404))
async def get_quiz_version(
    principal: CurrentPrincipal, quiz_id: UUID, quiz_version: Version, response: Response
) -> ReadableQuiz:
    """Get a version of a quiz.

    Only its author sees the questions. The ETag is the revision of the answers.
    """
    quiz = await queries.quiz(principal, quiz_id, quiz_version)
    tag(response, quiz.key_revision)
    return quiz


@router.put(
    "/quizzes/{quiz_id}/versions/{quiz_version}/answers",
    responses=problem_responses(404, 412, 413, 428),
)
async def correct_quiz(
    principal: CurrentPrincipal,
    quiz_id: UUID,
    quiz_version: Version,
    expected: ExpectedVersion,
    body: QuizCorrection,
    response: Response,
) -> Quiz:
    """Correct answers of a quiz version.

    Attempts that were graded by the wrong answers are graded again.
    """
    quiz = await quizzes.correct_quiz(principal, quiz_id, quiz_version, expected, body)
    tag(response, quiz.key_revision)
    return quiz
