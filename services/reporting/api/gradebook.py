"""Routes on gradebooks."""

from functools import partial

from fastapi import APIRouter, Response

from services.reporting.api.ownership import Members, OwnCourse
from services.reporting.api.parameters import FIGURES_DEPENDENCIES
from services.reporting.queries.gradebook import gradebook
from services.reporting.schemas.gradebook import Gradebook
from shared.http.access import IMPORTERS, TEACHERS, Access
from shared.http.csv import AS_CSV, AsCsv
from shared.http.gradebook_csv import stream_gradebook
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
    if as_csv is None:
        return await gradebook(course_id, members, limit, cursor)
    read = partial(gradebook, course_id, members, MAX_LIMIT)
    return await stream_gradebook(as_csv, course_id, _COLUMNS, read)
