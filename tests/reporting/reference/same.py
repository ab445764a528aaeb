"""Compare the figures of reporting with those of the fold."""

from typing import Any

import pytest

from tests.reporting.reference import quantile


def assert_same(ours: dict[str, Any], fold: dict[str, Any], what: str) -> None:
    for figure, expected in fold.items():
        if figure == "turnarounds":
            assert_turnaround(ours["grading_turnaround_seconds"], expected, what)
        elif isinstance(expected, float):
            assert ours[figure] == pytest.approx(expected, abs=1e-9), (
                what,
                figure,
                ours[figure],
                expected,
            )
        else:
            assert ours[figure] == expected, (what, figure, ours[figure], expected)


def assert_turnaround(ours: dict[str, float] | None, seconds: list[float], what: str) -> None:
    if not seconds:
        assert ours is None, what
        return
    assert ours is not None, what
    assert ours["mean"] == pytest.approx(sum(seconds) / len(seconds)), what
    assert ours["median"] == pytest.approx(quantile(seconds, 0.5), rel=0.05), what
    assert ours["p90"] == pytest.approx(quantile(seconds, 0.9), rel=0.05), what
