"""The page of all courses that the reader may see."""

from typing import Annotated

from fastapi import Query, Request, Response

from coursestream_events.courses import CourseStatus
from services.reporting.api.lists import list_response
from services.reporting.api.ownership import sees_all
from services.reporting.api.parameters import Descending, SortBy
from services.reporting.pages.columns import PERFORMANCE, Column, live_texts
from services.reporting.pages.live import LiveStream, Slot, Texts, live_address, stream_texts
from services.reporting.pages.periods import PRESETS, InChosenPeriod
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Teacher
from services.reporting.queries.performance import CourseFilter, courses_performance
from services.reporting.queries.performance.paging import Page
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
_NAME = Column("name", "Course", "by short name", lambda _, x: x.slug, "name", is_number=False)
STATUSES: tuple[CourseStatus, ...] = ("draft", "published", "archived")
Status = Annotated[CourseStatus | None, Query()]


@router.get("/courses")
async def courses_page(
    request: Request,
    principal: Teacher,
    chosen: InChosenPeriod,
    search: InSearch,
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
        answer = await list_response("courses", CoursePerformance, read, _ROWS, cursor, as_csv)
        assert isinstance(answer, Response)
        return answer
    page = await read(_ROWS, cursor)
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
        columns=PERFORMANCE,
        name=_NAME,
        sort=sort,
        descending=descending,
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
