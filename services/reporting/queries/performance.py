"""The performance of teachers and courses."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import Any, Literal
from uuid import UUID

from services.reporting.errors import NotReported
from services.reporting.queries.freshness import freshness
from services.reporting.schemas import (
    CoursePerformance,
    Report,
    Single,
    TeacherPerformance,
    Turnaround,
)
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

Sort = Literal[
    "name",
    "students",
    "active_students",
    "completion_rate",
    "ungraded",
    "lessons_completed",
    "submissions",
    "graded",
    "quiz_average",
    "assignment_average",
    "turnaround",
    "last_activity_at",
]


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar days of the school, both included; without either, all time."""

    first: date | None = None
    last: date | None = None

    @property
    def is_all_time(self) -> bool:
        return self.first is None and self.last is None

    @property
    def bounds(self) -> tuple[date, date]:
        """The range of ``flows.day``; all time has a row of its own, at the day -infinity."""
        if self.is_all_time:
            return date.min, date.min
        first_day = date.min.replace(day=2)
        return max(self.first or first_day, first_day), self.last or date.max


@dataclass(frozen=True, slots=True)
class CourseFilter:
    """What a list of courses is narrowed down to; None does not narrow."""

    teacher_id: UUID | None = None
    status: str | None = None
    text: str | None = None


# $1 the period's first day, $2 its last
_FLOW_OF_DAYS = """
    LEFT JOIN LATERAL (
         SELECT sum(lessons_completed)::bigint AS lessons_completed,
                sum(submissions)::bigint AS submissions, sum(graded)::bigint AS graded,
                sum(quiz_percent_sum) / nullif(sum(quiz_results), 0) AS quiz_average,
                sum(assignment_percent_sum) / nullif(sum(assignment_results), 0)
                    AS assignment_average,
                sum(turnaround_seconds_sum) / nullif(sum(turnarounds), 0) AS turnaround_mean
           FROM flows f
          WHERE f.owner_kind = owner.kind AND f.owner_id = owner.id AND f.day BETWEEN $1 AND $2
         ) AS flow ON true
"""
# One row an owner, which an index of its own finds for all owners at once; sums would not let it.
_FLOW_OF_ALL_TIME = """
    LEFT JOIN LATERAL (
         SELECT lessons_completed, submissions, graded,
                quiz_percent_sum / nullif(quiz_results, 0) AS quiz_average,
                assignment_percent_sum / nullif(assignment_results, 0) AS assignment_average,
                turnaround_seconds_sum / nullif(turnarounds, 0) AS turnaround_mean
           FROM flows f
          WHERE f.owner_kind = owner.kind AND f.owner_id = owner.id AND f.day = '-infinity'
         ) AS flow ON true
"""
_TURNAROUND_OF_DAYS = """
    LEFT JOIN LATERAL (
         SELECT array_agg(bucket ORDER BY bucket) AS buckets,
                array_agg(graded ORDER BY bucket) AS counts
           FROM (SELECT bucket, sum(graded)::bigint AS graded FROM turnarounds t
                  WHERE t.owner_kind = owner.kind AND t.owner_id = owner.id
                    AND t.day BETWEEN $1 AND $2
                  GROUP BY bucket) AS histogram
         ) AS turnaround ON true
"""
# One row a bucket, already in order in the key, which a range of days would hide.
_TURNAROUND_OF_ALL_TIME = """
    LEFT JOIN LATERAL (
         SELECT array_agg(bucket ORDER BY bucket) AS buckets,
                array_agg(graded ORDER BY bucket) AS counts
           FROM turnarounds t
          WHERE t.owner_kind = owner.kind AND t.owner_id = owner.id
            AND t.day = $1::date AND $1 = $2::date
         ) AS turnaround ON true
"""
_ACTIVITY = """
    LEFT JOIN LATERAL (
         SELECT coalesce(sum(a.students), 0)::int AS active_students FROM active_days a
          WHERE a.owner_kind = owner.kind AND a.owner_id = owner.id
            AND a.last_active_on > (SELECT (clock_timestamp() AT TIME ZONE time_zone)::date - 30
                                      FROM school_calendar)
         ) AS activity ON true
"""
_TEACHING = """
    LEFT JOIN teaching ON teaching.owner_kind = owner.kind AND teaching.owner_id = owner.id
"""
_COLUMNS = "owner.*, flow.*, turnaround.*, activity.*, teaching.last_activity_at"


def _sources(period: Period) -> dict[str, str]:
    """What each figure is joined from, beside the owner's own row."""
    return {
        "flow": _FLOW_OF_ALL_TIME if period.is_all_time else _FLOW_OF_DAYS,
        "turnaround": _TURNAROUND_OF_ALL_TIME if period.is_all_time else _TURNAROUND_OF_DAYS,
        "activity": _ACTIVITY,
        "teaching": _TEACHING,
    }


