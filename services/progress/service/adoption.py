"""Adopt published events that a restored database no longer has."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from tortoise.expressions import F

from coursestream_events import Event
from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    CourseCompleted,
    LessonCompleted,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    QuestionResultsRecorded,
    SubmissionData,
    SubmissionReceived,
)
from services.progress.models import (
    AssessmentException,
    Assignment,
    CourseCompletion,
    Learner,
    Submission,
)
from services.progress.service.aggregates.learner import parse_learner_key
from services.progress.service.extra_time import extend_open_attempts
from services.progress.service.question_results import adopt_results
from services.progress.service.repositories.learner_changes import set_versions
from services.progress.service.repositories.learners import lock_learners, share_courses
from services.progress.service.repositories.rounds import begin_round
from services.progress.service.repositories.submissions import ATTEMPT_KEY
from shared.database import Transaction, insert, upsert
from shared.database.arrays import columns

# The enrollment of a learner may not have arrived again; its event has a version above 0.
_INSERT_LEARNERS = """
    INSERT INTO learners (course_id, student_id, version, enrollment_version, cycle,
                          progress_from_cycle, round, open, erased)
    SELECT course_id, student_id, 0, 0, cycle, 1, 1, true,
           EXISTS (SELECT FROM erased_users WHERE user_id = student_id)
      FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS key (course_id, student_id, cycle)
     ORDER BY course_id, student_id
    ON CONFLICT DO NOTHING
"""

_NOT_STORED = {"occurred_at", "imported", "has_feedback"}
_STATE = [name for name in SubmissionData.model_fields if name not in _NOT_STORED]


async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply published events to learners, and set their versions; return what was lost.

    All are of one topic.
    """
    if isinstance(events[0], QuestionResultsRecorded):
        await adopt_results(events)
        return []
    keys = {parse_learner_key(each.subject): each.data.cycle for each in events}
    await share_courses(tx, keys)
    await tx.connection.execute(
        _INSERT_LEARNERS, *columns([(*key, cycle) for key, cycle in keys.items()], 3)
    )
    await lock_learners(tx, keys)
    lost = []
    for event in events:
        lost += await _adopt_one(tx, event)
    await set_versions({parse_learner_key(each.subject): each.aggregateversion for each in events})
    return lost


async def _adopt_one(tx: Transaction, event: Event) -> list[str]:
    connection, data = tx.connection, event.data
    match event:
        case LessonStarted():
            await _store_times(connection, data, started_at=data.occurred_at)
        case LessonCompleted():
            await _store_times(
                connection, data, completed_at=data.occurred_at, completed_by=event.actorid
            )
        case LessonCompletionRevoked():
            await _store_times(connection, data, revoked_at=data.occurred_at)
        case ProgressReset():
            await begin_round(data)
            learner = Learner.filter(course_id=data.course_id, student_id=data.student_id)
            await learner.filter(round__lt=data.round).update(round=data.round)
        case CourseCompleted():
            completion = {
                "course_id": data.course_id,
                "student_id": data.student_id,
                "cycle": data.cycle,
                "completed_at": data.occurred_at,
                "imported": data.imported,
            }
            await insert(CourseCompletion, [completion], skip_existing=True)
        case AssessmentExceptionChanged():
            return await _adopt_exception(tx, data)
        case _:
            return await _adopt_submission(tx, event)
    return []


# SQL because a completion after a revocation counts again, and a start is never moved.
_STORE_TIMES = """
    INSERT INTO lesson_progress AS p (course_id, student_id, lesson_id, cycle, started_at,
                                      completed_at, revoked_at, completed_by, imported)
    VALUES ($1, $2, $3, $4, $5::timestamptz, coalesce($6::timestamptz, $7::timestamptz), $7,
            $8::uuid, $9)
    ON CONFLICT (course_id, student_id, lesson_id, cycle) DO UPDATE
       SET started_at = coalesce(p.started_at, $5),
           completed_at = coalesce($6, p.completed_at, $7),
           revoked_at = CASE WHEN $6 IS NOT NULL THEN NULL ELSE coalesce($7, p.revoked_at) END,
           completed_by = CASE WHEN $6 IS NOT NULL THEN $8 ELSE p.completed_by END,
           imported = CASE WHEN $6 IS NOT NULL THEN $9 ELSE p.imported END
"""


