"""Applying the service's own published events to a database that is older than they are."""

from collections.abc import Sequence
from typing import Any

import asyncpg

from coursestream_events import Event
from coursestream_events.courses import (
    AssignmentPublishedData,
    ChoiceKey,
    CourseData,
    CourseDeleted,
    CourseOutlineChangedData,
    CourseTransferredData,
    NumberKey,
    OutlineChapter,
    OutlineLesson,
    QuizAnswerKeyPublishedData,
    QuizPublishedData,
    QuizQuestion,
    TextKey,
)
from services.courses.queries import QUESTIONS
from services.courses.schemas.quizzes import (
    Choice,
    NumberAnswer,
    Question,
    TextAnswer,
)
from services.courses.service.commands.courses import DELETE_PARTS
from shared.database import Transaction

# Another course had the slug before, and its own event will name the new one.
_FREE_SLUG = """
    UPDATE courses SET slug = course_id::text
     WHERE slug = $1 AND course_id <> $2 AND deleted_at IS NULL
"""

_COURSE = """
    INSERT INTO courses AS c (course_id, slug, title, description, level, category, language,
                              time_zone, status, teacher_id, archived_from, version,
                              outline_version, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
            CASE WHEN $9 = 'archived' THEN 'published' END, $11, 0, $12, $12)
    ON CONFLICT (course_id) DO UPDATE
       SET slug = $2, title = $3, description = $4, level = $5, category = $6, language = $7,
           time_zone = $8, teacher_id = $10, version = $11, updated_at = $12, status = $9,
           outline_version = least(c.outline_version, $11::int - 1),
           archived_from = CASE WHEN $9 <> 'archived' THEN NULL
                                WHEN c.status <> 'archived' THEN c.status
                                ELSE c.archived_from END
"""

# Together: an outline's version is lower than its course's.
_RAISE = """
    UPDATE courses
       SET version = $2, updated_at = $3,
           outline_version = least(coalesce($4, outline_version), $2::int - 1)
     WHERE course_id = $1
"""

_TRANSFER = """
    WITH noted AS (
        INSERT INTO transfers (course_id, version, from_teacher_id, to_teacher_id, effective_at,
                               transferred_at)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
    )
    UPDATE courses SET transferred_at = $5 WHERE course_id = $1
"""

_CHAPTER = """
    INSERT INTO chapters AS c (chapter_id, course_id, title, position, version)
    VALUES ($1, $2, $3, $4, 1)
    ON CONFLICT (chapter_id) DO UPDATE
       SET title = $3, position = $4, version = c.version + 1
     WHERE (c.title, c.position) IS DISTINCT FROM ($3, $4)
"""

_LESSON = """
    INSERT INTO lessons AS l (lesson_id, chapter_id, title, kind, position, required, published,
                              free_preview, completes_on, quiz_id, assignment_id, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, false, $8, $9, $10, 1)
    ON CONFLICT (lesson_id) DO UPDATE
       SET chapter_id = $2, title = $3, kind = $4, position = $5, required = $6, published = $7,
           completes_on = $8, quiz_id = $9, assignment_id = $10, version = l.version + 1
     WHERE (l.chapter_id, l.title, l.kind, l.position, l.required, l.published, l.completes_on,
            l.quiz_id, l.assignment_id) IS DISTINCT FROM ($2, $3, $4, $5, $6, $7, $8, $9, $10)
    RETURNING (xmax = 0) AS created
"""

_QUIZ = """
    INSERT INTO quizzes AS q (quiz_id, course_id, latest_version) VALUES ($1, $2, $3)
    ON CONFLICT (quiz_id) DO UPDATE SET latest_version = greatest(q.latest_version, $3)
"""

