"""Reporting's HTTP API."""

from typing import Annotated, Literal, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel

from coursestream_events import Day
from coursestream_events.courses import CourseStatus
from services.reporting import queries
from services.reporting.api import stream
from services.reporting.api.csv import Pages, stream_csv
from services.reporting.api.ownership import OwnCourse, OwnTeacher, sees_all
from services.reporting.queries.audit import Audit, audit
from services.reporting.queries.performance import Sort
from services.reporting.queries.trend import Step
from services.reporting.queries.write_tokens import wait_until_shown
from services.reporting.schemas import (
    AtRiskStudent,
    CoursePerformance,
    CourseStudent,
    DailyReport,
    Freshness,
    LessonFunnel,
    Report,
    Single,
    TeacherPerformance,
    TrendPoint,
)
from shared.errors import InvalidInput
from shared.http.access import (
    ADMINISTRATORS,
    EVERYONE,
    IMPORTERS,
    TEACHERS,
    Access,
    CurrentPrincipal,
    authorize,
)
from shared.http.bodies import TEXT
from shared.http.csv import AS_CSV
from shared.http.pages import Cursor, Limit
from shared.http.problems import problem_responses

R = TypeVar("R", bound=BaseModel)

_ALL_SEERS = ADMINISTRATORS | IMPORTERS

