"""What courses answers to reads, and who may see it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter

from services.courses.schemas import (
    Assignment,
    Chapter,
    Course,
    Lesson,
    LessonSummary,
    Outline,
    OutlineChapter,
    Question,
    Quiz,
)
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound

QUESTIONS = TypeAdapter(list[Question])

_COURSE = """
    SELECT course_id, slug, title, description, level, category, language, time_zone, status,
           teacher_id, version, created_at, updated_at
      FROM courses WHERE course_id = $1 AND deleted_at IS NULL
"""

_OUTLINES = """
    SELECT course_id, outline_version FROM courses WHERE course_id = ANY($1) ORDER BY course_id
"""

_CHAPTERS = """
    SELECT course_id, chapter_id, title, version
      FROM chapters WHERE course_id = ANY($1) ORDER BY course_id, position, chapter_id
"""

_LESSONS = """
    SELECT l.chapter_id, l.lesson_id, l.title, l.kind, l.required, l.published, l.free_preview,
           l.duration_seconds, l.completes_on, l.quiz_id, l.assignment_id, l.version
      FROM lessons l JOIN chapters c USING (chapter_id)
     WHERE c.course_id = ANY($1) ORDER BY l.chapter_id, l.position, l.lesson_id
"""

# Imported positions may have gaps: what is shown is the rank.
_CHAPTER = """
    SELECT h.chapter_id, h.course_id, h.title, h.version, c.teacher_id, c.status,
           (SELECT count(*) FROM chapters before
             WHERE before.course_id = h.course_id
               AND (before.position, before.chapter_id) < (h.position, h.chapter_id)) AS position
      FROM chapters h JOIN courses c USING (course_id)
     WHERE h.chapter_id = $1
