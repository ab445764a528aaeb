"""When the quiz attempts in progress end."""

from coursestream_events.courses import QuizPublishedData
from shared.clock import now
from shared.database import Transaction

# SQL because one statement locks and moves many rows.
# An attempt that had ended before the change stays so. None ends before the change is applied,
# unless its time was over by then.
_MOVE_ENDS = """
    WITH moved AS (
        SELECT submission_id,
               least(started_at + time_limit_seconds * interval '1 second',
                     CASE WHEN $2::timestamptz IS NOT NULL
                          THEN greatest($2, extended_due_at, started_at, least($4, expires_at))
                     END) AS expires_at
          FROM submissions
         WHERE item_id = $1 AND status = 'started' AND (expires_at IS NULL OR expires_at > $3)
         ORDER BY submission_id
           FOR UPDATE
    )
    UPDATE submissions
       SET version = submissions.version + 1, expires_at = moved.expires_at
      FROM moved
     WHERE submissions.submission_id = moved.submission_id
       AND submissions.expires_at IS DISTINCT FROM moved.expires_at
"""


async def move_ends(tx: Transaction, quiz: QuizPublishedData) -> None:
    """Move the ends of open attempts to another closing time of their quiz.

    The caller has locked the course. A later date that was granted to a student is kept.
    """
    await tx.connection.execute(_MOVE_ENDS, quiz.quiz_id, quiz.closes_at, quiz.occurred_at, now())
