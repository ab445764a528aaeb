"""When the quiz attempts in progress end."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from shared.database import Transaction

# SQL because one statement locks and moves many rows.
# Attempts that have ended stay so; none ends before the moment of the change.
_MOVE_ENDS = """
    WITH moved AS (
        SELECT s.submission_id,
               least(s.started_at + s.time_limit_seconds * interval '1 second',
                     CASE WHEN quiz.closes_at IS NOT NULL
                          THEN greatest(quiz.closes_at, $3, s.started_at) END) AS expires_at
          FROM unnest($1::uuid[], $2::timestamptz[]) AS quiz (quiz_id, closes_at)
          JOIN submissions s ON s.item_id = quiz.quiz_id AND s.status = 'started'
                            AND (s.expires_at IS NULL OR s.expires_at > $3)
         WHERE NOT EXISTS (SELECT FROM assessment_exceptions e
                            WHERE e.course_id = s.course_id AND e.student_id = s.student_id
                              AND e.item_id = s.item_id AND e.due_at IS NOT NULL)
         ORDER BY s.submission_id
           FOR UPDATE OF s
    )
    UPDATE submissions
       SET version = submissions.version + 1, expires_at = moved.expires_at
      FROM moved
     WHERE submissions.submission_id = moved.submission_id
       AND submissions.expires_at IS DISTINCT FROM moved.expires_at
"""


async def move_ends(
    tx: Transaction, closing: Mapping[UUID, datetime | None], moment: datetime
) -> None:
    """Move the ends of open attempts to the new closing times of their quizzes.

    The caller has locked the courses. Students with a date of their own keep it.
    """
    await tx.connection.execute(_MOVE_ENDS, list(closing), list(closing.values()), moment)
