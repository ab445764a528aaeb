"""Reads of the HTTP API."""

from services.courses.queries.access import may_author
from services.courses.queries.assessments import (
    QUESTIONS,
    assignment,
    assignments,
    authored_quiz,
    latest_quizzes,
    latest_versions,
    quiz,
    quiz_of,
    quizzes,
)
from services.courses.queries.courses import catalog, course
from services.courses.queries.outline import chapter, lesson, outline, outlines
from services.courses.queries.users import erased_users, roles

__all__ = [
    "QUESTIONS",
    "assignment",
    "assignments",
    "authored_quiz",
    "catalog",
    "chapter",
    "course",
    "erased_users",
    "latest_quizzes",
    "latest_versions",
    "lesson",
    "may_author",
    "outline",
    "outlines",
    "quiz",
    "quiz_of",
    "quizzes",
    "roles",
]
