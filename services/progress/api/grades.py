"""Routes on the grades of a course."""

from functools import partial
from uuid import UUID

from fastapi import APIRouter, Response

from services.progress import queries
from services.progress.api.roles import STUDENTS
from services.progress.schemas.grades import Gradebook, MyGrades
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV, AsCsv
from shared.http.gradebook_csv import stream_gradebook
from shared.http.pages import MAX_LIMIT, Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["grades"], responses=problem_responses(404))

ACCESS: Access = {
    ("GET", "/v1/me/courses/{course_id}/grades"): STUDENTS,
    ("GET", "/v1/courses/{course_id}/gradebook"): TEACHERS,
}

_COLUMNS = ("student_id", "cycle", "open", "completed", "required", "percent")


@router.get("/me/courses/{course_id}/grades")
async def get_my_grades(principal: CurrentPrincipal, course_id: UUID) -> MyGrades:
    """Return the caller's grades in a course.

    Each quiz and assignment has the result that counts.
    """
    return await queries.my_grades(course_id, principal.user_id)


@router.get(
    "/courses/{course_id}/gradebook",
    response_model=Gradebook,
    responses=AS_CSV,
)
async def get_gradebook(
    principal: CurrentPrincipal,
    course_id: UUID,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | Gradebook:
    """Return the grades of all students who ever enrolled, as JSON pages or one CSV file.

    Names are in reporting's gradebook. In CSV, an assessment's column has its title; those of one
    title also have kind and the end of the id.
    """
    if as_csv is None:
        return await queries.gradebook(course_id, principal, limit, cursor)
    read = partial(queries.gradebook, course_id, principal, MAX_LIMIT)
    return await stream_gradebook(as_csv, course_id, _COLUMNS, read)
