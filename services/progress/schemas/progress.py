"""A student's progress in the lessons of a course."""

from typing import Any
from uuid import UUID

from pydantic import Field

from services.progress.schemas.fields import (
    COURSE_ID,
    LESSON_ID,
    STUDENT_ID,
    LessonState,
    Response,
)
from shared.http.bodies import Request, example
from shared.http.fields import Percent

COUNTS_EXAMPLE: dict[str, Any] = {"completed": 2, "required": 3, "percent": 66.6667}
PROGRESS_EXAMPLE: dict[str, Any] = {
    "course_id": COURSE_ID,
    "student_id": STUDENT_ID,
    "cycle": 1,
    **COUNTS_EXAMPLE,
}


class LessonCounts(Response):
    completed: int = Field(description="Required lessons that the student has completed")
    required: int = Field(description="Required lessons of the current outline")
    percent: Percent | None = Field(description="Null when the course requires no lesson")


class LessonProgress(LessonCounts):
    """The state of one lesson, and the counts of its course."""

    lesson_id: UUID
    state: LessonState

    model_config = example(lesson_id=LESSON_ID, state="completed", **COUNTS_EXAMPLE)


class CourseProgress(LessonCounts):
    course_id: UUID
    student_id: UUID
    cycle: int = Field(description="Enrollment cycle")

    model_config = example(**PROGRESS_EXAMPLE)


class ProgressLesson(Response):
    lesson_id: UUID
    state: LessonState

    model_config = example(lesson_id=LESSON_ID, state="completed")


class MyProgress(CourseProgress):
    lessons: list[ProgressLesson] = Field(description="Published lessons in outline order")

    model_config = example(
        **PROGRESS_EXAMPLE, lessons=[{"lesson_id": LESSON_ID, "state": "completed"}]
    )


class SavePlaybackPosition(Request):
    seconds: int = Field(ge=0, le=10_000_000, description="Seconds from the start of the video")

    model_config = example(seconds=312)
