"""What reporting reads: a fixed number of statements, whatever the number of rows and facts."""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from services.reporting.schemas import (
    CoursePerformance,
    Freshness,
    Report,
    TeacherPerformance,
    Turnaround,
)
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

GROUP = "coursestream.reporting"


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar days of the school, both included; without either, all time."""

    first: date | None = None
    last: date | None = None

    @property
    def bounds(self) -> tuple[date, date]:
        """The range of ``flows.day``; all time has a row of its own, at the day -infinity."""
        if self.first is None and self.last is None:
            return date.min, date.min
        return self.first or date.min.replace(day=2), self.last or date.max


# $1 the period's first day, $2 its last
_FIGURES = """
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
    LEFT JOIN LATERAL (
         SELECT array_agg(bucket ORDER BY bucket) AS buckets,
                array_agg(graded ORDER BY bucket) AS counts
           FROM (SELECT bucket, sum(graded)::bigint AS graded FROM turnarounds t
                  WHERE t.owner_kind = owner.kind AND t.owner_id = owner.id
                    AND t.day BETWEEN $1 AND $2
                  GROUP BY bucket) AS histogram
         ) AS turnaround ON true
    LEFT JOIN LATERAL (
         SELECT coalesce(sum(a.students), 0)::int AS active_students FROM active_days a
          WHERE a.owner_kind = owner.kind AND a.owner_id = owner.id
            AND a.last_active_on > (SELECT (clock_timestamp() AT TIME ZONE time_zone)::date - 30
                                      FROM school_calendar)
         ) AS activity ON true
    LEFT JOIN teaching ON teaching.owner_kind = owner.kind AND teaching.owner_id = owner.id
"""

_TEACHERS = f"""
    SELECT owner.*, flow.*, turnaround.*, activity.*, teaching.last_activity_at
      FROM (SELECT 'teacher' AS kind, s.teacher_id AS id, s.*, p.display_name,
                   coalesce(p.display_name, '') AS sort_name
              FROM teacher_stock s
              LEFT JOIN people p ON p.user_id = s.teacher_id
             WHERE (p.role = 'teacher'
                    OR EXISTS (SELECT FROM ownerships o WHERE o.teacher_id = s.teacher_id))
               AND ($4::text IS NULL OR (coalesce(p.display_name, ''), s.teacher_id) > ($4, $5))
             ORDER BY sort_name, s.teacher_id
             LIMIT $3) AS owner
      {_FIGURES}
     ORDER BY owner.sort_name, owner.id
"""  # noqa: S608

_COURSES = f"""
    SELECT owner.*, flow.*, turnaround.*, activity.*, teaching.last_activity_at
      FROM (SELECT 'course' AS kind, c.course_id AS id, c.course_id, c.slug, c.title, c.status,
                   c.teacher_id, c.chapters, c.lessons,
                   coalesce(s.enrollments, 0) AS enrollments, coalesce(s.withdrawn, 0) AS withdrawn,
                   coalesce(s.students, 0) AS students, coalesce(s.done, 0) AS done,
                   coalesce(s.students, 0)::bigint * c.required AS required,
                   coalesce(s.ungraded, 0) AS ungraded
              FROM courses c
              LEFT JOIN course_stock s USING (course_id)
             WHERE c.version > 0 AND NOT c.deleted
               AND ($4::text IS NULL OR (c.slug, c.course_id) > ($4, $5))
               AND ($6::uuid IS NULL OR c.teacher_id = $6)
             ORDER BY c.slug, c.course_id
             LIMIT $3) AS owner
      {_FIGURES}
     ORDER BY owner.slug, owner.id
"""  # noqa: S608

_FRESHNESS = """
    SELECT p.as_of, extract(epoch FROM clock_timestamp() - p.as_of)::float8 AS lag_seconds,
           (SELECT count(*) FROM completions WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM submissions WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM enrolment_cycles WHERE course_id = ANY(unknown.ids)) AS waiting,
           (SELECT count(*) FROM dead_letters WHERE consumer_group = $1) AS set_aside
      FROM (SELECT CASE WHEN count(*) = count(caught_up_at) THEN min(caught_up_at) END AS as_of
              FROM consumer_positions WHERE consumer_group = $1) AS p,
           (SELECT coalesce(array_agg(course_id), '{}') AS ids FROM courses WHERE version = 0)
               AS unknown
"""


async def freshness() -> Freshness:
    async with connection() as pooled:
        row = await pooled.fetchrow(_FRESHNESS, GROUP)
    return Freshness(**dict(row or {}))


async def teachers_performance(
    period: Period, limit: int, cursor: str | None
) -> Report[TeacherPerformance]:
    """Everyone who has the role or ever owned a course, by name."""
    after = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    rows, fresh = await asyncio.gather(
        _fetch(_TEACHERS, *period.bounds, limit + 1, *after), freshness()
    )
    return Report(
        **dict(fresh),
        items=[TeacherPerformance(**_figures(row)) for row in rows[:limit]],
        next_cursor=_next_cursor(rows, limit, "sort_name"),
    )


async def courses_performance(
    period: Period, limit: int, cursor: str | None, teacher_id: UUID | None
) -> Report[CoursePerformance]:
    """All courses that are not deleted, by slug; with ``teacher_id``, those owned today."""
    after = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    rows, fresh = await asyncio.gather(
        _fetch(_COURSES, *period.bounds, limit + 1, *after, teacher_id), freshness()
    )
    return Report(
        **dict(fresh),
        items=[CoursePerformance(**_figures(row)) for row in rows[:limit]],
        next_cursor=_next_cursor(rows, limit, "slug"),
    )


def _next_cursor(rows: Sequence[Any], limit: int, sort: str) -> str | None:
    """One row more than the page was asked for; it tells that there is a next one."""
    if len(rows) <= limit:
        return None
    return encode_cursor(rows[limit - 1][sort], rows[limit - 1]["id"])


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
    histogram = list(zip(row["buckets"], row["counts"], strict=True))
    return Turnaround(
        mean=float(row["turnaround_mean"]),
        median=quantile(histogram, 0.5),
        p90=quantile(histogram, 0.9),
    )


def quantile(histogram: Sequence[tuple[int, int]], share: float) -> float:
    """The value below which ``share`` of the measured lie, from buckets that grow by a tenth.

    The middle of a bucket on the logarithmic scale is off by at most the square root of 1.1, that
    is 4.9 %, from any value in it. Bucket 0 holds all up to a second.
    """
    rank = math.ceil(share * sum(count for _, count in histogram))
    for bucket, count in histogram:
        rank -= count
        if rank <= 0:
            return float(1.1 ** (bucket - 0.5))
    raise ValueError("the histogram is empty")