async def _store_times(
    connection: asyncpg.Connection,
    data: LessonData,
    started_at: datetime | None = None,
    completed_at: datetime | None = None,
    revoked_at: datetime | None = None,
    completed_by: UUID | None = None,
) -> None:
    ids = data.course_id, data.student_id, data.lesson_id, data.cycle
    times = started_at, completed_at, revoked_at
    await connection.execute(_STORE_TIMES, *ids, *times, completed_by, data.imported)


async def _adopt_submission(tx: Transaction, event: Event) -> list[str]:
    data = event.data
    lost = [
        f"submission {submission_id}: its attempt is published as {data.submission_id}"
        for submission_id in await _delete_duplicates(data)
    ]
    state = {name: getattr(data, name) for name in _STATE} | {"version": 1}
    own = Submission.filter(submission_id=data.submission_id)
    # It had more time: its quiz may close later since, and an exception may have been revoked.
    await own.filter(expires_at__lt=data.submitted_at).update(expires_at=data.submitted_at)
    [written] = await upsert(
        Submission, [state], add=("version",), returning="old.submission_id IS NULL AS created"
    )
    if written["created"]:
        lost.append(f"submission {data.submission_id}: its content and feedback")
    if written["created"] or isinstance(event, SubmissionReceived):
        # Other events have the actor of what was done to the submission later.
        await own.update(submitted_by=event.actorid, imported=data.imported)
    await _apply_granted_date(tx, data.course_id, data.student_id, data.item_id)
    return lost


# SQL because it joins tables without relations.
_APPLY_GRANTED_DATE = """
    UPDATE submissions s SET extended_due_at = e.due_at
      FROM assessment_exceptions e
     WHERE s.course_id = $1 AND s.student_id = $2 AND s.item_id = $3
       AND e.course_id = $1 AND e.student_id = $2 AND e.item_id = $3
       AND (s.extended_due_at IS NULL OR s.extended_due_at < e.due_at)
"""


async def _apply_granted_date(
    tx: Transaction, course_id: UUID, student_id: UUID, item_id: UUID
) -> None:
    """Keep the date that is granted with the work; a job recomputes how late the work is."""
    await tx.connection.execute(_APPLY_GRANTED_DATE, course_id, student_id, item_id)
    await Assignment.filter(assignment_id=item_id).update(late_terms=F("late_terms") + 1)


async def _delete_duplicates(data: SubmissionData) -> list[UUID]:
    """Delete what a command stored after the restore as the attempt that is published."""
    attempt = {name: getattr(data, name) for name in ATTEMPT_KEY}
    duplicates = Submission.filter(**attempt).exclude(submission_id=data.submission_id)
    ids = [row["submission_id"] for row in await duplicates.values("submission_id")]
    await Submission.filter(submission_id__in=ids).delete()
    return ids


async def _adopt_exception(tx: Transaction, data: AssessmentExceptionData) -> list[str]:
    state = data.model_dump(exclude={"occurred_at", "imported", "cycle"})
    added = {"version": 1, "changed_at": data.occurred_at}
    [written] = await upsert(
        AssessmentException,
        [state | added],
        add=("version",),
        returning="old.item_id IS NULL AS created",
    )
    if data.kind == "quiz":
        learner = data.course_id, data.student_id
        await extend_open_attempts(tx, learner, data.item_id, data.occurred_at)
    await _apply_granted_date(tx, data.course_id, data.student_id, data.item_id)
    if written["created"]:
        return [f"exception of student {data.student_id} for {data.item_id}: its reason"]
    return []
