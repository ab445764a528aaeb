"""Daily metrics of one day, by teacher and for the whole school."""

from datetime import date
from typing import Any
from uuid import UUID

from coursestream_events.reporting import UngradedByAge
from services.reporting.models import daily_report_id
from services.reporting.queries.freshness import freshness
from services.reporting.schemas.daily_reports import DailyReport, Snapshot
from services.reporting.schemas.freshness import ReportPage
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

# Sorts the school before its teachers.
_WHOLE_SCHOOL = UUID(int=0)

# SQL for a union of keys and sums.
# $1 day, $2 the whole school, $3 a teacher or null for all and the school, $4 cursor, $5 limit
_REPORTS = """
    WITH keys AS (
        SELECT $2::uuid AS teacher_id
        UNION SELECT owner_id FROM daily_metrics
               WHERE day = $1 AND isfinite(day) AND owner_kind = 'teacher'
        UNION SELECT coalesce(teacher_id, $2) FROM daily_reports WHERE report_date = $1
    ), page AS (
        SELECT teacher_id FROM keys
         WHERE ($3::uuid IS NULL OR teacher_id = $3) AND ($4::uuid IS NULL OR teacher_id > $4)
         ORDER BY teacher_id LIMIT $5
    )
    SELECT nullif(page.teacher_id, $2) AS teacher_id, u.display_name, r.revision,
           r.snapshot::text AS snapshot,
           coalesce(sum(lessons_completed), 0)::bigint AS lessons_completed,
           coalesce(sum(submissions), 0)::bigint AS submissions,
           coalesce(sum(graded), 0)::bigint AS graded,
           (sum(quiz_percent_sum) / nullif(sum(quiz_results), 0))::float8 AS quiz_average,
           (sum(assignment_percent_sum) / nullif(sum(assignment_results), 0))::float8
               AS assignment_average
      FROM page
      LEFT JOIN daily_metrics m
             ON m.day = $1
            AND isfinite(m.day)
            AND CASE m.owner_kind WHEN 'teacher' THEN m.owner_id ELSE $2 END = page.teacher_id
      LEFT JOIN daily_reports r
             ON r.report_date = $1 AND coalesce(r.teacher_id, $2) = page.teacher_id
      LEFT JOIN users u ON u.user_id = page.teacher_id
     GROUP BY page.teacher_id, u.display_name, r.revision, r.snapshot
     ORDER BY page.teacher_id
"""

# SQL for distinct counts and arrays. $1 a teacher, or null for the whole school.
_TOTALS = """
    WITH today AS (
        SELECT (clock_timestamp() AT TIME ZONE time_zone)::date AS day FROM school_calendar
    ), listed AS (
        SELECT t.student_id, t.last_active_on, t.ungraded_on
          FROM student_totals t JOIN courses c USING (course_id)
         WHERE t.open AND c.version > 0 AND NOT c.deleted
           AND ($1::uuid IS NULL OR c.teacher_id = $1)
    ), waiting AS (
        SELECT submitted_on, today.day - submitted_on AS age
          FROM listed CROSS JOIN unnest(listed.ungraded_on) AS submitted_on CROSS JOIN today
    )
    SELECT count(DISTINCT student_id)::int AS students,
           count(DISTINCT student_id) FILTER (
               WHERE last_active_on > (SELECT day FROM today) - 30)::int AS active_students,
           (SELECT count(*)::int FROM waiting) AS ungraded,
           (SELECT jsonb_build_object(
                       'days_0_1', count(*) FILTER (WHERE age < 2),
                       'days_2_3', count(*) FILTER (WHERE age IN (2, 3)),
                       'days_4_7', count(*) FILTER (WHERE age BETWEEN 4 AND 7),
                       'days_8_14', count(*) FILTER (WHERE age BETWEEN 8 AND 14),
                       'days_15_up', count(*) FILTER (WHERE age > 14),
                       'oldest_on', min(submitted_on))::text
              FROM waiting) AS ungraded_by_age
      FROM listed
"""


async def daily_reports(
    day: date, teacher_id: UUID | None, limit: int, cursor: str | None
) -> ReportPage[DailyReport]:
    """List the whole school, then every teacher with metrics on that day; or one teacher."""
    (after,) = decode_cursor(cursor, tuple[UUID]) or (None,)
    fresh = await freshness()
    async with connection() as pooled:
        rows = await pooled.fetch(_REPORTS, day, _WHOLE_SCHOOL, teacher_id, after, limit + 1)
    following = (
        encode_cursor(rows[limit - 1]["teacher_id"] or _WHOLE_SCHOOL) if len(rows) > limit else None
    )
    items = [_report(day, row) for row in rows[:limit]]
    return ReportPage(**dict(fresh), items=items, next_cursor=following)


def _report(day: date, row: Any) -> DailyReport:
    values = dict(row)
    snapshot = values.pop("snapshot")
    return DailyReport(
        report_id=daily_report_id(day, row["teacher_id"]),
        snapshot=Snapshot.model_validate_json(snapshot) if snapshot else None,
        **values,
    )


async def current_totals(teacher_id: UUID | None) -> dict[str, Any]:
    """Return the totals that a report's snapshot has, of a teacher or the whole school."""
    async with connection() as pooled:
        row = await pooled.fetchrow(_TOTALS, teacher_id)
    totals = dict(row or {})
    by_age = UngradedByAge.model_validate_json(totals.pop("ungraded_by_age"))
    return {**totals, "ungraded_by_age": by_age}
