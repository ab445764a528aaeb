"""Routes on quizzes and assignments."""

from uuid import UUID

from fastapi import APIRouter, status

from services.courses import queries
from services.courses.schemas import Assignment, AssignmentCreate, Quiz, QuizContent
from services.courses.service import assessments
from shared.http.access import CurrentPrincipal
from shared.http.problems import problem_responses

router = APIRouter(tags=["assessments"])


@router.post(
    "/courses/{course_id}/quizzes",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 413),
)
async def create_quiz(principal: CurrentPrincipal, course_id: UUID, body: QuizContent) -> Quiz:
    """Its first version; a lesson of the kind quiz shows it to students."""
    return await assessments.create_quiz(principal, course_id, body)


@router.post(
    "/quizzes/{quiz_id}/versions",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, 413),
)
async def add_quiz_version(principal: CurrentPrincipal, quiz_id: UUID, body: QuizContent) -> Quiz:
    """For attempts from now on; those before are graded by the version that was taken."""
    return await assessments.add_quiz_version(principal, quiz_id, body)


@router.get("/quizzes/{quiz_id}", responses=problem_responses(404))
async def get_quiz(principal: CurrentPrincipal, quiz_id: UUID) -> Quiz:
    """The latest version; enrolled students see it without the answers."""
    return await queries.quiz(principal, quiz_id)


@router.post(
    "/courses/{course_id}/assignments",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404),
)
async def create_assignment(
    principal: CurrentPrincipal, course_id: UUID, body: AssignmentCreate
) -> Assignment:
    """A lesson of the kind assignment shows it to students."""
    return await assessments.create_assignment(principal, course_id, body)


@router.get("/assignments/{assignment_id}", responses=problem_responses(404))
async def get_assignment(principal: CurrentPrincipal, assignment_id: UUID) -> Assignment:
    """For its author and for enrolled students."""
    return await queries.assignment(principal, assignment_id)
