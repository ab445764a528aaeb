"""Figures of teachers and courses: current totals, and daily metrics of a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from services.reporting.errors import CourseNotFound, TeacherNotFound
from services.reporting.queries.freshness import freshness
from services.reporting.queries.performance.figures import figures_of
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.performance.statements import (
    COURSES,
    TEACHERS,
    Arguments,
    Owners,
    with_figures,
)
from services.reporting.queries.period import Period
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.performance import CoursePerformance, TeacherPerformance
from shared.database import connection
from shared.text import EVERYTHING, Search


@dataclass(frozen=True, slots=True)
class CourseFilter:
    """Restricts a list of courses; None does not restrict."""

    teacher_id: UUID | None = None
    status: str | None = None
    search: Search = EVERYTHING


async def teachers_performance(
    period: Period, page: Page, search: Search = EVERYTHING
) -> ReportPage[TeacherPerformance]:
    """List everyone who has the role teacher or ever owned a course."""
    fresh = await freshness()
    conditions = _finds("u", search)
    rows, cursor = await _list(TEACHERS, period, page, conditions)
    items = [TeacherPerformance(**figures_of(row)) for row in rows]
    return ReportPage(**dict(fresh), items=items, next_cursor=cursor)


async def courses_performance(
    period: Period, page: Page, wanted: CourseFilter
) -> ReportPage[CoursePerformance]:
    """List all courses that are not deleted; their name is the slug."""
    fresh = await freshness()
    conditions = {
        **_finds("c", wanted.search),
        "c.teacher_id = {}": wanted.teacher_id,
        "c.status = {}": wanted.status,
    }
    rows, cursor = await _list(COURSES, period, page, conditions)
    items = [CoursePerformance(**figures_of(row)) for row in rows]
    return ReportPage(**dict(fresh), items=items, next_cursor=cursor)


async def teacher_performance(teacher_id: UUID, period: Period) -> ReportItem[TeacherPerformance]:
    """Return one teacher's figures.

    Raises:
        NotFound: the user is no teacher and never owned a course.
    """
    fresh = await freshness()
    row = await _one(TEACHERS, teacher_id, period)
    if row is None:
        raise TeacherNotFound(teacher_id)
    return ReportItem(**dict(fresh), item=TeacherPerformance(**figures_of(row)))


async def course_performance(course_id: UUID, period: Period) -> ReportItem[CoursePerformance]:
    """Return one course's figures.

    Raises:
        NotFound: the course is unknown or deleted.
    """
    fresh = await freshness()
    row = await _one(COURSES, course_id, period)
    if row is None:
        raise CourseNotFound(course_id)
    return ReportItem(**dict(fresh), item=CoursePerformance(**figures_of(row)))


def _finds(table: str, search: Search) -> dict[str, object]:
    required, excluded = search.patterns
    return {
        f"{table}.search_text LIKE ALL ({{}}::text[])": required or None,
        f"{table}.search_text NOT LIKE ALL ({{}}::text[])": excluded or None,
    }


async def _list(
    owners: Owners, period: Period, page: Page, conditions: Mapping[str, object]
) -> tuple[Sequence[Any], str | None]:
    """Return the rows of a page, and the cursor of the next."""
    arguments = Arguments.of(period)
    selected = f"{owners.rows_of(owners.ids)} {arguments.where(conditions)}"
    ids = page.select_ids(selected, period, arguments)
    rows = await _fetch(
        f"{with_figures(owners.rows_of(ids), period)} "
        f"ORDER BY owner.sort_key {page.direction}, owner.id {page.direction}",
        *arguments,
    )
    return rows[: page.limit], page.next_cursor(rows)


async def _one(owners: Owners, owner_id: UUID, period: Period) -> Any:
    arguments = Arguments.of(period)
    selected = f"{owners.rows_of(owners.ids)} {arguments.where({'i.id = {}': owner_id})}"
    rows = await _fetch(with_figures(selected, period), *arguments)
    return rows[0] if rows else None


async def _fetch(statement: str, *arguments: Any) -> Sequence[Any]:
    async with connection() as pooled:
        rows: Sequence[Any] = await pooled.fetch(statement, *arguments)
    return rows
