"""Events published by the reporting service."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Contract, Event, EventData
from coursestream_events.fields import Amount, Count, Ordinal
from coursestream_events.instants import Day


class DailyFigures(Contract):
    """Metrics of the day. Averages are percentages, absent when nothing was graded."""

    lessons_completed: Count
    submissions: Count
    graded: Count
    quiz_average: Amount | None = None
    assignment_average: Amount | None = None


class UngradedByAge(Contract):
    """Submissions that await their first grade, by the days since they were received."""

    days_0_1: Count
    days_2_3: Count
    days_4_7: Count
    days_8_14: Count
    days_15_up: Count
    oldest_on: Day | None = Field(default=None, description="Absent if there are none")


class DailySnapshot(Contract):
    """How things stood when the report was first published; it never changes."""

    students: Count = Field(description="Distinct students with an open enrollment")
    active_students: Count = Field(description="Of these, active in the last 30 calendar days")
    ungraded: Count = Field(description="Submissions that await their first grade")
    ungraded_by_age: UngradedByAge | None = Field(
        default=None, description="The same by age; absent in reports of earlier releases"
    )
    students_at_risk: Annotated[tuple[UUID, ...], Field(max_length=100)] = Field(
        default=(), description="Ids of the first 100 students that an at-risk rule flags, sorted"
    )
    more_at_risk: bool = Field(default=False, description="Whether there are others")


class DailyReportGeneratedData(EventData):
    report_id: UUID
    report_date: Day = Field(description="Calendar day in the school's time zone")
    teacher_id: UUID | None = Field(
        default=None, description="Teacher the report is about; absent for the whole school"
    )
    revision: Ordinal = Field(description="Above 1 when late events changed the report")
    figures: DailyFigures | None = None
    snapshot: DailySnapshot | None = Field(
        default=None, description="Taken for revision 1; later revisions repeat it"
    )


class DailyReportGenerated(Event):
    type: Literal["coursestream.reporting.DailyReportGenerated.v1"]
    data: DailyReportGeneratedData


class ProjectionRebuiltData(EventData):
    report_id: UUID
    records: Count = Field(description="Number of records read from the log")
    seconds: float = Field(ge=0, description="Duration of the rebuild")


class ProjectionRebuilt(Event):
    type: Literal["coursestream.reporting.ProjectionRebuilt.v1"]
    data: ProjectionRebuiltData
