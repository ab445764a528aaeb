"""Facts that the reporting service publishes."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Contract, Event, EventData
from coursestream_events.fields import Amount, Count, Ordinal
from coursestream_events.instants import Day


class DailyFigures(Contract):
    """What happened on the day; averages are percent, null when nothing was graded."""

    lessons_completed: Count
    submissions: Count
    graded: Count
    quiz_average: Amount | None = None
    assignment_average: Amount | None = None


class DailyReportGeneratedData(EventData):
    report_id: UUID
    report_date: Day = Field(description="A calendar day of the school's time zone")
    teacher_id: UUID | None = Field(default=None, description="None: the whole school")
    revision: Ordinal = Field(description="Above 1: late facts restated the day")
    figures: DailyFigures | None = None


class DailyReportGenerated(Event):
    type: Literal["coursestream.reporting.DailyReportGenerated.v1"]
    data: DailyReportGeneratedData


class ProjectionRebuiltData(EventData):
    report_id: UUID
    records: Count = Field(description="Records of the log that were read")
    seconds: float = Field(ge=0)


class ProjectionRebuilt(Event):
    type: Literal["coursestream.reporting.ProjectionRebuilt.v1"]
    data: ProjectionRebuiltData
