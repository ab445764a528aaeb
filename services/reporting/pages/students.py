"""The pages of students: those at risk, and one student across courses."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Request, Response

from services.reporting.api.lists import csv_response
from services.reporting.api.ownership import own_course, sees_all
from services.reporting.pages.figures import student_chart
from services.reporting.pages.periods import PRESETS, InChosenPeriod
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Teacher
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.queries.learner import learner_courses
from services.reporting.queries.student_work import student_activity, student_submissions
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.learner import LearnerCourse
from services.reporting.schemas.students import AtRiskPage, AtRiskRule, AtRiskStudent
from shared.http.csv import AsCsv
from shared.http.pages import Cursor

router = page_router()

_ROWS = 50
_RULES: dict[AtRiskRule, str] = {
    "inactive": "Inactive",
    "behind": "Behind",
    "failing": "Failing",
    "missing": "Missing work",
}


@router.get("/students")
async def at_risk_page(
    request: Request,
    principal: Teacher,
    rule: Annotated[AtRiskRule | None, Query()] = None,
    course_id: Annotated[UUID | None, Query(alias="course")] = None,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response:
    """List the students at risk in all courses of the reader."""
    if course_id is not None:
        await own_course(course_id, principal)
    owner = None if sees_all(principal) else principal.user_id
    wanted = AtRiskFilter(teacher_id=owner, course_id=course_id, rule=rule)

    async def read(size: int, after: str | None) -> AtRiskPage:
        return await students_at_risk(wanted, AtRiskThresholds(), size, after)

    if as_csv is not None:
        return await csv_response("at-risk", AtRiskStudent, read, as_csv)
    page = await read(_ROWS, cursor)
    return render(
        request,
        "at_risk.html",
        section="students",
        page=page,
        fresh=page,
        rules=_RULES,
        rule=rule,
        thresholds=AtRiskThresholds(),
    )


@router.get("/students/{student_id}")
async def student_page(
    request: Request,
    principal: Teacher,
    student_id: UUID,
    chosen: InChosenPeriod,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response:
    """Show the courses of a student that are the reader's."""
    owner = None if sees_all(principal) else principal.user_id

    async def read(size: int, after: str | None) -> ReportPage[LearnerCourse]:
        return await learner_courses(student_id, owner, size, after)

    if as_csv is not None:
        return await csv_response(f"student-{student_id}", LearnerCourse, read, as_csv)
    courses = await read(_ROWS, cursor)
    shown = [course.course_id for course in courses.items]
    activity = await student_activity(student_id, shown, chosen.charted, chosen.step)
    return render(
        request,
        "student.html",
        section="students",
        courses=courses,
        fresh=courses,
        missing=[(course, item) for course in courses.items for item in course.missing],
        submissions=await student_submissions(student_id, shown),
        chosen=chosen,
        presets=PRESETS,
        activity=student_chart(activity, chosen, reader_for(request)),
    )
