"""Students at risk by published rules, with the evidence of each rule."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.students import AtRiskReason, AtRiskStudent
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

FAILING_PERCENT = 40.0

_FIRST = (UUID(int=0), UUID(int=0))

# SQL for lateral joins and a row comparison.
# $1 teacher or null, $2 days, $3 failing percent, $4 and $5 cursor (course, student), $6 limit.
# Everything computed for a course or student is a lateral join, so that a page reads no further
# than its last row, however large the school is. clock_timestamp() would prevent that: it is
# volatile, so PostgreSQL would evaluate the whole school before it takes a page.
_AT_RISK = """
    WITH evaluated AS (
        SELECT t.course_id, c.slug, t.student_id, u.display_name, t.last_active_on, t.done,
               peers.median, results.average::float8 AS average, missing.assignments AS missing,
               missing.title, (missing.due_at AT TIME ZONE school.time_zone)::date AS due_on,
               coalesce(t.last_active_on < school.today - $2::int, true) AS inactive,
               c.required > 0 AND t.done * 2 < peers.median AS behind,
               coalesce(results.average < $3::float8, false) AS failing
          FROM (SELECT time_zone, (statement_timestamp() AT TIME ZONE time_zone)::date AS today
                  FROM school_calendar) AS school
          CROSS JOIN courses c
          CROSS JOIN LATERAL (
               SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY done) AS median
                 FROM student_totals WHERE course_id = c.course_id AND open) AS peers
          JOIN student_totals t ON t.course_id = c.course_id AND t.open
          JOIN enrollments e ON e.course_id = t.course_id AND e.student_id = t.student_id
          LEFT JOIN users u ON u.user_id = t.student_id
          CROSS JOIN LATERAL (
               SELECT avg(percent) AS average FROM results
                WHERE course_id = t.course_id AND student_id = t.student_id) AS results
          CROSS JOIN LATERAL (
               SELECT count(*)::int AS assignments, min(a.due_at) AS due_at,
                      (array_agg(a.title ORDER BY a.due_at, a.assignment_id))[1] AS title
                 FROM assignments a
                WHERE a.course_id = t.course_id AND a.due_at < statement_timestamp()
                  AND EXISTS (SELECT FROM outline_lessons o
                               WHERE o.course_id = a.course_id AND o.published
                                 AND o.assignment_id = a.assignment_id)
                  AND NOT EXISTS (SELECT FROM submissions s
                                   WHERE s.course_id = t.course_id AND s.student_id = t.student_id
                                     AND s.item_id = a.assignment_id AND s.status <> 'withdrawn'
                                     AND s.cycle BETWEEN e.progress_from_cycle AND e.cycle)
               ) AS missing
         WHERE NOT c.deleted AND c.version > 0 AND ($1::uuid IS NULL OR c.teacher_id = $1)
           AND c.course_id >= $4 AND (t.course_id, t.student_id) > ($4, $5::uuid)
    )
    SELECT * FROM evaluated WHERE inactive OR behind OR failing OR missing > 0
     ORDER BY course_id, student_id LIMIT $6
"""


async def students_at_risk(
    teacher_id: UUID | None, days: int, limit: int, cursor: str | None
) -> ReportPage[AtRiskStudent]:
    """List open enrollments that at least one rule flags."""
    after = decode_cursor(cursor, tuple[UUID, UUID]) or _FIRST
    fresh = await freshness()
    async with connection() as pooled:
        rows = await pooled.fetch(_AT_RISK, teacher_id, days, FAILING_PERCENT, *after, limit + 1)
    following = None
    if len(rows) > limit:
        following = encode_cursor(rows[limit - 1]["course_id"], rows[limit - 1]["student_id"])
    items = [_at_risk(row, days) for row in rows[:limit]]
    return ReportPage(**dict(fresh), items=items, next_cursor=following)


def _at_risk(row: Any, days: int) -> AtRiskStudent:
    return AtRiskStudent(
        course_id=row["course_id"],
        slug=row["slug"],
        student_id=row["student_id"],
        display_name=row["display_name"],
        reasons=list(_reasons(row, days)),
    )


def _reasons(row: Any, days: int) -> Iterator[AtRiskReason]:
    if row["inactive"]:
        since = row["last_active_on"]
        evidence = f"not active since {since}" if since else "never active"
        yield AtRiskReason(rule="inactive", evidence=f"{evidence}; the rule allows {days} days")
    if row["behind"]:
        evidence = f"{row['done']} required lessons completed; the median is {row['median']}"
        yield AtRiskReason(rule="behind", evidence=evidence)
    if row["failing"]:
        evidence = f"{row['average']:.1f} % on average, below {FAILING_PERCENT:.0f} %"
        yield AtRiskReason(rule="failing", evidence=evidence)
    if row["missing"]:
        evidence = f"{row['missing']} not submitted; the earliest, {row['title']}, was due"
        yield AtRiskReason(rule="missing", evidence=f"{evidence} on {row['due_on']}")
