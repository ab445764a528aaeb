"""Imports take every field that the API has."""

import pytest
from pydantic import BaseModel

from services.courses.schemas import imports as courses
from services.courses.schemas.assignments import AssignmentCreate
from services.courses.schemas.courses import CourseCreate
from services.courses.schemas.outline import ChapterCreate, LessonCreate
from services.courses.schemas.quizzes import QuizContent
from services.enrollment.schemas import imports as enrollment
from services.enrollment.schemas.enrollments import EnrollmentCreate
from services.enrollment.schemas.users import UserCreate

# Ids of the API are references in imports.
NAMES = {
    "assignment_id": "assignment",
    "quiz_id": "quiz",
    "student_id": "student",
    "teacher_id": "teacher",
    "user_id": "reference",
}


@pytest.mark.parametrize(
    ("create", "row"),
    [
        (AssignmentCreate, courses.AssignmentImport),
        (ChapterCreate, courses.ChapterImport),
        (CourseCreate, courses.CourseImport),
        (EnrollmentCreate, enrollment.EnrollmentImport),
        (LessonCreate, courses.LessonImport),
        (QuizContent, courses.QuizImport),
        (UserCreate, enrollment.UserImport),
    ],
)
def test_a_row_takes_what_the_api_takes(create: type[BaseModel], row: type[BaseModel]) -> None:
    assert {NAMES.get(name, name) for name in create.model_fields} <= row.model_fields.keys()
