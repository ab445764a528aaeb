"""Attempts at quizzes."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from coursestream_events.courses import (
    AnswerKey,
    ChoiceKey,
    NumberKey,
    QuestionKind,
    ReviewPolicy,
    TextKey,
)
from services.progress.grading import GivenAnswer
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
from shared.http.fields import DecimalText, Percent, Score

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

    @property
    def given(self) -> GivenAnswer:
        return GivenAnswer(frozenset(self.choice_ids or ()), self.value, self.text)


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


class RightAnswer(Response):
    """The answer key of one question; fields that the question's kind does not use are null."""

    choice_ids: list[UUID] | None = None
    value: DecimalText | None = Field(default=None, examples=["3.14"])
    tolerance: DecimalText | None = Field(default=None, examples=["0.005"])
    texts: list[str] | None = Field(default=None, examples=[["prime", "a prime"]])

    @classmethod
    def of(cls, key: AnswerKey) -> Self:
        match key:
            case ChoiceKey():
                return cls(choice_ids=list(key.choice_ids))
            case NumberKey():
                return cls(value=key.value, tolerance=key.tolerance)
            case TextKey():
                return cls(texts=list(key.accepted))


class AttemptQuestion(Response):
    """A question; its answer is shown as the quiz's review setting says."""

    question_id: UUID
    kind: QuestionKind
    text: str = Field(examples=["Which planet is closest to the sun?"])
    choices: tuple[AttemptChoice, ...] = ()
    points: Score
    is_correct: bool | None = Field(
        default=None,
        description="Whether the given answer is right; null while that is not shown, and when a "
        "teacher decides",
    )
    right_answer: RightAnswer | None = Field(
        default=None, description="Null while it is not shown, and when a teacher decides"
    )


class Attempt(Response):
    """An attempt at a quiz, with the questions of the version that the attempt was started with.

    Students see the results of a submitted attempt as ``review`` says: nothing (``never``), the
    score (``score``), or also the right answers (``answers``) once all attempts allowed are
    submitted or the quiz has closed. Teachers see all. Questions and choices are shuffled per
    attempt; true always precedes false.
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
        description="The saved answers are submitted at this time: the end of the time limit, or "
        "`closes_at` of the quiz if that is earlier; null: neither is set"
    )
    submitted_at: datetime | None
    time_limit_seconds: int | None = Field(description="With the student's extra time")
    review: ReviewPolicy
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
        review="answers",
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
