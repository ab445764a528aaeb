"""Routes on how present teachers are."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from services.reporting.api.lists import item_response, list_response
from services.reporting.api.ownership import Members, OwnCourse, OwnTeacher, sees_all
from services.reporting.api.parameters import (
    FIGURES_DEPENDENCIES,
    Descending,
    InPeriod,
    SchoolPromise,
)
from services.reporting.queries import presence
from services.reporting.queries.performance import CourseFilter
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.presence import PresenceSort
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.presence import CoursePresence, TeacherPresence
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import Cursor, Limit
from shared.http.problems import problem_responses
from shared.http.search import InSearch

router = APIRouter(tags=["presence"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/teachers/presence"): IMPORTERS,
    ("GET", "/v1/teachers/{teacher_id}/presence"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/presence"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/presence"): TEACHERS | IMPORTERS,
}


PresenceSortBy = Annotated[PresenceSort, Query(description="Nulls come last")]


@router.get("/teachers/presence", response_model=ReportPage[TeacherPresence], responses=AS_CSV)
async def list_teacher_presence(
    period: InPeriod,
    search: InSearch,
    promise_days: SchoolPromise,
    limit: Limit = 50,
    cursor: Cursor = None,
    sort: PresenceSortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response | ReportPage[TeacherPresence]:
    """List how present all teachers are.

    The backlog is that of the courses owned today; grades count for who owned the course when
    they were given, each against the promise of its course.
    """

    async def read(size: int, after: str | None) -> ReportPage[TeacherPresence]:
        page = Page(size, after, sort, descending)
        return await presence.teachers_presence(period, page, promise_days, search)

    return await list_response("teacher-presence", TeacherPresence, read, limit, cursor, as_csv)


@router.get(
    "/teachers/{teacher_id}/presence",
    response_model=ReportItem[TeacherPresence],
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_teacher_presence(
    teacher_id: OwnTeacher, period: InPeriod, promise_days: SchoolPromise, as_csv: AsCsv = None
) -> Response | ReportItem[TeacherPresence]:
    """Get how present a teacher is.

    Teachers can get only their own figures.
    """
    item = await presence.teacher_presence(teacher_id, period, promise_days)
    return item_response("teacher-presence", TeacherPresence, item, as_csv)


@router.get("/courses/presence", response_model=ReportPage[CoursePresence], responses=AS_CSV)
async def list_course_presence(
    principal: CurrentPrincipal,
    period: InPeriod,
    search: InSearch,
    promise_days: SchoolPromise,
    limit: Limit = 50,
    cursor: Cursor = None,
    teacher_id: Annotated[
        UUID | None, Query(description="Only courses of this teacher; ignored for teachers")
    ] = None,
    sort: PresenceSortBy = "name",
    descending: Descending = False,
    as_csv: AsCsv = None,
) -> Response | ReportPage[CoursePresence]:
    """List how present teachers are in each course.

    Teachers get their own courses. `sort=name` sorts by slug.
    """
    owner = teacher_id if sees_all(principal) else principal.user_id
    wanted = CourseFilter(teacher_id=owner, search=search)

    async def read(size: int, after: str | None) -> ReportPage[CoursePresence]:
        page = Page(size, after, sort, descending)
        return await presence.courses_presence(period, page, promise_days, wanted)

    return await list_response("course-presence", CoursePresence, read, limit, cursor, as_csv)


@router.get(
    "/courses/{course_id}/presence",
    response_model=ReportItem[CoursePresence],
    responses={**AS_CSV, **problem_responses(404)},
)
async def get_course_presence(
    course_id: OwnCourse,
    members: Members,
    period: InPeriod,
    promise_days: SchoolPromise,
    as_csv: AsCsv = None,
) -> Response | ReportItem[CoursePresence]:
    """Get how present teachers are in a course."""
    item = await presence.course_presence(course_id, members, period, promise_days)
    return item_response("course-presence", CoursePresence, item, as_csv)
