"""The output of a benchmark: a table, and a line of JSON for each figure."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
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


@dataclass(frozen=True)
class Figure:
    """One measured figure beside its reference, which ``against`` describes.

    ``goal`` is for the ratio: how many times as good as the reference it has to be. ``limit`` is
    for ``ours`` alone.
    """

    figure: str
    ours: float
    reference: float
    unit: str
    against: str
    goal: float | None = None
    better: Literal["higher", "lower"] = "higher"
    limit: float | None = None

    @property
    def share(self) -> float | None:
        """How much of its goals is reached, 1 being all; None without any."""
        shares = [] if self.goal is None else [self.ratio / self.goal]
        if self.limit is not None:
            higher = self.better == "higher"
            shares.append(self.ours / self.limit if higher else self.limit / self.ours)
        return min(shares, default=None)

    @property
    def ratio(self) -> float:
        """How many times as good as the reference: above 1 is better than it."""
        if self.better == "higher":
            return self.ours / self.reference
        return self.reference / self.ours

    def line(self) -> str:
        """Return what was measured as JSON."""
        return json.dumps(
            {
                "figure": self.figure,
                "ours": _rounded(self.ours),
                "reference": _rounded(self.reference),
                "ratio": _rounded(self.ratio),
                "unit": self.unit,
            },
            ensure_ascii=False,
        )

    def stored(self) -> dict[str, Any]:
        """Return all fields, rounded."""
        return asdict(self) | {"ours": _rounded(self.ours), "reference": _rounded(self.reference)}


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")


@dataclass
class Report:
    """``rows`` are formatted for the table; of ``compared``, each is one line of JSON."""

    name: str
    title: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    compared: list[Figure] = field(default_factory=list)
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
        for figure in self.compared:
            console.file.write(figure.line() + "\n")


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
