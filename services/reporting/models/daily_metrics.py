"""Sums by owner and day; the day ``-infinity`` holds the sums of all time.

Like the totals they change by differences, and so have no CHECK against negative figures.
"""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import check, index, primary_key


class DailyMetrics(Model):
    """What happened in a teacher's courses or in one course on a day."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
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


class GradingTurnarounds(Model):
    """Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
    day = fields.DateField()
    bucket = fields.IntField()
    graded = fields.BigIntField()

    class Meta:
        table = "grading_turnarounds"


RULES = (
    primary_key("daily_metrics", "owner_kind", "owner_id", "day"),
    index("daily_metrics", "all_time", "(owner_kind, owner_id) WHERE day = '-infinity'"),
    check("daily_metrics", "owner_kind_known", "owner_kind IN ('teacher', 'course')"),
    index("daily_metrics", "day", "(day)"),
    primary_key("grading_turnarounds", "owner_kind", "owner_id", "day", "bucket"),
    # Includes the counts, since a page of a list reads all buckets of all its owners.
    index(
        "grading_turnarounds",
        "all_time",
        "(owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity'",
    ),
)
