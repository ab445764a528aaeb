"""The page of one course, and that of the questions of a quiz in it."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query, Request, Response

from services.reporting.api.comparison import KeptSchools
from services.reporting.api.lists import csv_response
from services.reporting.api.ownership import own_course
from services.reporting.api.parameters import SchoolPromise
from services.reporting.pages.columns import live_texts
from services.reporting.pages.figures import (
    activity_chart,
    backlog_answer,
    backlog_chart,
    distribution_chart,
    lessons_answer,
    turnaround_chart,
)
from services.reporting.pages.headlines import headlines
from services.reporting.pages.live import LiveStream, Slot, Texts, live_address, stream_texts
from services.reporting.pages.periods import PRESETS, ChosenPeriod, InChosenPeriod
from services.reporting.pages.reader import Reader
from services.reporting.pages.rendering import reader_for, render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Teacher
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.queries.comparison import course_comparison
from services.reporting.queries.course_progress import course_lessons, course_students
from services.reporting.queries.distributions import course_distributions
from services.reporting.queries.groups import course_groups, members_of
from services.reporting.queries.performance import course_performance
from services.reporting.queries.period import BoundedPeriod, Period
from services.reporting.queries.presence import course_presence
from services.reporting.queries.questions import quiz_questions
from services.reporting.queries.school import Schools
from services.reporting.queries.trend import trend
from services.reporting.queries.turnarounds import turnarounds
from services.reporting.schemas.comparison import ComparedFigure
from services.reporting.schemas.courses import CourseStudent
from services.reporting.schemas.freshness import ReportPage
from shared.errors import NotFound
from shared.http.csv import AsCsv
from shared.http.pages import Cursor
from shared.http.search import InSearch

router = page_router()

_ROWS = 50
_AT_RISK = 20
# Why figures of students may be missing: field, heading and reason.
_MISSING = (
    ("average", "Average", "the student has no results yet"),
    ("last_active_on", "Last active", "the student has done nothing yet"),
    ("last_feedback_at", "Last feedback", "no work of the student was answered yet"),
)


async def _own_course(course_id: UUID, principal: Teacher) -> UUID:
    return await own_course(course_id, principal)


OwnCourse = Annotated[UUID, Depends(_own_course)]
Members = Sequence[UUID] | None
GroupId = Annotated[UUID | None, Query(alias="group")]


@router.get("/courses/{course_id}")
async def course_page(
    request: Request,
    course_id: OwnCourse,
    chosen: InChosenPeriod,
    promise_days: SchoolPromise,
    schools: KeptSchools,
    search: InSearch,
    group_id: GroupId = None,
    cursor: Cursor = None,
    as_csv: AsCsv = None,
) -> Response:
    members = await members_of(course_id, group_id)

    async def read(size: int, after: str | None) -> ReportPage[CourseStudent]:
        return await course_students(course_id, members, search, size, after)

    if as_csv is not None:
        return await csv_response("students", CourseStudent, read, as_csv)
    reader, students = reader_for(request), await read(_ROWS, cursor)
    return render(
        request,
        "course.html",
        section="courses",
        stream=live_address(request),
        chosen=chosen,
        presets=PRESETS,
        groups=await course_groups(course_id),
        group_id=group_id,
        students=students,
        reasons=[
            (heading, reason)
            for field, heading, reason in _MISSING
            if any(getattr(student, field) is None for student in students.items)
        ],
        **await _activity(course_id, chosen, promise_days, schools, reader),
        **await _grading(course_id, members, chosen, promise_days, reader),
        **await _learning(course_id, members, reader),
    )


async def _activity(
    course_id: UUID, chosen: ChosenPeriod, promise_days: int, schools: Schools, reader: Reader
) -> dict[str, Any]:
    """Read what is about the whole course, also where the page is restricted to a group."""
    period = chosen.period
    performance = await course_performance(course_id, period)
    compared: Sequence[ComparedFigure] = ()
    if isinstance(period, BoundedPeriod):
        compared = (await course_comparison(course_id, period, promise_days, schools)).items
    points = (await trend("course", course_id, chosen.charted, chosen.step)).items
    return {
        "course": performance.item,
        "fresh": performance,
        "headlines": headlines(performance.item, compared, points, chosen, reader, str(course_id)),
        "activity": activity_chart(points, chosen, reader),
    }


async def _grading(
    course_id: UUID, members: Members, chosen: ChosenPeriod, promise_days: int, reader: Reader
) -> dict[str, Any]:
    presence = (await course_presence(course_id, members, chosen.period, promise_days)).item
    ranges = await turnarounds("course", course_id, chosen.period)
    return {
        "presence": presence,
        "backlog": backlog_chart(presence.backlog, reader),
        "backlog_answer": backlog_answer(presence.backlog, reader),
        "turnaround": turnaround_chart(ranges, reader),
    }


async def _learning(course_id: UUID, members: Members, reader: Reader) -> dict[str, Any]:
    lessons = (await course_lessons(course_id, members)).items
    spreads = (await course_distributions(course_id, members)).items
    of = {spread.of: spread for spread in spreads}
    wanted = AtRiskFilter(course_id=course_id, members=members)
    return {
        "lessons": lessons,
        "lessons_answer": lessons_answer(lessons, reader),
        "progress": distribution_chart("Progress of the students", of["progress"], reader),
        "grades": distribution_chart("Results in all items", of["grades"], reader),
        "items": [spread for spread in spreads if spread.of == "item"],
        "at_risk": await students_at_risk(wanted, AtRiskThresholds(), _AT_RISK, None),
    }


@router.get("/courses/{course_id}/live", dependencies=[Slot])
async def course_live(
    request: Request, principal: Teacher, course_id: OwnCourse, chosen: InChosenPeriod
) -> LiveStream:
    """Stream the figures of a course, as long as it is the reader's."""
    reader = reader_for(request)

    async def read() -> Texts:
        own = await course_performance(await own_course(course_id, principal), chosen.period)
        return live_texts(reader, own, {str(course_id): own.item})

    return await stream_texts(request, read)


@router.get("/courses/{course_id}/quizzes/{quiz_id}")
async def questions_page(
    request: Request, course_id: OwnCourse, quiz_id: UUID, cursor: Cursor = None
) -> Response:
    """Show how the questions of a quiz were answered."""
    page = await quiz_questions(course_id, quiz_id, None, None, _ROWS, cursor)
    items = (await course_distributions(course_id, None)).items
    quiz = next((each for each in items if each.item_id == quiz_id), None)
    if quiz is None:
        raise NotFound("The course has no such quiz.")
    course = await course_performance(course_id, Period())
    return render(
        request,
        "questions.html",
        section="courses",
        course=course.item,
        quiz=quiz,
        page=page,
        fresh=page,
        results=distribution_chart("Results in this quiz", quiz, reader_for(request)),
    )
