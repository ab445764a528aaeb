"""Routes on the figures of courses."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from coursestream_events.courses import CourseStatus
from services.reporting.api.lists import item_response, list_response
from services.reporting.api.ownership import Members, OwnCourse, sees_all
from services.reporting.api.parameters import (
    FIGURES_DEPENDENCIES,
    Descending,
    InPeriod,
    SortBy,
    TrendStep,
)
from services.reporting.queries import course_progress
from services.reporting.queries.distributions import course_distributions
from services.reporting.queries.performance import (
    CourseFilter,
    course_performance,
    courses_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.trend import trend
from services.reporting.schemas.courses import CourseLesson, CourseStudent
from services.reporting.schemas.distributions import Distribution
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.performance import CoursePerformance, TrendPoint
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import MAX_LIMIT, Cursor, Limit
from shared.http.problems import problem_responses
from shared.http.search import InSearch

router = APIRouter(tags=["courses"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/courses/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/trend"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/lessons"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/students"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/distributions"): TEACHERS | IMPORTERS,
}


@router.get(
    "/courses/performance",
    response_model=ReportPage[CoursePerformance],
    responses=AS_CSV,
)
async def list_course_performance(
    principal: CurrentPrincipal,
    period: InPeriod,
    search: InSearch,
    limit: Limit = 50,
    cursor: Cursor = None,
    status: Annotated[CourseStatus | None, Query(description="Only courses in this state")] = None,
    teacher_id: Annotated[
        UUID | None, Query(description="Only courses of this teacher; ignored for teachers")
    ] = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response | ReportPage[CoursePerformance]:
    """List the figures of courses.

    Teachers get their own courses. `sort=name` sorts by slug.
    """
    owner = teacher_id if sees_all(principal) else principal.user_id
    wanted = CourseFilter(teacher_id=owner, status=status, search=search)

    async def read(size: int, after: str | None) -> ReportPage[CoursePerformance]:
        return await courses_performance(period, Page(size, after, sort, descending), wanted)

    return await list_response("courses", CoursePerformance, read, limit, cursor, as_csv)


@router.get(
    "/courses/{course_id}/performance",
    response_model=ReportItem[CoursePerformance],
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_course_performance(
    course_id: OwnCourse, period: InPeriod, as_csv: AsCsv = None
) -> Response | ReportItem[CoursePerformance]:
    """Get the figures of a course.

    Current totals are as of now; daily metrics cover `from` to `to`, or all time.
    """
    item = await course_performance(course_id, period)
    return item_response("course-performance", CoursePerformance, item, as_csv)


@router.get(
    "/courses/{course_id}/trend",
    response_model=ReportPage[TrendPoint],
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_course_trend(
    course_id: OwnCourse, period: InPeriod, step: TrendStep = "week", as_csv: AsCsv = None
) -> Response | ReportPage[TrendPoint]:
    """Get the daily metrics of a course over time.

    Steps without any metrics are left out; weeks begin on Monday.
    """

    async def read(_limit: int, _cursor: str | None) -> ReportPage[TrendPoint]:
        return await trend("course", course_id, period, step)

    return await list_response("trend", TrendPoint, read, MAX_LIMIT, None, as_csv)


@router.get(
    "/courses/{course_id}/lessons",
    response_model=ReportPage[CourseLesson],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_lessons(
    course_id: OwnCourse, members: Members, as_csv: AsCsv = None
) -> Response | ReportPage[CourseLesson]:
    """List the lessons of a course with their completions.

    Published lessons are in the outline's order, all on one page; only enrolled students count.
    """

    async def read(_size: int, _after: str | None) -> ReportPage[CourseLesson]:
        return await course_progress.course_lessons(course_id, members)

    return await list_response("lessons", CourseLesson, read, MAX_LIMIT, None, as_csv)


@router.get(
    "/courses/{course_id}/students",
    response_model=ReportPage[CourseStudent],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_students(
    course_id: OwnCourse,
    members: Members,
    search: InSearch,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | ReportPage[CourseStudent]:
    """List the students of a course with their progress.

    Lists the students with an open enrollment, by name.
    """

    async def read(size: int, after: str | None) -> ReportPage[CourseStudent]:
        return await course_progress.course_students(course_id, members, search, size, after)

    return await list_response("students", CourseStudent, read, limit, cursor, as_csv)


@router.get(
    "/courses/{course_id}/distributions",
    response_model=ReportPage[Distribution],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_distributions(
    course_id: OwnCourse, members: Members, as_csv: AsCsv = None
) -> Response | ReportPage[Distribution]:
    """List how progress and grades of a course are distributed.

    First the progress of the enrolled students, then all results, then those in each item.
    """

    async def read(_limit: int, _cursor: str | None) -> ReportPage[Distribution]:
        return await course_distributions(course_id, members)

    return await list_response("distributions", Distribution, read, MAX_LIMIT, None, as_csv)
