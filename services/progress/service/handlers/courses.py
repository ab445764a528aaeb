"""Apply course events: replicas of courses, quizzes, assignments and answer keys."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events import Event
from coursestream_events.courses import (
    AssignmentPublished,
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CourseOutlineChanged,
    CoursePublished,
    CourseTransferred,
    CourseUpdated,
    KeyedQuestion,
    QuizAnswerKeyPublished,
    QuizPublished,
    QuizQuestion,
)
from services.progress.service.batches import newest
from services.progress.service.handlers.outlines import replace_outlines
from shared.database import Transaction
from shared.database.arrays import columns

_QUESTIONS = TypeAdapter(tuple[QuizQuestion, ...])
_KEYS = TypeAdapter(tuple[KeyedQuestion, ...])

CourseStateEvent = (
    CourseCreated
    | CourseUpdated
    | CoursePublished
    | CourseArchived
    | CourseDeleted
    | CourseTransferred
)


async def apply_course_events(tx: Transaction, events: Sequence[Event]) -> None:
    """Apply a batch of the course topic, with each course locked once and in key order."""
    await _lock_courses(tx, sorted({event.data.course_id for event in events}))
    await _store_states(tx, [each for each in events if isinstance(each, CourseStateEvent)])
    await _store_quizzes(tx, [each for each in events if isinstance(each, QuizPublished)])
    await _store_assignments(tx, [each for each in events if isinstance(each, AssignmentPublished)])
    await replace_outlines(tx, [each for each in events if isinstance(each, CourseOutlineChanged)])


async def _lock_courses(tx: Transaction, course_ids: Sequence[UUID]) -> None:
    """Lock the courses' rows; an unknown course gets a placeholder row."""
    await tx.connection.execute(
        """
        INSERT INTO courses (course_id, version, deleted, outline_version)
        SELECT course_id, 0, false, 0 FROM unnest($1::uuid[]) AS course_id ORDER BY course_id
        ON CONFLICT DO NOTHING
        """,
        course_ids,
    )
    await tx.connection.execute(
        "SELECT FROM courses WHERE course_id = ANY ($1) ORDER BY course_id FOR UPDATE", course_ids
    )


def _version(event: Event) -> int:
    return event.aggregateversion


async def _store_states(tx: Transaction, events: Sequence[Any]) -> None:
    rows = [
        (
            event.data.course_id,
            event.aggregateversion,
            event.data.teacher_id,
            event.data.title,
            event.data.status,
            isinstance(event, CourseDeleted),
        )
        for event in newest(events, lambda event: event.data.course_id, _version)
    ]
    if rows:
        await tx.connection.execute(
            """
            UPDATE courses c
               SET version = new.version, teacher_id = new.teacher_id, title = new.title,
                   status = new.status, deleted = new.deleted
              FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::boolean[])
                   AS new (course_id, version, teacher_id, title, status, deleted)
             WHERE c.course_id = new.course_id AND new.version > c.version
            """,
            *columns(rows, 6),
        )


async def _store_quizzes(tx: Transaction, events: Sequence[QuizPublished]) -> None:
    rows = [
        (
            event.data.quiz_id,
            event.data.quiz_version,
            event.aggregateversion,
            event.data.course_id,
            event.data.title,
            _QUESTIONS.dump_json(event.data.questions).decode(),
            event.data.attempts_allowed,
            event.data.attempt_policy,
            event.data.max_score,
            event.data.pass_percent,
            event.data.time_limit_seconds,
        )
        for event in newest(
            events, lambda event: (event.data.quiz_id, event.data.quiz_version), _version
        )
    ]
    if rows:
        await tx.connection.execute(
            """
            INSERT INTO quizzes (quiz_id, quiz_version, version, course_id, title, questions,
                                 attempts_allowed, attempt_policy, max_score, pass_percent,
                                 time_limit_seconds)
            SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[], $5::text[],
                                 $6::jsonb[], $7::int[], $8::text[], $9::numeric[],
                                 $10::numeric[], $11::int[])
            ON CONFLICT (quiz_id, quiz_version) DO UPDATE
               SET version = excluded.version, title = excluded.title,
                   questions = excluded.questions, attempts_allowed = excluded.attempts_allowed,
                   attempt_policy = excluded.attempt_policy, max_score = excluded.max_score,
                   pass_percent = excluded.pass_percent,
                   time_limit_seconds = excluded.time_limit_seconds
             WHERE excluded.version > quizzes.version
            """,
            *columns(rows, 11),
        )


async def _store_assignments(tx: Transaction, events: Sequence[AssignmentPublished]) -> None:
    rows = [
        (
            event.data.assignment_id,
            event.aggregateversion,
            event.data.course_id,
            event.data.title,
            event.data.max_points,
            event.data.due_at,
            event.data.late_policy,
            event.data.late_deduction_percent,
            event.data.resubmissions_allowed,
        )
        for event in newest(events, lambda event: event.data.assignment_id, _version)
    ]
    if rows:
        await tx.connection.execute(
            """
            INSERT INTO assignments (assignment_id, version, course_id, title, max_points, due_at,
                                     late_policy, late_deduction_percent, resubmissions_allowed)
            SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::numeric[],
                                 $6::timestamptz[], $7::text[], $8::numeric[], $9::int[])
            ON CONFLICT (assignment_id) DO UPDATE
               SET version = excluded.version, title = excluded.title,
                   max_points = excluded.max_points, due_at = excluded.due_at,
                   late_policy = excluded.late_policy,
                   late_deduction_percent = excluded.late_deduction_percent,
                   resubmissions_allowed = excluded.resubmissions_allowed
             WHERE excluded.version > assignments.version
            """,
            *columns(rows, 9),
        )


async def apply_answer_keys(tx: Transaction, events: Sequence[QuizAnswerKeyPublished]) -> None:
    """Keep the latest revision of each version's key; the compacted topic may lack older ones."""
    rows = [
        (
            event.data.quiz_id,
            event.data.quiz_version,
            event.data.key_revision,
            _KEYS.dump_json(event.data.answers).decode(),
        )
        for event in newest(
            events,
            lambda event: (event.data.quiz_id, event.data.quiz_version),
            lambda event: event.data.key_revision,
        )
    ]
    await tx.connection.execute(
        """
        INSERT INTO answer_keys (quiz_id, quiz_version, key_revision, answers)
        SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::jsonb[])
            AS key (quiz_id, quiz_version, key_revision, answers)
         ORDER BY quiz_id, quiz_version
        ON CONFLICT (quiz_id, quiz_version) DO UPDATE
           SET key_revision = excluded.key_revision, answers = excluded.answers
         WHERE excluded.key_revision > answer_keys.key_revision
        """,
        *columns(rows, 4),
    )
