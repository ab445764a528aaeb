"""The page of one teacher, for that teacher and for administrators."""

from uuid import UUID

from fastapi import Request, Response

from services.reporting.api.comparison import KeptSchools
from services.reporting.api.ownership import own_teacher
from services.reporting.api.parameters import SchoolPromise
from services.reporting.pages.columns import figure_table, live_texts
from services.reporting.pages.figures import (
    activity_chart,
    backlog_answer,
    backlog_chart,
    turnaround_chart,
)
from services.reporting.pages.headlines import headlines
from services.reporting.pages.live import LiveStream, Slot, Texts, live_address, stream_texts
from services.reporting.pages.periods import PRESETS, InChosenPeriod
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Teacher
from services.reporting.queries.comparison import teacher_comparison
from services.reporting.queries.performance import (
    CourseFilter,
    courses_performance,
    teacher_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import BoundedPeriod
from services.reporting.queries.presence import teacher_presence
from services.reporting.queries.trend import trend
from services.reporting.queries.turnarounds import turnarounds
from shared.http.pages import Cursor

router = page_router()

_COURSES = 50


@router.get("/teachers/{teacher_id}")
async def teacher_page(
    request: Request,
    principal: Teacher,
    teacher_id: UUID,
    chosen: InChosenPeriod,
    promise_days: SchoolPromise,
    schools: KeptSchools,
    cursor: Cursor = None,
) -> Response:
    teacher_id = await own_teacher(teacher_id, principal)
    reader, period = reader_for(request), chosen.period
    performance = await teacher_performance(teacher_id, period)
    compared = (
        (await teacher_comparison(teacher_id, period, promise_days, schools)).items
        if isinstance(period, BoundedPeriod)
        else []
    )
    presence = (await teacher_presence(teacher_id, period, promise_days)).item
    points = (await trend("teacher", teacher_id, chosen.charted, chosen.step)).items
    owned = CourseFilter(teacher_id=teacher_id)
    courses = await courses_performance(period, Page(_COURSES, cursor), owned)
    return render(
        request,
        "teacher.html",
        section=f"teachers/{teacher_id}" if teacher_id == principal.user_id else "teachers",
        teacher=performance.item,
        fresh=performance,
        stream=live_address(request),
        chosen=chosen,
        presets=PRESETS,
        headlines=headlines(performance.item, compared, points, chosen, reader, str(teacher_id)),
        presence=presence,
        promise_days=promise_days,
        backlog=backlog_chart(presence.backlog, reader),
        backlog_answer=backlog_answer(presence.backlog, reader),
        turnaround=turnaround_chart(await turnarounds("teacher", teacher_id, period), reader),
        activity=activity_chart(points, chosen, reader),
        courses=courses,
        **figure_table(reader, {each.course_id: each for each in courses.items}),
    )


@router.get("/teachers/{teacher_id}/live", dependencies=[Slot])
async def teacher_live(
    request: Request,
    principal: Teacher,
    teacher_id: UUID,
    chosen: InChosenPeriod,
    cursor: Cursor = None,
) -> LiveStream:
    """Stream the figures of a teacher and of the courses on the page."""
    reader, teacher_id = reader_for(request), await own_teacher(teacher_id, principal)
    owned = CourseFilter(teacher_id=teacher_id)

    async def read() -> Texts:
        own = await teacher_performance(teacher_id, chosen.period)
        courses = await courses_performance(chosen.period, Page(_COURSES, cursor), owned)
        rows = {str(course.course_id): course for course in courses.items}
        return live_texts(reader, own, {str(teacher_id): own.item, **rows})

    return await stream_texts(request, read)
