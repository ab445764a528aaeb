"""Quizzes and assignments; only their author sees questions, and their answers."""

from collections.abc import Collection
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter

from services.courses.queries.access import may_author, may_take, not_found, sees_all
from services.courses.queries.columns import with_columns
from services.courses.queries.courses import visible_course
from services.courses.schemas.assignments import Assignment, AssignmentSummary
from services.courses.schemas.questions import Question
from services.courses.schemas.quizzes import Quiz, QuizSummary, ReadableQuiz
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound
from shared.http.pages import Page, decode_cursor, encode_cursor
from shared.text import sort_text

QUESTIONS = TypeAdapter(list[Question])

# SQL, for the version, its course and the caller's enrollment in one statement.
_QUIZ = """
    SELECT v.*, q.course_id, c.teacher_id, c.status,
           EXISTS (SELECT FROM lessons l WHERE l.quiz_id = q.quiz_id AND l.published) AS shown,
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = q.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id
                          AND v.quiz_version = coalesce($3, q.latest_version)
      JOIN courses c USING (course_id)
     WHERE q.quiz_id = $1 AND q.deleted_at IS NULL
"""

_ASSIGNMENT = """
    SELECT a.*, c.teacher_id, c.status,
           EXISTS (SELECT FROM lessons l
                    WHERE l.assignment_id = a.assignment_id AND l.published) AS shown,
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = a.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM assignments a JOIN courses c USING (course_id)
     WHERE a.assignment_id = $1 AND a.deleted_at IS NULL
"""

# SQL, since Tortoise cannot join on two columns.
_LATEST_QUIZZES = """
    SELECT v.*, q.course_id
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id AND v.quiz_version = q.latest_version
     WHERE q.course_id = $1 AND q.deleted_at IS NULL ORDER BY q.quiz_id
"""

_LATEST_VERSIONS = """
    SELECT v.*, q.course_id
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id AND v.quiz_version = q.latest_version
     WHERE q.quiz_id = ANY($1)
"""

# SQL, since Tortoise cannot join on two columns. A course has so few of them that a page is cut
# from all, sorted as people expect.
_QUIZZES = with_columns(
    """
    SELECT {columns}, jsonb_array_length(v.questions) AS question_count,
           ARRAY (SELECT lesson_id FROM lessons l WHERE l.quiz_id = q.quiz_id ORDER BY 1)
               AS lesson_ids
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id AND v.quiz_version = q.latest_version
     WHERE q.course_id = $1 AND q.deleted_at IS NULL
""",
    QuizSummary,
    "v",
    without=("question_count", "lesson_ids"),
)

_ASSIGNMENTS = with_columns(
    """
    SELECT {columns},
           ARRAY (SELECT lesson_id FROM lessons l WHERE l.assignment_id = a.assignment_id
                   ORDER BY 1) AS lesson_ids
      FROM assignments a
     WHERE a.course_id = $1 AND a.deleted_at IS NULL
""",
    AssignmentSummary,
    "a",
    without=("lesson_ids",),
)


async def quiz(principal: Principal, quiz_id: UUID, version: int | None = None) -> ReadableQuiz:
    """Return this version or the latest; only its author gets the questions.

    Raises:
        NotFound: also for students while no published lesson of theirs shows it.
    """
    row = await _quiz_row(principal, quiz_id, version)
    found = quiz_of(row)
    content = {**dict(found), "question_count": found.question_count}
    if not may_author(principal, row["teacher_id"]):
        content["questions"] = None
    return ReadableQuiz(**content)


async def authored_quiz(principal: Principal, quiz_id: UUID, version: int | None = None) -> Quiz:
    """Return this version or the latest to its author. Raises NotFound."""
    return quiz_of(await _quiz_row(principal, quiz_id, version))


async def _quiz_row(principal: Principal, quiz_id: UUID, version: int | None) -> asyncpg.Record:
    async with connection() as reader:
        row = await reader.fetchrow(_QUIZ, quiz_id, principal.user_id, version)
    if row is None or not (sees_all(principal, row) or may_take(row)):
        raise not_found("Quiz", row)
    return row


def quiz_of(row: asyncpg.Record) -> Quiz:
    """Return the quiz that a row of ``quiz_versions`` with its course_id holds."""
    return Quiz(**{**row, "questions": QUESTIONS.validate_json(row["questions"])})


async def latest_quizzes(course_id: UUID) -> list[Quiz]:
    """Return the latest versions of a course's quizzes, with their answers."""
    async with connection() as reader:
        return [quiz_of(row) for row in await reader.fetch(_LATEST_QUIZZES, course_id)]


async def latest_versions(quiz_ids: Collection[UUID]) -> dict[UUID, Quiz]:
    """Return the latest versions of these quizzes, with their answers."""
    async with connection() as reader:
        rows = await reader.fetch(_LATEST_VERSIONS, list(quiz_ids))
    return {row["quiz_id"]: quiz_of(row) for row in rows}


async def assignment(principal: Principal, assignment_id: UUID) -> Assignment:
    """Raises NotFound, as ``quiz``."""
    async with connection() as reader:
        row = await reader.fetchrow(_ASSIGNMENT, assignment_id, principal.user_id)
    if row is None or not (sees_all(principal, row) or may_take(row)):
        raise not_found("Assignment", row)
    return Assignment(**row)


async def quizzes(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[QuizSummary]:
    """Raises NotFound, also for callers who are not the author, and InvalidInput."""
    rows, last = await _listed(_QUIZZES, "quiz_id", principal, course_id, cursor, limit)
    return Page(items=[QuizSummary(**row) for row in rows], next_cursor=last)


async def assignments(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[AssignmentSummary]:
    """Raises NotFound, also for callers who are not the author, and InvalidInput."""
    rows, last = await _listed(_ASSIGNMENTS, "assignment_id", principal, course_id, cursor, limit)
    return Page(items=[AssignmentSummary(**row) for row in rows], next_cursor=last)


async def _listed(
    statement: str,
    key: str,
    principal: Principal,
    course_id: UUID,
    cursor: str | None,
    limit: int,
) -> tuple[list[asyncpg.Record], str | None]:
    """Return a page of rows by title, and the cursor of the next page."""
    after = decode_cursor(cursor, tuple[str, UUID])

    def order(row: asyncpg.Record) -> tuple[str, UUID]:
        return sort_text(row["title"]), row[key]

    async with connection() as reader:
        if not sees_all(principal, await visible_course(reader, principal, course_id)):
            raise NotFound("Course not found.")
        rows = await reader.fetch(statement, course_id)
    rest = sorted((row for row in rows if after is None or order(row) > after), key=order)
    if len(rest) <= limit:
        return rest, None
    return rest[:limit], encode_cursor(*order(rest[limit - 1]))
