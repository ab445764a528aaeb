"""Figures as answers show them."""

import math
from collections import Counter
from decimal import Decimal
from itertools import accumulate
from typing import Any
from uuid import UUID

import pytest
from fastapi.responses import StreamingResponse
from hypothesis import given
from hypothesis import strategies as st

from services.reporting.api.lists import list_response
from services.reporting.queries.performance.figures import figures_of, quantile
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.students import AtRiskReason, AtRiskStudent
from shared.http.csv import CsvFile
from tests.reporting.reference import quantile as exact_quantile

ROW: dict[str, Any] = {
    "lessons_completed": None, "submissions": None, "graded": None, "done": 3, "required": 4,
    "buckets": None, "counts": None, "turnaround_mean": None,
}  # fmt: skip
FRESH: dict[str, Any] = {
    "as_of": None, "lag_seconds": None, "pending_references": 0, "dead_letters": 0
}  # fmt: skip


def test_a_period_without_metrics_has_zeros() -> None:
    figures = figures_of(ROW)
    assert [figures[each] for each in ("lessons_completed", "submissions", "graded")] == [0, 0, 0]
    assert figures["grading_turnaround_seconds"] is None


def test_the_completion_rate_is_null_if_nothing_is_required() -> None:
    assert figures_of(ROW)["completion_rate"] == 0.75
    assert figures_of({**ROW, "done": 0, "required": 0})["completion_rate"] is None


def test_turnaround_has_mean_median_and_p90() -> None:
    row = {**ROW, "buckets": [10, 20], "counts": [9, 1], "turnaround_mean": Decimal("2.5")}
    turnaround = figures_of(row)["grading_turnaround_seconds"]
    assert turnaround.mean == 2.5
    assert turnaround.median == turnaround.p90 == pytest.approx(1.1**9.5)


@given(
    st.lists(st.floats(1, 1e8), min_size=1, max_size=50),
    st.sampled_from([0.5, 0.9]),
)
def test_quantiles_are_within_five_percent(seconds: list[float], share: float) -> None:
    buckets = Counter(math.ceil(math.log(each) / math.log(1.1)) for each in seconds)
    keys = sorted(buckets)
    ranks = list(accumulate(buckets[key] for key in keys))
    assert quantile(keys, ranks, share) == pytest.approx(
        exact_quantile(sorted(seconds), share), rel=0.05
    )


def student(number: int) -> AtRiskStudent:
    reasons = [
        AtRiskReason(rule="inactive", evidence="never active"),
        AtRiskReason(rule="failing", evidence="20.0 % on average"),
    ]
    return AtRiskStudent(
        course_id=UUID(int=1), slug="knots", student_id=UUID(int=number), display_name=None,
        reasons=reasons,
    )  # fmt: skip


async def test_csv_reads_all_pages_and_joins_nested_lists() -> None:
    async def read(limit: int, cursor: str | None, /) -> ReportPage[AtRiskStudent]:
        number = int(cursor or 1)
        following = str(number + 1) if number < 3 else None
        return ReportPage(**FRESH, items=[student(number)], next_cursor=following)

    file = CsvFile(byte_order_mark=False)
    response = await list_response("at-risk", AtRiskStudent, read, 1, "2", file)
    assert isinstance(response, StreamingResponse)
    assert response.headers["content-disposition"] == 'attachment; filename="at-risk.csv"'
    headings, *rows = [str(line).rstrip() async for line in response.body_iterator]
    assert headings == "course_id,slug,student_id,display_name,reasons"
    assert [row.split(",")[2] for row in rows] == [str(UUID(int=number)) for number in (1, 2, 3)]
    assert rows[0].endswith("inactive: never active | failing: 20.0 % on average")
