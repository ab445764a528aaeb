"""Learners as the events that describe them now, for a replaced log."""

from collections.abc import Collection, Iterable

import asyncpg

from coursestream_events import Event
from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    ProgressResetData,
    SubmissionGraded,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from services.progress.service.aggregates.learner import (
    LearnerAggregate,
    LearnerKey,
    parse_learner_key,
)
from services.progress.service.aggregates.submission import COLUMNS, SubmissionState
from services.progress.service.repositories.learner_changes import set_versions
from services.progress.service.repositories.learners import LEARNER_FIELDS, load_progress
from shared.database import Transaction
from shared.database.arrays import columns
from shared.outbox.publisher import Draft, Snapshot

_EXCEPTION = AssessmentExceptionData.model_fields.keys() - {"occurred_at", "imported", "cycle"}

# Learners per page; each has up to three events per lesson.
_PAGE = 5
_EVENT_OF: dict[str, type[Event]] = {
    "submitted": SubmissionReceived,
    "graded": SubmissionGraded,
    "returned": SubmissionReturned,
    "withdrawn": SubmissionWithdrawn,
}

# SQL because of the keyset page by row comparison.
_LOCK = """
    SELECT course_id, student_id, version, cycle, progress_from_cycle, round, open, erased,
           NULL AS teacher_id
      FROM learners
     WHERE ($1::uuid IS NULL OR (course_id, student_id) > ($1, $2::uuid)) AND version > 0
       AND ($3::text[] IS NULL OR course_id || ':' || student_id = ANY ($3))
     ORDER BY course_id, student_id LIMIT $4 FOR UPDATE
"""

# SQL because rows are found by arrays of composite keys, here and below.
_ROUNDS = """
    SELECT r.* FROM rounds r
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     ORDER BY course_id, student_id, round
"""

_LESSONS = """
    SELECT p.* FROM lesson_progress p
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     ORDER BY course_id, student_id, cycle, lesson_id
"""

_COURSE_COMPLETIONS = """
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
"""  # noqa: S608 - only column names are interpolated

_EXCEPTIONS = """
    SELECT e.* FROM assessment_exceptions e
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     ORDER BY course_id, student_id, item_id
"""


async def load_learners(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    first = parse_learner_key(after) if after is not None else (None, None)
    rows = await tx.connection.fetch(_LOCK, *first, only and list(only), _PAGE)
    learners = [LearnerAggregate(**{name: row[name] for name in LEARNER_FIELDS}) for row in rows]
    if not learners:
        return []
    await load_progress(tx, learners)
    drafts = await _drafts(tx, {learner.key: learner for learner in learners})
    return [
        Snapshot(f"{learner.course_id}:{learner.student_id}", learner.version, drafts[learner.key])
        for learner in learners
    ]


async def _drafts(
    tx: Transaction, learners: dict[LearnerKey, LearnerAggregate]
) -> dict[LearnerKey, list[Draft]]:
    drafts: dict[LearnerKey, list[Draft]] = {key: [] for key in learners}
    keys = columns(list(learners), 2)
    # A reset revokes what was completed before it, so it precedes the completions that count.
    for row in await tx.connection.fetch(_ROUNDS, *keys):
        reset = ProgressResetData(
            occurred_at=row["began_at"],
            from_cycle=row["from_cycle"],
            round=row["round"],
            **_ids(row),
        )
        drafts[_key(row)].append(Draft(ProgressReset, reset))
    for row in await tx.connection.fetch(_LESSONS, *keys):
        drafts[_key(row)] += _lesson_drafts(learners[_key(row)], row)
    for row in await tx.connection.fetch(_COURSE_COMPLETIONS, *keys):
        data = LearnerData(occurred_at=row["completed_at"], imported=row["imported"], **_ids(row))
        drafts[_key(row)].append(Draft(CourseCompleted, data))
    for row in await tx.connection.fetch(_SUBMISSIONS, *keys):
        drafts[_key(row)].append(_submission_draft(SubmissionState(**dict(row))))
    for row in await tx.connection.fetch(_EXCEPTIONS, *keys):
        drafts[_key(row)].append(_exception_draft(learners[_key(row)], row))
    return drafts


def _key(row: asyncpg.Record) -> LearnerKey:
    return row["course_id"], row["student_id"]


def _ids(row: asyncpg.Record) -> dict[str, object]:
    return {name: row[name] for name in ("course_id", "student_id", "cycle")}


def _lesson_drafts(learner: LearnerAggregate, row: asyncpg.Record) -> Iterable[Draft]:
    ids = {**_ids(row), "lesson_id": row["lesson_id"]}
    if row["started_at"] is not None:
        data = LessonData(occurred_at=row["started_at"], **ids)
        yield Draft(LessonStarted, data, learner.student_id)
    if row["completed_at"] is not None:
        completion = LessonCompletionData(
            occurred_at=row["revoked_at"] or row["completed_at"],
            completed=learner.completed,
            required=learner.required,
            percent=learner.percent,
            imported=row["imported"],
            **ids,
        )
        if row["revoked_at"] is None:
            yield Draft(LessonCompleted, completion, row["completed_by"])
        else:
            yield Draft(LessonCompletionRevoked, completion.model_copy(update={"imported": False}))


def _submission_draft(submission: SubmissionState) -> Draft:
    assert submission.submitted_at is not None, "only submitted work is published"
    answers = filter(None, (submission.graded_at, submission.returned_at))
    at = max(answers, default=submission.submitted_at)
    data = submission.event_data(at, imported=submission.imported)
    return Draft(_EVENT_OF[submission.status], data, submission.submitted_by)


def _exception_draft(learner: LearnerAggregate, row: asyncpg.Record) -> Draft:
    state = {name: row[name] for name in _EXCEPTION}
    data = AssessmentExceptionData(occurred_at=row["changed_at"], cycle=learner.cycle, **state)
    return Draft(AssessmentExceptionChanged, data, row["changed_by"])


async def save_versions(tx: Transaction, versions: dict[str, int]) -> None:
    await set_versions({parse_learner_key(key): version for key, version in versions.items()})
