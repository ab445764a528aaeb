"""The course outline with a student's state in every lesson."""

from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.courses import CompletesOn, LessonKind
from coursestream_events.progress import SubmissionKind
from services.progress.models.submissions import SubmissionStatus
from services.progress.schemas.assessments import TERMS_EXAMPLE, StudentTerms
from services.progress.schemas.fields import (
    CHAPTER_ID,
    ITEM_ID,
    LESSON_ID,
    LessonState,
    Response,
)
from services.progress.schemas.progress import PROGRESS_EXAMPLE, CourseProgress
from shared.http.bodies import example
from shared.http.fields import Percent, Score

_ASSESSMENT: dict[str, Any] = {
    "item_id": ITEM_ID,
    "kind": "quiz",
    "status": "graded",
    "attempts": 1,
    **TERMS_EXAMPLE,
    "max_score": "10",
    "percent": 75,
    "passed": True,
}
_LESSON: dict[str, Any] = {
    "lesson_id": LESSON_ID,
    "title": "Kepler's laws",
    "kind": "quiz",
    "required": True,
    "completes_on": "pass",
    "state": "completed",
    "playback_position_seconds": None,
    "assessment": _ASSESSMENT,
}
_CHAPTER: dict[str, Any] = {"chapter_id": CHAPTER_ID, "title": "Orbits", "lessons": [_LESSON]}


class SidebarAssessment(StudentTerms):
    """A quiz or an assignment, and the student's result in it."""

    item_id: UUID = Field(description="The quiz or assignment")
    kind: SubmissionKind
    status: SubmissionStatus | Literal["not_started"] = Field(
        description="Status of the latest attempt"
    )
    attempts: int = Field(
        description="Attempts since the last reset, without returned and withdrawn ones"
    )
    max_score: Score
    percent: Percent | None = Field(description="The result that counts by the quiz's policy")
    passed: bool | None = Field(
        description="Null while nothing is graded, and for assignments, which have no pass mark"
    )

    model_config = example(**_ASSESSMENT)


class SidebarLesson(Response):
    lesson_id: UUID
    title: str
    kind: LessonKind
    required: bool
    completes_on: CompletesOn
    state: LessonState
    playback_position_seconds: int | None = Field(description="Where the student left a video")
    assessment: SidebarAssessment | None

    model_config = example(**_LESSON)


class SidebarChapter(Response):
    chapter_id: UUID
    title: str
    lessons: list[SidebarLesson] = Field(description="Published lessons in outline order")

    model_config = example(**_CHAPTER)


class Sidebar(CourseProgress):
    """The course outline with the student's state in every lesson and assessment."""

    title: str | None = Field(description="Null until the course itself has arrived")
    open: bool = Field(description="Whether the student is currently enrolled")
    resume_lesson_id: UUID | None = Field(
        description="The incomplete lesson that was started last, otherwise the first incomplete "
        "one; null when all are completed"
    )
    chapters: list[SidebarChapter]

    model_config = example(
        **PROGRESS_EXAMPLE,
        title="Astronomy",
        open=True,
        resume_lesson_id=None,
        chapters=[_CHAPTER],
    )
