"""Attempts at quizzes."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from coursestream_events.courses import QuestionKind
from services.progress.models.submissions import SubmissionStatus
from services.progress.schemas.fields import (
    CHOICE_ID,
    COURSE_ID,
    ITEM_ID,
    QUESTION_ID,
    STUDENT_ID,
    SUBMISSION_ID,
    Response,
    TypedNumber,
)
from shared.clock import now
from shared.http.bodies import TEXT, Request, example
from shared.http.etags import ETagVersion
from shared.http.fields import Percent, Score

MAX_ANSWERS = 500

_ANSWER: dict[str, Any] = {"question_id": QUESTION_ID, "choice_ids": [CHOICE_ID]}


class Answer(Request):
    """The answer to one question: choices, a number or a text, by the question's kind."""

    question_id: UUID
    choice_ids: Annotated[list[UUID], Field(max_length=100)] | None = None
    value: TypedNumber | None = None
    text: Annotated[str, StringConstraints(max_length=10_000, pattern=TEXT)] | None = None

    model_config = example(**_ANSWER)

    @model_validator(mode="after")
    def _one_of_three(self) -> Self:
        if sum(each is not None for each in (self.choice_ids, self.value, self.text)) != 1:
            raise ValueError("give exactly one of choice_ids, value and text")
        return self


Answers = Annotated[list[Answer], Field(max_length=MAX_ANSWERS)]


class SaveAnswers(Request):
    """All answers so far; they replace those that were saved before."""

    answers: Answers

    model_config = example(answers=[_ANSWER])


class SubmitAttempt(Request):
    """The final answers; a question without an answer scores no points."""

    answers: Answers | None = Field(
        default=None, description="When omitted, the saved answers are submitted"
    )

    model_config = example(answers=[_ANSWER])


class AttemptChoice(Response):
    choice_id: UUID
    text: str = Field(examples=["Mercury"])


class AttemptQuestion(Response):
    """A question without its answer."""

    question_id: UUID
    kind: QuestionKind
    text: str = Field(examples=["Which planet is closest to the sun?"])
    choices: tuple[AttemptChoice, ...] = ()
    points: Score


class Attempt(Response):
    """An attempt at a quiz, with the questions of the version that the attempt was started with.

    Questions and choices are shuffled per attempt; true always precedes false.
    """

    attempt_id: UUID
    quiz_id: UUID
    quiz_version: int
    course_id: UUID
    student_id: UUID
    attempt: int = Field(description="Number of the attempt in its span and round, from 1")
    attempts_allowed: int | None = Field(description="Null: no limit")
    status: SubmissionStatus
    started_at: datetime
    expires_at: datetime | None = Field(
        description="The saved answers are submitted at this time; null: no time limit"
    )
    submitted_at: datetime | None
    time_limit_seconds: int | None
    questions: list[AttemptQuestion]
    answers: list[Answer] | None = Field(description="As last saved or submitted")
    score: Score | None = Field(description="Null until the attempt is graded")
    max_score: Score
    percent: Percent | None
    passed: bool | None = Field(description="Null until the attempt is graded")
    feedback: str | None
    version: ETagVersion = Field(description="Also the ETag, which grading the submission requires")

    model_config = example(
        attempt_id=SUBMISSION_ID,
        quiz_id=ITEM_ID,
        quiz_version=1,
        course_id=COURSE_ID,
        student_id=STUDENT_ID,
        attempt=1,
        attempts_allowed=3,
        status="started",
        started_at="2026-03-02T09:00:00Z",
        expires_at="2026-03-02T09:30:00Z",
        submitted_at=None,
        time_limit_seconds=1800,
        questions=[
            {
                "question_id": QUESTION_ID,
                "kind": "single_choice",
                "text": "Which planet is closest to the sun?",
                "points": "10",
                "choices": [{"choice_id": CHOICE_ID, "text": "Mercury"}],
            }
        ],
        answers=[_ANSWER],
        score=None,
        max_score="10",
        percent=None,
        passed=None,
        feedback=None,
        version=2,
    )

    @property
    def is_expired(self) -> bool:
        """Whether the time is over and the attempt has not been submitted yet."""
        return self.status == "started" and self.expires_at is not None and now() >= self.expires_at


class RegradeStatus(Response):
    """How many attempts at a quiz, in any version, have been graded by the latest answer keys."""

    quiz_id: UUID
    key_revision: int = Field(
        description="Highest revision of any version's answer key; above 1: the key was corrected"
    )
    attempts: int = Field(description="Submitted attempts that no person has graded")
    pending: int = Field(description="Those that are still to be graded by a corrected key")
    changed: int = Field(description="Those that were graded by a key more than once")

    model_config = example(quiz_id=ITEM_ID, key_revision=2, attempts=30, pending=4, changed=11)
