"""How present teachers are.

The backlog is as of now; the other figures cover the days from ``from`` to ``to``.
"""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events.courses import CourseStatus
from shared.http.fields import Rate


class GradingBacklog(BaseModel):
    """Submissions that were neither graded nor returned, by age in calendar days."""

    submissions: int = Field(examples=[9])
    days_0_1: int = Field(description="Submitted today or yesterday", examples=[4])
    days_2_3: int = Field(examples=[2])
    days_4_7: int = Field(examples=[1])
    days_8_14: int = Field(examples=[1])
    days_15_up: int = Field(examples=[1])
    overdue: int = Field(description="Older than the promise of their course", examples=[2])
    oldest_on: date | None = Field(
        description="When the oldest was submitted", examples=["2026-02-10"]
    )


class Presence(BaseModel):
    backlog: GradingBacklog
    graded: int = Field(
        description="Submissions that a person graded or returned, by the first known time",
        examples=[31],
    )
    promise_rate: Rate | None = Field(
        description="Of these, those within the promise of their course; null if there are none",
        examples=[0.9],
    )
    feedback_rate: Rate | None = Field(
        description="Of these, with a text; null if there are none", examples=[0.75]
    )
    last_activity_at: datetime | None = Field(
        description="Latest grading or authoring", examples=["2026-03-02T10:15:00Z"]
    )


class TeacherPresence(Presence):
    teacher_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000001"])
    display_name: str | None = Field(
        description="Null for an unknown or erased user", examples=["Ada Lovelace"]
    )


class CoursePresence(Presence):
    course_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000010"])
    slug: str = Field(examples=["knots"])
    title: str = Field(examples=["Knots"])
    status: CourseStatus = Field(examples=["published"])
    teacher_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000001"])
    promise_days: int = Field(description="The course's own promise, or the school's", examples=[7])
