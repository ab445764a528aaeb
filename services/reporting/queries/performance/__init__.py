"""Figures of teachers and courses: current totals, and daily metrics of a period."""

from dataclasses import dataclass
from uuid import UUID

from services.reporting.errors import CourseNotFound, TeacherNotFound
from services.reporting.queries.performance.figures import figures_of
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.performance.reading import finds, list_owners, read_owner
from services.reporting.queries.performance.statements import (
    COURSES,
    TEACHERS,
    Arguments,
    performance_figures,
)
from services.reporting.queries.period import Period
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.performance import CoursePerformance, TeacherPerformance
from shared.text import EVERYTHING, Search


@dataclass(frozen=True, slots=True)
class CourseFilter:
    """Restricts a list of courses; None does not restrict."""

    teacher_id: UUID | None = None
    status: str | None = None
    search: Search = EVERYTHING

    @property
    def conditions(self) -> dict[str, object]:
        """Conditions on rows of ``COURSES``; those that are None do not apply."""
        return {
            **finds("c", self.search),
            "c.teacher_id = {}": self.teacher_id,
            "c.status = {}": self.status,
        }


async def teachers_performance(
    period: Period, page: Page, search: Search = EVERYTHING
) -> ReportPage[TeacherPerformance]:
    """List everyone who has the role teacher or ever owned a course."""
    figures, arguments = performance_figures(period), Arguments.of(period)
    fresh, rows, cursor = await list_owners(TEACHERS, figures, page, finds("u", search), arguments)
    items = [TeacherPerformance(**figures_of(row)) for row in rows]
    return ReportPage(**dict(fresh), items=items, next_cursor=cursor)


async def courses_performance(
    period: Period, page: Page, wanted: CourseFilter
) -> ReportPage[CoursePerformance]:
    """List all courses that are not deleted; their name is the slug."""
    figures, arguments = performance_figures(period), Arguments.of(period)
    fresh, rows, cursor = await list_owners(COURSES, figures, page, wanted.conditions, arguments)
    items = [CoursePerformance(**figures_of(row)) for row in rows]
    return ReportPage(**dict(fresh), items=items, next_cursor=cursor)


async def teacher_performance(teacher_id: UUID, period: Period) -> ReportItem[TeacherPerformance]:
    """Return one teacher's figures.

    Raises:
        NotFound: the user is no teacher and never owned a course.
    """
    figures, arguments = performance_figures(period), Arguments.of(period)
    fresh, row = await read_owner(TEACHERS, figures, teacher_id, arguments)
    if row is None:
        raise TeacherNotFound(teacher_id)
    return ReportItem(**dict(fresh), item=TeacherPerformance(**figures_of(row)))


async def course_performance(course_id: UUID, period: Period) -> ReportItem[CoursePerformance]:
    """Return one course's figures.

    Raises:
        NotFound: the course is unknown or deleted.
    """
    figures, arguments = performance_figures(period), Arguments.of(period)
    fresh, row = await read_owner(COURSES, figures, course_id, arguments)
    if row is None:
        raise CourseNotFound(course_id)
    return ReportItem(**dict(fresh), item=CoursePerformance(**figures_of(row)))
