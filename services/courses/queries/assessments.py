"""Quizzes and assignments; answers for who authors them alone."""

from uuid import UUID

from pydantic import TypeAdapter

from services.courses.queries.access import sees_all, studies
from services.courses.schemas import Assignment, Question, Quiz
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound

QUESTIONS = TypeAdapter(list[Question])

_QUIZ = """
    SELECT q.quiz_id, q.course_id, v.quiz_version, v.title, v.questions, v.attempts_allowed,
           v.attempt_policy, v.max_score, v.pass_percent, v.time_limit_seconds, v.created_at,
           c.teacher_id, c.status,
           EXISTS (SELECT FROM enrolments e
                    WHERE e.course_id = q.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM quizzes q
      JOIN quiz_versions v ON v.quiz_id = q.quiz_id
                          AND v.quiz_version = coalesce($3, q.latest_version)
      JOIN courses c USING (course_id)
     WHERE q.quiz_id = $1
"""

_ASSIGNMENT = """
    SELECT a.assignment_id, a.course_id, a.title, a.instructions, a.max_points, a.due_at,
           a.late_policy, a.late_deduction_percent, a.resubmissions_allowed, a.version,
           a.created_at, c.teacher_id, c.status,
           EXISTS (SELECT FROM enrolments e
                    WHERE e.course_id = a.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM assignments a JOIN courses c USING (course_id)
     WHERE a.assignment_id = $1
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
