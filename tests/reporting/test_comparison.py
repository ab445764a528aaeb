"""Figures beside those of the period before and of the school."""

from datetime import date
from random import Random

import pytest

from services.reporting.app import SERVICE
from services.reporting.queries import comparison
from services.reporting.queries.period import BoundedPeriod
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from tests.reporting.consuming import Log, consume
from tests.reporting.history import RandomSchool
from tests.reporting.reference.facts import Facts
from tests.reporting.school_comparison import wrong_comparisons
from tests.reporting.tables import ZONE, empty_tables

PERIOD = BoundedPeriod(date(2025, 2, 1), date(2025, 3, 2))


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
        assert await wrong_comparisons(Facts(events, ZONE, now()), PERIOD) == []
