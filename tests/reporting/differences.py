"""Differences between the service's answers and the reference's figures, a line for each."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.reporting.reference import quantile

Figures = Mapping[str, Any]


def differences(kind: str, ours: Mapping[Any, Figures], fold: Mapping[Any, Figures]) -> list[str]:
    found = [f"{kind} {each} is missing" for each in fold.keys() - ours.keys()]
    found += [f"{kind} {each} has no facts" for each in ours.keys() - fold.keys()]
    for key in fold.keys() & ours.keys():
        found += differing_figures(f"{kind} {key}", ours[key], fold[key])
    return found


def differing_figures(what: str, ours: Figures, fold: Figures) -> Iterator[str]:
    for figure, expected in fold.items():
        if figure == "turnarounds":
            yield from _of_turnaround(what, ours["grading_turnaround_seconds"], expected)
        elif not _equal(ours[figure], expected):
            yield f"{what}: {figure} is {ours[figure]}, not {expected}"


def _equal(value: Any, expected: Any) -> bool:
    if isinstance(expected, float):
        return bool(value == pytest.approx(expected, abs=1e-9))
    return bool(value == expected)


def _of_turnaround(what: str, ours: Figures | None, seconds: list[float]) -> Iterator[str]:
    """Median and p90 are estimates of a histogram, of buckets of up to a second and more."""
    if not seconds or ours is None:
        if seconds or ours is not None:
            yield f"{what}: the turnaround is {ours}, not that of {seconds}"
        return
    expected = {
        "mean": pytest.approx(sum(seconds) / len(seconds)),
        "median": pytest.approx(quantile(seconds, 0.5), rel=0.05, abs=1),
        "p90": pytest.approx(quantile(seconds, 0.9), rel=0.05, abs=1),
    }
    for name, value in expected.items():
        if ours[name] != value:
            yield f"{what}: the {name} turnaround is {ours[name]}, not {value}"
