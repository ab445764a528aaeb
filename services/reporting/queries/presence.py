"""How present teachers are: work that waits for a grade, and how it was graded."""

from collections.abc import Sequence
from typing import Any, Literal
from uuid import UUID

from services.reporting.errors import CourseNotFound, TeacherNotFound
from services.reporting.queries.performance import CourseFilter
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.performance.reading import finds, list_owners, read_owner
from services.reporting.queries.performance.statements import (
    COURSES,
    TEACHERS,
    TEACHING,
    Arguments,
    Figures,
    Owners,
)
from services.reporting.queries.period import Period
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.presence import CoursePresence, GradingBacklog, TeacherPresence
from shared.text import EVERYTHING, Search

PresenceSort = Literal["name", "backlog", "overdue", "graded", "promise_rate", "feedback_rate"]

# SQL for lateral joins. A teacher's backlog is that of the courses owned today, its reviews those
# given as their owner; each counts against the promise of its course.
_BACKLOG = """
    LEFT JOIN LATERAL (
         SELECT coalesce(sum(b.submissions), 0)::int AS submissions,
                coalesce(sum(b.submissions) FILTER (WHERE b.age < 2), 0)::int AS days_0_1,
                coalesce(sum(b.submissions) FILTER (WHERE b.age IN (2, 3)), 0)::int AS days_2_3,
                coalesce(sum(b.submissions) FILTER (WHERE b.age BETWEEN 4 AND 7), 0)::int
                    AS days_4_7,
                coalesce(sum(b.submissions) FILTER (WHERE b.age BETWEEN 8 AND 14), 0)::int
                    AS days_8_14,
                coalesce(sum(b.submissions) FILTER (WHERE b.age > 14), 0)::int AS days_15_up,
                coalesce(sum(b.submissions)
                         FILTER (WHERE b.age > coalesce(c.grading_promise_days, {promise})),
                         0)::int AS overdue,
                min(b.submitted_on) AS oldest_on
           FROM courses c
           JOIN (SELECT g.*, (statement_timestamp() AT TIME ZONE time_zone)::date - submitted_on
                             AS age
                   FROM {backlog} AS g CROSS JOIN school_calendar) AS b USING (course_id)
          WHERE c.{key} = owner.id AND NOT c.deleted
         ) AS backlog ON true
"""
_GRADED = """
    LEFT JOIN LATERAL (
         SELECT coalesce(sum(d.graded), 0)::bigint AS graded,
                (coalesce(sum(d.graded) FILTER
                          (WHERE d.delay_days <= coalesce(c.grading_promise_days, {promise})), 0)
                 / nullif(sum(d.graded), 0)::numeric)::float8 AS promise_rate,
                (sum(d.with_feedback) / nullif(sum(d.graded), 0)::numeric)::float8
                    AS feedback_rate
           FROM {delays} AS d JOIN courses c USING (course_id)
          WHERE d.{key} = owner.id {in_period}
         ) AS grading ON true
"""
# What `grading_backlog` and `grading_delays` count, of the students of a group.
_BACKLOG_OF_GROUP = """
    (SELECT course_id, submitted_on, 1 AS submissions
       FROM student_totals CROSS JOIN LATERAL unnest(ungraded_on) AS waiting (submitted_on)
      WHERE open AND student_id = ANY ({members}::uuid[]))
"""
_DELAYS_OF_GROUP = """
    (SELECT course_id, reviewed_for AS teacher_id, reviewed_on AS day, 1 AS graded,
            has_feedback::int AS with_feedback,
            ceil(extract(epoch FROM reviewed_at - submitted_at) / 86400) AS delay_days
       FROM submissions
      WHERE reviewed_for IS NOT NULL AND student_id = ANY ({members}::uuid[]))
"""
_SORT_KEYS: dict[str, tuple[str, str | None]] = {
    "backlog": ("backlog.submissions", "backlog"),
    "overdue": ("backlog.overdue", "backlog"),
    "graded": ("grading.graded", "grading"),
    "promise_rate": ("grading.promise_rate", "grading"),
    "feedback_rate": ("grading.feedback_rate", "grading"),
}


