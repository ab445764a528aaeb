"""Compare the figures of reporting with those of the fold."""

from typing import Any

import pytest

from tests.reporting.reference import quantile


def assert_same(ours: dict[str, Any], fold: dict[str, Any], what: str) -> None:
    for figure, expected in fold.items():
        if figure == "turnarounds":
            _assert_turnaround(ours["grading_turnaround_seconds"], expected, what)
            continue
        same = pytest.approx(expected, abs=1e-9) if isinstance(expected, float) else expected
        assert ours[figure] == same, f"{what}: {figure} is {ours[figure]}, not {expected}"


def _assert_turnaround(ours: dict[str, float] | None, seconds: list[float], what: str) -> None:
    if not seconds:
        assert ours is None, what
        return
    assert ours is not None, what
    expected = {
        "mean": pytest.approx(sum(seconds) / len(seconds)),
        # From a histogram, whose first bucket holds everything up to a second.
        "median": pytest.approx(quantile(seconds, 0.5), rel=0.05, abs=1),
        "p90": pytest.approx(quantile(seconds, 0.9), rel=0.05, abs=1),
    }
    for figure, same in expected.items():
        assert ours[figure] == same, f"{what}: turnaround {figure} is {ours[figure]}, not {same}"
