"""Duplicating a course with everything below it."""

from collections.abc import Iterator, Mapping
from itertools import count
from uuid import UUID

from coursestream_events import Event
from coursestream_events.courses import CourseCreated
from services.courses.queries import QUESTIONS
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.courses import Course, CourseDuplicate
from services.courses.schemas.quizzes import Question, Quiz
from services.courses.service.commands.assignments import assignment_fact, insert_assignments
from services.courses.service.commands.courses import (
    course_fact,
    insert_course,
    lock_course,
    owner,
    slug_conflict,
)
from services.courses.service.commands.outline import outline_facts
from services.courses.service.commands.quizzes import insert_versions, quiz_facts
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.ids import uuid7
from shared.outbox import append

_CHAPTERS = "SELECT chapter_id FROM chapters WHERE course_id = $1 ORDER BY position, chapter_id"

_QUIZZES = """
    SELECT v.quiz_id, v.quiz_version, v.title, v.questions, v.attempts_allowed, v.attempt_policy,
           v.max_score, v.pass_percent, v.time_limit_seconds, v.created_at, q.course_id
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id AND v.quiz_version = q.latest_version
     WHERE q.course_id = $1 AND q.deleted_at IS NULL ORDER BY q.quiz_id
"""

_ASSIGNMENTS = """
    SELECT assignment_id, course_id, title, instructions, max_points, due_at, late_policy,
           late_deduction_percent, resubmissions_allowed, version, created_at
      FROM assignments WHERE course_id = $1 AND deleted_at IS NULL ORDER BY assignment_id
"""

_COPY_CHAPTERS = """
    INSERT INTO chapters (chapter_id, course_id, title, position, version)
    SELECT copy.id, $3, title, copy.number - 1, 1
      FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS copy (original, id, number)
      JOIN chapters ON chapter_id = copy.original
"""

_INSERT_QUIZZES = """
    INSERT INTO quizzes (quiz_id, course_id, latest_version)
    SELECT id, $2, 1 FROM unnest($1::uuid[]) AS id
"""

# Bodies stay in the database: there may be megabytes of them.
_COPY_LESSONS = """
    INSERT INTO lessons (lesson_id, chapter_id, title, kind, body, address, duration_seconds,
                         required, published, free_preview, completes_on, quiz_id, assignment_id,
                         position, version)
    SELECT uuidv7(), chapter.id, title, kind, body, address, duration_seconds, required, published,
           free_preview, completes_on, quiz.id, assignment.id,
           row_number() OVER (PARTITION BY chapter_id ORDER BY position, lesson_id) - 1, 1
      FROM lessons
      JOIN unnest($1::uuid[], $2::uuid[]) AS chapter (original, id)
        ON chapter_id = chapter.original
      LEFT JOIN unnest($3::uuid[], $4::uuid[]) AS quiz (original, id) ON quiz_id = quiz.original
      LEFT JOIN unnest($5::uuid[], $6::uuid[]) AS assignment (original, id)
        ON assignment_id = assignment.original
"""

# Quizzes and assignments of a copy, by the id of their original.
_Quizzes = Mapping[UUID, Quiz]
_Assignments = Mapping[UUID, Assignment]


async def duplicate(principal: Principal, course_id: UUID, body: CourseDuplicate) -> Course:
    """A draft of its own, in one transaction; what students did is not copied.

    Raises:
        NotFound, SlugTaken, Forbidden, Erased: told to the client.
    """
    with slug_conflict(body.slug):
        async with transaction() as tx:
            original = Course(**await lock_course(tx, principal, course_id))
            copy = _copy(principal, original, body)
            quizzes = await _copied_quizzes(tx, course_id, copy)
            assignments = await _copied_assignments(tx, course_id, copy)
            events = list(_life(copy, quizzes, assignments))
            copy.version += len(quizzes) + len(assignments)
            await insert_course(tx, copy)
            await _insert_items(tx, copy, quizzes, assignments)
            await append(tx, events)
            if await _copy_tree(tx, course_id, copy.course_id, quizzes, assignments):
                copy.version += 1
                told = await outline_facts(tx, {copy.course_id: copy.created_at}, imported=False)
                await append(tx, told)
    return copy


def _copy(principal: Principal, original: Course, body: CourseDuplicate) -> Course:
    moment = now()
    return original.model_copy(
        update={
            **body.model_dump(include={"slug", "title"}, exclude_unset=True),
            "course_id": uuid7(),
            "teacher_id": owner(principal, body.teacher_id or original.teacher_id),
            "status": "draft",
            "version": 1,
            "created_at": moment,
            "updated_at": moment,
        }
    )


async def _copied_quizzes(tx: Transaction, original: UUID, copy: Course) -> _Quizzes:
    """Their latest versions."""
    changes = {"course_id": copy.course_id, "quiz_version": 1, "created_at": copy.created_at}
    quizzes = {}
    for row in await tx.connection.fetch(_QUIZZES, original):
        questions = [_renewed(each) for each in QUESTIONS.validate_json(row["questions"])]
        content = {**row, **changes, "quiz_id": uuid7(), "questions": questions}
        quizzes[row["quiz_id"]] = Quiz(**content)
    return quizzes


def _renewed(question: Question) -> Question:
    """With ids of its own, and choices too."""
    choices = [each.model_copy(update={"choice_id": uuid7()}) for each in question.choices]
    return question.model_copy(update={"question_id": uuid7(), "choices": choices})


async def _copied_assignments(tx: Transaction, original: UUID, copy: Course) -> _Assignments:
    changes = {"course_id": copy.course_id, "version": 1, "created_at": copy.created_at}
    return {
        row["assignment_id"]: Assignment(**{**row, **changes, "assignment_id": uuid7()})
        for row in await tx.connection.fetch(_ASSIGNMENTS, original)
    }


def _life(copy: Course, quizzes: _Quizzes, assignments: _Assignments) -> Iterator[Event]:
    versions = count(copy.version)
    yield course_fact(CourseCreated, copy.model_copy(update={"version": next(versions)}))
    for quiz in quizzes.values():
        yield from quiz_facts(quiz, next(versions), imported=False)
    for each in assignments.values():
        yield assignment_fact(each, next(versions), copy.created_at, imported=False)


async def _insert_items(
    tx: Transaction, copy: Course, quizzes: _Quizzes, assignments: _Assignments
) -> None:
    keys = [quiz.quiz_id for quiz in quizzes.values()]
    await tx.connection.execute(_INSERT_QUIZZES, keys, copy.course_id)
    await insert_versions(tx, quizzes.values())
    await insert_assignments(tx, [(each, None) for each in assignments.values()])


async def _copy_tree(
    tx: Transaction, original: UUID, copy: UUID, quizzes: _Quizzes, assignments: _Assignments
) -> bool:
    """Whether there is a tree at all."""
    chapters = {row[0]: uuid7() for row in await tx.connection.fetch(_CHAPTERS, original)}
    old, new = list(chapters), list(chapters.values())
    await tx.connection.execute(_COPY_CHAPTERS, old, new, copy)
    await tx.connection.execute(
        _COPY_LESSONS,
        old,
        new,
        list(quizzes),
        [quiz.quiz_id for quiz in quizzes.values()],
        list(assignments),
        [each.assignment_id for each in assignments.values()],
    )
    return bool(chapters)
