"""Distributions of percentages."""

from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events.progress import SubmissionKind
from shared.http.fields import Percent

BINS = 10


class Spread(BaseModel):
    """Quartiles are values that occur: the smallest that so many are not above."""

    count: int = Field(default=0, examples=[28])
    mean: Percent | None = Field(default=None, examples=[71.5])
    minimum: Percent | None = Field(default=None, examples=[20])
    lower_quartile: Percent | None = Field(default=None, examples=[60])
    median: Percent | None = Field(default=None, examples=[75])
    upper_quartile: Percent | None = Field(default=None, examples=[85])
    maximum: Percent | None = Field(default=None, examples=[100])
    histogram: list[int] = Field(
        default_factory=lambda: [0] * BINS,
        description="How many are from 0 to below 10, 10 to below 20, …, 90 to 100",
        examples=[[0, 0, 1, 0, 2, 3, 6, 8, 5, 3]],
    )


class Distribution(Spread):
    of: Literal["progress", "grades", "item"] = Field(
        description="Required lessons completed by each enrolled student, all results in the "
        "course, or those in one item"
    )
    item_id: UUID | None = Field(default=None, examples=["0190d3f1-0000-7000-8000-000000000020"])
    kind: SubmissionKind | None = Field(default=None, examples=["quiz"])
    title: str | None = Field(default=None, examples=["Check yourself"])
