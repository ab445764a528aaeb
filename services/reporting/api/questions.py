"""Routes on the questions of quizzes."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from coursestream_events.fields import MAX_INTEGER
from services.reporting.api.lists import list_response
from services.reporting.api.ownership import Members, OwnCourse
from services.reporting.api.parameters import FIGURES_DEPENDENCIES
from services.reporting.queries.questions import quiz_questions
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.questions import QuestionFigures
from shared.http.access import IMPORTERS, TEACHERS, Access
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["courses"], dependencies=FIGURES_DEPENDENCIES)

_QUESTIONS = "/courses/{course_id}/quizzes/{quiz_id}/questions"

ACCESS: Access = {("GET", f"/v1{_QUESTIONS}"): TEACHERS | IMPORTERS}


@router.get(
    _QUESTIONS,
    response_model=ReportPage[QuestionFigures],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_quiz_questions(
    course_id: OwnCourse,
    quiz_id: UUID,
    members: Members,
    quiz_version: Annotated[
        int | None, Query(ge=1, le=MAX_INTEGER, description="Only this version of the quiz")
    ] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | ReportPage[QuestionFigures]:
    """List how the questions of a quiz were answered.

    A row per question and version of the quiz, the latest version first, scored by the latest
    answer key. Attempts that a teacher graded keep the key of their submission. Everyone who ever
    enrolled counts; a quiz without attempts has no rows. The texts of questions and choices are in
    the quiz itself.
    """

    async def read(size: int, after: str | None) -> ReportPage[QuestionFigures]:
        return await quiz_questions(course_id, quiz_id, quiz_version, members, size, after)

    return await list_response("questions", QuestionFigures, read, limit, cursor, as_csv)
