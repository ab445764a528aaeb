"""Routes on the grades of a course."""

from collections.abc import AsyncIterator
from uuid import UUID

from fastapi import APIRouter, Response

from services.progress import queries
from services.progress.api.roles import STUDENTS
from services.progress.schemas.grades import Gradebook, MyGrades
from shared.auth import Principal
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV, AsCsv, Row, distinct_headings, stream_rows
from shared.http.pages import MAX_LIMIT, Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["grades"], responses=problem_responses(404))

ACCESS: Access = {
    ("GET", "/v1/me/courses/{course_id}/grades"): STUDENTS,
    ("GET", "/v1/courses/{course_id}/gradebook"): TEACHERS,
}


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
    first = await queries.gradebook(course_id, principal, MAX_LIMIT, None)
    return stream_rows(as_csv, f"gradebook-{course_id}", _rows(course_id, principal, first))


_COLUMNS = ("student_id", "cycle", "open", "completed", "required", "percent")


async def _rows(course_id: UUID, principal: Principal, page: Gradebook) -> AsyncIterator[Row]:
    """Yield a row per student with a column per assessment of the first page."""
    assessments = page.assessments
    named = [(each.title, f"{each.kind} {str(each.item_id)[-8:]}") for each in assessments]
    yield [*_COLUMNS, *distinct_headings(_COLUMNS, named)]
    while True:
        for student in page.items:
            percents = {grade.item_id: grade.percent for grade in student.grades}
            yield [
                *(getattr(student, name) for name in _COLUMNS),
                *(percents.get(each.item_id) for each in assessments),
            ]
        if page.next_cursor is None:
            return
        page = await queries.gradebook(course_id, principal, MAX_LIMIT, page.next_cursor)
