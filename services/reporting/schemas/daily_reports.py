"""Reports of one calendar day."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from services.reporting.schemas.performance import DailyMetrics


class UngradedByAge(BaseModel):
    """Submissions that await their first grade, by age in calendar days."""

    days_0_1: int = Field(description="Submitted that day or the day before", examples=[2])
    days_2_3: int = Field(examples=[1])
    days_4_7: int = Field(examples=[1])
    days_8_14: int = Field(examples=[0])
    days_15_up: int = Field(examples=[0])
    oldest_on: date | None = Field(
        description="When the oldest was submitted", examples=["2026-02-25"]
    )


class Snapshot(BaseModel):
    """How things stood when the report was first published; it never changes."""

    students: int = Field(description="Students with an open enrollment", examples=[28])
    active_students: int = Field(
        description="Of these, active in the last 30 calendar days", examples=[25]
    )
    ungraded: int = Field(description="Submissions that await their first grade", examples=[4])
    ungraded_by_age: UngradedByAge | None = Field(description="Null in reports of earlier releases")
    students_at_risk: list[UUID] = Field(
        description="The first 100 that an at-risk rule flags",
        examples=[["0190d3f1-0000-7000-8000-000000000002"]],
    )
    more_at_risk: bool = Field(description="Whether there are others", examples=[False])


class DailyReport(DailyMetrics):
    """Daily metrics of one teacher or of the whole school."""

    report_id: UUID = Field(
        description="The same as in the event DailyReportGenerated",
        examples=["6ba7b810-9dad-51d1-80b4-00c04fd430c8"],
    )
    teacher_id: UUID | None = Field(
        description="Null: the whole school", examples=["0190d3f1-0000-7000-8000-000000000001"]
    )
    display_name: str | None = Field(
        description="Null for the school and for an unknown or erased user",
        examples=["Ada Lovelace"],
    )
    revision: int | None = Field(
        description="Of the latest published event; null while the report is unpublished",
        examples=[1],
    )
    snapshot: Snapshot | None = Field(description="Null while the report is unpublished")
