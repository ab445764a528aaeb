"""One learner across courses."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from services.reporting.errors import StudentNotFound
from services.reporting.queries.freshness import freshness
from services.reporting.queries.unsubmitted import UNSUBMITTED
from services.reporting.schemas.learner import (
    LearnerCourse,
    LearnerCourses,
    LearnerGrade,
    MissingItem,
)
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

# SQL for lateral joins. $1 student, $2 owner of the courses or null, $3 cursor, $4 limit.
_COURSES = """
    SELECT e.course_id, c.slug, c.title, c.teacher_id, u.display_name,
           coalesce(cycle.closed_because, 'enrolled') AS state, cycle.cycle, cycle.enrolled_at,
           cycle.closed_at, completed.completed_at, t.done, c.required,
           (t.done / nullif(c.required, 0)::numeric)::float8 AS completion_rate,
           work.submissions, cardinality(t.ungraded_on) AS ungraded,
           work.last_submitted_at, work.last_feedback_at, t.last_active_on
      FROM student_totals t
      JOIN enrollments e USING (course_id, student_id)
      JOIN enrollment_cycles cycle USING (course_id, student_id, cycle)
      JOIN courses c USING (course_id)
      LEFT JOIN users u ON u.user_id = t.student_id
      CROSS JOIN LATERAL (
           SELECT max(done.completed_at) AS completed_at FROM course_completions done
            WHERE done.course_id = t.course_id AND done.student_id = t.student_id
              AND done.cycle BETWEEN e.progress_from_cycle AND e.cycle) AS completed
      CROSS JOIN LATERAL (
           SELECT count(*) FILTER (WHERE s.counts)::int AS submissions,
                  max(s.submitted_at) FILTER (WHERE s.counts) AS last_submitted_at,
                  max(s.feedback_at) AS last_feedback_at
             FROM (SELECT submitted_at, feedback_at, status <> 'withdrawn'
                          AND progress_from_cycle = e.progress_from_cycle AS counts
                     FROM submissions
                    WHERE course_id = t.course_id AND student_id = t.student_id) AS s) AS work
     WHERE t.student_id = $1 AND c.version > 0 AND NOT c.deleted
       AND ($2::uuid IS NULL OR c.teacher_id = $2) AND ($3::uuid IS NULL OR e.course_id > $3)
     ORDER BY e.course_id LIMIT $4
"""

# SQL for the span of each enrollment.
_GRADES = """
    SELECT r.course_id, r.item_id, r.kind, a.title, r.percent
      FROM results r
      JOIN enrollments e USING (course_id, student_id, progress_from_cycle)
      LEFT JOIN assessments a USING (item_id)
     WHERE r.student_id = $1 AND r.course_id = ANY ($2)
     ORDER BY r.course_id, a.title, r.item_id
"""

# SQL for lateral joins; what is missing by the rule for students at risk.
_MISSING = f"""
    SELECT t.course_id, missing.*
      FROM student_totals t
      JOIN enrollments e USING (course_id, student_id)
      CROSS JOIN LATERAL ({UNSUBMITTED}) AS missing
     WHERE t.student_id = $1 AND t.course_id = ANY ($2) AND t.open
       AND missing.due_at < statement_timestamp() AND missing.due_at >= e.enrolled_at
     ORDER BY t.course_id, missing.due_at, missing.item_id
"""  # noqa: S608 - a constant


async def learner_courses(
    student_id: UUID, teacher_id: UUID | None, limit: int, cursor: str | None
) -> LearnerCourses:
    """List the courses in which a student ever enrolled, or those of a teacher, by id.

    Raises:
        NotFound: there are none.
    """
    (after,) = decode_cursor(cursor, tuple[UUID]) or (None,)
    fresh = await freshness()
    async with connection() as pooled:
        courses = await pooled.fetch(_COURSES, student_id, teacher_id, after, limit + 1)
        if not courses and after is None:
            raise StudentNotFound(student_id)
        shown = [row["course_id"] for row in courses[:limit]]
        grades = _by_course(await pooled.fetch(_GRADES, student_id, shown))
        missing = _by_course(await pooled.fetch(_MISSING, student_id, shown))
    items = [
        LearnerCourse(
            **row,
            grades=[LearnerGrade(**each) for each in grades[row["course_id"]]],
            missing=[MissingItem(**each) for each in missing[row["course_id"]]],
        )
        for row in courses[:limit]
    ]
    return LearnerCourses(
        **dict(fresh),
        student_id=student_id,
        display_name=courses[0]["display_name"] if courses else None,
        items=items,
        next_cursor=encode_cursor(shown[-1]) if len(courses) > limit else None,
    )


def _by_course(rows: Iterable[Any]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row["course_id"]].append(row)
    return found
