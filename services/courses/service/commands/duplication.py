"""Duplicating a course with everything below it."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.courses import CourseCreated
from services.courses import models, queries
from services.courses.queries.columns import with_columns
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.courses import Course, CourseDuplicate, DuplicatedCourse
from services.courses.schemas.outline import LessonContent
from services.courses.schemas.quizzes import Quiz
from services.courses.service.commands.courses import slug_conflict
from services.courses.service.commands.locks import lock_course
from services.courses.service.commands.outlines import publish_outlines
from services.courses.service.commands.owners import check_owner, owner_of_new
from services.courses.service.commands.quizzes import insert_versions
from services.courses.service.dates import Calendar
from services.courses.service.events import assignment_event, course_data, course_event, quiz_events
from services.courses.service.questions import renewed
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, insert, transaction
from shared.ids import uuid7
from shared.outbox import append

# SQL, since megabytes of bodies stay in the database.
_COPY_LESSONS = with_columns(
    """
    INSERT INTO lessons (lesson_id, chapter_id, quiz_id, assignment_id, position, version,
                         {columns})
    SELECT uuidv7(), chapter.id, quiz.id, assignment.id,
           row_number() OVER (PARTITION BY chapter_id ORDER BY position, lesson_id) - 1, 1,
           {columns}
      FROM lessons
      JOIN unnest($1::uuid[], $2::uuid[]) AS chapter (original, id)
        ON chapter_id = chapter.original
      LEFT JOIN unnest($3::uuid[], $4::uuid[]) AS quiz (original, id) ON quiz_id = quiz.original
      LEFT JOIN unnest($5::uuid[], $6::uuid[]) AS assignment (original, id)
        ON assignment_id = assignment.original
    """,
    LessonContent,
)

# The duplicate's quizzes and assignments by the id of their original.
_Quizzes = Mapping[UUID, Quiz]
_Assignments = Mapping[UUID, Assignment]


async def duplicate_course(
    principal: Principal, course_id: UUID, body: CourseDuplicate
) -> DuplicatedCourse:
    """Create a draft with the same content; what students did is not copied.

    Raises:
        NotFound, SlugTaken: for the client.
        Forbidden, InvalidInput, NotAvailableYet, Erased: the owner, as in ``owners``.
        InvalidInput: a date would be shifted too far.
    """
    with slug_conflict(body.slug):
        async with transaction() as tx:
            original = await lock_course(principal, course_id)
            course = _duplicate(principal, original, body)
            if course.teacher_id != original.teacher_id:
                await check_owner(principal, course.teacher_id, "teacher_id")
            calendar = Calendar(course, body.shift_days)
            quizzes = await _quizzes(course_id, course, calendar)
            assignments = await _assignments(course_id, course, calendar)
            events = list(_events(course, quizzes, assignments))
            course.version += len(quizzes) + len(assignments)
            row = models.Course(**course.model_dump(), outline_version=0)
            await row.save(force_create=True)
            await _insert_assessments(quizzes, assignments)
            await append(tx, events)
            if await _copy_outline(tx, course_id, course.course_id, quizzes, assignments):
                course.version += 1
                await publish_outlines(tx, {course.course_id: course.created_at}, imported=False)
    return DuplicatedCourse(**course.model_dump(), cleared_dates=calendar.cleared)


def _duplicate(principal: Principal, original: models.Course, body: CourseDuplicate) -> Course:
    moment = now()
    changes = {
        **body.model_dump(include={"slug", "title"}, exclude_unset=True),
        "course_id": uuid7(),
        "teacher_id": owner_of_new(principal, body.teacher_id or original.teacher_id),
        "status": "draft",
        "version": 1,
        "created_at": moment,
        "updated_at": moment,
    }
    return Course.model_validate(original).model_copy(update=changes)


async def _quizzes(original: UUID, course: Course, calendar: Calendar) -> _Quizzes:
    changes = {"course_id": course.course_id, "quiz_version": 1, "key_revision": 1}
    return {
        quiz.quiz_id: calendar.quiz(
            quiz.model_copy(
                update={
                    **changes,
                    "quiz_id": uuid7(),
                    "questions": [renewed(question) for question in quiz.questions],
                    "created_at": course.created_at,
                }
            )
        )
        for quiz in await queries.latest_quizzes(original)
    }


async def _assignments(original: UUID, course: Course, calendar: Calendar) -> _Assignments:
    changes = {"course_id": course.course_id, "version": 1, "created_at": course.created_at}
    stored = models.Assignment.filter(course_id=original, deleted_at=None)
    return {
        each.assignment_id: calendar.assignment(
            Assignment.model_validate(each).model_copy(update={**changes, "assignment_id": uuid7()})
        )
        async for each in stored.order_by("assignment_id")
    }


def _events(course: Course, quizzes: _Quizzes, assignments: _Assignments) -> Iterator[Event]:
    versions = count(course.version)
    yield course_event(CourseCreated, course_data(course), next(versions))
    for quiz in quizzes.values():
        yield from quiz_events(quiz, next(versions), imported=False)
    for each in assignments.values():
        yield assignment_event(each, course.created_at, next(versions), imported=False)


async def _insert_assessments(quizzes: _Quizzes, assignments: _Assignments) -> None:
    rows: list[dict[str, Any]] = [
        {"quiz_id": quiz.quiz_id, "course_id": quiz.course_id, "latest_version": 1}
        for quiz in quizzes.values()
    ]
    await insert(models.Quiz, rows)
    await insert_versions(quizzes.values())
    await insert(models.Assignment, [each.model_dump() for each in assignments.values()])


async def _copy_outline(
    tx: Transaction, original: UUID, course_id: UUID, quizzes: _Quizzes, assignments: _Assignments
) -> bool:
    """Return whether there is an outline at all."""
    stored = models.Chapter.filter(course_id=original).order_by("position", "chapter_id")
    chapters = {each.chapter_id: (uuid7(), each.title) async for each in stored}
    rows = [
        {
            "chapter_id": chapter_id,
            "course_id": course_id,
            "title": title,
            "position": position,
            "version": 1,
        }
        for position, (chapter_id, title) in enumerate(chapters.values())
    ]
    await insert(models.Chapter, rows)
    await tx.connection.execute(
        _COPY_LESSONS,
        list(chapters),
        [chapter_id for chapter_id, _ in chapters.values()],
        list(quizzes),
        [quiz.quiz_id for quiz in quizzes.values()],
        list(assignments),
        [each.assignment_id for each in assignments.values()],
    )
    return bool(chapters)
