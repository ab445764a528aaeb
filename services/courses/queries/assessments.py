"""Quizzes and assignments; answers for who authors them alone."""

from uuid import UUID

import asyncpg
from pydantic import TypeAdapter

from services.courses.queries.access import sees_all, studies
from services.courses.queries.courses import visible_course
from services.courses.schemas.assignments import Assignment, AssignmentSummary
from services.courses.schemas.quizzes import Question, Quiz, QuizSummary
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound
from shared.http.pages import Page, decode_cursor, encode_cursor

QUESTIONS = TypeAdapter(list[Question])

_QUIZ = """
    SELECT q.quiz_id, q.course_id, v.quiz_version, v.title, v.questions, v.attempts_allowed,
           v.attempt_policy, v.max_score, v.pass_percent, v.time_limit_seconds, v.created_at,
           v.key_revision, c.teacher_id, c.status,
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = q.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id
                          AND v.quiz_version = coalesce($3, q.latest_version)
      JOIN courses c USING (course_id)
     WHERE q.quiz_id = $1 AND q.deleted_at IS NULL
"""

_ASSIGNMENT = """
    SELECT a.assignment_id, a.course_id, a.title, a.instructions, a.max_points, a.due_at,
           a.late_policy, a.late_deduction_percent, a.resubmissions_allowed, a.version,
           a.created_at, c.teacher_id, c.status,
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = a.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM assignments a JOIN courses c USING (course_id)
     WHERE a.assignment_id = $1 AND a.deleted_at IS NULL
"""

_QUIZZES = """
    SELECT q.quiz_id, v.quiz_version, v.title, jsonb_array_length(v.questions) AS questions,
           v.attempts_allowed, v.attempt_policy, v.max_score, v.pass_percent, v.time_limit_seconds,
           v.created_at,
           ARRAY (SELECT lesson_id FROM lessons l WHERE l.quiz_id = q.quiz_id ORDER BY 1)
               AS lesson_ids
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id AND v.quiz_version = q.latest_version
     WHERE q.course_id = $1 AND q.deleted_at IS NULL
       AND ($2::text IS NULL OR (v.title, q.quiz_id) > ($2, $3::uuid))
     ORDER BY v.title, q.quiz_id LIMIT $4
"""

_ASSIGNMENTS = """
    SELECT a.assignment_id, a.course_id, a.title, a.max_points, a.due_at, a.late_policy,
           a.late_deduction_percent, a.resubmissions_allowed, a.version, a.created_at,
           ARRAY (SELECT lesson_id FROM lessons l WHERE l.assignment_id = a.assignment_id
                   ORDER BY 1) AS lesson_ids
      FROM assignments a
     WHERE a.course_id = $1 AND a.deleted_at IS NULL
       AND ($2::text IS NULL OR (a.title, a.assignment_id) > ($2, $3::uuid))
     ORDER BY a.title, a.assignment_id LIMIT $4
"""


async def quiz(principal: Principal, quiz_id: UUID, version: int | None = None) -> Quiz:
    """The latest version, or the one that is named; students get it without the answers.

    Raises:
        NotFound: for who neither authors it nor is enrolled in its course.
    """
    async with connection() as reader:
        row = await reader.fetchrow(_QUIZ, quiz_id, principal.user_id, version)
    if row is None or not (sees_all(principal, row) or studies(row)):
        raise NotFound("There is no such quiz, or it is not yours to see.")
    questions = QUESTIONS.validate_json(row["questions"])
    if not sees_all(principal, row):
        questions = [_without_answer(question) for question in questions]
    return Quiz(**{**row, "questions": questions})


def _without_answer(question: Question) -> Question:
    choices = [choice.model_copy(update={"correct": None}) for choice in question.choices]
    return question.model_copy(update={"choices": choices, "answer": None})


async def assignment(principal: Principal, assignment_id: UUID) -> Assignment:
    """Raises NotFound for who neither authors it nor is enrolled in its course."""
    async with connection() as reader:
        row = await reader.fetchrow(_ASSIGNMENT, assignment_id, principal.user_id)
    if row is None or not (sees_all(principal, row) or studies(row)):
        raise NotFound("There is no such assignment, or it is not yours to see.")
    return Assignment(**row)


async def quizzes(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[QuizSummary]:
    """By title, for who authors the course. Raises NotFound, InvalidInput."""
    rows, last = await _listed(_QUIZZES, "quiz_id", principal, course_id, cursor, limit)
    return Page(items=[QuizSummary(**row) for row in rows], next_cursor=last)


async def assignments(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[AssignmentSummary]:
    """By title, for who authors the course. Raises NotFound, InvalidInput."""
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
    """A page's rows, and the cursor of the next one."""
    title, after = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    async with connection() as reader:
        if not sees_all(principal, await visible_course(reader, principal, course_id)):
            raise NotFound("There is no such course, or it is not yours.")
        rows = await reader.fetch(statement, course_id, title, after, limit + 1)
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    return rows[:limit], encode_cursor(last["title"], last[key])
