"""Facts that the reporting service publishes."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from shared.events.envelope import Event, EventData


class DailyReportGeneratedData(EventData):
    report_id: UUID
    report_date: date = Field(description="A calendar day of the school's time zone")
    teacher_id: UUID | None = Field(default=None, description="None: the whole school")
    revision: int = Field(ge=1, description="Above 1: late facts restated the day")


class DailyReportGenerated(Event):
    type: Literal["coursestream.reporting.DailyReportGenerated.v1"]
    data: DailyReportGeneratedData


class ProjectionRebuiltData(EventData):
    report_id: UUID
    records: int = Field(ge=0, description="Records of the log that were read")
    seconds: float = Field(ge=0)


class ProjectionRebuilt(Event):
    type: Literal["coursestream.reporting.ProjectionRebuilt.v1"]
    data: ProjectionRebuiltData
