"""Reports of one calendar day."""

from uuid import UUID

from pydantic import Field

from services.reporting.schemas.performance import DailyMetrics


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
