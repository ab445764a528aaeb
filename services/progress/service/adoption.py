"""Adopt published events that a restored database no longer has."""

from collections.abc import Sequence
from datetime import datetime

import asyncpg

from coursestream_events import Event
from coursestream_events.progress import (
    CourseCompleted,
    LessonCompleted,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    SubmissionData,
)
from services.progress.service.aggregates.learner import parse_learner_key
from services.progress.service.repositories.learners import set_versions
from shared.database import Transaction
from shared.database.arrays import columns

# The enrollment of a learner may not have arrived again; its event has a version above 0.
_INSERT_LEARNERS = """
    INSERT INTO learners (course_id, student_id, version, enrollment_version, cycle,
                          progress_from_cycle, open, erased)
    SELECT course_id, student_id, 0, 0, cycle, 1, true,
           EXISTS (SELECT FROM erased_users WHERE user_id = student_id)
      FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS key (course_id, student_id, cycle)
     ORDER BY course_id, student_id
    ON CONFLICT DO NOTHING
"""

_STATE = [name for name in SubmissionData.model_fields if name not in ("occurred_at", "imported")]
_ADOPT_SUBMISSION = f"""
    INSERT INTO submissions AS s ({", ".join(_STATE)}, version)
    VALUES ({", ".join(f"${n}" for n in range(1, len(_STATE) + 1))}, 1)
    ON CONFLICT (submission_id) DO UPDATE
       SET {", ".join(f"{name} = excluded.{name}" for name in _STATE if name != "submission_id")},
           version = s.version + 1
    RETURNING (xmax = 0) AS created
"""  # noqa: S608 - only column names are interpolated

_ATTEMPT = ("course_id", "student_id", "item_id", "cycle", "attempt")
# Created by a command after the restore, when the published attempt was unknown.
_DELETE_DUPLICATE = f"""
    DELETE FROM submissions WHERE ({", ".join(_ATTEMPT)}) = ($1, $2, $3, $4, $5)
       AND submission_id <> $6
    RETURNING submission_id
"""  # noqa: S608 - only column names are interpolated


_LOCK_LEARNERS = """
    SELECT FROM learners
     WHERE (course_id, student_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
     ORDER BY course_id, student_id FOR UPDATE
"""


async def adopt_events(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply published events to learners, and set their versions; return what was lost."""
    keys = {parse_learner_key(each.subject): each.data.cycle for each in events}
    await tx.connection.execute(
        _INSERT_LEARNERS, *columns([(*key, cycle) for key, cycle in keys.items()], 3)
    )
    await tx.connection.execute(_LOCK_LEARNERS, *columns(list(keys), 2))
    lost = []
    for event in events:
        lost += await _adopt_one(tx.connection, event)
    await set_versions(
        tx, {parse_learner_key(each.subject): each.aggregateversion for each in events}
    )
    return lost


async def _adopt_one(connection: asyncpg.Connection, event: Event) -> list[str]:
    data = event.data
    match event:
        case LessonStarted():
            await _store_times(connection, data, started_at=data.occurred_at)
        case LessonCompleted():
            await _store_times(connection, data, completed_at=data.occurred_at)
        case LessonCompletionRevoked():
            await _store_times(connection, data, revoked_at=data.occurred_at)
        case ProgressReset():
            await connection.execute(
                "UPDATE lesson_progress SET revoked_at = $4 WHERE (course_id, student_id, cycle) "
                "= ($1, $2, $3) AND completed_at IS NOT NULL AND revoked_at IS NULL",
                data.course_id, data.student_id, data.cycle, data.occurred_at,
            )  # fmt: skip
        case CourseCompleted():
            await connection.execute(
                "INSERT INTO course_completions (course_id, student_id, cycle, completed_at) "
                "VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
                data.course_id, data.student_id, data.cycle, data.occurred_at,
            )  # fmt: skip
        case _:
            return await _adopt_submission(connection, data)
    return []


async def _store_times(
    connection: asyncpg.Connection,
    data: LessonData,
    started_at: datetime | None = None,
    completed_at: datetime | None = None,
    revoked_at: datetime | None = None,
) -> None:
    """Store what happened to a lesson; a completion after a revocation counts again."""
    await connection.execute(
        """
        INSERT INTO lesson_progress AS p (course_id, student_id, lesson_id, cycle, started_at,
                                          completed_at, revoked_at)
        VALUES ($1, $2, $3, $4, $5::timestamptz, coalesce($6::timestamptz, $7::timestamptz), $7)
        ON CONFLICT (course_id, student_id, lesson_id, cycle) DO UPDATE
           SET started_at = coalesce(p.started_at, $5),
               completed_at = coalesce($6, p.completed_at, $7),
               revoked_at = CASE WHEN $6 IS NOT NULL THEN NULL
                                 ELSE coalesce($7, p.revoked_at) END
        """,
        data.course_id,
        data.student_id,
        data.lesson_id,
        data.cycle,
        started_at,
        completed_at,
        revoked_at,
    )


async def _adopt_submission(connection: asyncpg.Connection, data: SubmissionData) -> list[str]:
    replaced = await connection.fetch(
        _DELETE_DUPLICATE, *(getattr(data, name) for name in (*_ATTEMPT, "submission_id"))
    )
    lost = [
        f"submission {row['submission_id']}: its attempt is published as {data.submission_id}"
        for row in replaced
    ]
    values = [getattr(data, name) for name in _STATE]
    if await connection.fetchval(_ADOPT_SUBMISSION, *values):
        lost.append(f"submission {data.submission_id}: its content and feedback")
    return lost
