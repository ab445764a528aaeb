"""How far a course's students have come, by lesson and by student."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.schemas.courses import CourseLesson, CourseStudent
from services.reporting.schemas.freshness import ReportPage
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor
from shared.text import Search

# SQL for sums beside the joined rows.
_LESSONS = """
    SELECT o.lesson_id, o.chapter_title, o.title, o.kind, o.required,
           coalesce(done.students, 0) AS students_done,
           CASE WHEN $2::uuid[] IS NULL THEN coalesce(t.students, 0) ELSE
               (SELECT count(*)::int FROM enrollments e
                 WHERE e.course_id = $1 AND e.open AND e.student_id = ANY ($2)) END AS students
      FROM outline_lessons o
      LEFT JOIN course_totals t USING (course_id)
      LEFT JOIN (SELECT c.lesson_id, count(DISTINCT c.student_id)::int AS students
                   FROM completions c
                   JOIN enrollments e USING (course_id, student_id)
                  WHERE c.course_id = $1 AND NOT c.revoked AND e.open
                    AND ($2::uuid[] IS NULL OR c.student_id = ANY ($2))
                    AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
                  GROUP BY c.lesson_id) AS done USING (lesson_id)
     WHERE o.course_id = $1 AND o.published
     ORDER BY o.chapter_position, o.position, o.lesson_id
"""

# SQL for the average beside the joined rows.
_STUDENTS = """
    SELECT t.student_id, u.display_name, coalesce(u.sort_text, '') AS sort_text, t.done,
           c.required, t.ungraded, t.last_active_on,
           (t.done / nullif(c.required, 0)::numeric)::float8 AS completion_rate,
           results.average::float8 AS average
      FROM student_totals t
      JOIN courses c USING (course_id)
      JOIN enrollments e USING (course_id, student_id)
      LEFT JOIN users u ON u.user_id = t.student_id
      LEFT JOIN LATERAL (SELECT avg(r.percent) AS average FROM results r
                          WHERE r.course_id = t.course_id AND r.student_id = t.student_id
                            AND r.progress_from_cycle = e.progress_from_cycle
                        ) AS results ON true
     WHERE t.course_id = $1 AND t.open
       AND ($7::uuid[] IS NULL OR t.student_id = ANY ($7))
       AND ($2::text IS NULL OR (coalesce(u.sort_text, ''), t.student_id) > ($2, $3::uuid))
       AND u.search_text LIKE ALL ($5::text[]) AND u.search_text NOT LIKE ALL ($6::text[])
     ORDER BY coalesce(u.sort_text, ''), t.student_id
     LIMIT $4
"""


async def _fetch(statement: str, *arguments: Any) -> list[Any]:
    async with connection() as pooled:
        return list(await pooled.fetch(statement, *arguments))


async def course_lessons(
    course_id: UUID, members: Sequence[UUID] | None
) -> ReportPage[CourseLesson]:
    """Return the published lessons in the outline's order, counting enrolled students only."""
    fresh = await freshness()
    rows = await _fetch(_LESSONS, course_id, members)
    return ReportPage(**dict(fresh), items=[CourseLesson(**dict(row)) for row in rows])


async def course_students(
    course_id: UUID,
    members: Sequence[UUID] | None,
    search: Search,
    limit: int,
    cursor: str | None,
) -> ReportPage[CourseStudent]:
    """List the students with an open enrollment by name."""
    name, after = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    fresh = await freshness()
    arguments = (course_id, name, after, limit + 1, *search.patterns, members)
    rows = await _fetch(_STUDENTS, *arguments)
    following = None
    if len(rows) > limit:
        following = encode_cursor(rows[limit - 1]["sort_text"], rows[limit - 1]["student_id"])
    items = [CourseStudent(**dict(row)) for row in rows[:limit]]
    return ReportPage(**dict(fresh), items=items, next_cursor=following)
