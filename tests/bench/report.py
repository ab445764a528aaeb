"""The output of a benchmark: a table, and a line of JSON."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Target:
    """A required figure. Only counts decide the exit code, because times vary."""

    what: str
    measured: float
    limit: float
    better: Literal["at most", "at least"]
    counts: bool = False

    @property
    def met(self) -> bool:
        if self.better == "at most":
            return self.measured <= self.limit
        return self.measured >= self.limit


@dataclass
class Report:
    """``rows`` are formatted for the table; ``figures`` go into the JSON line."""

    name: str
    title: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)
    targets: list[Target] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        return all(target.met for target in self.targets if target.counts)

    def print(self, console: Console) -> None:
        table = Table(title=self.title, box=None, pad_edge=False, title_justify="left")
        for number, column in enumerate(self.columns):
            table.add_column(column, justify="right" if number else "left")
        for row in self.rows:
            table.add_row(*row)
        console.print(table)
        for note in self.notes:
            console.print(note, highlight=False)
        for target in self.targets:
            verdict = "met" if target.met else "MISSED" if target.counts else "not met in this run"
            console.print(
                f"{target.what}: {target.measured:,.4g}, target {target.better} "
                f"{target.limit:,.4g}: {verdict}",
                highlight=False,
                style="" if target.met else "yellow",
            )
        line = {
            "benchmark": self.name,
            **self.figures,
            "targets": [
                {
                    "what": target.what,
                    "measured": target.measured,
                    "limit": target.limit,
                    "better": target.better,
                    "met": target.met,
                }
                for target in self.targets
            ],
        }
        console.file.write(json.dumps(line) + "\n")


def percentile(values: Sequence[float], share: int) -> float:
    """Return the value below which ``share`` percent of the values lie."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


async def median_seconds(call: Callable[[], Awaitable[object]], times: int) -> float:
    """Return the median of ``times`` calls, after a warm-up call."""
    await call()
    seconds = []
    for _ in range(times):
        started = time.perf_counter()
        await call()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)
