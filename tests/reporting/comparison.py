"""Compares the service's answers with the reference's figures."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import pytest

from services.reporting.queries.performance import (
    CourseFilter,
    courses_performance,
    teachers_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import Period
from tests.reporting.reference import quantile
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import course_figures, teacher_figures

Figures = Mapping[str, Any]


async def wrong_figures(facts: Facts, period: Period) -> list[str]:
    """Return a line for each figure that differs, and for each item that only one side has."""
    courses = await courses_performance(period, Page(200), CourseFilter())
    ours = {item.course_id: item.model_dump(mode="json") for item in courses.items}
    found = differences("course", ours, course_figures(facts, period.first, period.last))
    teachers = await teachers_performance(period, Page(200))
    ours = {item.teacher_id: item.model_dump(mode="json") for item in teachers.items}
    return found + differences("teacher", ours, teacher_figures(facts, period.first, period.last))


def differences(kind: str, ours: Mapping[UUID, Figures], fold: Mapping[Any, Figures]) -> list[str]:
    found = [f"{kind} {each} is missing" for each in sorted(fold.keys() - ours.keys())]
    found += [f"{kind} {each} has no facts" for each in sorted(ours.keys() - fold.keys())]
    for key in sorted(fold.keys() & ours.keys()):
        found += _of_item(f"{kind} {key}", ours[key], fold[key])
    return found


def _of_item(what: str, ours: Figures, fold: Figures) -> Iterator[str]:
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
