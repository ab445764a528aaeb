"""A course's lessons and students."""

from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.schemas import CourseStudent, LessonFunnel, Report
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

_LESSONS = """
    SELECT o.lesson_id, o.chapter_title, o.title, o.kind, o.required,
           coalesce(done.students, 0) AS students_done,
           coalesce(s.students, 0) AS students
      FROM outline_lessons o
      LEFT JOIN course_totals s USING (course_id)
      LEFT JOIN (SELECT c.lesson_id, count(DISTINCT c.student_id)::int AS students
                   FROM completions c
                   JOIN enrollments e USING (course_id, student_id)
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
      FROM student_totals l
      JOIN courses c USING (course_id)
      LEFT JOIN users p ON p.user_id = l.student_id
      LEFT JOIN LATERAL (SELECT avg(r.percent) AS average FROM results r
                          WHERE r.course_id = l.course_id AND r.student_id = l.student_id
                        ) AS results ON true
     WHERE l.course_id = $1 AND l.open AND ($2::uuid IS NULL OR l.student_id > $2)
     ORDER BY l.student_id
     LIMIT $3
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
    """Everyone with an open enrollment."""
    (after,) = decode_cursor(cursor, tuple[UUID]) or (None,)
    fresh = await freshness()
    rows = await _fetch(_STUDENTS, course_id, after, limit + 1)
    more = encode_cursor(rows[limit - 1]["student_id"]) if len(rows) > limit else None
    items = [CourseStudent(**dict(row)) for row in rows[:limit]]
    return Report(**dict(fresh), items=items, next_cursor=more)
