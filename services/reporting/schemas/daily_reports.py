"""Reports of one calendar day."""

from uuid import UUID

from pydantic import BaseModel, Field

from services.reporting.schemas.performance import DailyMetrics


class Snapshot(BaseModel):
    """How things stood when the report was first published; it never changes."""

    students: int = Field(description="Students with an open enrollment", examples=[28])
    active_students: int = Field(
        description="Of these, active in the last 30 calendar days", examples=[25]
    )
    ungraded: int = Field(description="Submissions that await their first grade", examples=[4])
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
