"""A chaos run is clean, and with a defect planted in the services it names what was lost."""

import pytest

from tests.chaos.defects import DEFECTS
from tests.chaos.findings import summary
from tests.chaos.run import chaos, chaos_in
from tests.chaos.system import System
from tests.conftest import FULL

# Each needs three minutes. A small run injects one fault; see test_faults.py for all of them.
SEEDS = range(1, 21) if FULL else range(1, 2)
# Each needs a minute.
PLANTED = list(DEFECTS) if FULL else ["no deduplication"]


# Before the first test that uses ``system``, so that not two of them run at once.
@pytest.mark.timeout(900)
@pytest.mark.parametrize("defect", PLANTED)
async def test_a_planted_defect_is_found(defect: str) -> None:
    planted = DEFECTS[defect]
    # At least one fault is injected, however short the run.
    seconds = 60 if FULL else 1
    report = await chaos(seconds, 1, print, faults=planted.faults, defect=defect)
    counts = summary(report.findings)
    assert counts[planted.shows_as] > 0, report.findings


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_is_lost_or_doubled(system: System, seed: int) -> None:
    seconds, faults = (120, []) if FULL else (1, ["worker killed"])
    report = await chaos_in(system, seconds, seed, print, faults=faults)
    # For ``python -m tests.chaos.reliability``.
    print(report.line())
    assert report.findings == []
    assert report.injected
    assert report.commands["pending"] == 0
