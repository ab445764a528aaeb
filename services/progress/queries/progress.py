"""A student's progress in a course."""

from typing import Any
from uuid import UUID

from services.progress.schemas.fields import LessonState
from services.progress.schemas.progress import MyProgress, ProgressLesson
from shared.database import connection
from shared.errors import NotFoundHere
from shared.percents import percent_of

# One statement, so that counts and states are from one snapshot.
_MY_PROGRESS = """
    SELECT l.cycle, o.lesson_id, o.required, state.started, state.completed
      FROM learners l
      JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted
      LEFT JOIN (outline_lessons o JOIN outline_chapters chapter USING (course_id, chapter_id))
        ON o.course_id = l.course_id AND o.published
      LEFT JOIN LATERAL (
           SELECT bool_or(p.started_at IS NOT NULL) AS started,
                  bool_or(p.completed_at IS NOT NULL AND p.revoked_at IS NULL) AS completed
             FROM lesson_progress p
            WHERE p.course_id = l.course_id AND p.student_id = l.student_id
              AND p.lesson_id = o.lesson_id
              AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle) AS state ON true
     WHERE l.course_id = $1 AND l.student_id = $2
     ORDER BY chapter.position, chapter.chapter_id, o.position, o.lesson_id
"""


async def my_progress(course_id: UUID, student_id: UUID) -> MyProgress:
    """Return the progress of the current cycle, also after the enrollment closed.

    Raises:
        NotFound: no enrollment in the course is known.
    """
    async with connection() as pooled:
        rows = await pooled.fetch(_MY_PROGRESS, course_id, student_id)
    if not rows:
        raise NotFoundHere("No enrollment in this course is known.")
    lessons = [row for row in rows if row["lesson_id"] is not None]
    required = [row for row in lessons if row["required"]]
    completed = sum(bool(row["completed"]) for row in required)
    return MyProgress(
        course_id=course_id,
        student_id=student_id,
        cycle=rows[0]["cycle"],
        completed=completed,
        required=len(required),
        percent=percent_of(completed, len(required)),
        lessons=[
            ProgressLesson(lesson_id=row["lesson_id"], state=state_of(row)) for row in lessons
        ],
    )


def state_of(row: Any) -> LessonState:
    if row["completed"]:
        return "completed"
    return "started" if row["started"] else "not_started"
