"""Apply course events: replicas of courses, quizzes, assignments and answer keys."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from tortoise.expressions import F

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
from services.progress.models import AnswerKey, Assignment, Course, Quiz
from services.progress.service.handlers.outlines import replace_outlines
from services.progress.service.handlers.replicas import replica_row
from services.progress.service.repositories.open_attempts import move_ends
from services.progress.service.repositories.quizzes import ClosingTime, closing_times
from shared.consuming import latest
from shared.database import Transaction, insert, update, upsert

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
    await _lock_courses(sorted({event.data.course_id for event in events}))
    await _store_states([each for each in events if isinstance(each, CourseStateEvent)])
    await _store_quizzes(tx, [each for each in events if isinstance(each, QuizPublished)])
    await _store_assignments([each for each in events if isinstance(each, AssignmentPublished)])
    await replace_outlines(tx, [each for each in events if isinstance(each, CourseOutlineChanged)])


async def _lock_courses(course_ids: Sequence[UUID]) -> None:
    """Lock the courses' rows; an unknown course gets a placeholder row."""
    placeholder = {"version": 0, "deleted": False, "outline_version": 0}
    rows = [{"course_id": course_id, **placeholder} for course_id in course_ids]
    await insert(Course, rows, skip_existing=True)
    courses = Course.filter(course_id__in=course_ids).order_by("course_id")
    await courses.select_for_update().only("course_id")


_MOVED = "new.course_id, old.time_zone IS DISTINCT FROM new.time_zone AS moved"


async def _store_states(events: Sequence[Any]) -> None:
    rows = [
        replica_row(
            Course,
            event.data,
            version=event.aggregateversion,
            deleted=isinstance(event, CourseDeleted),
        )
        for event in latest(events, lambda event: event.data.course_id)
    ]
    written = await update(Course, rows, newer="version", returning=_MOVED)
    if moved := [row["course_id"] for row in written if row["moved"]]:
        await Assignment.filter(course_id__in=moved).update(late_terms=F("late_terms") + 1)


async def _store_quizzes(tx: Transaction, events: Sequence[QuizPublished]) -> None:
    """Store versions of quizzes; open attempts end at a changed ``closes_at``."""
    if not events:
        return
    rows = [
        replica_row(
            Quiz,
            event.data,
            version=event.aggregateversion,
            questions=_QUESTIONS.dump_json(event.data.questions).decode(),
        )
        for event in latest(events, lambda event: (event.data.quiz_id, event.data.quiz_version))
    ]
    closing = await closing_times(tx, {event.data.quiz_id for event in events})
    await upsert(Quiz, rows, newer="version")
    for event in events:
        before = closing.get(event.data.quiz_id)
        if before is None or event.aggregateversion <= before.version:
            continue
        closing[event.data.quiz_id] = ClosingTime(event.aggregateversion, event.data.closes_at)
        if event.data.closes_at != before.closes_at:
            await move_ends(tx, event.data)


_HAS_OTHER_LATE_TERMS = """
    new.assignment_id,
    old.assignment_id IS NOT NULL
    AND (old.due_at, old.late_policy, old.late_deduction_percent)
        IS DISTINCT FROM (new.due_at, new.late_policy, new.late_deduction_percent) AS changed
"""


async def _store_assignments(events: Sequence[AssignmentPublished]) -> None:
    rows = [
        replica_row(Assignment, event.data, version=event.aggregateversion)
        for event in latest(events, lambda event: event.data.assignment_id)
    ]
    written = await upsert(Assignment, rows, newer="version", returning=_HAS_OTHER_LATE_TERMS)
    if changed := [row["assignment_id"] for row in written if row["changed"]]:
        await Assignment.filter(assignment_id__in=changed).update(late_terms=F("late_terms") + 1)


async def apply_answer_keys(tx: Transaction, events: Sequence[QuizAnswerKeyPublished]) -> None:
    """Keep the latest revision of each version's key; the compacted topic may lack older ones."""
    rows = [
        replica_row(AnswerKey, event.data, answers=_KEYS.dump_json(event.data.answers).decode())
        for event in latest(
            events,
            lambda event: (event.data.quiz_id, event.data.quiz_version),
            lambda event: event.data.key_revision,
        )
    ]
    await upsert(AnswerKey, rows, newer="key_revision")