# Another version of this number, that was never published, gives way.
_QUIZ_VERSION = """
    INSERT INTO quiz_versions AS v (quiz_id, quiz_version, title, questions, attempts_allowed,
                               attempt_policy, max_score, pass_percent, time_limit_seconds,
                               created_at)
    VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (quiz_id, quiz_version) DO UPDATE
       SET title = $3, questions = $4::jsonb, attempts_allowed = $5, attempt_policy = $6,
           max_score = $7, pass_percent = $8, time_limit_seconds = $9, created_at = $10,
           key_revision = 1
     WHERE v.created_at <> $10
"""

_ASSIGNMENT = """
    INSERT INTO assignments AS a (assignment_id, course_id, title, instructions, max_points, due_at,
                                  late_policy, late_deduction_percent, resubmissions_allowed,
                                  created_at)
    VALUES ($1, $2, $3, '', $4, $5, $6, $7, $8, $9)
    ON CONFLICT (assignment_id) DO UPDATE
       SET title = $3, max_points = $4, due_at = $5, late_policy = $6,
           late_deduction_percent = $7, resubmissions_allowed = $8, version = a.version + 1
    RETURNING (xmax = 0) AS created
"""


async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply events to courses; returns what events do not carry."""
    await tx.connection.execute(
        "SELECT FROM courses WHERE course_id::text = ANY ($1) ORDER BY course_id FOR UPDATE",
        sorted({each.subject for each in events}),
    )
    lost = []
    for event in events:
        if isinstance(event.data, QuizAnswerKeyPublishedData):
            await _adopt_key(tx.connection, event.data)
        else:
            lost += await _adopt_one(tx.connection, event)
    return lost


async def _adopt_one(connection: asyncpg.Connection, event: Event) -> list[str]:
    lost: list[str] = []
    match event.data:
        case CourseData():
            await _adopt_course(connection, event, event.data)
        case CourseOutlineChangedData():
            lost = await _adopt_outline(connection, event.data)
        case QuizPublishedData():
            await _adopt_quiz(connection, event.data)
        case AssignmentPublishedData():
            lost = await _adopt_assignment(connection, event.data)
    await connection.execute(
        _RAISE,
        event.data.course_id,
        event.aggregateversion,
        event.data.occurred_at,
        getattr(event.data, "outline_version", None),
    )
    return lost


async def _adopt_course(connection: asyncpg.Connection, event: Event, data: CourseData) -> None:
    await connection.execute(_FREE_SLUG, data.slug, data.course_id)
    await connection.execute(
        _COURSE,
        data.course_id,
        data.slug,
        data.title,
        data.description,
        data.level,
        data.category,
        data.language,
        data.time_zone,
        data.status,
        data.teacher_id,
        event.aggregateversion,
        data.occurred_at,
    )
    if isinstance(data, CourseTransferredData):
        await connection.execute(
            _TRANSFER,
            data.course_id,
            event.aggregateversion,
            data.from_teacher_id,
            data.to_teacher_id,
            data.effective_at,
            data.occurred_at,
        )
    if isinstance(event, CourseDeleted):
        for statement in DELETE_PARTS:
            await connection.execute(statement, data.course_id)
        await connection.execute(
            "UPDATE courses SET deleted_at = $2 WHERE course_id = $1",
            data.course_id,
            data.occurred_at,
        )


async def _adopt_outline(
    connection: asyncpg.Connection, data: CourseOutlineChangedData
) -> list[str]:
    chapters = [chapter.chapter_id for chapter in data.chapters]
    lessons = [lesson.lesson_id for chapter in data.chapters for lesson in chapter.lessons]
    lost: list[str] = []
    for chapter in data.chapters:
        await connection.execute(
            _CHAPTER, chapter.chapter_id, data.course_id, chapter.title, chapter.position
        )
        lost += [
            f"lesson {lesson.lesson_id}: body, address, duration, free preview"
            for lesson in chapter.lessons
            if await _store_lesson(connection, chapter, lesson)
        ]
    await connection.execute(
        "DELETE FROM lessons l USING chapters c WHERE c.chapter_id = l.chapter_id "
        "AND c.course_id = $1 AND l.lesson_id <> ALL ($2)",
        data.course_id,
        lessons,
    )
    await connection.execute(
        "DELETE FROM chapters WHERE course_id = $1 AND chapter_id <> ALL ($2)",
        data.course_id,
        chapters,
    )
    return lost


async def _store_lesson(
    connection: asyncpg.Connection, chapter: OutlineChapter, lesson: OutlineLesson
) -> bool:
    """Whether it is new here."""
    return bool(
        await connection.fetchval(
            _LESSON,
            lesson.lesson_id,
            chapter.chapter_id,
            lesson.title,
            lesson.kind,
            lesson.position,
            lesson.required,
            lesson.published,
            lesson.completes_on,
            lesson.quiz_id,
            lesson.assignment_id,
        )
    )


async def _adopt_quiz(connection: asyncpg.Connection, data: QuizPublishedData) -> None:
    """Its answers follow on their own topic."""
    await connection.execute(_QUIZ, data.quiz_id, data.course_id, data.quiz_version)
    questions = [_without_answer(question) for question in data.questions]
    await connection.execute(
        _QUIZ_VERSION,
        data.quiz_id,
        data.quiz_version,
        data.title,
        QUESTIONS.dump_json(questions).decode(),
        data.attempts_allowed,
        data.attempt_policy,
        data.max_score,
        data.pass_percent,
        data.time_limit_seconds,
        data.occurred_at,
    )


def _without_answer(question: QuizQuestion) -> Question:
    return Question(
        question_id=question.question_id,
        kind=question.kind,
        text=question.text,
        points=question.points,
        choices=[
            Choice(choice_id=choice.choice_id, text=choice.text, correct=False)
            for choice in question.choices
        ],
        answer=None,
    )


async def _adopt_key(connection: asyncpg.Connection, data: QuizAnswerKeyPublishedData) -> None:
    row = await connection.fetchrow(
        "SELECT questions FROM quiz_versions WHERE quiz_id = $1 AND quiz_version = $2 FOR UPDATE",
        data.quiz_id,
        data.quiz_version,
    )
    if row is None:
        return
    keys = {answer.question_id: answer.key for answer in data.answers}
    questions = [
        _with_answer(question, keys.get(question.question_id))
        for question in QUESTIONS.validate_json(row["questions"])
    ]
    await connection.execute(
        "UPDATE quiz_versions SET key_revision = $3, questions = $4::jsonb "
        "WHERE quiz_id = $1 AND quiz_version = $2",
        data.quiz_id,
        data.quiz_version,
        data.key_revision,
        QUESTIONS.dump_json(questions).decode(),
    )


def _with_answer(question: Question, key: Any) -> Question:
    match key:
        case NumberKey():
            answer: Any = NumberAnswer(value=key.value, tolerance=key.tolerance)
            return question.model_copy(update={"answer": answer})
        case TextKey() if key.accepted:
            return question.model_copy(update={"answer": TextAnswer(accepted=key.accepted)})
        case ChoiceKey():
            choices = [
                choice.model_copy(update={"correct": choice.choice_id in key.choice_ids})
                for choice in question.choices
            ]
            # The first choice of a question of true or false is true.
            answer = choices[0].correct if question.kind == "true_false" else None
            return question.model_copy(update={"choices": choices, "answer": answer})
    return question


async def _adopt_assignment(
    connection: asyncpg.Connection, data: AssignmentPublishedData
) -> list[str]:
    created = await connection.fetchval(
        _ASSIGNMENT,
        data.assignment_id,
        data.course_id,
        data.title,
        data.max_points,
        data.due_at,
        data.late_policy,
        data.late_deduction_percent,
        data.resubmissions_allowed,
        data.occurred_at,
    )
    return [f"assignment {data.assignment_id}: instructions"] if created else []
