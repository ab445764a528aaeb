"""Routes on quizzes and assignments."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Response, status

from services.courses import queries
from services.courses.errors import AssessmentInUse, AssessmentsFull
from services.courses.schemas.assignments import (
    Assignment,
    AssignmentCreate,
    AssignmentPatch,
    AssignmentSummary,
)
from services.courses.schemas.quizzes import (
    Quiz,
    QuizContent,
    QuizCorrection,
    QuizPatch,
    QuizSummary,
)
from services.courses.service.commands import assignments, quizzes
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["assessments"])

Version = Annotated[int, Path(ge=1, lt=2**31)]


@router.post(
    "/courses/{course_id}/quizzes",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, AssessmentsFull, 413),
)
async def create_quiz(principal: CurrentPrincipal, course_id: UUID, body: QuizContent) -> Quiz:
    """Its first version; a lesson of the kind quiz shows it to students."""
    return await quizzes.create_quiz(principal, course_id, body)


@router.get("/courses/{course_id}/quizzes", responses=problem_responses(404))
async def get_quizzes(
    principal: CurrentPrincipal, course_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[QuizSummary]:
    """For who authors the course, by title; students find them in their lessons."""
    return await queries.quizzes(principal, course_id, cursor, limit)


@router.post(
    "/quizzes/{quiz_id}/versions",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 412, 413, 428),
)
async def add_quiz_version(
    principal: CurrentPrincipal,
    quiz_id: UUID,
    version: ExpectedVersion,
    body: QuizContent,
) -> Quiz:
    """For attempts from now on; those before are graded by the version that was taken."""
    return await quizzes.add_quiz_version(principal, quiz_id, version, body)


@router.patch("/quizzes/{quiz_id}", responses=problem_responses(404, 412, 413, 428))
async def update_quiz(
    principal: CurrentPrincipal,
    quiz_id: UUID,
    version: ExpectedVersion,
    body: QuizPatch,
) -> Quiz:
    """Makes the next version; what is left out is as in the one before."""
    return await quizzes.update_quiz(principal, quiz_id, version, body)


@router.get("/quizzes/{quiz_id}", responses=problem_responses(404))
async def get_quiz(principal: CurrentPrincipal, quiz_id: UUID) -> Quiz:
    """The latest version; enrolled students see it without the answers."""
    return await queries.quiz(principal, quiz_id)


@router.delete(
    "/quizzes/{quiz_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404, AssessmentInUse),
)
async def delete_quiz(principal: CurrentPrincipal, quiz_id: UUID) -> None:
    """Once no lesson shows it; attempts that were made at it stay."""
    await quizzes.delete_quiz(principal, quiz_id)


@router.get("/quizzes/{quiz_id}/versions/{quiz_version}", responses=problem_responses(404))
async def get_quiz_version(
    principal: CurrentPrincipal, quiz_id: UUID, quiz_version: Version, response: Response
) -> Quiz:
    """As it was for those who took it then; the ETag is that of its answers."""
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
    revision: ExpectedVersion,
    body: QuizCorrection,
    response: Response,
) -> Quiz:
    """Corrects answers that were wrong; attempts that were graded by them are graded anew."""
    quiz = await quizzes.correct_quiz(principal, quiz_id, quiz_version, revision, body)
    tag(response, quiz.key_revision)
    return quiz


@router.post(
    "/courses/{course_id}/assignments",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, AssessmentsFull),
)
async def create_assignment(
    principal: CurrentPrincipal, course_id: UUID, body: AssignmentCreate
) -> Assignment:
    """A lesson of the kind assignment shows it to students."""
    return await assignments.create_assignment(principal, course_id, body)


@router.get("/courses/{course_id}/assignments", responses=problem_responses(404))
async def get_assignments(
    principal: CurrentPrincipal, course_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[AssignmentSummary]:
    """For who authors the course, by title; students find them in their lessons."""
    return await queries.assignments(principal, course_id, cursor, limit)


@router.patch("/assignments/{assignment_id}", responses=problem_responses(404, 412, 428))
async def update_assignment(
    principal: CurrentPrincipal,
    assignment_id: UUID,
    version: ExpectedVersion,
    body: AssignmentPatch,
) -> Assignment:
    """For what is handed in from now on; what is left out stays as it is."""
    return await assignments.update_assignment(principal, assignment_id, version, body)


@router.get("/assignments/{assignment_id}", responses=problem_responses(404))
async def get_assignment(principal: CurrentPrincipal, assignment_id: UUID) -> Assignment:
    """For its author and for enrolled students."""
    return await queries.assignment(principal, assignment_id)


@router.delete(
    "/assignments/{assignment_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404, AssessmentInUse),
)
async def delete_assignment(principal: CurrentPrincipal, assignment_id: UUID) -> None:
    """Once no lesson shows it; what was handed in stays."""
    await assignments.delete_assignment(principal, assignment_id)
