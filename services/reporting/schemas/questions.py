"""Item analysis: how the questions of a quiz were answered."""

from uuid import UUID

from pydantic import BaseModel, Field

from shared.http.fields import Rate, Score


class ChoiceCount(BaseModel):
    """How often a choice was chosen at first attempts."""

    choice_id: UUID
    chosen: int


class QuestionFigures(BaseModel):
    """A question of one version of a quiz."""

    quiz_version: int = Field(examples=[2])
    question_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000021"])
    max_points: Score = Field(description="By the latest answer key", examples=["2"])
    attempts: int = Field(description="Submitted attempts that are not withdrawn", examples=[41])
    average_points: Score | None = Field(
        description="Mean over all attempts that the key decides, to four decimals",
        examples=["1.4146"],
    )
    first_attempts: int = Field(
        description="Of the attempts, the first ones of a student in a span", examples=[28]
    )
    first_right: Rate | None = Field(
        description="Share of first attempts with all points, of those that the key decides; null "
        "if there is none",
        examples=[0.64],
    )
    first_unanswered: int = Field(
        description="First attempts without an answer to the question", examples=[3]
    )
    first_choices: list[ChoiceCount] = Field(
        description="Choices of the first attempts, the most frequent first; those never "
        "chosen are left out"
    )
