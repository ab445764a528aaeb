"""The materialized tables equal a fold of all facts, in whatever order they arrive."""

import asyncio
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from services.reporting.app import SERVICE
from services.reporting.queries.audit import audit
from services.reporting.queries.period import Period
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from tests.conftest import FULL
from tests.reporting.comparison import wrong_figures
from tests.reporting.consuming import Log, consume
from tests.reporting.groups import compare_groups
from tests.reporting.history import RandomSchool
from tests.reporting.questions import compare_questions
from tests.reporting.reference.facts import Facts
from tests.reporting.tables import NO_KAFKA, ZONE, empty_tables


async def check(chance: Random) -> None:
    events = RandomSchool(chance).run(steps=chance.choice([10, 60, 150]))
    await empty_tables()
    await consume(Log.of(events, chance), chance)
    facts = Facts(events, ZONE, now())
    assert await wrong_figures(facts, Period()) == []
    await compare_groups(facts)
    await compare_questions(facts)
    days = sorted({event.data.occurred_at.date() for event in events})
    first, last = sorted(chance.choices(days, k=2))
    assert await wrong_figures(facts, Period(first, last)) == []
    report = await audit(NO_KAFKA)
    assert report.clean, report.model_dump_json(indent=2)


@pytest.mark.parametrize("hundred", range(20 if FULL else 1))
def test_the_tables_equal_a_fold_of_the_facts(reporting: ReportingSettings, hundred: int) -> None:
    """Uses a loop of its own, since Hypothesis calls plain functions."""
    with asyncio.Runner() as runner:

        async def inside(chance: Random) -> None:
            async with database_context(reporting, SERVICE.name, SERVICE.models):
                await check(chance)

        @settings(
            max_examples=100 if FULL else 25,
            deadline=None,
            # A history is a seed: a smaller one is another history, not a simpler one.
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        )
        @given(st.integers(0, 2**32))
        def examples(seed: int) -> None:
            runner.run(inside(Random(f"{hundred}/{seed}")))

        examples()
