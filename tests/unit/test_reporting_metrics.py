"""Differences of daily metrics, summed before they are written."""

from datetime import date
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from services.reporting.service.handlers.daily_metrics import (
    ALL_TIME,
    METRICS,
    MetricChanges,
    OwnerDay,
)

COURSE, ADA, GRACE = UUID(int=1), UUID(int=2), UUID(int=3)
DAY = date(2026, 3, 2)


def changes_of(*rows: dict[str, Any]) -> MetricChanges:
    changes = MetricChanges()
    changes.add([cast("Any", {"course_id": COURSE, "day": DAY, **row}) for row in rows])
    return changes


def changed(changes: MetricChanges) -> dict[OwnerDay, dict[str, int | Decimal]]:
    """Return the sums that are not zero."""
    return {
        key: {metric: value for metric, value in sums.items() if value}
        for key, sums in changes.sums.items()
        if any(sums.values())
    }


def test_a_difference_counts_for_course_and_teacher_on_the_day_and_for_all_time() -> None:
    changes = changes_of({"teacher_id": ADA, "lessons_completed": 2})
    assert changed(changes) == {
        owner_day: {"lessons_completed": 2}
        for day in (DAY, ALL_TIME)
        for owner_day in (OwnerDay("course", COURSE, day), OwnerDay("teacher", ADA, day))
    }


def test_without_a_known_owner_only_the_course_counts() -> None:
    changes = changes_of({"teacher_id": None, "submissions": 1})
    assert {key.owner_kind for key in changed(changes)} == {"course"}


def test_a_move_between_teachers_leaves_the_course_unchanged() -> None:
    changes = changes_of(
        {"teacher_id": ADA, "lessons_completed": -1}, {"teacher_id": GRACE, "lessons_completed": 1}
    )
    assert changed(changes) == {
        OwnerDay("teacher", owner, day): {"lessons_completed": difference}
        for owner, difference in ((ADA, -1), (GRACE, 1))
        for day in (DAY, ALL_TIME)
    }


def test_sums_keep_exact_decimals_and_whole_counts() -> None:
    row = {"teacher_id": None, "quiz_results": 1, "quiz_percent_sum": Decimal("33.3333")}
    sums = changes_of(row, row).sums[OwnerDay("course", COURSE, DAY)]
    assert (sums["quiz_results"], sums["quiz_percent_sum"]) == (2, Decimal("66.6666"))
    assert isinstance(sums["quiz_results"], int)


def test_a_bucket_counts_the_turnarounds_of_its_row() -> None:
    row = {"teacher_id": None, "turnarounds": 1, "turnaround_seconds_sum": Decimal(10)}
    changes = changes_of({**row, "bucket": 25}, {**row, "bucket": 25}, {**row, "bucket": None})
    key = OwnerDay("course", COURSE, DAY)
    assert changes.buckets[key, 25] == 2
    assert changes.sums[key]["turnarounds"] == 3


def test_every_column_of_the_table_is_a_metric() -> None:
    assert "turnaround_seconds_sum" in METRICS
    assert not {"owner_kind", "owner_id", "day"} & set(METRICS)
