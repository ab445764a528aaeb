"""The gradebook of a course."""

from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events.progress import SubmissionKind
from services.reporting.schemas.freshness import ReportPage
from shared.http.fields import Percent, Score


class GradedItem(BaseModel):
    """A quiz or assignment that a lesson shows or a student has attempted."""

    item_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000020"])
    kind: SubmissionKind = Field(examples=["quiz"])
    title: str = Field(examples=["Check yourself"])
    max_score: Score = Field(examples=["10"])


class ItemResult(BaseModel):
    """The result that counts of a student in an item."""

    item_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000020"])
    percent: Percent = Field(examples=[75])


class StudentResults(BaseModel):
    """A student who ever enrolled, with the results of the present span."""

    student_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000002"])
    display_name: str | None = Field(
        description="Null for an unknown or erased user", examples=["Grace Hopper"]
    )
    cycle: int = Field(description="Enrollment cycle", examples=[1])
    open: bool = Field(description="Whether the student is currently enrolled")
    completed: int = Field(description="Required lessons completed", examples=[12])
    required: int = Field(description="Required lessons", examples=[18])
    percent: Percent | None = Field(
        description="Of the required lessons; null if nothing is required", examples=[66.6667]
    )
    grades: list[ItemResult] = Field(description="Items without a grade are left out")


class Gradebook(ReportPage[StudentResults]):
    """A page of students with their results."""

    assessments: list[GradedItem] = Field(description="All columns, in outline order")
