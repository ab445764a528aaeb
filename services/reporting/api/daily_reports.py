"""Routes on the reports of calendar days."""

from fastapi import APIRouter, Response

from coursestream_events import Day
from services.reporting.api.lists import list_response
from services.reporting.api.ownership import sees_all
from services.reporting.api.parameters import FIGURES_DEPENDENCIES
from services.reporting.queries.daily_reports import daily_reports
from services.reporting.schemas.daily_reports import DailyReport
from services.reporting.schemas.freshness import ReportPage
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["daily reports"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {("GET", "/v1/reports/daily/{report_date}"): TEACHERS | IMPORTERS}


@router.get(
    "/reports/daily/{report_date}",
    response_model=ReportPage[DailyReport],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_daily_reports(
    principal: CurrentPrincipal,
    report_date: Day,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | ReportPage[DailyReport]:
    """List the reports of a day.

    The report of the whole school comes first, then one for each teacher with metrics on that day.

    The day is one of the school's calendar. The metrics are current; `revision` counts the
    published events, the first of which follows the end of the day. Teachers get their own report.
    """
    teacher_id = None if sees_all(principal) else principal.user_id

    async def read(size: int, after: str | None) -> ReportPage[DailyReport]:
        return await daily_reports(report_date, teacher_id, size, after)

    return await list_response(f"daily-{report_date}", DailyReport, read, limit, cursor, as_csv)
