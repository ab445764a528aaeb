"""The page of all teachers, for administrators."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from fastapi import Request, Response

from services.reporting.api.lists import list_response
from services.reporting.api.parameters import Descending, SortBy
from services.reporting.pages.charts import Sparkline, sparkline
from services.reporting.pages.columns import NAME, PERFORMANCE, live_texts
from services.reporting.pages.live import LiveStream, Slot, Texts, live_address, stream_texts
from services.reporting.pages.periods import PRESETS, ChosenPeriod, InChosenPeriod
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Administrator
from services.reporting.queries.performance import teachers_performance
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.trend import lesson_trends
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
    cursor: Cursor = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response:
    async def read(size: int, after: str | None) -> ReportPage[TeacherPerformance]:
        page = Page(size, after, sort, descending)
        return await teachers_performance(chosen.period, page, search)

    if as_csv is not None:
        answer = await list_response("teachers", TeacherPerformance, read, _ROWS, cursor, as_csv)
        assert isinstance(answer, Response)
        return answer
    page = await read(_ROWS, cursor)
    ids = [item.teacher_id for item in page.items]
    trends = await lesson_trends("teacher", ids, chosen.charted, chosen.step)
    return render(
        request,
        "teachers.html",
        section="teachers",
        page=page,
        fresh=page,
        stream=live_address(request),
        chosen=chosen,
        presets=PRESETS,
        columns=PERFORMANCE,
        name=NAME,
        sort=sort,
        descending=descending,
        trends=trend_lines(trends, ids, chosen),
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
    return {owner_id: _trend_line(trends.get(owner_id, {}), chosen) for owner_id in ids}


def _trend_line(completed: Mapping[date, int], chosen: ChosenPeriod) -> Sparkline | None:
    values: list[Any] = [completed.get(step, 0) for step in chosen.steps]
    if not any(values):
        return None
    text = f"Lessons completed by {chosen.step}: {sum(values)}, at most {max(values)}"
    return sparkline(values, text)
