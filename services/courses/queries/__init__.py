"""What courses answers to reads, and who may see it."""

from services.courses.queries.access import may_author
from services.courses.queries.assessments import QUESTIONS, assignment, assignments, quiz, quizzes
from services.courses.queries.courses import catalog, course
from services.courses.queries.outline import chapter, lesson, outline, outlines

__all__ = [
    "QUESTIONS",
    "assignment",
    "assignments",
    "catalog",
    "chapter",
    "course",
    "lesson",
    "may_author",
    "outline",
    "outlines",
    "quiz",
    "quizzes",
]
