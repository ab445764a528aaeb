"""No interleaving and no crash loses or doubles an event; planted defects are found."""

import logging
from collections.abc import Iterator

import pytest

from deploy.local.stack import LocalStack
from tests.conftest import FULL
from tests.simulation.defects import DEFECTS
from tests.simulation.seeds import DEFECT_SEEDS, FAILED_ONCE
from tests.simulation.servers import Databases, databases
from tests.simulation.simulation import Plan, Simulation

# Small, so that a crash at each of its steps is affordable.
_SMALL = Plan("small", steps=4, fault_rate=0.0)
_EVERY = 1 if FULL else 150


@pytest.fixture(scope="module")
def made(stack: LocalStack) -> Iterator[Databases]:
    assert stack.postgres is not None, "needs a server of the local stack"
    with databases(stack.postgres) as prepared:
        logging.disable(logging.CRITICAL)
        yield prepared
        logging.disable(logging.NOTSET)


@pytest.mark.parametrize("seed", FAILED_ONCE)
def test_seeds_that_failed_once_pass(made: Databases, seed: str) -> None:
    assert Simulation(made, Plan(seed)).run().findings == []


@pytest.mark.parametrize("seed", [f"new-{n}" for n in range(300 if FULL else 4)])
def test_faults_lose_and_double_nothing(made: Databases, seed: str) -> None:
    assert Simulation(made, Plan(seed)).run().findings == []


def test_a_crash_at_any_await_loses_and_doubles_nothing(made: Databases) -> None:
    steps = Simulation(made, _SMALL).run().faults.steps
    for step in range(1, steps + 1, _EVERY):
        plan = Plan(_SMALL.seed, _SMALL.steps, crash_at=step)
        assert Simulation(made, plan).run().findings == [], step


@pytest.mark.parametrize("name", DEFECTS)
def test_a_planted_defect_is_found_and_named(made: Databases, name: str) -> None:
    defect = DEFECTS[name]
    with defect.planted():
        findings = Simulation(made, Plan(DEFECT_SEEDS[name])).run().findings
    assert any(each.startswith(defect.names) for each in findings), findings


def test_a_seed_repeats_its_run(made: Databases) -> None:
    first, second = (Simulation(made, Plan(FAILED_ONCE[0])).run() for _ in range(2))
    assert first.faults.crashes == second.faults.crashes
    assert first.faults.steps == second.faults.steps
    assert first.virtual_seconds == second.virtual_seconds