def _with_figures(owners: str, period: Period) -> str:
    figures = "".join(_sources(period).values())
    return f"SELECT {_COLUMNS} FROM ({owners}) AS owner {figures}"  # noqa: S608


_TEACHERS = """
    SELECT 'teacher' AS kind, t.teacher_id AS id, t.teacher_id, p.display_name,
           coalesce(p.display_name, '') AS name,
           coalesce(s.courses, 0) AS courses,
           coalesce(s.published_courses, 0) AS published_courses,
           coalesce(s.chapters, 0) AS chapters, coalesce(s.lessons, 0) AS lessons,
           coalesce(s.students, 0) AS students, coalesce(s.done, 0) AS done,
           coalesce(s.required, 0) AS required, coalesce(s.ungraded, 0) AS ungraded
      FROM (SELECT user_id AS teacher_id FROM people WHERE role = 'teacher'
            UNION SELECT teacher_id FROM ownerships) AS t
      LEFT JOIN teacher_stock s USING (teacher_id)
      LEFT JOIN people p ON p.user_id = t.teacher_id
     WHERE ($3::uuid IS NULL OR t.teacher_id = $3)
       AND ($4::text IS NULL OR strpos(lower(p.display_name), lower($4)) > 0)
"""

_COURSES = """
    SELECT 'course' AS kind, c.course_id AS id, c.course_id, c.slug, c.title, c.status,
           c.teacher_id, c.chapters, c.lessons, c.slug AS name,
           coalesce(s.enrollments, 0) AS enrollments, coalesce(s.withdrawn, 0) AS withdrawn,
           coalesce(s.students, 0) AS students, coalesce(s.done, 0) AS done,
           coalesce(s.students, 0)::bigint * c.required AS required,
           coalesce(s.ungraded, 0) AS ungraded
      FROM courses c
      LEFT JOIN course_stock s USING (course_id)
     WHERE c.version > 0 AND NOT c.deleted
       AND ($3::uuid IS NULL OR c.course_id = $3)
       AND ($4::text IS NULL OR strpos(lower(c.slug || ' ' || c.title), lower($4)) > 0)
       AND ($5::uuid IS NULL OR c.teacher_id = $5)
       AND ($6::text IS NULL OR c.status = $6)
"""

# What a list is sorted by, as a number, and the source that it needs.
_SORT_KEYS: dict[Sort, tuple[str, str | None]] = {
    "students": ("owner.students", None),
    "active_students": ("activity.active_students", "activity"),
    "completion_rate": ("owner.done / nullif(owner.required, 0)::numeric", None),
    "ungraded": ("owner.ungraded", None),
    "lessons_completed": ("flow.lessons_completed", "flow"),
    "submissions": ("flow.submissions", "flow"),
    "graded": ("flow.graded", "flow"),
    "quiz_average": ("flow.quiz_average", "flow"),
    "assignment_average": ("flow.assignment_average", "flow"),
    "turnaround": ("flow.turnaround_mean", "flow"),
    "last_activity_at": ("extract(epoch FROM teaching.last_activity_at)", "teaching"),
}


def _page_statement(
    owners: str, parameters: int, period: Period, sort: Sort, *, descending: bool
) -> str:
    """A page of owners with their figures; three more parameters: limit, sort key and id.

    All owners have their sort key looked up, only the page's have all figures. Nulls come last
    whichever way.
    """
    limit, last_key, last_id = (f"${parameters + n}" for n in (1, 2, 3))
    beyond, direction = ("<", "DESC") if descending else (">", "ASC")
    key, source, kind = "owner.name", None, "text"
    if sort != "name":
        figure, source = _SORT_KEYS[sort]
        nothing = "-1" if descending else "'infinity'"
        key, kind = f"coalesce(({figure})::float8, {nothing})", "text::float8"
    joined = _sources(period)[source] if source else ""
    page = f"""
        SELECT * FROM (SELECT owner.*, {key} AS sort_key FROM ({owners}) AS owner {joined}) AS keyed
         WHERE {last_key}::text IS NULL
            OR (sort_key, id) {beyond} ({last_key}::{kind}, {last_id}::uuid)
         ORDER BY sort_key {direction}, id {direction} LIMIT {limit}
    """  # noqa: S608
    return f"""
        {_with_figures(page, period)}
         ORDER BY owner.sort_key {direction}, owner.id {direction}
    """


