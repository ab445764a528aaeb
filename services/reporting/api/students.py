"""Routes on students."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from services.reporting.api.lists import list_response
from services.reporting.api.ownership import GroupId, own_course, sees_all
from services.reporting.api.parameters import FIGURES_DEPENDENCIES
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.queries.groups import members_of
from services.reporting.queries.learner import learner_courses
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.learner import LearnerCourse, LearnerCourses
from services.reporting.schemas.students import AtRiskPage, AtRiskRule, AtRiskStudent
from shared.errors import InvalidInput
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV, AsCsv
from shared.http.pages import Cursor, Limit
from shared.http.problems import problem_responses

router = APIRouter(tags=["students"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/students/at-risk"): TEACHERS | IMPORTERS,
    ("GET", "/v1/students/{student_id}/courses"): TEACHERS | IMPORTERS,
}

_DEFAULT = AtRiskThresholds()


async def _filter(
    principal: CurrentPrincipal,
    teacher_id: Annotated[
        UUID | None, Query(description="Only courses of this teacher; ignored for teachers")
    ] = None,
    course_id: Annotated[UUID | None, Query(description="Only this course")] = None,
    group_id: GroupId = None,
    rule: Annotated[AtRiskRule | None, Query(description="Only students flagged by it")] = None,
) -> AtRiskFilter:
    owner = teacher_id if sees_all(principal) else principal.user_id
    members = None
    if group_id is not None:
        if course_id is None:
            raise InvalidInput(
                "`group_id` needs `course_id`.",
                errors=[{"field": "query.course_id", "message": "required with group_id"}],
            )
        members = await members_of(await own_course(course_id, principal), group_id)
    return AtRiskFilter(owner, course_id, rule, members)


async def _thresholds(
    inactive_days: Annotated[
        int, Query(ge=1, le=365, description="Days without activity until `inactive` applies")
    ] = _DEFAULT.inactive_days,
    behind_percent: Annotated[
        int, Query(ge=1, le=100, description="Percentage of the median below which is `behind`")
    ] = _DEFAULT.behind_percent,
    failing_percent: Annotated[
        int, Query(ge=1, le=100, description="Average below which is `failing`")
    ] = _DEFAULT.failing_percent,
    missing_count: Annotated[
        int, Query(ge=1, le=1000, description="Missing items from which `missing` applies")
    ] = _DEFAULT.missing_count,
) -> AtRiskThresholds:
    return AtRiskThresholds(inactive_days, behind_percent, failing_percent, missing_count)


@router.get(
    "/students/at-risk", response_model=AtRiskPage, responses={**AS_CSV, **problem_responses(404)}
)
async def list_students_at_risk(
    wanted: Annotated[AtRiskFilter, Depends(_filter)],
    thresholds: Annotated[AtRiskThresholds, Depends(_thresholds)],
    count: Annotated[
        bool, Query(description="Also answer `total`, which evaluates all students")
    ] = False,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | ReportPage[AtRiskStudent]:
    """List students at risk.

    A student is listed for each open enrollment that at least one rule flags, with the evidence:

    - `inactive`: no activity, nor an enrollment, in the last `inactive_days` days.
    - `behind`: less than `behind_percent` of the required lessons that the course's median student
      completed. Students who enrolled in the last `inactive_days` days are not behind.
    - `failing`: results below `failing_percent` on average.
    - `missing`: at least `missing_count` items in published lessons that became due since the
      enrollment were not submitted. The due date is the assignment's `due_at` or the quiz's
      `closes_at`, or the student's own by an exception.

    Only results and submissions of the present span count, for `missing` those since the last
    reset. Items that do not count (`counts`) are ignored. Archived courses and students who
    have completed all required lessons are left out. Teachers get the students of their own
    courses. `group_id` needs `course_id`; the median stays that of the whole course.

    A page evaluates at most 500 students. Where few are at risk, it may have fewer than `limit`
    items, or none, although `next_cursor` continues.
    """

    async def read(size: int, after: str | None) -> AtRiskPage:
        with_total = count and as_csv is None
        return await students_at_risk(wanted, thresholds, size, after, with_total)

    return await list_response("at-risk", AtRiskStudent, read, limit, cursor, as_csv)


@router.get(
    "/students/{student_id}/courses",
    response_model=LearnerCourses,
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_learner_courses(
    principal: CurrentPrincipal,
    student_id: UUID,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response | ReportPage[LearnerCourse]:
    """List the courses of a student, with state, progress, grades and what is missing.

    These are the courses in which the student ever enrolled. Teachers get their own courses.
    """
    teacher_id = None if sees_all(principal) else principal.user_id

    async def read(size: int, after: str | None) -> LearnerCourses:
        return await learner_courses(student_id, teacher_id, size, after)

    name = f"student-{student_id}"
    return await list_response(name, LearnerCourse, read, limit, cursor, as_csv)
