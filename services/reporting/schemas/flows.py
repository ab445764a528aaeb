"""Flows of students through courses."""

from datetime import date
from typing import Self

from pydantic import BaseModel, Field

from shared.http.fields import Rate


class FlowPoint(BaseModel):
    """What happened in one day, week or month."""

    begins_on: date = Field(examples=["2026-03-02"])
    enrolled: int = Field(description="Enrollment cycles that began", examples=[40])
    withdrew: int = Field(description="Cycles that the student ended", examples=[3])
    removed: int = Field(description="Cycles that a teacher ended", examples=[1])
    expired: int = Field(description="Cycles that ended by themselves", examples=[0])
    completed: int = Field(description="Cycles in which the course was completed", examples=[12])
    days_to_completion_mean: float | None = Field(
        description="Of these, from the beginning of the cycle, in days of 24 hours",
        examples=[41.5],
    )
    days_to_completion_median: int | None = Field(
        description="The median of the same times, each in whole days", examples=[38]
    )


class RetentionWeek(BaseModel):
    """How many students were still there a number of weeks after they had enrolled."""

    week: int = Field(description="0 begins on the day of the enrollment", examples=[4])
    students: int = Field(
        description="Students whose latest enrollment is at least that old", examples=[28]
    )
    enrolled: int = Field(description="Of these, enrolled when the week began", examples=[25])
    active: int = Field(
        description="Of those enrolled, last active in that week or later", examples=[21]
    )
    enrolled_rate: Rate = Field(description="`enrolled` / `students`", examples=[0.89])
    active_rate: Rate = Field(description="`active` / `students`", examples=[0.75])

    @classmethod
    def of(cls, week: int, students: int, enrolled: int, active: int) -> Self:
        return cls(
            week=week,
            students=students,
            enrolled=enrolled,
            active=active,
            enrolled_rate=enrolled / students,
            active_rate=active / students,
        )