"""

_LESSON = """
    SELECT l.lesson_id, l.chapter_id, h.course_id, l.title, l.kind, l.body, l.address,
           l.duration_seconds, l.required, l.published, l.free_preview, l.completes_on,
           l.quiz_id, l.assignment_id, l.version, c.teacher_id, c.status,
           (SELECT count(*) FROM lessons before
             WHERE before.chapter_id = l.chapter_id
               AND (before.position, before.lesson_id) < (l.position, l.lesson_id)) AS position,
           EXISTS (SELECT FROM enrolments e
                    WHERE e.course_id = h.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM lessons l JOIN chapters h USING (chapter_id) JOIN courses c USING (course_id)
     WHERE l.lesson_id = $1
"""

_QUIZ = """
    SELECT q.quiz_id, q.course_id, v.quiz_version, v.title, v.questions, v.attempts_allowed,
           v.attempt_policy, v.max_score, v.pass_percent, v.time_limit_seconds, v.created_at,
           c.teacher_id, c.status,
           EXISTS (SELECT FROM enrolments e
                    WHERE e.course_id = q.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id AND v.quiz_version = q.latest_version
      JOIN courses c USING (course_id)
     WHERE q.quiz_id = $1
"""

_ASSIGNMENT = """
    SELECT a.assignment_id, a.course_id, a.title, a.instructions, a.max_points, a.due_at,
           a.late_policy, a.late_deduction_percent, a.resubmissions_allowed, a.created_at,
           c.teacher_id, c.status,
           EXISTS (SELECT FROM enrolments e
                    WHERE e.course_id = a.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM assignments a JOIN courses c USING (course_id)
     WHERE a.assignment_id = $1
"""


def may_author(principal: Principal, teacher_id: UUID) -> bool:
    """Whether the caller may change the courses of this teacher."""
    return principal.has("superadmin") or (
        principal.has("teacher") and principal.user_id == teacher_id
    )


def _sees_all(principal: Principal, row: asyncpg.Record) -> bool:
    return principal.has("service") or may_author(principal, row["teacher_id"])


def _studies(row: asyncpg.Record) -> bool:
    return bool(row["enrolled"]) and row["status"] != "draft"


async def course(principal: Principal, course_id: UUID) -> Course:
    """Raises NotFound, also for a course that is not published to a caller who doesn't own it."""
    async with connection() as reader:
        row = await reader.fetchrow(_COURSE, course_id)
    if row is None or not (row["status"] == "published" or _sees_all(principal, row)):
        raise NotFound("There is no such course, or it is not yours.")
    return Course(**row)


async def outline(principal: Principal, course_id: UUID) -> Outline:
    """Raises NotFound as ``course`` does."""
    async with connection() as reader:
        row = await reader.fetchrow(_COURSE, course_id)
        if row is None or not (row["status"] == "published" or _sees_all(principal, row)):
            raise NotFound("There is no such course, or it is not yours.")
        tree = (await outlines(reader, [course_id]))[course_id]
    return tree if _sees_all(principal, row) else _published(tree)


def _published(tree: Outline) -> Outline:
    for chapter in tree.chapters:
        chapter.lessons = [lesson for lesson in chapter.lessons if lesson.published]
    return tree


async def outlines(reader: asyncpg.Connection, course_ids: Sequence[UUID]) -> dict[UUID, Outline]:
    """The whole trees of some courses, in three queries."""
    courses = await reader.fetch(_OUTLINES, course_ids)
    chapters = await reader.fetch(_CHAPTERS, course_ids)
    lessons = _grouped(await reader.fetch(_LESSONS, course_ids), "chapter_id")
    trees: dict[UUID, Outline] = {row["course_id"]: Outline(**row, chapters=[]) for row in courses}
    for row in chapters:
        siblings = trees[row["course_id"]].chapters
        siblings.append(
            OutlineChapter(
                **row,
                position=len(siblings),
                lessons=[
                    LessonSummary(**lesson, position=position)
                    for position, lesson in enumerate(lessons.get(row["chapter_id"], ()))
                ],
            )
        )
    return trees


def _grouped(rows: Iterable[asyncpg.Record], key: str) -> dict[UUID, list[asyncpg.Record]]:
    groups: dict[UUID, list[asyncpg.Record]] = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


async def chapter(principal: Principal, chapter_id: UUID) -> Chapter:
    """Raises NotFound for who doesn't author it: students read the outline."""
    async with connection() as reader:
        row = await reader.fetchrow(_CHAPTER, chapter_id)
    if row is None or not _sees_all(principal, row):
        raise NotFound("There is no such chapter, or it is not yours.")
    return Chapter(**row)


async def lesson(principal: Principal, lesson_id: UUID) -> Lesson:
    """With its body, so for its author, enrolled students, and anyone where it is a preview.

    Raises:
        NotFound: for anyone else.
    """
    async with connection() as reader:
        row = await reader.fetchrow(_LESSON, lesson_id, principal.user_id)
    if row is None or not (_sees_all(principal, row) or _may_study(row)):
        raise NotFound("There is no such lesson, or it is not yours to read.")
    return Lesson(**row)


def _may_study(row: asyncpg.Record) -> bool:
    preview = row["free_preview"] and row["status"] == "published"
    return bool(row["published"] and (preview or _studies(row)))


async def quiz(principal: Principal, quiz_id: UUID) -> Quiz:
    """The latest version; students get it without the answers.

    Raises:
        NotFound: for who neither authors it nor is enrolled in its course.
    """
    async with connection() as reader:
        row = await reader.fetchrow(_QUIZ, quiz_id, principal.user_id)
    if row is None or not (_sees_all(principal, row) or _studies(row)):
        raise NotFound("There is no such quiz, or it is not yours to see.")
    questions = QUESTIONS.validate_json(row["questions"])
    if not _sees_all(principal, row):
        questions = [_without_answer(question) for question in questions]
    return Quiz(**{**row, "questions": questions})


def _without_answer(question: Question) -> Question:
    choices = [choice.model_copy(update={"correct": None}) for choice in question.choices]
    return question.model_copy(update={"choices": choices, "answer": None})


async def assignment(principal: Principal, assignment_id: UUID) -> Assignment:
    """Raises NotFound for who neither authors it nor is enrolled in its course."""
    async with connection() as reader:
        row = await reader.fetchrow(_ASSIGNMENT, assignment_id, principal.user_id)
    if row is None or not (_sees_all(principal, row) or _studies(row)):
        raise NotFound("There is no such assignment, or it is not yours to see.")
    return Assignment(**row)