ACCESS: Access = {
    ("GET", "/v1/teachers/performance"): _ALL_SEERS,
    ("GET", "/v1/teachers/{teacher_id}/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/teachers/{teacher_id}/trend"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/trend"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/lessons"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/students"): TEACHERS | IMPORTERS,
    ("GET", "/v1/students/at-risk"): TEACHERS | IMPORTERS,
    ("GET", "/v1/reports/daily/{report_date}"): TEACHERS | IMPORTERS,
    ("GET", "/v1/stream"): TEACHERS | IMPORTERS,
    ("GET", "/v1/freshness"): EVERYONE,
    ("GET", "/v1/audit"): ADMINISTRATORS,
}


async def _after(
    after: Annotated[
        str | None,
        Query(
            max_length=1000,
            description="A command's Coursestream-Write-Token; waits until it shows, 5 s at most",
        ),
    ] = None,
) -> None:
    if after is not None:
        await wait_until_shown(after)


router = APIRouter(
    tags=["performance"], dependencies=[Depends(authorize), Depends(_after)],
    responses=problem_responses(404),
)  # fmt: skip


ROUTERS = (router, stream.router)


def _period(
    first: Annotated[Day | None, Query(alias="from", description="First day of flows")] = None,
    last: Annotated[Day | None, Query(alias="to", description="Last day of flows")] = None,
) -> queries.Period:
    if first is not None and last is not None and first > last:
        raise InvalidInput(
            "The period ends before it begins.",
            errors=[{"field": "query.to", "message": "must not lie before from"}],
        )
    return queries.Period(first, last)


InPeriod = Annotated[queries.Period, Depends(_period)]
Text = Annotated[
    str | None, Query(alias="q", max_length=100, pattern=TEXT, description="Part of the name")
]
SortBy = Annotated[Sort, Query(description="Nulls come last")]
Descending = Annotated[bool, Query(description="Largest first")]
Format = Annotated[Literal["json", "csv"], Query(description="csv has all pages at once")]


async def _listed(
    name: str, row: type[R], pages: Pages[R], limit: int, cursor: str | None, as_: str
) -> Response | Report[R]:
    """A page, or with ``csv`` the whole list as a stream."""
    if as_ == "csv":
        return await stream_csv(name, row, pages)
    return await pages(limit, cursor)


@router.get("/teachers/performance", response_model=Report[TeacherPerformance], responses=AS_CSV)
async def teachers_performance(
    period: InPeriod,
    limit: Limit = 50,
    cursor: Cursor = None,
    q: Text = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_: Annotated[Format, Query(alias="format")] = "json",
) -> Response | Report[TeacherPerformance]:
    """Every teacher's figures."""

    async def pages(size: int, after: str | None) -> Report[TeacherPerformance]:
        page = queries.Page(size, after, sort, descending)
        return await queries.teachers_performance(period, page, q)

    return await _listed("teachers", TeacherPerformance, pages, limit, cursor, as_)


@router.get("/teachers/{teacher_id}/performance")
async def teacher_performance(
    teacher_id: OwnTeacher, period: InPeriod
) -> Single[TeacherPerformance]:
    """One teacher's figures; a teacher sees the own ones."""
    return await queries.teacher_performance(teacher_id, period)


@router.get("/teachers/{teacher_id}/trend")
async def teacher_trend(
    teacher_id: OwnTeacher, period: InPeriod, step: Step = "week"
) -> Report[TrendPoint]:
    """Flow figures over time; steps without anything are left out."""
    return await queries.trend("teacher", teacher_id, period, step)


@router.get("/courses/performance", response_model=Report[CoursePerformance], responses=AS_CSV)
async def courses_performance(
    principal: CurrentPrincipal,
    period: InPeriod,
    limit: Limit = 50,
    cursor: Cursor = None,
    q: Text = None,
    status: CourseStatus | None = None,
    teacher_id: UUID | None = None,
    sort: SortBy = "name",
    descending: Descending = False,
    as_: Annotated[Format, Query(alias="format")] = "json",
) -> Response | Report[CoursePerformance]:
    """Every course's figures; a teacher sees the own ones. By name means by slug."""
    owner = teacher_id if sees_all(principal) else principal.user_id
    wanted = queries.CourseFilter(teacher_id=owner, status=status, text=q)

    async def pages(size: int, after: str | None) -> Report[CoursePerformance]:
        page = queries.Page(size, after, sort, descending)
        return await queries.courses_performance(period, page, wanted)

    return await _listed("courses", CoursePerformance, pages, limit, cursor, as_)


@router.get("/courses/{course_id}/performance")
async def course_performance(course_id: OwnCourse, period: InPeriod) -> Single[CoursePerformance]:
    """One course's figures."""
    return await queries.course_performance(course_id, period)


@router.get("/courses/{course_id}/trend")
async def course_trend(
    course_id: OwnCourse, period: InPeriod, step: Step = "week"
) -> Report[TrendPoint]:
    """Flow figures over time; steps without anything are left out."""
    return await queries.trend("course", course_id, period, step)


@router.get("/courses/{course_id}/lessons")
async def course_lessons(course_id: OwnCourse) -> Report[LessonFunnel]:
    """How many of today's students did each lesson, in the outline's order."""
    return await queries.course_lessons(course_id)


@router.get("/courses/{course_id}/students", response_model=Report[CourseStudent], responses=AS_CSV)
async def course_students(
    course_id: OwnCourse,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_: Annotated[Format, Query(alias="format")] = "json",
) -> Response | Report[CourseStudent]:
    """Everyone with an open enrollment, and how far they have come."""

    async def pages(size: int, after: str | None) -> Report[CourseStudent]:
        return await queries.course_students(course_id, size, after)

    return await _listed("students", CourseStudent, pages, limit, cursor, as_)


@router.get("/students/at-risk", response_model=Report[AtRiskStudent], responses=AS_CSV)
async def students_at_risk(
    principal: CurrentPrincipal,
    days: Annotated[int, Query(ge=1, le=365, description="Without activity")] = 14,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_: Annotated[Format, Query(alias="format")] = "json",
) -> Response | Report[AtRiskStudent]:
    """Open enrollments that a rule speaks for, each with its evidence.

    Inactive: nothing for ``days`` days. Behind: under half of what the course's median student has
    done. Failing: results under 40 % on average. Missing: an assignment of a published lesson is
    past its due date, and nothing was handed in for it. A teacher sees the own courses.
    """
    own = None if sees_all(principal) else principal.user_id

    async def pages(size: int, after: str | None) -> Report[AtRiskStudent]:
        return await queries.students_at_risk(own, days, size, after)

    return await _listed("at-risk", AtRiskStudent, pages, limit, cursor, as_)


@router.get("/reports/daily/{report_date}", response_model=Report[DailyReport], responses=AS_CSV)
async def daily_reports(
    principal: CurrentPrincipal,
    report_date: Day,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_: Annotated[Format, Query(alias="format")] = "json",
) -> Response | Report[DailyReport]:
    """A calendar day of the school: the whole of it, then each teacher with anything on it.

    The figures are today's knowledge; ``revision`` counts how often they were told, from the first
    time after the day was over. A teacher sees the own report.
    """
    own = None if sees_all(principal) else principal.user_id

    async def pages(size: int, after: str | None) -> Report[DailyReport]:
        return await queries.daily_reports(report_date, own, size, after)

    return await _listed(f"daily-{report_date}", DailyReport, pages, limit, cursor, as_)


@router.get("/freshness")
async def freshness() -> Freshness:
    """Up to when the figures hold everything that was in Kafka."""
    return await queries.freshness()


@router.get("/audit")
async def audit_(request: Request) -> Audit:
    """Folds the facts from scratch and compares every figure; takes as long as there are facts."""
    return await audit(request.app.state.settings)
