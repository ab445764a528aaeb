"""Submissions in the database: lock, read and write."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from services.progress.models.submissions import SubmissionStatus
from services.progress.rules import USES_A_TRY
from services.progress.service.aggregates.learner import LearnerAggregate, LearnerKey
from services.progress.service.aggregates.submission import COLUMNS, SubmissionState
from services.progress.service.repositories.learners import LEARNER_FIELDS
from shared.database import Transaction
from shared.database.arrays import columns
from shared.errors import NotFound

# Unique in the table.
ATTEMPT_KEY = ("course_id", "student_id", "item_id", "progress_from_cycle", "round", "attempt")
_FIXED = {"submission_id", "cycle", "kind", "earns", "imported", "never_late", *ATTEMPT_KEY}
_CHANGING = [name for name in COLUMNS if name not in _FIXED]

# SQL for speed: every submitted attempt and every grade runs it.
_UPDATE = f"""
    UPDATE submissions SET {", ".join(f"{name} = ${n}" for n, name in enumerate(_CHANGING, 2))}
     WHERE submission_id = $1
"""  # noqa: S608 - only column names are interpolated

# SQL because one statement locks in three tables, one of them FOR SHARE.
_LOCK = f"""
    SELECT l.version AS learner_version, l.cycle AS learner_cycle, l.round AS learner_round,
           l.progress_from_cycle AS learner_progress_from_cycle, l.open, l.erased, c.teacher_id,
           c.deleted, {", ".join(f"s.{name}" for name in COLUMNS)}
      FROM submissions s
      JOIN courses c USING (course_id)
      JOIN learners l USING (course_id, student_id)
     WHERE s.submission_id = $1
       FOR SHARE OF c FOR UPDATE OF l FOR UPDATE OF s
"""  # noqa: S608 - only column names are interpolated


_OF_BOTH = ("version", "cycle", "progress_from_cycle", "round")


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
    for name in _OF_BOTH:
        learner[name] = row[f"learner_{name}"]
    return LearnerAggregate(**learner), SubmissionState(**{name: row[name] for name in COLUMNS})


_LOCK_OF_ITEM = f"""
    SELECT {", ".join(COLUMNS)} FROM submissions
     WHERE course_id = $1 AND student_id = $2 AND item_id = $3 AND status = ANY ($4)
     ORDER BY submission_id
       FOR UPDATE
"""  # noqa: S608 - only column names are interpolated


async def lock_submissions(
    tx: Transaction, learner: LearnerKey, item_id: UUID, *statuses: SubmissionStatus
) -> list[SubmissionState]:
    """Lock a learner's submissions for an item, of all spans and rounds, that are in a status."""
    rows = await tx.connection.fetch(_LOCK_OF_ITEM, *learner, item_id, list(statuses))
    return [SubmissionState(**dict(row)) for row in rows]


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


class Tries(NamedTuple):
    """What a student has tried at an item in the present span and round."""

    last: int
    counting: int
    for_revision: bool


# SQL because all figures come from one pass.
_COUNT_ATTEMPTS = f"""
    SELECT coalesce(max(s.attempt), 0) AS last, count(*) FILTER (WHERE {USES_A_TRY}) AS counting,
           coalesce((array_agg(s.status ORDER BY s.attempt DESC)
                     FILTER (WHERE s.status <> 'withdrawn'))[1] = 'returned', false) AS for_revision
      FROM submissions s
     WHERE course_id = $1 AND student_id = $2 AND item_id = $3 AND progress_from_cycle = $4
       AND round = $5
"""  # noqa: S608 - only the rules are interpolated


async def count_attempts(tx: Transaction, learner: LearnerAggregate, item_id: UUID) -> Tries:
    """Return the round's last attempt, how many count, and whether the latest was returned."""
    [row] = await tx.connection.fetch(
        _COUNT_ATTEMPTS, *learner.key, item_id, learner.progress_from_cycle, learner.round
    )
    return Tries(*row)


AttemptKey = tuple[UUID, UUID, UUID, int, int, int]


def attempt_key(submission: SubmissionState) -> AttemptKey:
    return (
        submission.course_id,
        submission.student_id,
        submission.item_id,
        submission.progress_from_cycle,
        submission.round,
        submission.attempt,
    )


# SQL because attempts are found by arrays of composite keys.
_FIND = f"""
    SELECT {", ".join(COLUMNS)} FROM submissions WHERE submission_id = ANY ($1)
    UNION
    SELECT {", ".join(COLUMNS)}
      FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::int[], $7::int[])
           AS wanted ({", ".join(ATTEMPT_KEY)})
      JOIN submissions USING ({", ".join(ATTEMPT_KEY)})
"""  # noqa: S608 - only column names are interpolated


async def find_submissions(
    tx: Transaction, ids: Sequence[UUID], attempts: Collection[AttemptKey]
) -> list[SubmissionState]:
    """Return the submissions with these ids, and those that are these attempts."""
    rows = await tx.connection.fetch(_FIND, ids, *columns(list(attempts), 6))
    return [SubmissionState(**dict(row)) for row in rows]
