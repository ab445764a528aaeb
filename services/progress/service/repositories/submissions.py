"""Submissions in the database: lock, read and write."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from services.progress.service.aggregates.learner import LearnerAggregate, LearnerKey
from services.progress.service.aggregates.submission import COLUMNS, SubmissionState
from services.progress.service.repositories.learners import LEARNER_FIELDS
from shared.database import Transaction
from shared.database.arrays import columns
from shared.errors import NotFound

_FIXED = {"submission_id", "course_id", "student_id", "cycle", "kind", "item_id", "attempt"}
_CHANGING = [name for name in COLUMNS if name not in _FIXED]

# SQL for speed: every submitted attempt and every grade runs it.
_UPDATE = f"""
    UPDATE submissions SET {", ".join(f"{name} = ${n}" for n, name in enumerate(_CHANGING, 2))}
     WHERE submission_id = $1
"""  # noqa: S608 - only column names are interpolated

# SQL because one statement locks in three tables, one of them FOR SHARE.
_LOCK = f"""
    SELECT l.version AS learner_version, l.cycle AS learner_cycle, l.progress_from_cycle, l.open,
           l.erased, c.teacher_id, c.deleted, {", ".join(f"s.{name}" for name in COLUMNS)}
      FROM submissions s
      JOIN courses c USING (course_id)
      JOIN learners l USING (course_id, student_id)
     WHERE s.submission_id = $1
       FOR SHARE OF c FOR UPDATE OF l FOR UPDATE OF s
"""  # noqa: S608 - only column names are interpolated


async def lock_submission(
    tx: Transaction, submission_id: UUID
) -> tuple[LearnerAggregate, SubmissionState]:
    """Lock a submission and its learner, and share the lock of the course.

    Raises:
        NotFound: the submission does not exist, or its course was deleted.
    """
    row = await tx.connection.fetchrow(_LOCK, submission_id)
    if row is None or row["deleted"]:
        raise NotFound("Submission not found.")
    learner = {name: row[name] for name in LEARNER_FIELDS}
    learner |= {"version": row["learner_version"], "cycle": row["learner_cycle"]}
    return LearnerAggregate(**learner), SubmissionState(**{name: row[name] for name in COLUMNS})


# COPY for speed: with insert() a submitted assignment was measured to take 5 % more CPU time.
async def insert_submissions(tx: Transaction, submissions: Iterable[SubmissionState]) -> None:
    await tx.connection.copy_records_to_table(
        "submissions",
        columns=COLUMNS,
        records=[[getattr(each, name) for name in COLUMNS] for each in submissions],
    )


async def update_submission(tx: Transaction, submission: SubmissionState) -> None:
    values = (getattr(submission, name) for name in _CHANGING)
    await tx.connection.execute(_UPDATE, submission.submission_id, *values)


# SQL because both figures come from one pass.
_COUNT_ATTEMPTS = """
    SELECT coalesce(max(attempt), 0) AS last,
           count(*) FILTER (WHERE status NOT IN ('returned', 'withdrawn')) AS counting
      FROM submissions
     WHERE course_id = $1 AND student_id = $2 AND item_id = $3 AND cycle = $4
"""


async def count_attempts(
    tx: Transaction, learner: LearnerAggregate, item_id: UUID
) -> tuple[int, int]:
    """Return the number of the last attempt in this cycle, and how many attempts count."""
    [row] = await tx.connection.fetch(_COUNT_ATTEMPTS, *learner.key, item_id, learner.cycle)
    return row["last"], row["counting"]


_OPEN_ATTEMPTS = f"""
    SELECT {", ".join(COLUMNS)} FROM submissions
     WHERE course_id = $1 AND student_id = $2 AND item_id = $3 AND status = 'started'
     ORDER BY submission_id
       FOR UPDATE
"""  # noqa: S608 - only column names are interpolated


async def lock_open_attempts(
    tx: Transaction, learner: LearnerKey, quiz_id: UUID
) -> list[SubmissionState]:
    """Lock a learner's attempts in progress: at most one of each enrollment cycle."""
    rows = await tx.connection.fetch(_OPEN_ATTEMPTS, *learner, quiz_id)
    return [SubmissionState(**dict(row)) for row in rows]


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


# Unique in the table.
ATTEMPT_KEY = ("course_id", "student_id", "item_id", "cycle", "attempt")
AttemptKey = tuple[UUID, UUID, UUID, int, int]


def attempt_key(submission: SubmissionState) -> AttemptKey:
    return (
        submission.course_id,
        submission.student_id,
        submission.item_id,
        submission.cycle,
        submission.attempt,
    )


# SQL because attempts are found by arrays of composite keys.
_FIND = f"""
    SELECT {", ".join(COLUMNS)} FROM submissions WHERE submission_id = ANY ($1)
    UNION
    SELECT {", ".join(COLUMNS)}
      FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::int[])
           AS wanted (course_id, student_id, item_id, cycle, attempt)
      JOIN submissions USING (course_id, student_id, item_id, cycle, attempt)
"""  # noqa: S608 - only column names are interpolated


async def find_submissions(
    tx: Transaction, ids: Sequence[UUID], attempts: Collection[AttemptKey]
) -> list[SubmissionState]:
    """Return the submissions with these ids, and those that are these attempts."""
    rows = await tx.connection.fetch(_FIND, ids, *columns(list(attempts), 5))
    return [SubmissionState(**dict(row)) for row in rows]
