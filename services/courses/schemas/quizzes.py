"""Quizzes: their terms, versions and responses."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field, computed_field, model_validator

from coursestream_events import Instant
from coursestream_events.courses import AttemptPolicy, ReviewPolicy
from services.courses.schemas.fields import (
    MAX_QUESTIONS,
    Count,
    Counts,
    GivenPercent,
    StoredPercent,
    StoredScore,
    TimeLimit,
    Title,
)
from services.courses.schemas.questions import Correction, Question, QuestionDraft, check_size
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion

OpensAt = Annotated[Instant, Field(description="No attempt starts earlier.")]
ClosesAt = Annotated[
    Instant, Field(description="No attempt starts later, and every open attempt ends.")
]
Review = Annotated[
    ReviewPolicy,
    Field(
        description="What students see of a submitted attempt: nothing, its score, or also the "
        "right answers after the last attempt allowed or closes_at."
    ),
]


class QuizTerms(Request):
    """What authors and imports both say about a quiz, beside its questions."""

    title: Title
    attempts_allowed: Count | None = Field(default=None, description="Default: no limit.")
    attempt_policy: AttemptPolicy = "highest"
    pass_percent: GivenPercent = Decimal(50)
    time_limit_seconds: TimeLimit | None = None
    opens_at: OpensAt | None = None
    closes_at: ClosesAt | None = None
    review: Review = "score"
    counts: Counts = True

    @model_validator(mode="after")
    def _consistent_window(self) -> Self:
        check_window(self.opens_at, self.closes_at)
        return self


class QuizContent(QuizTerms):
    """The content of one version of a quiz."""

    questions: tuple[QuestionDraft, ...] = Field(min_length=1, max_length=MAX_QUESTIONS)

    model_config = example(
        title="Check yourself",
        questions=[
            {
                "kind": "single_choice",
                "text": "What is x in x + 2 = 5?",
                "choices": [{"text": "3", "correct": True}, {"text": "7"}],
                "points": "2",
            },
            {"kind": "true_false", "text": "0 is even.", "answer": True, "points": "1"},
            {
                "kind": "number",
                "text": "What is pi, to two digits?",
                "answer": {"value": "3.14", "tolerance": "0.005"},
                "points": "1",
            },
            {
                "kind": "short_text",
                "text": "What is a number called that only 1 and itself divide?",
                "answer": {"accepted": ["prime", "a prime"]},
                "points": "1",
            },
        ],
        attempts_allowed=3,
        closes_at="2026-03-01T22:59:00Z",
    )

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        check_size(self.questions)
        return self


class QuizPatch(Request):
    title: Title = left_out()
    questions: tuple[QuestionDraft, ...] = left_out(
        min_length=1, max_length=MAX_QUESTIONS, description="Replaces all questions."
    )
    attempts_allowed: Count | None = None
    attempt_policy: AttemptPolicy = left_out()
    pass_percent: GivenPercent = left_out()
    time_limit_seconds: TimeLimit | None = None
    opens_at: OpensAt | None = None
    closes_at: ClosesAt | None = None
    review: Review = left_out()
    counts: Counts = left_out()

    model_config = example(attempts_allowed=2, time_limit_seconds=900)

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        check_size(self.questions or ())
        return self


class QuizCorrection(Request):
    """Corrected answers to some of a version's questions; the others stay."""

    answers: tuple[Correction, ...] = Field(min_length=1, max_length=MAX_QUESTIONS)

    model_config = example(
        answers=[
            {
                "kind": "number",
                "question_id": "01890a5d-ac96-774b-bcce-b302099a8057",
                "answer": {"value": "3.14", "tolerance": "0.01"},
            }
        ]
    )


class _QuizHead(BaseModel):
    quiz_id: UUID
    quiz_version: ETagVersion = Field(description="The ETag of the latest version.")
    title: str = Field(examples=["Check yourself"])
    attempts_allowed: int | None
    attempt_policy: AttemptPolicy
    max_score: StoredScore
    pass_percent: StoredPercent
    time_limit_seconds: int | None
    opens_at: datetime | None
    closes_at: datetime | None
    review: ReviewPolicy
    counts: Counts
    created_at: datetime


class _StoredQuiz(_QuizHead):
    course_id: UUID
    key_revision: int = Field(default=1, description="Raised by each correction of the answers.")


class Quiz(_StoredQuiz):
    """A quiz as its author sees it."""

    questions: list[Question]

    @computed_field  # type: ignore[prop-decorator]
    @property
    def question_count(self) -> int:
        return len(self.questions)


class ReadableQuiz(_StoredQuiz):
    """A quiz as its author or a student sees it."""

    question_count: int
    questions: list[Question] | None = Field(
        description="Null for everyone but the author; students get them in an attempt."
    )


class QuizSummary(_QuizHead):
    """A quiz in its course's list."""

    question_count: int
    lesson_ids: list[UUID] = Field(description="Lessons that use the quiz.")


def check_window(opens_at: datetime | None, closes_at: datetime | None) -> None:
    """Raise ValueError if no attempt could ever start."""
    if opens_at is not None and closes_at is not None and closes_at <= opens_at:
        raise ValueError("closes_at must be later than opens_at")
