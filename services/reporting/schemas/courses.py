"""A course's lessons and students."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from shared.http.fields import Percent, Rate


class CourseLesson(BaseModel):
    """A published lesson, and how many students have completed it."""

    lesson_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000012"])
    chapter_title: str = Field(examples=["First knots"])
    title: str = Field(examples=["The bowline"])
    kind: str = Field(examples=["video"])
    required: bool = Field(examples=[True])
    students_done: int = Field(description="Students who completed it", examples=[19])
    students: int = Field(description="Students with an open enrollment", examples=[28])


class CourseStudent(BaseModel):
    """A student with an open enrollment."""

    student_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000002"])
    display_name: str | None = Field(
        description="Null for an unknown or erased user", examples=["Grace Hopper"]
    )
    done: int = Field(description="Required lessons completed", examples=[12])
    required: int = Field(description="Required lessons", examples=[18])
    completion_rate: Rate | None = Field(
        description="`done` / `required`; null if nothing is required", examples=[0.67]
    )
    ungraded: int = Field(description="Submissions that await their first grade", examples=[1])
    average: Percent | None = Field(
        description="Mean of the results in the present span", examples=[78.5]
    )
    last_active_on: date | None = Field(examples=["2026-03-02"])
    last_feedback_at: datetime | None = Field(
        description="When a person last graded or returned any of the student's submissions in "
        "the course",
        examples=["2026-03-02T10:15:00Z"],
    )
