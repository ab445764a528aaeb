"""One learner across courses."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events.progress import SubmissionKind
from services.reporting.schemas.freshness import ReportPage
from shared.http.fields import Percent, Rate


class LearnerGrade(BaseModel):
    """The result that counts in an item, in the present span."""

    item_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000020"])
    kind: SubmissionKind = Field(examples=["quiz"])
    title: str | None = Field(
        description="Null until the item is known", examples=["Check yourself"]
    )
    percent: Percent = Field(examples=[75])


class MissingItem(BaseModel):
    """An item that became due since the enrollment and has no submission."""

    item_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000021"])
    kind: SubmissionKind = Field(examples=["assignment"])
    title: str = Field(examples=["Essay on knots"])
    due_at: datetime = Field(examples=["2026-03-01T22:00:00Z"])


class LearnerCourse(BaseModel):
    """A course in which the student ever enrolled, with the present span and latest cycle."""

    course_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000010"])
    slug: str = Field(examples=["knots"])
    title: str = Field(examples=["Knots"])
    teacher_id: UUID = Field(
        description="Today's owner", examples=["0190d3f1-0000-7000-8000-000000000001"]
    )
    state: Literal["enrolled", "withdrew", "removed", "expired"] = Field(
        description="How the latest cycle ended, if it did", examples=["enrolled"]
    )
    cycle: int = Field(description="Enrollment cycle", examples=[1])
    enrolled_at: datetime = Field(examples=["2026-02-01T09:00:00Z"])
    closed_at: datetime | None = Field(examples=[None])
    completed_at: datetime | None = Field(
        description="When the student last completed the course", examples=[None]
    )
    done: int = Field(description="Required lessons completed", examples=[12])
    required: int = Field(description="Required lessons", examples=[18])
    completion_rate: Rate | None = Field(
        description="`done` / `required`; null if nothing is required", examples=[0.67]
    )
    submissions: int = Field(description="Submissions that are not withdrawn", examples=[5])
    ungraded: int = Field(description="Submissions that await their first grade", examples=[1])
    last_submitted_at: datetime | None = Field(examples=["2026-03-01T17:20:00Z"])
    last_feedback_at: datetime | None = Field(
        description="When a person last graded or returned any of the submissions",
        examples=["2026-03-02T10:15:00Z"],
    )
    last_active_on: date | None = Field(examples=["2026-03-02"])
    grades: list[LearnerGrade]
    missing: list[MissingItem] = Field(description="Empty unless the student is enrolled")


class LearnerCourses(ReportPage[LearnerCourse]):
    """A page of the courses of one student."""

    student_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000002"])
    display_name: str | None = Field(
        description="Null for an unknown or erased user", examples=["Grace Hopper"]
    )
