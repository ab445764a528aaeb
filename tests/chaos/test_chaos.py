"""A chaos run is clean, and with a defect planted in the services it names what was lost."""

import pytest

from tests.chaos.defects import DEFECTS
from tests.chaos.findings import summary
from tests.chaos.report import Report
from tests.chaos.run import chaos
from tests.conftest import FULL

SEEDS = range(1, 21) if FULL else range(1, 2)
QUICK = ["worker killed", "API killed", "sessions terminated", "point of death", "dead letters"]
# Each needs a minute.
PLANTED = list(DEFECTS) if FULL else []


async def run(seed: int, seconds: int, faults: list[str], defect: str | None = None) -> Report:
    return await chaos(seconds, seed, print, faults=faults, defect=defect)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_is_lost_or_doubled(seed: int) -> None:
    report = await run(seed, 120 if FULL else 20, [] if FULL else QUICK)
    assert report.findings == []
    assert report.injected
    assert report.commands["pending"] == 0


@pytest.mark.timeout(900)
@pytest.mark.parametrize("defect", PLANTED)
async def test_a_planted_defect_is_found(defect: str) -> None:
    planted = DEFECTS[defect]
    report = await run(1, 60 if FULL else 12, list(planted.faults), defect)
    counts = summary(report.findings)
    assert counts[planted.shows_as] > 0, report.findings
