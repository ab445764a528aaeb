"""Runs seeds until the time is over, or one seed: see ``make simulate``."""

import argparse
import os
import secrets
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from deploy.local.postgres import PostgresServer
from tests.simulation.defects import DEFECTS
from tests.simulation.faults import Fault, Step
from tests.simulation.servers import databases
from tests.simulation.simulation import Plan, Result, simulate

_PROGRESS_SECONDS = 5.0
_MOST_LINES = 20


@dataclass
class Total:
    """What all seeds together have shown."""

    seeds: int = 0
    events: int = 0
    deadlocks: int = 0
    faults: Counter[Fault] = field(default_factory=Counter)
    sites: set[Step] = field(default_factory=set)
    crashes: set[Step] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)

    def add(self, plan: Plan, result: Result) -> None:
        self.seeds += 1
        self.events += result.events
        self.deadlocks += result.deadlocks
        self.faults += result.faults.injected
        self.sites |= result.faults.sites
        self.crashes |= set(result.faults.crashes)
        if result.findings:
            self.failed.append(plan.seed)

    def line(self, seconds: float) -> str:
        faults = ", ".join(f"{number} {fault}" for fault, number in self.faults.most_common())
        return (
            f"{self.seeds} seeds ({60 * self.seeds / seconds:.0f} a minute), {self.events} events; "
            f"{faults or 'no faults'}; crashes at {len(self.crashes)} of {len(self.sites)} awaits; "
            f"{self.deadlocks} deadlocks, repeated; "
            f"{len(self.failed)} seeds failed"
        )


def main() -> int:
    arguments = _arguments()
    total, started, reported = Total(), time.monotonic(), 0.0
    with (
        TemporaryDirectory() as folder,
        PostgresServer(Path(folder)) as server,
        databases(server) as made,
    ):
        for seed in _seeds(arguments.seed, arguments.seconds):
            plan = Plan(seed, defect=arguments.defect)
            result = simulate(made, plan)
            total.add(plan, result)
            _report(plan, result)
            passed = time.monotonic() - started
            if passed - reported > _PROGRESS_SECONDS:
                reported = passed
                print(total.line(passed), flush=True)
    print(total.line(time.monotonic() - started))
    return 1 if total.failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="default: 60")
    parser.add_argument("--seed", help="run this seed only, as it was printed")
    parser.add_argument("--defect", choices=DEFECTS, help="plant a defect, which must be found")
    return parser.parse_args()


def _seeds(only: str | None, seconds: float) -> Iterator[str]:
    if only is not None:
        yield only
        return
    end, first = time.monotonic() + seconds, secrets.token_hex(4)
    for number in count(1):
        if time.monotonic() >= end:
            return
        yield f"{first}-{number}"


def _report(plan: Plan, result: Result) -> None:
    if not result.findings:
        return
    print(f"seed {plan.seed} failed; repeat it with: make simulate SEED={plan.seed}")
    for line in result.findings[:_MOST_LINES]:
        print(f"  {line}")
    if len(result.findings) > _MOST_LINES:
        print(f"  and {len(result.findings) - _MOST_LINES} more")


if __name__ == "__main__":
    # Sets of strings are iterated in an order that depends on it.
    if os.environ.get("PYTHONHASHSEED") != "0":
        environment = os.environ | {"PYTHONHASHSEED": "0"}
        os.execve(
            sys.executable, [sys.executable, "-m", "tests.simulation", *sys.argv[1:]], environment
        )
    sys.exit(main())