def presence_figures(
    owners: Owners, period: Period, promise_days: int, members: Sequence[UUID] | None = None
) -> tuple[Figures, Arguments]:
    """Return the figures, and the arguments of a statement with them so far.

    ``members`` are the students of a group, the only ones whose work counts.
    """
    arguments = Arguments.of(period)
    promise = f"{arguments.add(promise_days)}::int"
    in_period = "" if period.is_all_time else "AND d.day BETWEEN $1 AND $2"
    backlog, delays = "grading_backlog", "grading_delays"
    if members is not None:
        group = arguments.add(members)
        backlog = _BACKLOG_OF_GROUP.format(members=group)
        delays = _DELAYS_OF_GROUP.format(members=group)
    elif period.is_all_time:
        in_period = "AND d.day = '-infinity'"
    parts = {
        "key": owners.key,
        "promise": promise,
        "backlog": backlog,
        "delays": delays,
        "in_period": in_period,
    }
    joins = {
        "backlog": _BACKLOG.format(**parts),
        "grading": _GRADED.format(**parts),
        "teaching": TEACHING,
    }
    columns = f"backlog.*, grading.*, teaching.last_activity_at, {promise} AS school_promise_days"
    return Figures(columns, joins, _SORT_KEYS), arguments


async def teachers_presence(
    period: Period, page: Page, promise_days: int, search: Search = EVERYTHING
) -> ReportPage[TeacherPresence]:
    """List everyone who has the role teacher or ever owned a course.

    ``promise_days`` is the promise of courses that have none of their own.
    """
    figures, arguments = presence_figures(TEACHERS, period, promise_days)
    fresh, rows, cursor = await list_owners(TEACHERS, figures, page, finds("u", search), arguments)
    items = [TeacherPresence(**_presence(row)) for row in rows]
    return ReportPage(**dict(fresh), items=items, next_cursor=cursor)


async def courses_presence(
    period: Period, page: Page, promise_days: int, wanted: CourseFilter
) -> ReportPage[CoursePresence]:
    """List all courses that are not deleted; their name is the slug."""
    figures, arguments = presence_figures(COURSES, period, promise_days)
    fresh, rows, cursor = await list_owners(COURSES, figures, page, wanted.conditions, arguments)
    items = [CoursePresence(**_presence(row)) for row in rows]
    return ReportPage(**dict(fresh), items=items, next_cursor=cursor)


async def teacher_presence(
    teacher_id: UUID, period: Period, promise_days: int
) -> ReportItem[TeacherPresence]:
    """Return one teacher's figures.

    Raises:
        NotFound: the user is no teacher and never owned a course.
    """
    figures, arguments = presence_figures(TEACHERS, period, promise_days)
    fresh, row = await read_owner(TEACHERS, figures, teacher_id, arguments)
    if row is None:
        raise TeacherNotFound(teacher_id)
    return ReportItem(**dict(fresh), item=TeacherPresence(**_presence(row)))


async def course_presence(
    course_id: UUID, members: Sequence[UUID] | None, period: Period, promise_days: int
) -> ReportItem[CoursePresence]:
    """Return one course's figures; with ``members``, those of the work of a group.

    Raises:
        NotFound: the course is unknown or deleted.
    """
    figures, arguments = presence_figures(COURSES, period, promise_days, members)
    fresh, row = await read_owner(COURSES, figures, course_id, arguments)
    if row is None:
        raise CourseNotFound(course_id)
    return ReportItem(**dict(fresh), item=CoursePresence(**_presence(row)))


def _presence(row: Any) -> dict[str, Any]:
    figures = dict(row)
    names = GradingBacklog.model_fields
    backlog = GradingBacklog(**{name: figures.pop(name) for name in names})
    return {
        "promise_days": figures.get("grading_promise_days") or row["school_promise_days"],
        **figures,
        "backlog": backlog,
    }
