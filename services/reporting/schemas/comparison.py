"""Figures beside those of the period before and of the school."""

from collections.abc import Sequence
from datetime import datetime
from typing import Self

from pydantic import BaseModel, Field


class SchoolQuartiles(BaseModel):
    """Over the teachers who own a course, or the published courses."""

    lower_quartile: float = Field(examples=[40])
    median: float = Field(examples=[75])
    upper_quartile: float = Field(examples=[130])
    read_at: datetime = Field(
        description="When they were read: in a large school up to some minutes ago",
        examples=["2026-03-02T10:15:00Z"],
    )

    @classmethod
    def of(cls, quartiles: Sequence[float], read_at: datetime) -> Self:
        lower, median, upper = quartiles
        return cls(lower_quartile=lower, median=median, upper_quartile=upper, read_at=read_at)


class ComparedFigure(BaseModel):
    figure: str = Field(
        description="A figure of performance or presence", examples=["lessons_completed"]
    )
    value: float | None = Field(examples=[120])
    before: float | None = Field(
        description="In the period before, of the same length; null for current figures",
        examples=[90],
    )
    change: float | None = Field(
        description="`value` - `before`; null unless both are known", examples=[30]
    )
    school: SchoolQuartiles | None = Field(
        description="Null for fewer than five teachers or courses"
    )
    quarter: int | None = Field(
        description="Where `value` lies in the school: 1 is at or below the lower quartile, 4 is "
        "above the upper one",
        examples=[3],
    )

    @classmethod
    def of(
        cls,
        figure: str,
        value: float | None,
        before: float | None,
        school: SchoolQuartiles | None = None,
        quarter: int | None = None,
    ) -> Self:
        change = None if value is None or before is None else value - before
        return cls(
            figure=figure,
            value=value,
            before=before,
            change=change,
            school=school,
            quarter=quarter,
        )
