"""Chapters and lessons."""

from typing import Any, Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from coursestream_events.courses import CompletesOn, LessonKind
from services.courses.schemas.fields import (
    MAX_CHAPTERS,
    MAX_LESSONS,
    Address,
    Body,
    OutlineTitle,
    Position,
    Seconds,
)
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion


class ChapterCreate(Request):
    title: OutlineTitle
    position: Position | None = None

    model_config = example(title="Linear equations")


class ChapterPatch(Request):
    title: OutlineTitle = left_out()
    position: Position = left_out()

    model_config = example(title="Linear equations and inequalities", position=0)


class Chapter(BaseModel):
    chapter_id: UUID
    course_id: UUID
    title: str = Field(examples=["Linear equations"])
    position: int
    version: ETagVersion = Field(description="Also the ETag.")


class LessonContent(Request):
    """What an author says about a lesson, and what its duplicates have as well."""

    title: OutlineTitle
    kind: LessonKind
    body: Body | None = None
    address: Address | None = Field(default=None, description="Address of the video or document.")
    duration_seconds: Seconds | None = None
    required: bool | None = Field(
        default=None, description="Default: true, unless the lesson completes on nothing."
    )
    published: bool = True
    free_preview: bool = False
    completes_on: CompletesOn | None = Field(
        default=None, description="Default: pass for a quiz, submit for an assignment, else view."
    )


class LessonCreate(LessonContent):
    quiz_id: UUID | None = Field(default=None, description="Required for kind quiz.")
    assignment_id: UUID | None = Field(default=None, description="Required for kind assignment.")
    position: Position | None = None

    model_config = example(
        title="What a variable is",
        kind="video",
        address="https://videos.example.org/variable.mp4",
        duration_seconds=420,
        free_preview=True,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_kind(self.kind, self.quiz_id is not None, self.assignment_id is not None)
        check_completion(self.kind, self.completes_on, self.required)
        return self


class LessonPatch(Request):
    title: OutlineTitle = left_out()
    body: Body | None = None
    address: Address | None = None
    duration_seconds: Seconds | None = None
    required: bool = left_out()
    published: bool = left_out()
    free_preview: bool = left_out()
    completes_on: CompletesOn = left_out()
    chapter_id: UUID = left_out()
    position: Position = left_out()

    model_config = example(title="What a variable stands for", required=False)


class ChapterOrder(Request):
    chapter_ids: tuple[UUID, ...] = Field(
        max_length=MAX_CHAPTERS, description="All chapters of the course in their new order."
    )

    model_config = example(chapter_ids=["0190d3f1-0000-7000-8000-000000000004"])


class LessonOrder(Request):
    lesson_ids: tuple[UUID, ...] = Field(
        max_length=MAX_LESSONS, description="All lessons of the chapter in their new order."
    )

    model_config = example(lesson_ids=["0190d3f1-0000-7000-8000-000000000005"])


class LessonSummary(BaseModel):
    """A lesson without its content."""

    lesson_id: UUID
    title: str = Field(examples=["Solving for x"])
    kind: LessonKind
    position: int
    required: bool
    published: bool
    free_preview: bool
    duration_seconds: int | None
    completes_on: CompletesOn
    quiz_id: UUID | None
    assignment_id: UUID | None
    version: ETagVersion = Field(description="Also the ETag.")


class Lesson(LessonSummary):
    course_id: UUID
    chapter_id: UUID
    body: str | None = Field(examples=[None])
    address: str | None = Field(examples=["https://videos.example/solving-for-x"])


class OutlineChapter(BaseModel):
    chapter_id: UUID
    title: str = Field(examples=["Linear equations"])
    position: int
    version: ETagVersion = Field(description="Also the ETag.")
    lessons: list[LessonSummary]


class Outline(BaseModel):
    """Chapters and lessons in order. Only the course's author sees unpublished lessons."""

    course_id: UUID
    outline_version: ETagVersion = Field(description="Also the ETag.")
    chapters: list[OutlineChapter]


def completion_of(
    kind: LessonKind, completes_on: CompletesOn | None, required: bool | None
) -> dict[str, Any]:
    """Return the fields ``completes_on`` and ``required`` with their defaults."""
    defaults: dict[LessonKind, CompletesOn] = {"quiz": "pass", "assignment": "submit"}
    completes_on = completes_on or defaults.get(kind, "view")
    required = completes_on != "nothing" if required is None else required
    return {"completes_on": completes_on, "required": required}


def check_completion(
    kind: LessonKind, completes_on: CompletesOn | None, required: bool | None
) -> None:
    """Raise ValueError if no student could complete the lesson, or the course with it."""
    if completes_on == "nothing" and required:
        raise ValueError(
            "a lesson that completes on nothing cannot be required, since no student could "
            "complete the course: set required to false, or completes_on to something else"
        )
    if completes_on == "pass" and kind != "quiz":
        raise ValueError("only a lesson of kind quiz completes on pass")
    if completes_on == "submit" and kind not in ("quiz", "assignment"):
        raise ValueError("only lessons of kind quiz or assignment complete on submit")


def check_kind(kind: LessonKind, has_quiz: bool, has_assignment: bool) -> None:
    """Raise ValueError if the lesson's kind and its quiz or assignment do not fit together."""
    if has_quiz != (kind == "quiz"):
        raise ValueError("a lesson of kind quiz names its quiz, other lessons name none")
    if has_assignment != (kind == "assignment"):
        raise ValueError(
            "a lesson of kind assignment names its assignment, other lessons name none"
        )