async def teachers_performance(
    period: Period,
    limit: int,
    cursor: str | None,
    *,
    text: str | None = None,
    sort: Sort = "name",
    descending: bool = False,
) -> Report[TeacherPerformance]:
    """Everyone who has the role or ever owned a course."""
    statement = _page_statement(_TEACHERS, 4, period, sort, descending=descending)
    fresh = await freshness()
    rows = await _fetch(statement, *period.bounds, None, text, limit + 1, *_after(cursor))
    return Report(
        **dict(fresh),
        items=[TeacherPerformance(**_figures(row)) for row in rows[:limit]],
        next_cursor=_next_cursor(rows, limit),
    )


async def courses_performance(
    period: Period,
    limit: int,
    cursor: str | None,
    wanted: CourseFilter,
    *,
    sort: Sort = "name",
    descending: bool = False,
) -> Report[CoursePerformance]:
    """All courses that are not deleted; by name means by slug."""
    statement = _page_statement(_COURSES, 6, period, sort, descending=descending)
    narrowed = (None, wanted.text, wanted.teacher_id, wanted.status)
    fresh = await freshness()
    rows = await _fetch(statement, *period.bounds, *narrowed, limit + 1, *_after(cursor))
    return Report(
        **dict(fresh),
        items=[CoursePerformance(**_figures(row)) for row in rows[:limit]],
        next_cursor=_next_cursor(rows, limit),
    )


async def teacher_performance(teacher_id: UUID, period: Period) -> Single[TeacherPerformance]:
    """One teacher's figures.

    Raises:
        NotReported: nobody of this id has the role, or ever owned a course.
    """
    statement = _with_figures(_TEACHERS, period)
    fresh = await freshness()
    rows = await _fetch(statement, *period.bounds, teacher_id, None)
    if not rows:
        raise NotReported(f"There are no figures of the teacher {teacher_id}.")
    return Single(**dict(fresh), item=TeacherPerformance(**_figures(rows[0])))


async def course_performance(course_id: UUID, period: Period) -> Single[CoursePerformance]:
    """One course's figures.

    Raises:
        NotReported: there is no such course, or it was deleted.
    """
    statement = _with_figures(_COURSES, period)
    fresh = await freshness()
    rows = await _fetch(statement, *period.bounds, course_id, None, None, None)
    if not rows:
        raise NotReported(f"There are no figures of the course {course_id}.")
    return Single(**dict(fresh), item=CoursePerformance(**_figures(rows[0])))


async def owns_course(teacher_id: UUID, course_id: UUID) -> bool:
    """Whether the teacher owns the course today."""
    async with connection() as pooled:
        owner = await pooled.fetchval(
            "SELECT teacher_id FROM courses WHERE course_id = $1 AND NOT deleted", course_id
        )
    return bool(owner == teacher_id)


def _after(cursor: str | None) -> tuple[str | None, UUID | None]:
    return decode_cursor(cursor, tuple[str, UUID]) or (None, None)


def _next_cursor(rows: Sequence[Any], limit: int) -> str | None:
    """One row more than the page was asked for; it tells that there is a next one."""
    if len(rows) <= limit:
        return None
    last = rows[limit - 1]
    return encode_cursor(str(last["sort_key"]), last["id"])


async def _fetch(statement: str, *arguments: Any) -> Sequence[Any]:
    async with connection() as pooled:
        rows: Sequence[Any] = await pooled.fetch(statement, *arguments)
    return rows


def _figures(row: Any) -> dict[str, Any]:
    """A row with nulls of absent flows filled in, and the ratios formed."""
    figures = dict(row)
    for name in ("lessons_completed", "submissions", "graded"):
        figures[name] = figures[name] or 0
    required = figures["required"]
    figures["completion_rate"] = float(Decimal(figures["done"]) / required) if required else None
    figures["grading_turnaround_seconds"] = _turnaround(row)
    return figures


def _turnaround(row: Any) -> Turnaround | None:
    if not row["buckets"]:
        return None
    return Turnaround(
        mean=float(row["turnaround_mean"]),
        median=quantile(row["buckets"], row["counts"], 0.5),
        p90=quantile(row["buckets"], row["counts"], 0.9),
    )


def quantile(buckets: Sequence[int], counts: Sequence[int], share: float) -> float:
    """The value below which ``share`` of the measured lie, from buckets that grow by a tenth.

    The middle of a bucket on the logarithmic scale is off by at most the square root of 1.1, that
    is 4.9 %, from any value in it. Bucket 0 holds all up to a second.
    """
    ranks = list(accumulate(counts))
    bucket = buckets[bisect_left(ranks, math.ceil(share * ranks[-1]))]
    return float(1.1 ** (bucket - 0.5))
