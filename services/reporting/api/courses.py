"""Routes on the figures of courses."""

from uuid import UUID

from fastapi import APIRouter, Response

from coursestream_events.courses import CourseStatus
from services.reporting.api.lists import list_response
from services.reporting.api.ownership import OwnCourse, sees_all
from services.reporting.api.parameters import (
    FIGURES_DEPENDENCIES,
    FIGURES_RESPONSES,
    Descending,
    Format,
    InPeriod,
    SearchText,
    SortBy,
)
from services.reporting.queries import course_progress
from services.reporting.queries.performance import (
    CourseFilter,
    course_performance,
    courses_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.trend import Step, trend
from services.reporting.schemas.courses import CourseLesson, CourseStudent
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.performance import CoursePerformance, TrendPoint
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV
from shared.http.pages import Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["courses"], dependencies=FIGURES_DEPENDENCIES, responses=FIGURES_RESPONSES)

ACCESS: Access = {
    ("GET", "/v1/courses/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/trend"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/lessons"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/students"): TEACHERS | IMPORTERS,
}


@router.get(
    "/courses/performance",
    summary="List the figures of courses",
    response_model=ReportPage[CoursePerformance],
    responses=AS_CSV,
)
async def list_course_performance(
    principal: CurrentPrincipal,
    period: InPeriod,
    limit: Limit = 50,
    cursor: Cursor = None,
    q: SearchText = None,
    status: CourseStatus | None = None,
    teacher_id: UUID | None = None,
    sort: SortBy = "name",
    descending: Descending = False,
    format_: Format = "json",
) -> Response | ReportPage[CoursePerformance]:
    """Teachers get their own courses. `sort=name` sorts by slug."""
    owner = teacher_id if sees_all(principal) else principal.user_id
    wanted = CourseFilter(teacher_id=owner, status=status, text=q)

    async def read(size: int, after: str | None) -> ReportPage[CoursePerformance]:
        return await courses_performance(period, Page(size, after, sort, descending), wanted)

    return await list_response("courses", CoursePerformance, read, limit, cursor, format_)


@router.get(
    "/courses/{course_id}/performance",
    summary="Get the figures of a course",
    responses=problem_responses(404),
)
async def get_course_performance(
    course_id: OwnCourse, period: InPeriod
) -> ReportItem[CoursePerformance]:
    """Current totals are as of now; daily metrics cover `from` to `to`, or all time."""
    return await course_performance(course_id, period)


@router.get(
    "/courses/{course_id}/trend",
    summary="Get the daily metrics of a course over time",
    responses=problem_responses(404),
)
async def get_course_trend(
    course_id: OwnCourse, period: InPeriod, step: Step = "week"
) -> ReportPage[TrendPoint]:
    """Steps without any metrics are left out; weeks begin on Monday."""
    return await trend("course", course_id, period, step)


@router.get(
    "/courses/{course_id}/lessons",
    summary="List the lessons of a course with their completions",
    responses=problem_responses(404),
)
async def list_course_lessons(course_id: OwnCourse) -> ReportPage[CourseLesson]:
    """All published lessons in the outline's order; only enrolled students count."""
    return await course_progress.course_lessons(course_id)


@router.get(
    "/courses/{course_id}/students",
    summary="List the students of a course with their progress",
    response_model=ReportPage[CourseStudent],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_students(
    course_id: OwnCourse, limit: Limit = 50, cursor: Cursor = None, format_: Format = "json"
) -> Response | ReportPage[CourseStudent]:
    """All students with an open enrollment."""

    async def read(size: int, after: str | None) -> ReportPage[CourseStudent]:
        return await course_progress.course_students(course_id, size, after)

    return await list_response("students", CourseStudent, read, limit, cursor, format_)
