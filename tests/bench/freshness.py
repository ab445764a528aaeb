"""The delay from a command to its effect in reporting, beside that of an empty event."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import count, pairwise

from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.deployed import deployed
from tests.bench.load import AT_ONCE, RATE, Commands, Completions, Load, saturation
from tests.bench.report import Figure, Report, Target, percentile
from tests.bench.served import reference
from tests.bench.wire import Wire, wire
from tests.support.classroom import Classroom
from tests.support.platform import Platform

STUDENTS, LESSONS = 350, 60
COMMANDS, WARM_UP = 7_000, 1_000
# At half of the rate that saturates the machine.
HALF_SECONDS = 15
_NOTE = (
    "From the response to a command until reporting shows the figure, for every tenth command. "
    "Reporting counts each completion once."
)
_BUCKETS_MS = (5, 10, 15, 20, 30, 40, 60, 80, 120, 250, 500)


class EmptyEvents:
    """Events without content between two processes without databases."""

    def __init__(self, sender: Wire, receiver: Wire) -> None:
        self._sender, self._receiver = sender, receiver
        self._numbers = count()

    async def send(self) -> str:
        path = f"/{next(self._numbers)}"
        answer = await self._sender.request("POST", path, "")
        assert answer.status == 200, answer.body
        return path

    async def follow(self, token: str) -> None:
        answer = await self._receiver.request("GET", token, "")
        assert answer.status == 200, answer.body


async def freshness(stack: LocalStack, console: Console) -> Report:
    """Measure from the response to a command until reporting shows the figure."""
    console.print("creating a classroom …")
    with deployed(stack) as services:
        platform = Platform(stack, services)
        room = await Classroom(platform, STUDENTS, LESSONS).move_in()
        urls = services.urls
        async with wire(urls["progress"]) as progress, wire(urls["reporting"]) as reporting:
            source = Completions(room, progress, reporting)
            console.print(f"{COMMANDS:,} commands, {RATE} per second …")
            usual = await _load(source, RATE, COMMANDS, WARM_UP)
            saturated = await saturation(room, source, COMMANDS)
            rate = saturated / 2
            console.print(f"saturated at {saturated:,.0f} per second; at half of that …")
            half = await _load(source, rate, int(rate * HALF_SECONDS))
        await room.expect(lessons_completed=COMMANDS + AT_ONCE + half.sent)
        await platform.close()
    async with _empty_events(stack) as events:
        empty = await _load(events, RATE, COMMANDS, WARM_UP)
        empty_half = await _load(events, rate, half.sent)
    return _report(usual, half, empty, empty_half)


async def _load(source: Commands, rate: float, number: int, warm_up: int = 0) -> Load:
    load = Load(source, rate)
    await load.run(number, warm_up)
    return load


@asynccontextmanager
async def _empty_events(stack: LocalStack) -> AsyncIterator[EmptyEvents]:
    kafka = (stack.kafka_bootstrap_servers, stack.topics[0].name)
    async with (
        reference(stack, "events", "sender", *kafka) as sender,
        reference(stack, "events", "receiver", *kafka) as receiver,
    ):
        yield EmptyEvents(sender.wire, receiver.wire)


def _report(usual: Load, half: Load, empty: Load, empty_half: Load) -> Report:
    beside = "an empty event between two bare processes"
    report = Report(
        "freshness",
        f"Freshness at {RATE} commands per second, and at half of saturation",
        ("", "p50", "p90", "p99"),
        notes=[
            _NOTE,
            *_histogram(usual.shown),
        ],
        compared=[
            _figure("freshness_p50", usual, empty, 50, beside, 15),
            _figure("freshness_p99", usual, empty, 99, beside, 60),
            _figure("freshness_half_p99", half, empty_half, 99,
                    f"the same, at half of saturation ({half.rate:.0f}/s)", 150),
        ],
    )  # fmt: skip
    for name, values in (
        ("shown in reporting", usual.shown),
        ("response to the command", usual.commands),
        ("sent behind schedule", usual.late),
        ("an empty event", empty.shown),
        (f"at {half.rate:.0f}/s, shown in reporting", half.shown),
        ("response to the command", half.commands),
        ("sent behind schedule", half.late),
        ("an empty event", empty_half.shown),
    ):
        report.rows.append(
            (name, *(f"{percentile(values, share):.1f} ms" for share in (50, 90, 99)))
        )
    report.targets += [
        Target(f"{figure.figure} in ms", figure.ours, figure.limit, "at most")
        for figure in report.compared
        if figure.limit is not None
    ]
    return report


def _figure(name: str, ours: Load, empty: Load, share: int, against: str, limit: float) -> Figure:
    return Figure(
        name, percentile(ours.shown, share), percentile(empty.shown, share), "ms", against,
        better="lower", limit=limit,
    )  # fmt: skip


def _histogram(values: Sequence[float]) -> list[str]:
    lines = []
    bounds = (0, *_BUCKETS_MS, float("inf"))
    for lower, upper in pairwise(bounds):
        number = sum(lower <= value < upper for value in values)
        bar = "█" * round(50 * number / len(values))
        lines.append(f"{lower:>4} to {upper:>4} ms {number:>5} {bar}")
    return lines
