"""Submissions in the database."""

from collections.abc import Collection, Sequence
from uuid import UUID

from services.progress.service.aggregates.learner import Learner
from services.progress.service.aggregates.submission import COLUMNS, Submission
from services.progress.service.repositories.learners import LEARNER_FIELDS
from shared.database import Transaction
from shared.database.arrays import columns
from shared.errors import NotFound

_FIXED = {"submission_id", "course_id", "student_id", "cycle", "kind", "item_id", "attempt"}
_CHANGING = [name for name in COLUMNS if name not in _FIXED]

# The parts of these statements are this file's own names.
_UPDATE = f"""
    UPDATE submissions SET {", ".join(f"{name} = ${n}" for n, name in enumerate(_CHANGING, 2))}
     WHERE submission_id = $1
"""  # noqa: S608

_LOCK = f"""
    SELECT l.version AS learner_version, l.cycle AS learner_cycle, l.progress_from_cycle, l.open,
           l.erased, c.teacher_id, c.deleted, {", ".join(f"s.{name}" for name in COLUMNS)}
      FROM submissions s
      JOIN courses c USING (course_id)
      JOIN learners l USING (course_id, student_id)
     WHERE s.submission_id = $1
       FOR SHARE OF c FOR UPDATE OF l FOR UPDATE OF s
"""  # noqa: S608


async def lock_submission(tx: Transaction, submission_id: UUID) -> tuple[Learner, Submission]:
    """Lock its course shared, its learner and itself, all as they are now.

    Raises:
        NotFound: there is none, or its course was deleted.
    """
    row = await tx.connection.fetchrow(_LOCK, submission_id)
    if row is None or row["deleted"]:
        raise NotFound("There is no such submission.")
    learner = {name: row[name] for name in LEARNER_FIELDS}
    learner |= {"version": row["learner_version"], "cycle": row["learner_cycle"]}
    return Learner(**learner), Submission(**{name: row[name] for name in COLUMNS})


async def insert_submissions(tx: Transaction, submissions: Sequence[Submission]) -> None:
    await tx.connection.copy_records_to_table(
        "submissions",
        columns=COLUMNS,
        records=[[getattr(each, name) for name in COLUMNS] for each in submissions],
    )


async def update_submission(tx: Transaction, submission: Submission) -> None:
    values = (getattr(submission, name) for name in _CHANGING)
    await tx.connection.execute(_UPDATE, submission.submission_id, *values)


async def attempts_made(tx: Transaction, learner: Learner, item_id: UUID) -> tuple[int, int]:
    """The last attempt's number in this cycle, and how many attempts still count."""
    [row] = await tx.connection.fetch(
        """
        SELECT coalesce(max(attempt), 0) AS last,
               count(*) FILTER (WHERE status NOT IN ('returned', 'withdrawn')) AS counting
          FROM submissions
         WHERE course_id = $1 AND student_id = $2 AND item_id = $3 AND cycle = $4
        """,
        *learner.key,
        item_id,
        learner.cycle,
    )
    return row["last"], row["counting"]


# Course, student, item, cycle and number: what the table has one row of.
AttemptKey = tuple[UUID, UUID, UUID, int, int]


def attempt_key(submission: Submission) -> AttemptKey:
    return (
        submission.course_id,
        submission.student_id,
        submission.item_id,
        submission.cycle,
        submission.attempt,
    )


_LIKE = f"""
    SELECT {", ".join(COLUMNS)} FROM submissions WHERE submission_id = ANY ($1)
    UNION
    SELECT {", ".join(COLUMNS)}
      FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::int[])
           AS wanted (course_id, student_id, item_id, cycle, attempt)
      JOIN submissions USING (course_id, student_id, item_id, cycle, attempt)
"""  # noqa: S608


async def submissions_like(
    tx: Transaction, ids: Sequence[UUID], attempts: Collection[AttemptKey]
) -> list[Submission]:
    """Those that have one of these ids, or are one of these attempts."""
    rows = await tx.connection.fetch(_LIKE, ids, *columns(list(attempts), 5))
    return [Submission(**dict(row)) for row in rows]
