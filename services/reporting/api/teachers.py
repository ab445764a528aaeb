"""Routes on the figures of teachers."""

from fastapi import APIRouter, Response

from services.reporting.api.lists import item_response, list_response
from services.reporting.api.ownership import OwnTeacher
from services.reporting.api.parameters import (
    FIGURES_DEPENDENCIES,
    Descending,
    InPeriod,
    SortBy,
    TrendStep,
)
from services.reporting.queries.performance import (
    teacher_performance,
    teachers_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.trend import trend
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.performance import TeacherPerformance, TrendPoint
from shared.http.access import IMPORTERS, TEACHERS, Access
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import MAX_LIMIT, Cursor, Limit
from shared.http.problems import problem_responses
from shared.http.search import InSearch

router = APIRouter(tags=["teachers"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/teachers/performance"): IMPORTERS,
    ("GET", "/v1/teachers/{teacher_id}/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/teachers/{teacher_id}/trend"): TEACHERS | IMPORTERS,
}


@router.get(
    "/teachers/performance",
    response_model=ReportPage[TeacherPerformance],
    responses=AS_CSV,
)
async def list_teacher_performance(
    period: InPeriod,
    search: InSearch,
    limit: Limit = 50,
    cursor: Cursor = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response | ReportPage[TeacherPerformance]:
    """List the figures of all teachers.

    Current totals are as of now; daily metrics cover `from` to `to`, or all time.
    """

    async def read(size: int, after: str | None) -> ReportPage[TeacherPerformance]:
        return await teachers_performance(period, Page(size, after, sort, descending), search)

    return await list_response("teachers", TeacherPerformance, read, limit, cursor, as_csv)


@router.get(
    "/teachers/{teacher_id}/performance",
    response_model=ReportItem[TeacherPerformance],
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_teacher_performance(
    teacher_id: OwnTeacher, period: InPeriod, as_csv: AsCsv = None
) -> Response | ReportItem[TeacherPerformance]:
    """Get the figures of a teacher.

    Teachers can get only their own.
    """
    item = await teacher_performance(teacher_id, period)
    return item_response("teacher-performance", TeacherPerformance, item, as_csv)


@router.get(
    "/teachers/{teacher_id}/trend",
    response_model=ReportPage[TrendPoint],
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_teacher_trend(
    teacher_id: OwnTeacher, period: InPeriod, step: TrendStep = "week", as_csv: AsCsv = None
) -> Response | ReportPage[TrendPoint]:
    """Get the daily metrics of a teacher over time.

    Steps without any metrics are left out; weeks begin on Monday.
    """

    async def read(_limit: int, _cursor: str | None) -> ReportPage[TrendPoint]:
        return await trend("teacher", teacher_id, period, step)

    return await list_response("trend", TrendPoint, read, MAX_LIMIT, None, as_csv)
