"""Distributions, flows and backlogs, from the counts of the dataset's files."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tools.oulad.recount import Count, start_of

Figures = dict[str, Any]


def distributions(count: Count) -> dict[str, Figures]:
    """Return those of the progress, of all marks, and of each assessment's marks by its id."""
    visited = Counter(student for student, _ in count.visits if student in count.staying)
    pages = len(count.pages)
    progress = [Fraction(100 * visited[student], pages) for student in count.staying if pages]
    marks: dict[str, list[Fraction]] = {assessment: [] for assessment in count.assessments}
    for (assessment, _), mark in count.marked.items():
        marks[assessment].append(Fraction(mark))
    of_all = [mark for each in marks.values() for mark in each]
    return {
        "progress": spread(progress),
        "grades": spread(of_all),
        **{assessment: spread(each) for assessment, each in marks.items()},
    }


def spread(values: Sequence[Fraction]) -> Figures:
    """Return the figures of a distribution under reporting's names."""
    if not values:
        names = ("mean", "minimum", "lower_quartile", "median", "upper_quartile", "maximum")
        return {"count": 0, **dict.fromkeys(names), "histogram": [0] * 10}
    ordered = sorted(values)
    bins = Counter(min(math.floor(value / 10), 9) for value in values)

    def quantile(share: float) -> float:
        return float(ordered[math.ceil(share * len(ordered)) - 1])

    return {
        "count": len(values),
        "mean": float(sum(values) / len(values)),
        "minimum": float(ordered[0]),
        "lower_quartile": quantile(0.25),
        "median": quantile(0.5),
        "upper_quartile": quantile(0.75),
        "maximum": float(ordered[-1]),
        "histogram": [bins[n] for n in range(10)],
    }


def flows(count: Count, slug: str) -> dict[str, Figures]:
    """Return the flows of the days that have any; the dataset has no other ends of enrollments."""
    begun, ended = Counter(count.enrolled_on.values()), Counter(count.left_on.values())
    completed = _completed_on(count)
    return {
        (start_of(slug) + timedelta(days=day)).isoformat(): {
            "enrolled": begun[day],
            "withdrew": ended[day],
            "removed": 0,
            "expired": 0,
            "completed": completed[day],
        }
        for day in begun.keys() | ended.keys() | completed.keys()
    }


def _completed_on(count: Count) -> Counter[int]:
    """Count the days on which students first visited their last page."""
    visits: dict[str, list[int]] = defaultdict(list)
    for (student, _), day in count.visits.items():
        visits[student].append(day)
    return Counter(max(days) for days in visits.values() if len(days) == len(count.pages))


def backlog(count: Count, slug: str, today: date) -> Figures:
    """Return the submissions without a mark of those who stay, by age."""
    ages = [
        (today - start_of(slug)).days - count.handed_in[key]
        for key in count.unmarked
        if key[1] in count.staying
    ]
    return {
        "submissions": len(ages),
        "days_0_1": sum(age < 2 for age in ages),
        "days_2_3": sum(2 <= age < 4 for age in ages),
        "days_4_7": sum(4 <= age < 8 for age in ages),
        "days_8_14": sum(8 <= age < 15 for age in ages),
        "days_15_up": sum(age >= 15 for age in ages),
        "oldest_on": (today - timedelta(days=max(ages))).isoformat() if ages else None,
    }
