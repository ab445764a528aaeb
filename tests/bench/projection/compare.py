"""Reporting's projection beside the loop written by hand, on the same backlog."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from rich.console import Console

from coursestream_events.catalog import LEARNER
from deploy.local.stack import LocalStack
from tests.bench.processors import server_seconds
from tests.bench.projection.backlog import School, publish
from tests.bench.projection.databases import applied, contents, copy, differing, prepare
from tests.bench.report import Figure, Report
from tests.bench.rival import run_rival

EVENTS = 100_000
# Of the events, those that the loop applies in a transaction each.
SINGLY = 3_000
# Modules of `tests.bench.rivals`, what they run, and on how many events.
_RIVALS = (("stream", "Quix Streams", EVENTS), ("tracked", "eventsourcing", SINGLY))
_SIDES = ("ours", "reference", "singly", "reference", "ours")


@dataclass(frozen=True)
class Run:
    """``seconds`` by the clock, and of processors by process."""

    side: str
    events: int
    seconds: float
    processors: dict[str, float]

    @property
    def rate(self) -> float:
        return self.events / self.seconds

    def microseconds(self, name: str) -> float:
        """Return the processor time of one event."""
        return self.processors[name] * 1e6 / self.events


async def projection(stack: LocalStack, console: Console, *, rivals: bool = False) -> Report:
    """Apply a backlog by each, in turns, each on a copy of one database."""
    school = School()
    template = await prepare(stack, school)
    await publish(stack.kafka_bootstrap_servers, school.learning(EVENTS))
    console.print(f"{EVENTS:,} events are in Kafka …")
    runs, tables = [], []
    for number, side in enumerate(_SIDES):
        url = await copy(stack, template, f"projection_{number}")
        runs.append(await _run(stack, url, side, SINGLY if side == "singly" else EVENTS))
        console.print(f"{side}: {runs[-1].rate:,.0f} events/s")
        if side == "singly":
            # The others in batches, so that all can be compared.
            await applied(stack, url, "reference", EVENTS)
        tables.append(await contents(url))
    report = _report(runs)
    report.targets.append(differing(tables))
    if rivals:
        await _add_rivals(report, stack, template)
    return report


async def _add_rivals(report: Report, stack: LocalStack, template: str) -> None:
    """Measure what stores each event as a row, and computes no figure."""
    for module, name, events in _RIVALS:
        url = await copy(stack, template, f"projection_{module}")
        seconds = await run_rival(
            module, url, stack.kafka_bootstrap_servers, LEARNER.name, str(events)
        )
        report.rows.append((name, f"{events / seconds:,.0f}", "", "", ""))
        report.compared.append(
            Figure(f"projection_vs_{name.replace(' ', '').lower()}", report.compared[0].ours,
                   events / seconds, "events/s", f"{name}, which stores each event as a row", 1)
        )  # fmt: skip


async def _run(stack: LocalStack, url: str, side: str, events: int) -> Run:
    before = server_seconds(stack)
    measured = await applied(stack, url, side, events)
    after = server_seconds(stack)
    servers = {name: after[name] - before[name] for name in after}
    python = {"python": measured["processor_seconds"]}
    return Run(side, events, measured["seconds"], python | servers)


def _report(runs: list[Run]) -> Report:
    rates = {side: max(run.rate for run in runs if run.side == side) for side in _SIDES}
    python = {
        side: statistics.mean(run.microseconds("python") for run in runs if run.side == side)
        for side in _SIDES
    }
    report = Report(
        "projection",
        f"Projection of {EVENTS:,} events from Kafka",
        ("", "events/s", "Python", "PostgreSQL", "Kafka"),
        notes=[
            "Processor time in µs per event. In turns; the better of two runs counts.",
            f"`singly` is the loop with a transaction for each of {SINGLY:,} events.",
        ],
        compared=[
            Figure("projection", rates["ours"], rates["reference"], "events/s",
                   "a loop by hand, one statement a table", 0.6, limit=30_000),
            Figure("projection_python", python["ours"], python["reference"], "µs per event",
                   "the same loop", better="lower", limit=25),
            Figure("projection_vs_one_transaction", rates["ours"], rates["singly"], "events/s",
                   "the same loop, one transaction per event", 15),
        ],
    )  # fmt: skip
    for run in runs:
        report.rows.append((
            run.side, f"{run.rate:,.0f}",
            *(f"{run.microseconds(name):.1f} µs" for name in ("python", "postgresql", "kafka")),
        ))  # fmt: skip
    return report
