"""Bringing learners and their published events together again, after a restore."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg

from coursestream_events import Event, Topic
from coursestream_events.catalog import LEARNER
from coursestream_events.progress import (
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    SubmissionData,
    SubmissionGraded,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from services.progress.service.aggregates.learner import Learner, LearnerKey
from services.progress.service.aggregates.submission import COLUMNS, Submission
from services.progress.service.repositories.learners import LEARNER_FIELDS, load
from shared.database import Transaction
from shared.database.arrays import columns
from shared.outbox.publisher import Draft, Publisher, Snapshot, SnapshotSource

# Of learners, who have up to three events a lesson each.
_PAGE = 5
_EVENT_OF: dict[str, type[Event]] = {
    "submitted": SubmissionReceived,
    "graded": SubmissionGraded,
    "returned": SubmissionReturned,
    "withdrawn": SubmissionWithdrawn,
}

_LOCK = """
    SELECT course_id, student_id, version, cycle, progress_from_cycle, open, erased,
           NULL AS teacher_id
      FROM learners
     WHERE ($1::uuid IS NULL OR (course_id, student_id) > ($1, $2::uuid)) AND version > 0
       AND ($3::text[] IS NULL OR course_id || ':' || student_id = ANY ($3))
     ORDER BY course_id, student_id LIMIT $4 FOR UPDATE
"""

_LESSONS = """
    SELECT p.* FROM lesson_progress p
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     ORDER BY course_id, student_id, cycle, lesson_id
"""

_FINISHED = """
    SELECT c.* FROM course_completions c
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     ORDER BY course_id, student_id, cycle
"""

_SUBMISSIONS = f"""
    SELECT {", ".join(f"s.{name}" for name in COLUMNS)} FROM submissions s
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     WHERE s.status <> 'started'
     ORDER BY s.submitted_at, s.submission_id
