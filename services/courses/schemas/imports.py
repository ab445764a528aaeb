"""Rows of the bulk imports."""

from collections.abc import Set
from decimal import Decimal
from typing import Self

from pydantic import Field, model_validator

from coursestream_events.courses import AttemptPolicy, CourseStatus
from services.courses.schemas.assignments import AssignmentContent
from services.courses.schemas.courses import CourseContent
from services.courses.schemas.fields import (
    MAX_QUESTIONS,
    GivenPercent,
    MaxScore,
    OutlineTitle,
    Position,
)
from services.courses.schemas.outline import LessonContent, check_completion, check_kind
from services.courses.schemas.questions import QuestionDraft, check_size
from services.courses.schemas.quizzes import QuizTerms
from shared.http.bodies import example
from shared.http.fields import TimeZone
from shared.http.imports import PastInstant, UserReference
from shared.http.imports.batches import ReferencedRow
from shared.references import Reference

_CREATED_AT = "Default: that of the course. Only a row that creates uses it."


class CourseImport(CourseContent, ReferencedRow):
    time_zone: TimeZone | None = None
    teacher: UserReference = Field(description="The owner; another one is a transfer")
    status: CourseStatus = "published"
    created_at: PastInstant | None = Field(
        default=None,
        description="Default: the time of the import. Only a row that creates uses it.",
    )

    model_config = example(
        reference="course:AAA-2013J",
        slug="aaa-2013j",
        title="AAA, October 2013",
        teacher="teacher:AAA",
        created_at="2013-10-01T00:00:00Z",
    )


class ChapterImport(ReferencedRow):
    course: Reference
    title: OutlineTitle
    position: Position | None = None

    model_config = example(
        reference="chapter:AAA-2013J:1", course="course:AAA-2013J", title="Week 1", position=0
    )


class LessonImport(LessonContent, ReferencedRow):
    chapter: Reference
    position: Position | None = None
    quiz: Reference | None = Field(default=None, description="Required for kind quiz.")
    assignment: Reference | None = Field(default=None, description="Required for kind assignment.")

    model_config = example(
        reference="lesson:546614",
        chapter="chapter:AAA-2013J:1",
        title="Home page",
        kind="document",
        position=0,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_kind(self.kind, self.quiz is not None, self.assignment is not None)
        check_completion(self.kind, self.completes_on, self.required)
        return self

    @property
    def named(self) -> Set[str]:
        """``completes_on: nothing`` also makes the lesson optional."""
        implied = {"required"} if self.completes_on == "nothing" else set()
        return super().named | implied


class QuizImport(QuizTerms, ReferencedRow):
    """A quiz; without questions its imported results still count."""

    course: Reference
    questions: tuple[QuestionDraft, ...] = Field(default=(), max_length=MAX_QUESTIONS)
    max_score: MaxScore | None = Field(
        default=None, description="Required without questions; otherwise the sum of their points."
    )
    attempt_policy: AttemptPolicy = "latest"
    pass_percent: GivenPercent = Decimal(40)
    created_at: PastInstant | None = Field(default=None, description=_CREATED_AT)

    model_config = example(
        reference="quiz:1758", course="course:AAA-2013J", title="CMA 1", max_score="100"
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_size(self.questions)
        if not self.questions and self.max_score is None:
            raise ValueError("a quiz without questions needs a max_score")
        points = sum(question.points for question in self.questions)
        if self.questions and self.max_score is not None and self.max_score != points:
            raise ValueError(f"max_score is {self.max_score}, but the questions have {points}")
        return self


class AssignmentImport(AssignmentContent, ReferencedRow):
    course: Reference
    created_at: PastInstant | None = Field(default=None, description=_CREATED_AT)

    model_config = example(
        reference="assignment:1752",
        course="course:AAA-2013J",
        title="TMA 1",
        max_points="100",
        due_at="2013-10-20T00:00:00Z",
    )

    @property
    def named(self) -> Set[str]:
        """Another late policy than ``deduct`` also clears the deduction."""
        without = "late_policy" in super().named and self.late_policy != "deduct"
        return super().named | ({"late_deduction_percent"} if without else set())
