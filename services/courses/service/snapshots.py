"""Courses and answer keys as the events that describe them now, for a replaced log."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

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
    QuizAnswerKeyPublished,
    QuizPublished,
)
from services.courses import models, queries
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.courses import Course
from services.courses.service.events import (
    answer_key_data,
    assignment_data,
    course_data,
    outline_data,
    quiz_data,
    transfer_data,
)
from shared.database import Transaction, update
from shared.outbox.publisher import Draft, Snapshot

_PAGE = 10
_EVENT_OF: dict[str, type[Event]] = {
    "draft": CourseUpdated,
    "published": CoursePublished,
    "archived": CourseArchived,
}

# SQL, since a list of ids may be longer than Tortoise's IN takes.
_LOCK = """
    SELECT course_id FROM courses
     WHERE ($1::uuid IS NULL OR course_id > $1)
       AND ($2::text[] IS NULL OR course_id::text = ANY ($2))
     ORDER BY course_id LIMIT $3 FOR UPDATE
"""

# SQL, for the versions with their course in one statement.
_QUIZZES = """
    SELECT v.*, q.course_id FROM quiz_versions v JOIN quizzes q USING (quiz_id)
     WHERE q.course_id = ANY ($1) ORDER BY quiz_id, quiz_version
"""

# SQL, for pages by row comparison.
_KEYS = """
    SELECT v.*, q.course_id FROM quiz_versions v JOIN quizzes q USING (quiz_id)
     WHERE ($1::uuid IS NULL OR (quiz_id, quiz_version) > ($1, $2::int))
       AND ($3::text[] IS NULL OR quiz_id || ':' || quiz_version = ANY ($3))
       AND questions <> '[]'
     ORDER BY quiz_id, quiz_version LIMIT $4
"""


async def load_courses(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    """Lock the next courses after this one, or those that are named."""
    first = UUID(after) if after is not None else None
    locked = await tx.connection.fetch(_LOCK, first, only and list(only), _PAGE)
    stored = models.Course.filter(course_id__in=[row["course_id"] for row in locked])
    courses = await stored.order_by("course_id")
    parts = await _parts(tx, courses)
    transfers = await _transfers(courses)
    return [
        Snapshot(
            str(each.course_id),
            each.version,
            [
                *_beginning(each, transfers[each.course_id]),
                *parts[each.course_id],
                _current(each),
            ],
        )
        for each in courses
    ]


async def _parts(tx: Transaction, courses: Sequence[models.Course]) -> Mapping[UUID, list[Draft]]:
    """Return the events on quizzes, assignments and the outline, by course."""
    ids = [each.course_id for each in courses]
    parts: dict[UUID, list[Draft]] = defaultdict(list)
    for row in await tx.connection.fetch(_QUIZZES, ids):
        data = quiz_data(queries.quiz_of(row), imported=False)
        parts[row["course_id"]].append(Draft(QuizPublished, data))
    stored = models.Assignment.filter(course_id__in=ids).order_by("assignment_id")
    for assignment in [Assignment.model_validate(each) for each in await stored]:
        assigned = assignment_data(assignment, assignment.created_at, imported=False)
        parts[assignment.course_id].append(Draft(AssignmentPublished, assigned))
    outlined = [each for each in courses if each.outline_version > 0 and each.deleted_at is None]
    outlines = await queries.outlines([each.course_id for each in outlined])
    for course in outlined:
        outline = outline_data(outlines[course.course_id], course.updated_at, imported=False)
        parts[course.course_id].append(Draft(CourseOutlineChanged, outline))
    return parts


async def _transfers(courses: Sequence[models.Course]) -> Mapping[UUID, list[models.Transfer]]:
    transfers: dict[UUID, list[models.Transfer]] = defaultdict(list)
    stored = models.Transfer.filter(course_id__in=[each.course_id for each in courses])
    for transfer in await stored.order_by("effective_at"):
        transfers[transfer.course_id].append(transfer)
    return transfers


def _beginning(row: models.Course, transfers: Sequence[models.Transfer]) -> Iterable[Draft]:
    """Yield the course with its first owner, and how it came to the current one."""
    course = Course.model_validate(row)
    first = transfers[0].from_teacher_id if transfers else course.teacher_id
    created = _copy(course, teacher_id=first, updated_at=course.created_at)
    yield Draft(CourseCreated, course_data(created))
    for each in transfers:
        owned = _copy(course, teacher_id=each.to_teacher_id, updated_at=each.transferred_at)
        data = transfer_data(owned, each.from_teacher_id, each.effective_at)
        yield Draft(CourseTransferred, data)


def _current(row: models.Course) -> Draft:
    course = Course.model_validate(row)
    if row.deleted_at is not None:
        return Draft(CourseDeleted, course_data(_copy(course, updated_at=row.deleted_at)))
    return Draft(_EVENT_OF[course.status], course_data(course))


def _copy(course: Course, **changes: Any) -> Course:
    return course.model_copy(update=changes)


async def save_courses(tx: Transaction, versions: dict[str, int]) -> None:
    rows = [{"course_id": UUID(each), "version": version} for each, version in versions.items()]
    await update(models.Course, rows)


async def load_keys(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    """Lock nothing: a key is its one latest event."""
    first = quiz_key(after) if after is not None else (None, None)
    rows = await tx.connection.fetch(_KEYS, *first, only and list(only), _PAGE)
    snapshots = []
    for quiz in [queries.quiz_of(row) for row in rows]:
        data = answer_key_data(quiz, quiz.created_at, imported=False)
        aggregate = f"{quiz.quiz_id}:{quiz.quiz_version}"
        snapshots.append(
            Snapshot(aggregate, quiz.key_revision, [Draft(QuizAnswerKeyPublished, data)])
        )
    return snapshots


def quiz_key(aggregate: str) -> tuple[UUID, int]:
    """Return quiz_id and quiz_version of an answer key's aggregate."""
    quiz_id, _, quiz_version = aggregate.partition(":")
    return UUID(quiz_id), int(quiz_version)
