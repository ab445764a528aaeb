"""Routes on gradebooks."""

from collections.abc import AsyncIterator, Awaitable, Callable

from fastapi import APIRouter, Response

from services.reporting.api.ownership import Members, OwnCourse
from services.reporting.api.parameters import FIGURES_DEPENDENCIES
from services.reporting.queries.gradebook import gradebook
from services.reporting.schemas.gradebook import Gradebook
from shared.http.access import IMPORTERS, TEACHERS, Access
from shared.http.csv import AS_CSV, AsCsv, Row, distinct_headings, stream_rows
from shared.http.pages import MAX_LIMIT, Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["courses"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {("GET", "/v1/courses/{course_id}/gradebook"): TEACHERS | IMPORTERS}

_COLUMNS = (
    "student_id", "display_name", "cycle", "open", "completed", "required", "percent",
)  # fmt: skip


@router.get(
    "/courses/{course_id}/gradebook",
    response_model=Gradebook,
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_gradebook(
    course_id: OwnCourse,
    members: Members,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | Gradebook:
    """Get the gradebook of a course, with names.

    The results are those that count by the rules of the averages, for everyone who ever enrolled.
    In CSV, an item's column has its title; those of one title also have kind and the end of the id.
    """

    async def read(size: int, after: str | None) -> Gradebook:
        return await gradebook(course_id, members, size, after)

    if as_csv is None:
        return await read(limit, cursor)
    rows = _rows(await read(MAX_LIMIT, None), read)
    return stream_rows(as_csv, f"gradebook-{course_id}", rows)


async def _rows(
    page: Gradebook, read: Callable[[int, str | None], Awaitable[Gradebook]]
) -> AsyncIterator[Row]:
    """Yield a row per student with a column per item of the first page."""
    items = page.assessments
    named = [(each.title, f"{each.kind} {str(each.item_id)[-8:]}") for each in items]
    yield [*_COLUMNS, *distinct_headings(_COLUMNS, named)]
    while True:
        for student in page.items:
            percents = {grade.item_id: grade.percent for grade in student.grades}
            yield [
                *(getattr(student, name) for name in _COLUMNS),
                *(percents.get(each.item_id) for each in items),
            ]
        if page.next_cursor is None:
            return
        page = await read(MAX_LIMIT, page.next_cursor)
