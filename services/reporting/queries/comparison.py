"""An owner's figures beside those of the period before and of the whole school."""

from bisect import bisect_left
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from services.reporting.errors import CourseNotFound, TeacherNotFound
from services.reporting.queries.freshness import freshness
from services.reporting.queries.performance.statements import (
    COURSES,
    TEACHERS,
    Arguments,
    Figures,
    Owners,
    performance_figures,
)
from services.reporting.queries.period import BoundedPeriod, Period
from services.reporting.queries.presence import presence_figures
from services.reporting.queries.school import School, SchoolKey, Schools
from services.reporting.schemas.comparison import ComparedFigure, SchoolQuartiles
from services.reporting.schemas.freshness import ReportPage
from shared.clock import now
from shared.database import connection

# Of fewer, quartiles would tell the figures of single teachers.
FEWEST_OWNERS = 5
_CURRENT = ("students", "active_students", "completion_rate", "ungraded", "overdue")
_COUNTS = ("lessons_completed", "submissions", "graded")
_MEASURES = ("quiz_average", "assignment_average", "turnaround", "promise_rate", "feedback_rate")
_OF_PERIODS = (*_COUNTS, *_MEASURES)
_ALL = (*_CURRENT, *_OF_PERIODS)


async def teacher_comparison(
    teacher_id: UUID, period: BoundedPeriod, promise_days: int, schools: Schools
) -> ReportPage[ComparedFigure]:
    """Compare a teacher with those who own courses today.

    Raises:
        NotFound: the user is no teacher and never owned a course.
    """
    rows = await _compare(TEACHERS, teacher_id, period, promise_days, schools)
    if rows is None:
        raise TeacherNotFound(teacher_id)
    return rows


async def course_comparison(
    course_id: UUID, period: BoundedPeriod, promise_days: int, schools: Schools
) -> ReportPage[ComparedFigure]:
    """Compare a course with the published ones.

    Raises:
        NotFound: the course is unknown or deleted.
    """
    rows = await _compare(COURSES, course_id, period, promise_days, schools)
    if rows is None:
        raise CourseNotFound(course_id)
    return rows


async def teacher_medians(
    period: BoundedPeriod, promise_days: int, schools: Schools
) -> Mapping[str, float | None]:
    """Return the medians over those who own courses today, by figure."""
    return await _medians(TEACHERS, period, promise_days, schools)


async def course_medians(
    period: BoundedPeriod, promise_days: int, schools: Schools
) -> Mapping[str, float | None]:
    """Return the medians over the published courses, by figure."""
    return await _medians(COURSES, period, promise_days, schools)


async def _medians(
    owners: Owners, period: BoundedPeriod, promise_days: int, schools: Schools
) -> Mapping[str, float | None]:
    """Return a median for each figure that is compared; none in a school that is too small."""
    school = await _school(owners, period, promise_days, schools)
    if school.owners < FEWEST_OWNERS:
        return {}
    return {name: each[1] if each else None for name, each in school.quartiles.items()}


async def _compare(
    owners: Owners, owner_id: UUID, period: BoundedPeriod, promise_days: int, schools: Schools
) -> ReportPage[ComparedFigure] | None:
    fresh = await freshness()
    own = await _own(owners, owner_id, period, promise_days)
    before = await _own(owners, owner_id, period.before, promise_days)
    if own is None or before is None:
        return None
    school = await _school(owners, period, promise_days, schools)
    items = [
        _compared(name, own[name], before[name] if name in _OF_PERIODS else None, school)
        for name in _ALL
    ]
    return ReportPage(**dict(fresh), items=items)


def _compared(
    name: str, value: float | None, before: float | None, school: School
) -> ComparedFigure:
    quartiles = school.quartiles[name]
    if school.owners < FEWEST_OWNERS or quartiles is None:
        return ComparedFigure.of(name, value, before)
    return ComparedFigure.of(
        name,
        value,
        before,
        school=SchoolQuartiles.of(quartiles, school.read_at),
        quarter=None if value is None else 1 + bisect_left(quartiles, value),
    )


def _all_figures(owners: Owners, period: Period, promise_days: int) -> tuple[Figures, Arguments]:
    presence, arguments = presence_figures(owners, period, promise_days)
    performance = performance_figures(period)
    keys = {**presence.sort_keys, **performance.sort_keys}
    # A period in which nothing happened has no row of metrics.
    counts = {name: f"coalesce({keys[name][0]}, 0)" for name in _COUNTS}
    numbers = {name: keys[name][0] for name in _ALL} | counts
    columns = ", ".join(f"({number})::float8 AS {name}" for name, number in numbers.items())
    joins = {**performance.joins, **presence.joins}
    needed = dict.fromkeys(join for name in _ALL if (join := keys[name][1]) is not None)
    return Figures(columns, {name: joins[name] for name in needed}, keys), arguments


async def _own(owners: Owners, owner_id: UUID, period: Period, promise_days: int) -> Any:
    figures, arguments = _all_figures(owners, period, promise_days)
    selected = f"{owners.rows_of(owners.ids)} {arguments.where({'i.id = {}': owner_id})}"
    return await _fetch_row(_select(selected, figures, "true"), arguments)


async def _school(
    owners: Owners, period: BoundedPeriod, promise_days: int, schools: Schools
) -> School:
    return await schools.get(
        SchoolKey(owners.key, period, promise_days),
        lambda: _read_school(owners, period, promise_days),
    )


async def _read_school(owners: Owners, period: Period, promise_days: int) -> School:
    """Return the quartiles of each figure over all owners that are compared."""
    read_at = now()
    figures, arguments = _all_figures(owners, period, promise_days)
    all_owners = _select(owners.rows_of(owners.ids), figures, owners.compared)
    quartiles = ", ".join(
        f"percentile_disc(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY {name}) AS {name}"
        for name in _ALL
    )
    statement = f"SELECT count(*) AS owners, {quartiles} FROM ({all_owners}) AS figures"  # noqa: S608
    row = await _fetch_row(statement, arguments)
    return School(read_at, row["owners"], {name: row[name] for name in _ALL})


def _select(owners: str, figures: Figures, condition: str) -> str:
    joins = "".join(figures.joins.values())
    return f"SELECT {figures.columns} FROM ({owners}) AS owner {joins} WHERE {condition}"  # noqa: S608


async def _fetch_row(statement: str, arguments: Arguments) -> Any:
    async with connection() as pooled:
        return await pooled.fetchrow(statement, *arguments)
