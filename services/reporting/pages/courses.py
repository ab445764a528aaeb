"""The page of all courses that the reader may see."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Query, Request, Response

from coursestream_events.courses import CourseStatus
from services.reporting.api.comparison import KeptSchools
from services.reporting.api.lists import csv_response
from services.reporting.api.ownership import sees_all
from services.reporting.api.parameters import Descending, SchoolPromise, SortBy
from services.reporting.pages.columns import Column, figure_table, live_texts
from services.reporting.pages.live import LiveStream, Slot, Texts, live_address, stream_texts
from services.reporting.pages.periods import PRESETS, InChosenPeriod
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Teacher
from services.reporting.queries.comparison import course_medians
from services.reporting.queries.performance import CourseFilter, courses_performance
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import BoundedPeriod
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.performance import CoursePerformance
from shared.auth import Principal
from shared.http.csv import AsCsv
from shared.http.pages import Cursor
from shared.http.search import InSearch
from shared.text import Search

router = page_router()

_ROWS = 50
# The API sorts courses by slug.
_NAME = Column("name", "Course", "by short name", is_number=False)
STATUSES: tuple[CourseStatus, ...] = ("draft", "published", "archived")
Status = Annotated[CourseStatus | None, Query()]


@router.get("/courses")
async def courses_page(
    request: Request,
    principal: Teacher,
    chosen: InChosenPeriod,
    search: InSearch,
    promise_days: SchoolPromise,
    schools: KeptSchools,
    status: Status = None,
    cursor: Cursor = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response:
    wanted = _filter(principal, status, search)

    async def read(size: int, after: str | None) -> ReportPage[CoursePerformance]:
        return await courses_performance(chosen.period, Page(size, after, sort, descending), wanted)

    if as_csv is not None:
        return await csv_response("courses", CoursePerformance, read, as_csv)
    page = await read(_ROWS, cursor)
    rows = {item.course_id: item for item in page.items}
    medians: Mapping[str, float | None] = {}
    if isinstance(chosen.period, BoundedPeriod):
        medians = await course_medians(chosen.period, promise_days, schools)
    return render(
        request,
        "courses.html",
        section="courses",
        courses=page,
        fresh=page,
        stream=live_address(request),
        chosen=chosen,
        presets=PRESETS,
        statuses=STATUSES,
        status=status,
        name=_NAME,
        sort=sort,
        descending=descending,
        **figure_table(reader_for(request), rows, medians),
    )


@router.get("/courses/live", dependencies=[Slot])
async def courses_live(
    request: Request,
    principal: Teacher,
    chosen: InChosenPeriod,
    search: InSearch,
    status: Status = None,
    cursor: Cursor = None,
    sort: SortBy = "name",
    descending: Descending = False,
) -> LiveStream:
    """Stream the figures of the rows that the page shows."""
    reader, wanted = reader_for(request), _filter(principal, status, search)

    async def read() -> Texts:
        page = Page(_ROWS, cursor, sort, descending)
        rows = await courses_performance(chosen.period, page, wanted)
        return live_texts(reader, rows, {str(row.course_id): row for row in rows.items})

    return await stream_texts(request, read)


def _filter(principal: Principal, status: CourseStatus | None, search: Search) -> CourseFilter:
    owner = None if sees_all(principal) else principal.user_id
    return CourseFilter(teacher_id=owner, status=status, search=search)