"""  # noqa: S608 - the variable part is this service's own names


def _key(aggregate: str) -> LearnerKey:
    course_id, _, student_id = aggregate.partition(":")
    return UUID(course_id), UUID(student_id)


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    keys = [_key(each) for each in aggregates]
    rows = await connection.fetch(
        """
        SELECT course_id || ':' || student_id AS aggregate, version FROM learners
         WHERE (course_id, student_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
        """,
        *columns(keys, 2),
    )
    return {row["aggregate"]: row["version"] for row in rows}


# --- Snapshots ---------------------------------------------------------------------------------


async def _load(tx: Transaction, after: str | None, only: Collection[str] | None) -> list[Snapshot]:
    first = _key(after) if after is not None else (None, None)
    rows = await tx.connection.fetch(_LOCK, *first, only and list(only), _PAGE)
    learners = [Learner(**{name: row[name] for name in LEARNER_FIELDS}) for row in rows]
    if not learners:
        return []
    await load(tx, learners)
    keys = columns([learner.key for learner in learners], 2)
    drafts: dict[LearnerKey, list[Draft]] = {learner.key: [] for learner in learners}
    by_key = {learner.key: learner for learner in learners}
    lessons = await tx.connection.fetch(_LESSONS, *keys)
    for key, cycle, at in _resets(lessons):
        data = LearnerData(occurred_at=at, course_id=key[0], student_id=key[1], cycle=cycle)
        drafts[key].append(Draft(ProgressReset, data))
    for row in lessons:
        drafts[row["course_id"], row["student_id"]] += _lesson_drafts(by_key, row)
    for row in await tx.connection.fetch(_FINISHED, *keys):
        key = row["course_id"], row["student_id"]
        data = LearnerData(occurred_at=row["completed_at"], **_whose(row))
        drafts[key].append(Draft(CourseCompleted, data))
    for row in await tx.connection.fetch(_SUBMISSIONS, *keys):
        submission = Submission(**dict(row))
        drafts[submission.course_id, submission.student_id].append(_submission_draft(submission))
    return [
        Snapshot(f"{learner.course_id}:{learner.student_id}", learner.version, drafts[learner.key])
        for learner in learners
    ]


def _resets(lessons: Sequence[asyncpg.Record]) -> Iterable[tuple[LearnerKey, int, datetime]]:
    """Cycles in which completions were revoked: all go, and those that count come after it."""
    revoked: dict[tuple[LearnerKey, int], datetime] = {}
    for row in lessons:
        if row["revoked_at"] is not None:
            key = (row["course_id"], row["student_id"]), row["cycle"]
            revoked[key] = max(row["revoked_at"], revoked.get(key, row["revoked_at"]))
    for (learner, cycle), at in sorted(revoked.items()):
        yield learner, cycle, at


def _whose(row: asyncpg.Record) -> dict[str, object]:
    return {name: row[name] for name in ("course_id", "student_id", "cycle")}


def _lesson_drafts(learners: dict[LearnerKey, Learner], row: asyncpg.Record) -> Iterable[Draft]:
    learner = learners[row["course_id"], row["student_id"]]
    whose = {**_whose(row), "lesson_id": row["lesson_id"]}
    if row["started_at"] is not None:
        data = LessonData(occurred_at=row["started_at"], **whose)
        yield Draft(LessonStarted, data, learner.student_id)
    if row["completed_at"] is not None and row["revoked_at"] is None:
        completion = LessonCompletionData(
            occurred_at=row["completed_at"],
            completed=learner.completed,
            required=learner.required,
            percent=learner.percent,
            **whose,
        )
        yield Draft(LessonCompleted, completion, learner.student_id)


def _submission_draft(submission: Submission) -> Draft:
    at = submission.graded_at or submission.submitted_at
    assert at is not None, "only what was handed in is published"
    graded = submission.status == "graded"
    actor = submission.grader_id if graded else submission.student_id
    return Draft(_EVENT_OF[submission.status], submission.fact(at), actor)


async def _save(tx: Transaction, versions: dict[str, int]) -> None:
    rows = [(*_key(aggregate), version) for aggregate, version in versions.items()]
    await tx.connection.execute(
        """
        UPDATE learners SET version = moved.version
          FROM unnest($1::uuid[], $2::uuid[], $3::int[])
               AS moved (course_id, student_id, version)
         WHERE learners.course_id = moved.course_id AND learners.student_id = moved.student_id
        """,
        *columns(rows, 3),
    )


# --- Adopting what was published ---------------------------------------------------------------

# The enrollment that makes a learner may not have arrived here again; it has a version above 0.
_ENSURE = """
    INSERT INTO learners (course_id, student_id, version, enrollment_version, cycle,
                          progress_from_cycle, open, erased)
    SELECT course_id, student_id, 0, 0, cycle, 1, true,
           EXISTS (SELECT FROM erased_people WHERE user_id = student_id)
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
"""  # noqa: S608 - the variable parts are this service's own names

_ATTEMPT = ("course_id", "student_id", "item_id", "cycle", "attempt")
# Begun, or handed in, by a command that did not know of the published one.
_DELETE_OTHER = f"""
    DELETE FROM submissions WHERE ({", ".join(_ATTEMPT)}) = ($1, $2, $3, $4, $5)
       AND submission_id <> $6
    RETURNING submission_id
"""  # noqa: S608 - the variable part is this service's own names


async def _adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply published events to learners, and set their versions."""
    keys = {_key(each.subject): each.data.cycle for each in events}
    await tx.connection.execute(
        _ENSURE, *columns([(*key, cycle) for key, cycle in keys.items()], 3)
    )
    await tx.connection.execute(
        """
        SELECT FROM learners
         WHERE (course_id, student_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
         ORDER BY course_id, student_id FOR UPDATE
        """,
        *columns(list(keys), 2),
    )
    lost = []
    for event in events:
        lost += await _adopt_one(tx.connection, event)
    await _save(tx, {event.subject: event.aggregateversion for event in events})
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
    """A completion after a revocation counts again."""
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
        _DELETE_OTHER, *(getattr(data, name) for name in (*_ATTEMPT, "submission_id"))
    )
    lost = [
        f"submission {row['submission_id']}: its attempt is published as {data.submission_id}"
        for row in replaced
    ]
    values = [getattr(data, name) for name in _STATE]
    if await connection.fetchval(_ADOPT_SUBMISSION, *values):
        lost.append(f"submission {data.submission_id}: what was handed in, and feedback")
    return lost


PUBLISHER = Publisher(
    "progress",
    versions=_versions,
    adopt=_adopt,
    snapshots=(SnapshotSource(LEARNER, _load, _save),),
)
