"""No interleaving and no crash loses or doubles an event; planted defects are found."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from deploy.local.stack import LocalStack
from tests.conftest import FULL
from tests.simulation.defects import DEFECTS
from tests.simulation.seeds import DEFECT_SEEDS, FAILED_ONCE
from tests.simulation.servers import databases
from tests.simulation.simulation import Plan, Result, simulate

Run = Callable[[Plan], Result]

# Small, so that a crash at each of its steps is affordable.
_SMALL = Plan("small", steps=4, fault_rate=0.0)
_EVERY = 1 if FULL else 150


@pytest.fixture(scope="module")
def run(stack: LocalStack) -> Iterator[Run]:
    """Run plans in a process of their own, with the hash seed of ``make simulate``."""
    assert stack.postgres is not None, "needs a server of the local stack"
    with (
        databases(stack.postgres) as made,
        pytest.MonkeyPatch.context() as patch,
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool,
    ):
        patch.setenv("PYTHONHASHSEED", "0")
        yield lambda plan: pool.submit(simulate, made, plan).result()


@pytest.mark.parametrize("seed", FAILED_ONCE)
def test_seeds_that_failed_once_pass(run: Run, seed: str) -> None:
    assert run(Plan(seed)).findings == []


@pytest.mark.parametrize("seed", [f"new-{n}" for n in range(300 if FULL else 4)])
def test_faults_lose_and_double_nothing(run: Run, seed: str) -> None:
    assert run(Plan(seed)).findings == []


@pytest.mark.timeout(7200)
def test_a_crash_at_any_await_loses_and_doubles_nothing(run: Run) -> None:
    steps = run(_SMALL).faults.steps
    for step in range(1, steps + 1, _EVERY):
        plan = Plan(_SMALL.seed, _SMALL.steps, crash_at=step)
        assert run(plan).findings == [], step


@pytest.mark.parametrize("name", DEFECTS)
def test_a_planted_defect_is_found_and_named(run: Run, name: str) -> None:
    """The known seed finds it, unless the history or the code has changed; then another does."""
    assert any(
        finding.startswith(DEFECTS[name].names)
        for seed in (DEFECT_SEEDS[name], *map(str, range(200, 240)))
        for finding in run(Plan(seed, defect=name)).findings
    )


def test_a_seed_repeats_its_run(run: Run) -> None:
    first, second = (run(Plan(FAILED_ONCE[0])) for _ in range(2))
    assert first.faults.crashes == second.faults.crashes
    assert first.faults.steps == second.faults.steps
    assert first.virtual_seconds == second.virtual_seconds
