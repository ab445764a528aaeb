"""Questions of quizzes: drafts, corrections and responses."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from coursestream_events.courses import QuestionKind
from services.courses.schemas.fields import (
    MAX_QUIZ_CHARACTERS,
    AnswerText,
    Number,
    Points,
    QuestionText,
    StoredScore,
    Tolerance,
)
from shared.http.bodies import Request


class ChoiceDraft(Request):
    text: AnswerText = Field(examples=["3"])
    correct: bool = False


class ChoiceQuestionDraft(Request):
    """``single_choice`` has one correct choice, ``multiple_choice`` at least one."""

    kind: Literal["single_choice", "multiple_choice"]
    text: QuestionText = Field(examples=["What is x in x + 2 = 5?"])
    choices: tuple[ChoiceDraft, ...] = Field(min_length=2, max_length=20)
    points: Points

    @model_validator(mode="after")
    def _answerable(self) -> Self:
        correct = sum(choice.correct for choice in self.choices)
        if correct == 0:
            raise ValueError("at least one choice must be correct")
        if self.kind == "single_choice" and correct > 1:
            raise ValueError("a single_choice question has exactly one correct choice")
        return self


class TrueFalseQuestionDraft(Request):
    kind: Literal["true_false"]
    text: QuestionText = Field(examples=["What is x in x + 2 = 5?"])
    answer: bool
    points: Points


class NumberAnswer(Request):
    value: Number
    tolerance: Tolerance = Decimal(0)


class NumberQuestionDraft(Request):
    kind: Literal["number"]
    text: QuestionText = Field(examples=["What is x in x + 2 = 5?"])
    answer: NumberAnswer
    points: Points


class TextAnswer(Request):
    accepted: tuple[AnswerText, ...] = Field(
        max_length=50,
        description="Compared without case and surrounding spaces. Empty: graded by a teacher.",
    )


class TextQuestionDraft(Request):
    kind: Literal["short_text"]
    text: QuestionText = Field(examples=["What is x in x + 2 = 5?"])
    answer: TextAnswer | None = Field(default=None, description="Default: graded by a teacher.")
    points: Points


QuestionDraft = Annotated[
    ChoiceQuestionDraft | TrueFalseQuestionDraft | NumberQuestionDraft | TextQuestionDraft,
    Field(discriminator="kind"),
]


class ChoiceCorrection(Request):
    kind: Literal["single_choice", "multiple_choice"]
    question_id: UUID
    choice_ids: tuple[UUID, ...] = Field(
        min_length=1, max_length=20, description="All correct choices."
    )


class TrueFalseCorrection(Request):
    kind: Literal["true_false"]
    question_id: UUID
    answer: bool


class NumberCorrection(Request):
    kind: Literal["number"]
    question_id: UUID
    answer: NumberAnswer


class TextCorrection(Request):
    kind: Literal["short_text"]
    question_id: UUID
    answer: TextAnswer


Correction = Annotated[
    ChoiceCorrection | TrueFalseCorrection | NumberCorrection | TextCorrection,
    Field(discriminator="kind"),
]


class Choice(BaseModel):
    choice_id: UUID
    text: str = Field(examples=["3"])
    correct: bool


class Question(BaseModel):
    question_id: UUID
    kind: QuestionKind
    text: str = Field(examples=["What is x in x + 2 = 5?"])
    points: StoredScore
    choices: list[Choice]
    answer: bool | NumberAnswer | TextAnswer | None = Field(
        description="Null for questions of choice, and for those that a teacher grades."
    )


def check_size(questions: Sequence[QuestionDraft]) -> None:
    """Raise ValueError if the quiz would not fit into its event."""
    characters = sum(_characters(question) for question in questions)
    if characters > MAX_QUIZ_CHARACTERS:
        raise ValueError(
            f"the texts of the questions have {characters:,} characters in total; "
            f"the limit is {MAX_QUIZ_CHARACTERS:,}"
        )


def _characters(question: QuestionDraft) -> int:
    match question:
        case ChoiceQuestionDraft():
            return len(question.text) + sum(len(choice.text) for choice in question.choices)
        case TextQuestionDraft(answer=TextAnswer(accepted=accepted)):
            return len(question.text) + sum(len(text) for text in accepted)
        case _:
            return len(question.text)
