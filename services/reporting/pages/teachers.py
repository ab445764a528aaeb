"""The page of all teachers, for administrators."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from fastapi import Request, Response

from services.reporting.api.comparison import KeptSchools
from services.reporting.api.lists import csv_response
from services.reporting.api.parameters import Descending, SchoolPromise, SortBy
from services.reporting.pages.charts import Sparkline, sparkline
from services.reporting.pages.columns import NAME, figure_table, live_texts
from services.reporting.pages.live import LiveStream, Slot, Texts, live_address, stream_texts
from services.reporting.pages.periods import PRESETS, ChosenPeriod, InChosenPeriod
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Administrator
from services.reporting.queries.comparison import teacher_medians
from services.reporting.queries.performance import teachers_performance
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import BoundedPeriod
from services.reporting.queries.trend import Step, lesson_trends
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.performance import TeacherPerformance
from shared.http.csv import AsCsv
from shared.http.pages import Cursor
from shared.http.search import InSearch

router = page_router()

_ROWS = 50


@router.get("/teachers")
async def teachers_page(
    request: Request,
    _principal: Administrator,
    chosen: InChosenPeriod,
    search: InSearch,
    promise_days: SchoolPromise,
    schools: KeptSchools,
    cursor: Cursor = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response:
    async def read(size: int, after: str | None) -> ReportPage[TeacherPerformance]:
        page = Page(size, after, sort, descending)
        return await teachers_performance(chosen.period, page, search)

    if as_csv is not None:
        return await csv_response("teachers", TeacherPerformance, read, as_csv)
    page = await read(_ROWS, cursor)
    rows = {item.teacher_id: item for item in page.items}
    trends = await lesson_trends("teacher", list(rows), chosen.charted, chosen.step)
    medians: Mapping[str, float | None] = {}
    if isinstance(chosen.period, BoundedPeriod):
        medians = await teacher_medians(chosen.period, promise_days, schools)
    table = figure_table(reader_for(request), rows, medians)
    lines = trend_lines(trends, list(rows), chosen)
    if None in lines.values():
        table["reasons"].append(("Trend", "no lesson was completed in the days that it shows"))
    return render(
        request,
        "teachers.html",
        section="teachers",
        page=page,
        fresh=page,
        stream=live_address(request),
        chosen=chosen,
        presets=PRESETS,
        name=NAME,
        sort=sort,
        descending=descending,
        trends=lines,
        **table,
    )


@router.get("/teachers/live", dependencies=[Slot])
async def teachers_live(
    request: Request,
    _principal: Administrator,
    chosen: InChosenPeriod,
    search: InSearch,
    cursor: Cursor = None,
    sort: SortBy = "name",
    descending: Descending = False,
) -> LiveStream:
    """Stream the figures of the rows that the page shows."""
    reader = reader_for(request)

    async def read() -> Texts:
        page = Page(_ROWS, cursor, sort, descending)
        rows = await teachers_performance(chosen.period, page, search)
        return live_texts(reader, rows, {str(row.teacher_id): row for row in rows.items})

    return await stream_texts(request, read)


def trend_lines(
    trends: Mapping[UUID, Mapping[date, int]], ids: Sequence[UUID], chosen: ChosenPeriod
) -> dict[UUID, Sparkline | None]:
    """Return a line of completed lessons for each owner; steps without any are zero."""
    steps, step = chosen.steps, chosen.step
    return {owner_id: _trend_line(trends.get(owner_id, {}), steps, step) for owner_id in ids}


def _trend_line(
    completed: Mapping[date, int], steps: Sequence[date], step: Step
) -> Sparkline | None:
    values = [completed.get(each, 0) for each in steps]
    if not any(values):
        return None
    return sparkline(values, f"Lessons completed by {step}: {sum(values)}, at most {max(values)}")
