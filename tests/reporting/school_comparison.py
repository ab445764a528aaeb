"""Compares figures beside those of the period before and of the school."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from services.reporting.queries import comparison
from services.reporting.queries.comparison import course_comparison, teacher_comparison
from services.reporting.queries.period import BoundedPeriod
from services.reporting.queries.school import Schools
from tests.reporting.differences import differing_figures
from tests.reporting.reference import presence, quantile
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import ByOwner, course_figures, teacher_figures

CURRENT = {"students", "active_students", "completion_rate", "ungraded", "overdue"}
_OF_PERIODS = {
    *("lessons_completed", "submissions", "graded", "quiz_average", "assignment_average"),
    *("turnaround", "promise_rate", "feedback_rate"),
}


async def wrong_comparisons(facts: Facts, period: BoundedPeriod) -> list[str]:
    """Return a line for each figure that differs, of all courses and teachers."""
    return await _wrong(facts, period, courses=True) + await _wrong(facts, period, courses=False)


async def _wrong(facts: Facts, period: BoundedPeriod, *, courses: bool) -> list[str]:
    length = period.last - period.first + timedelta(days=1)
    values = _figures(facts, courses, period.first, period.last)
    before = _figures(facts, courses, period.first - length, period.last - length)
    peers = [
        row
        for owner, row in values.items()
        if (facts.courses[owner].data.status == "published" if courses else row["courses"])  # type: ignore[index]
    ]
    compare, schools = course_comparison if courses else teacher_comparison, Schools()
    found: list[str] = []
    for owner in values:
        assert isinstance(owner, UUID)
        rows = (await compare(owner, period, presence.SCHOOL_PROMISE, schools)).items
        if {row.figure for row in rows} != CURRENT | _OF_PERIODS:
            found.append(f"comparison of {owner}: the figures are {[row.figure for row in rows]}")
        for row in rows:
            expected = _expected(row.figure, values[owner], before[owner], peers)
            shown = row.model_dump(exclude={"school": {"read_at"}})
            shown["school"] = shown["school"] and list(shown["school"].values())
            found += differing_figures(f"comparison of {owner}: {row.figure}", shown, expected)
    return found


def _figures(facts: Facts, courses: bool, first: date, last: date) -> ByOwner:
    """The reference's figures under the names of the comparison."""
    known: ByOwner = {}
    grading: dict[Any, Any] = {}
    if courses:
        known |= course_figures(facts, first, last)
        grading |= presence.course_presence(facts, first, last)
    else:
        known |= teacher_figures(facts, first, last)
        grading |= presence.teacher_presence(facts, first, last)
    found = {}
    for owner, row in known.items():
        seconds = row["turnarounds"]
        found[owner] = row | {
            "turnaround": sum(seconds) / len(seconds) if seconds else None,
            "overdue": grading[owner]["backlog"]["overdue"],
            "promise_rate": grading[owner]["promise_rate"],
            "feedback_rate": grading[owner]["feedback_rate"],
        }
    return found


def _expected(figure: str, now: Any, then: Any, peers: Sequence[Any]) -> dict[str, Any]:
    value = _number(now[figure])
    before = None if figure in CURRENT else _number(then[figure])
    values = sorted(each for row in peers if (each := _number(row[figure])) is not None)
    known = len(peers) >= comparison.FEWEST_OWNERS and values
    quartiles = [quantile(values, share) for share in (0.25, 0.5, 0.75)] if known else None
    placed = value is not None and quartiles is not None
    return {
        "value": value,
        "before": before,
        "change": None if value is None or before is None else value - before,
        "school": quartiles and pytest.approx(quartiles),
        "quarter": 1 + sum(value > each for each in quartiles) if placed else None,  # type: ignore[union-attr, operator]
    }


def _number(figure: Any) -> float | None:
    return None if figure is None else float(figure)
