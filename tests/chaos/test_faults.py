"""Every kind of fault can be injected, so that no run is the first to draw one that is broken."""

from dataclasses import replace
from random import Random

import pytest

from tests.chaos.actors.author import Author
from tests.chaos.faults import FAULTS
from tests.chaos.faults.fault import CURRENT, Fault
from tests.chaos.load import under_load
from tests.chaos.recovery import recovered
from tests.chaos.run import chaos_in
from tests.chaos.system import System
from tests.chaos.verdict import judge

# The share of its time for which each is held; no fault waits for the recovery from the last.
PACE = 0.1


@pytest.mark.timeout(600)
async def test_every_fault_is_injected_and_nothing_is_lost(system: System) -> None:
    brief, chance = replace(system, pace=PACE), Random(1)
    async with under_load(system, seed=104) as load:
        for fault in chance.sample(list(FAULTS.values()), len(FAULTS)):
            print(f"{fault.name} ({await fault.inject(brief, chance)})")
            load.check()
        await recovered(system)
        await load.stop()
    _, found = await judge(system, load.ledger)
    assert found == []


async def test_a_fault_that_fails_ends_the_run_and_is_named(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def inject(system: System, chance: Random) -> str:
        await system.execute("reporting", "SELECT FROM no_table")
        return "nowhere"

    monkeypatch.setitem(FAULTS, "misspelled", Fault("misspelled", CURRENT, 1, inject))
    report = await chaos_in(system, 1, 105, print, faults=["misspelled"])
    (finding,) = report.findings
    assert finding.kind == "broken"
    assert "seed 105: the fault 'misspelled' failed: UndefinedTableError" in finding.what
    assert report.replay == "make chaos SECONDS=1 SEED=105 ARGS=\"--fault 'misspelled'\""


async def test_an_actor_that_fails_ends_the_run_and_is_named(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def step(self: Author) -> None:
        raise KeyError("chapters")

    for name in [each for each in vars(Author) if not each.startswith("_")]:
        monkeypatch.setattr(Author, name, step)
    report = await chaos_in(system, 1, 106, print, faults=["worker killed"])
    (finding,) = report.findings
    assert finding.kind == "broken"
    assert "seed 106: Author.step failed: KeyError('chapters')" in finding.what
