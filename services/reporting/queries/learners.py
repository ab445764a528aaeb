"""A course's lessons and students, and the students at risk."""

from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.schemas import (
    AtRiskStudent,
    CourseStudent,
    Evidence,
    LessonFunnel,
    Report,
)
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

FAILING_PERCENT = 40.0

_LESSONS = """
    SELECT o.lesson_id, o.chapter_title, o.title, o.kind, o.required,
           coalesce(done.students, 0) AS students_done,
           coalesce(s.students, 0) AS students
      FROM outline_lessons o
      LEFT JOIN course_stock s USING (course_id)
      LEFT JOIN (SELECT c.lesson_id, count(DISTINCT c.student_id)::int AS students
                   FROM completions c
                   JOIN enrolments e USING (course_id, student_id)
                  WHERE c.course_id = $1 AND NOT c.revoked AND e.open
                    AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
                  GROUP BY c.lesson_id) AS done USING (lesson_id)
     WHERE o.course_id = $1 AND o.published
     ORDER BY o.chapter_position, o.position, o.lesson_id
"""

_STUDENTS = """
    SELECT l.student_id, p.display_name, l.done, c.required, l.ungraded, l.last_active_on,
           (l.done / nullif(c.required, 0)::numeric)::float8 AS completion_rate,
           results.average::float8 AS average
      FROM learners l
      JOIN courses c USING (course_id)
      LEFT JOIN people p ON p.user_id = l.student_id
      LEFT JOIN LATERAL (SELECT avg(r.percent) AS average FROM results r
                          WHERE r.course_id = l.course_id AND r.student_id = l.student_id
                        ) AS results ON true
     WHERE l.course_id = $1 AND l.open AND ($2::uuid IS NULL OR l.student_id > $2)
     ORDER BY l.student_id
     LIMIT $3
"""

# $1 the teacher or null, $2 days, $3 failing percent, $4 course, $5 student (the cursor), $6 limit
_AT_RISK = """
    WITH today AS (
        SELECT (clock_timestamp() AT TIME ZONE time_zone)::date AS day FROM school_calendar
    ), medians AS (
        SELECT course_id, percentile_disc(0.5) WITHIN GROUP (ORDER BY done) AS median
          FROM learners WHERE open GROUP BY course_id
    ), judged AS (
        SELECT l.course_id, c.slug, l.student_id, p.display_name, l.last_active_on, l.done,
               m.median, results.average::float8 AS average, l.ungraded,
               coalesce(l.last_active_on < today.day - $2::int, true) AS inactive,
               c.required > 0 AND l.done * 2 < m.median AS behind,
               coalesce(results.average < $3::float8, false) AS failing
          FROM learners l
          CROSS JOIN today
          JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted AND c.version > 0
          JOIN medians m ON m.course_id = l.course_id
          LEFT JOIN people p ON p.user_id = l.student_id
          LEFT JOIN LATERAL (SELECT avg(r.percent) AS average FROM results r
                              WHERE r.course_id = l.course_id AND r.student_id = l.student_id
                            ) AS results ON true
         WHERE l.open AND ($1::uuid IS NULL OR c.teacher_id = $1)
    )
    SELECT * FROM judged
     WHERE (inactive OR behind OR failing)
       AND ($4::uuid IS NULL OR (course_id, student_id) > ($4, $5::uuid))
     ORDER BY course_id, student_id
     LIMIT $6
"""


async def _fetch(statement: str, *arguments: Any) -> list[Any]:
    async with connection() as pooled:
        return list(await pooled.fetch(statement, *arguments))


async def course_lessons(course_id: UUID) -> Report[LessonFunnel]:
    """How many of today's students did each published lesson, in the outline's order."""
    fresh = await freshness()
    rows = await _fetch(_LESSONS, course_id)
    return Report(**dict(fresh), items=[LessonFunnel(**dict(row)) for row in rows])


async def course_students(course_id: UUID, limit: int, cursor: str | None) -> Report[CourseStudent]:
    """Everyone with an open enrolment."""
    (after,) = decode_cursor(cursor, tuple[UUID]) or (None,)
    fresh = await freshness()
    rows = await _fetch(_STUDENTS, course_id, after, limit + 1)
    more = encode_cursor(rows[limit - 1]["student_id"]) if len(rows) > limit else None
    items = [CourseStudent(**dict(row)) for row in rows[:limit]]
    return Report(**dict(fresh), items=items, next_cursor=more)


async def students_at_risk(
    teacher_id: UUID | None, days: int, limit: int, cursor: str | None
) -> Report[AtRiskStudent]:
    """Open enrolments that a rule speaks for, with the evidence of each rule."""
    after = decode_cursor(cursor, tuple[UUID, UUID]) or (None, None)
    fresh = await freshness()
    rows = await _fetch(_AT_RISK, teacher_id, days, FAILING_PERCENT, *after, limit + 1)
    more = None
    if len(rows) > limit:
        more = encode_cursor(rows[limit - 1]["course_id"], rows[limit - 1]["student_id"])
    items = [_at_risk(row, days) for row in rows[:limit]]
    return Report(**dict(fresh), items=items, next_cursor=more)


def _at_risk(row: Any, days: int) -> AtRiskStudent:
    reasons = []
    if row["inactive"]:
        since = row["last_active_on"]
        told = f"not active since {since}" if since else "never active"
        reasons.append(Evidence(rule="inactive", evidence=f"{told}; the rule allows {days} days"))
    if row["behind"]:
        reasons.append(
            Evidence(
                rule="behind",
                evidence=f"{row['done']} required lessons done; the median is {row['median']}",
            )
        )
    if row["failing"]:
        reasons.append(
            Evidence(
                rule="failing",
                evidence=f"{row['average']:.1f} % on average, under {FAILING_PERCENT:.0f} %",
            )
        )
    return AtRiskStudent(**{name: row[name] for name in _NAMED}, reasons=reasons)


_NAMED = ("course_id", "slug", "student_id", "display_name")
