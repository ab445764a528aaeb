"""Figures beside those of the period before and of the school."""

from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest

from services.reporting.app import SERVICE
from services.reporting.queries import comparison
from services.reporting.queries.period import BoundedPeriod
from services.reporting.schemas.comparison import ComparedFigure
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from tests.reporting.consuming import Log, consume
from tests.reporting.history import RandomSchool
from tests.reporting.reference import presence, quantile
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import ByOwner, course_figures, teacher_figures
from tests.reporting.tables import ZONE, empty_tables

PERIOD = BoundedPeriod(date(2025, 2, 1), date(2025, 3, 2))
CURRENT = {"students", "active_students", "completion_rate", "ungraded", "overdue"}


def figures(facts: Facts, courses: bool, first: date, last: date) -> ByOwner:
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


def assert_compared(
    row: ComparedFigure, value: Any, before: Any, others: list[Any], enough: bool
) -> None:
    assert row.value == pytest.approx(value), row
    if row.figure in CURRENT:
        assert row.before is None
    else:
        assert row.before == pytest.approx(before), row
    if row.value is not None and row.before is not None:
        assert row.change == pytest.approx(value - before), row
    else:
        assert row.change is None
    values = sorted(float(each) for each in others if each is not None)
    if not enough or not values:
        assert row.school is None
        assert row.quarter is None
        return
    assert row.school is not None
    quartiles = [quantile(values, share) for share in (0.25, 0.5, 0.75)]
    assert list(row.school.model_dump().values()) == pytest.approx(quartiles), row
    if value is not None:
        assert row.quarter == 1 + sum(float(value) > each for each in quartiles)


@pytest.mark.parametrize("fewest", [1, comparison.FEWEST_OWNERS])
async def test_figures_are_compared_with_the_period_before_and_the_school(
    reporting: ReportingSettings, monkeypatch: pytest.MonkeyPatch, fewest: int
) -> None:
    monkeypatch.setattr(comparison, "FEWEST_OWNERS", fewest)
    chance = Random(11)
    events = RandomSchool(chance).run(steps=150)
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        await consume(Log.of(events, chance), chance)
        facts = Facts(events, ZONE, now())
        for courses in (True, False):
            await compare(facts, courses, fewest == 1)


async def compare(facts: Facts, courses: bool, enough: bool) -> None:
    compare_owner = comparison.course_comparison if courses else comparison.teacher_comparison
    length = PERIOD.last - PERIOD.first + timedelta(days=1)
    values = figures(facts, courses, PERIOD.first, PERIOD.last)
    before = figures(facts, courses, PERIOD.first - length, PERIOD.last - length)
    peers = {
        owner
        for owner, row in values.items()
        if (facts.courses[owner].data.status == "published" if courses else row["courses"])  # type: ignore[index]
    }
    for owner in values:
        assert isinstance(owner, UUID)
        rows = (await compare_owner(owner, PERIOD, presence.SCHOOL_PROMISE)).items
        for row in rows:
            others = [values[each][row.figure] for each in peers]
            now_and_then = values[owner][row.figure], before[owner][row.figure]
            assert_compared(row, *now_and_then, others, enough)
