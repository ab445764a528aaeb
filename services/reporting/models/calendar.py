"""The calendar by which days are counted, and the reports published about them."""

from datetime import date
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import check, default, finite, index
from shared.references import id_of


class SchoolCalendar(Model):
    """The time zone that assigns each fact to a calendar day; one row."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    time_zone = fields.TextField()

    class Meta:
        table = "school_calendar"
        rules = (check("one_row", "id = 1"),)


class DailyReport(Model):
    """A published report, with the figures of its latest revision and a snapshot of its first."""

    report_id = fields.UUIDField(primary_key=True)
    report_date = fields.DateField()
    teacher_id = fields.UUIDField(null=True, description="Null: the whole school")
    revision = fields.IntField()
    figures = fields.JSONField[dict[str, str]]()
    snapshot = fields.JSONField[dict[str, Any]](null=True)
    published_at = fields.DatetimeField()

    class Meta:
        table = "daily_reports"
        rules = (
            finite("report_date"),
            check("revision_positive", "revision >= 1"),
            default("published_at", "clock_timestamp()"),
            index("day", "(report_date)"),
        )


def daily_report_id(day: date, teacher_id: UUID | None) -> UUID:
    """Derive the id from the day and the teacher; None stands for the whole school."""
    return id_of("report", f"{day}:{teacher_id or 'all'}")
