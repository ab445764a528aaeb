"""The tables of courses."""

from services.courses.models.assessments import Assignment, Quiz, QuizVersion
from services.courses.models.courses import Course, Transfer
from services.courses.models.outline import Chapter, Lesson
from services.courses.models.replicas import Enrollment, ErasedUser, User

__all__ = [
    "Assignment",
    "Chapter",
    "Course",
    "Enrollment",
    "ErasedUser",
    "Lesson",
    "Quiz",
    "QuizVersion",
    "Transfer",
    "User",
]
