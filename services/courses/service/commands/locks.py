"""Locks and preconditions: every command locks the course first, and what lies below it with it."""

from uuid import UUID

import asyncpg

from services.courses import models
from services.courses.queries import may_author
from shared.auth import Principal
from shared.database import Transaction
from shared.errors import NotFound

# SQL, since Tortoise cannot lock a parent and its child in one statement. The course comes first
# in FROM and is locked first.
_CHAPTER = """
    SELECT teacher_id, outline_version, chapters.*
      FROM courses JOIN chapters USING (course_id)
     WHERE chapter_id = $1 FOR UPDATE
"""

_LESSON = """
    SELECT course_id, teacher_id, lessons.*
      FROM courses JOIN chapters USING (course_id) JOIN lessons USING (chapter_id)
     WHERE lesson_id = $1 FOR UPDATE
"""

_QUIZ = """
    SELECT teacher_id, courses.version AS course_version, quizzes.*
      FROM courses JOIN quizzes USING (course_id)
     WHERE quiz_id = $1 AND quizzes.deleted_at IS NULL FOR UPDATE
"""

_ASSIGNMENT = """
    SELECT teacher_id, courses.version AS course_version, assignments.*
      FROM courses JOIN assignments USING (course_id)
     WHERE assignment_id = $1 AND assignments.deleted_at IS NULL FOR UPDATE
"""


async def lock_course(principal: Principal, course_id: UUID) -> models.Course:
    """Raises NotFound, here and below also for a course of another teacher."""
    present = models.Course.filter(course_id=course_id, deleted_at=None)
    course = await present.select_for_update().get_or_none()
    if course is None or not may_author(principal, course.teacher_id):
        raise NotFound("Course not found.")
    return course


async def lock_chapter(tx: Transaction, principal: Principal, key: UUID) -> asyncpg.Record:
    """Raises NotFound."""
    return await _lock(tx, principal, _CHAPTER, key, "Chapter")


async def lock_lesson(tx: Transaction, principal: Principal, key: UUID) -> asyncpg.Record:
    """Raises NotFound."""
    return await _lock(tx, principal, _LESSON, key, "Lesson")


async def lock_quiz(tx: Transaction, principal: Principal, key: UUID) -> asyncpg.Record:
    """Raises NotFound."""
    return await _lock(tx, principal, _QUIZ, key, "Quiz")


async def lock_assignment(tx: Transaction, principal: Principal, key: UUID) -> asyncpg.Record:
    """Raises NotFound."""
    return await _lock(tx, principal, _ASSIGNMENT, key, "Assignment")


async def _lock(
    tx: Transaction, principal: Principal, statement: str, key: UUID, kind: str
) -> asyncpg.Record:
    row = await tx.connection.fetchrow(statement, key)
    if row is None or not may_author(principal, row["teacher_id"]):
        raise NotFound(f"{kind} not found.")
    return row
