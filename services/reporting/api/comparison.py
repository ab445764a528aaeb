"""Routes that compare figures with the period before and with the school."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from services.reporting.api.lists import list_response
from services.reporting.api.ownership import OwnCourse, OwnTeacher
from services.reporting.api.parameters import (
    FIGURES_DEPENDENCIES,
    InBoundedPeriod,
    SchoolPromise,
)
from services.reporting.queries.comparison import course_comparison, teacher_comparison
from services.reporting.queries.school import Schools
from services.reporting.schemas.comparison import ComparedFigure
from services.reporting.schemas.freshness import ReportPage
from shared.http.access import IMPORTERS, TEACHERS, Access
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import MAX_LIMIT
from shared.http.problems import problem_responses

router = APIRouter(tags=["comparison"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/teachers/{teacher_id}/comparison"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/comparison"): TEACHERS | IMPORTERS,
}


async def _schools(request: Request) -> Schools:
    state = request.app.state
    if not hasattr(state, "schools"):
        state.schools = Schools()
    schools: Schools = state.schools
    return schools


KeptSchools = Annotated[Schools, Depends(_schools)]


@router.get(
    "/teachers/{teacher_id}/comparison",
    response_model=ReportPage[ComparedFigure],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_teacher_comparison(
    teacher_id: OwnTeacher,
    period: InBoundedPeriod,
    promise_days: SchoolPromise,
    schools: KeptSchools,
    as_csv: AsCsv = None,
) -> Response | ReportPage[ComparedFigure]:
    """Compare a teacher's figures with the period before and with the school.

    The quartiles are those of all teachers who own a course today, as of `read_at`; they are null
    for fewer than five, whose own figures they would tell.
    """

    async def read(_limit: int, _cursor: str | None) -> ReportPage[ComparedFigure]:
        return await teacher_comparison(teacher_id, period, promise_days, schools)

    return await list_response("comparison", ComparedFigure, read, MAX_LIMIT, None, as_csv)


@router.get(
    "/courses/{course_id}/comparison",
    response_model=ReportPage[ComparedFigure],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_comparison(
    course_id: OwnCourse,
    period: InBoundedPeriod,
    promise_days: SchoolPromise,
    schools: KeptSchools,
    as_csv: AsCsv = None,
) -> Response | ReportPage[ComparedFigure]:
    """Compare a course's figures with the period before and with the published courses."""

    async def read(_limit: int, _cursor: str | None) -> ReportPage[ComparedFigure]:
        return await course_comparison(course_id, period, promise_days, schools)

    return await list_response("comparison", ComparedFigure, read, MAX_LIMIT, None, as_csv)
