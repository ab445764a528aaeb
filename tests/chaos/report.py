"""What a run reports: a table for people, and a line of JSON for programs."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.chaos.findings import Finding, summary
from tests.chaos.soak import Growth

_MOST_SHOWN = 20


@dataclass(frozen=True)
class Injected:
    """``recovery`` is the seconds from the end of the fault until everything was current.

    ``before`` and ``after`` are completed commands per second.
    """

    fault: str
    guarantee: str
    where: str
    recovery: float
    before: float
    after: float


@dataclass
class Report:
    """``faults`` are those that the run was restricted to."""

    seed: int
    seconds: int
    faults: Sequence[str] = ()
    injected: list[Injected] = field(default_factory=list)
    commands: dict[str, int] = field(default_factory=dict)
    events: dict[str, int] = field(default_factory=dict)
    repeats: int = 0
    longest_failure: tuple[str, float] = ("none", 0.0)
    growth: dict[str, Growth] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not self.findings

    @property
    def replay(self) -> str:
        command = f"make chaos SECONDS={self.seconds} SEED={self.seed}"
        if not self.faults:
            return command
        chosen = " ".join(f"--fault '{each}'" for each in self.faults)
        return f'{command} ARGS="{chosen}"'

    def by_fault(self) -> dict[str, list[Injected]]:
        found: dict[str, list[Injected]] = {}
        for each in self.injected:
            found.setdefault(each.fault, []).append(each)
        return found

    def print(self, console: Console) -> None:
        """Print the table, the findings and the command that replays a run that failed."""
        table = Table("fault", "times", "recovery, median", "longest", "rate after ÷ before")
        for fault, times in sorted(self.by_fault().items()):
            recoveries = [each.recovery for each in times]
            table.add_row(
                fault,
                str(len(times)),
                f"{median(recoveries):.1f} s",
                f"{max(recoveries):.1f} s",
                change([(each.before, each.after) for each in times]),
            )
        console.print(table)
        endpoint, seconds = self.longest_failure
        commands = ", ".join(f"{count:,} {name}" for name, count in self.commands.items() if count)
        console.print(f"Commands: {commands}. Longest failure: {seconds:.1f} s, {endpoint}.")
        total = sum(self.events.values())
        console.print(f"Events: {total:,} of {len(self.events)} types; {self.repeats} repeated.")
        if self.growth:
            console.print(_growth_table(self.growth))
        for finding in self.findings[:_MOST_SHOWN]:
            console.print(str(finding), soft_wrap=True, markup=False, style="red")
        if len(self.findings) > _MOST_SHOWN:
            console.print(f"… and {len(self.findings) - _MOST_SHOWN} more")
        if self.clean:
            console.print(f"Nothing was lost or doubled. Seed {self.seed}.")
        else:
            counts = ", ".join(f"{n} {kind}" for kind, n in summary(self.findings).items() if n)
            console.print(f"FAILED: {counts}. Replay it: {self.replay}", soft_wrap=True)

    def line(self) -> str:
        """Return the report as one line of JSON."""
        document: dict[str, Any] = asdict(self)
        document["findings"] = [each._asdict() for each in self.findings]
        document["clean"] = self.clean
        document["counts"] = summary(self.findings)
        return json.dumps(document)


def change(rates: Sequence[tuple[float, float]]) -> str:
    """Return the rates after ÷ those before, of all pairs together."""
    before, after = (sum(each) for each in zip(*rates, strict=True))
    # Where nothing was completed before, the run has a finding that must not be lost here.
    return f"{after / before:.2f}" if before else "-"


def _growth_table(growth: dict[str, Growth]) -> Table:
    table = Table("what", "after the warm-up", "at the end", "slope per hour")
    for name, (first, last, slope) in sorted(growth.items()):
        table.add_row(name, f"{first:,.1f}", f"{last:,.1f}", f"{slope:+,.1f}")
    return table
