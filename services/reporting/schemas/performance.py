"""Figures of teachers and courses.

Current totals are as of now; daily metrics cover the days from ``from`` to ``to``.
"""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events.courses import CourseStatus
from shared.http.fields import Percent, Rate


class GradingTurnaround(BaseModel):
    """Seconds from a submission to its first grade by a person."""

    mean: float = Field(examples=[7200.0])
    median: float = Field(
        description="Estimated from a histogram; within 5 % of the exact value", examples=[5400.0]
    )
    p90: float = Field(
        description="Estimated from a histogram; within 5 % of the exact value", examples=[21600.0]
    )


class DailyMetrics(BaseModel):
    """What happened in a period."""

    lessons_completed: int = Field(examples=[120])
    submissions: int = Field(examples=[35])
    graded: int = Field(description="Submissions graded for the first time", examples=[31])
    quiz_average: Percent | None = Field(examples=[81.5])
    assignment_average: Percent | None = Field(examples=[74.25])


class Performance(DailyMetrics):
    """Current totals and daily metrics of a teacher or course."""

    chapters: int = Field(examples=[4])
    lessons: int = Field(description="Published lessons", examples=[20])
    students: int = Field(description="Distinct students with an open enrollment", examples=[28])
    active_students: int = Field(
        description="Of these, active in the last 30 calendar days", examples=[25]
    )
    completion_rate: Rate | None = Field(
        description="Required lessons completed; null if there are none", examples=[0.62]
    )
    ungraded: int = Field(description="Submissions that await their first grade", examples=[4])
    grading_turnaround_seconds: GradingTurnaround | None
    last_activity_at: datetime | None = Field(
        description="Latest grading or authoring", examples=["2026-03-02T10:15:00Z"]
    )


class TeacherPerformance(Performance):
    teacher_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000001"])
    display_name: str | None = Field(
        description="Null for an unknown or erased user", examples=["Ada Lovelace"]
    )
    courses: int = Field(examples=[3])
    published_courses: int = Field(examples=[2])


class CoursePerformance(Performance):
    course_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000010"])
    slug: str = Field(examples=["knots"])
    title: str = Field(examples=["Knots"])
    status: CourseStatus = Field(examples=["published"])
    teacher_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000001"])
    enrollments: int = Field(description="Enrollment cycles, open and ended", examples=[40])
    withdrawn: int = Field(description="Enrollment cycles that the student ended", examples=[3])


class TrendPoint(DailyMetrics):
    """Daily metrics of one day, week or month."""

    begins_on: date = Field(examples=["2026-03-02"])
