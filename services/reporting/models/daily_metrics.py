"""Sums by owner and day; the day ``-infinity`` holds the sums of all time.

Like the totals they change by differences, and so have no CHECK against negative figures.
"""

from tortoise import fields

from services.reporting.models.owners import FlowOwnerKind, OwnerKind
from shared.database.constraints import index, known
from shared.database.storage import many_hot_rows
from shared.database.tables import Table


class DailyMetrics(Table):
    """What happened in a teacher's courses or in one course on a day."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField()
    day = fields.DateField()
    lessons_completed = fields.BigIntField(db_default=0)
    submissions = fields.BigIntField(db_default=0)
    graded = fields.BigIntField(db_default=0)
    quiz_results = fields.BigIntField(db_default=0)
    quiz_percent_sum = fields.DecimalField(max_digits=20, decimal_places=4, db_default=0)
    assignment_results = fields.BigIntField(db_default=0)
    assignment_percent_sum = fields.DecimalField(max_digits=20, decimal_places=4, db_default=0)
    turnarounds = fields.BigIntField(db_default=0)
    turnaround_seconds_sum = fields.DecimalField(max_digits=24, decimal_places=6, db_default=0)

    class Meta:
        table = "daily_metrics"
        key = ("owner_kind", "owner_id", "day")
        rules = (
            index("all_time", "(owner_kind, owner_id) WHERE day = '-infinity'"),
            known("owner_kind", OwnerKind),
            index("day", "(day)"),
            many_hot_rows(),
        )


class GradingTurnarounds(Table):
    """Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField()
    day = fields.DateField()
    bucket = fields.IntField()
    graded = fields.BigIntField()

    class Meta:
        table = "grading_turnarounds"
        key = ("owner_kind", "owner_id", "day", "bucket")
        rules = (
            # Includes the counts, since a page of a list reads all buckets of all its owners.
            index(
                "all_time",
                "(owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity'",
            ),
        )


class GradingDelay(Table):
    """In how many started days a teacher first reviewed submissions of a course, by day reviewed.

    A review is a grade by a person, or a return, at a known time. ``delay_days`` is 91 for any
    longer delay.
    """

    course_id = fields.UUIDField()
    teacher_id = fields.UUIDField()
    day = fields.DateField()
    delay_days = fields.SmallIntField()
    graded = fields.BigIntField()
    with_feedback = fields.BigIntField()

    class Meta:
        table = "grading_delays"
        key = ("course_id", "teacher_id", "day", "delay_days")
        rules = (index("teacher", "(teacher_id, day)"),)


class DailyFlows(Table):
    """How many enrollments began, ended and reached the end of their course on a day."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField()
    day = fields.DateField()
    enrolled = fields.IntField(db_default=0)
    withdrew = fields.IntField(db_default=0)
    removed = fields.IntField(db_default=0)
    expired = fields.IntField(db_default=0)
    completed = fields.IntField(db_default=0)

    class Meta:
        table = "daily_flows"
        key = ("owner_kind", "owner_id", "day")
        rules = (known("owner_kind", FlowOwnerKind),)


class CompletionTime(Table):
    """How many courses of the school were completed on a day, by whole days since the enrollment.

    Only of cycles whose beginning is known.
    """

    day = fields.DateField()
    days = fields.IntField()
    completions = fields.IntField()
    seconds_sum = fields.DecimalField(max_digits=24, decimal_places=6)

    class Meta:
        table = "completion_times"
        key = ("day", "days")
