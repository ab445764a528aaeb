"""The delay from a command to its effect in reporting, at 200 commands per second."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from itertools import pairwise

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.deployed import deployed
from tests.bench.load import RATE, Load
from tests.bench.report import Figure, Report, Target, percentile
from tests.bench.wire import wire
from tests.support.classroom import Classroom
from tests.support.platform import Platform

STUDENTS, LESSONS = 350, 20
COMMANDS = STUDENTS * LESSONS
WARM_UP = 1_000
ROUND_TRIPS = 300
_BUCKETS_MS = (5, 10, 15, 20, 30, 40, 60, 80, 120, 250, 500)


async def freshness(stack: LocalStack, console: Console) -> Report:
    """Measure from the response to a command until reporting shows the figure."""
    console.print("creating a classroom …")
    with deployed(stack) as services:
        platform = Platform(stack, services)
        room = await Classroom(platform, STUDENTS, LESSONS).move_in()
        console.print(f"{COMMANDS:,} commands, {RATE} per second …")
        urls = services.urls
        async with wire(urls["progress"]) as progress, wire(urls["reporting"]) as reporting:
            load = Load(room, progress, reporting)
            await load.run(WARM_UP)
        await room.expect(lessons_completed=COMMANDS)
        await platform.close()
    return _report(load, await _round_trips(stack))


async def _round_trips(stack: LocalStack) -> list[float]:
    """Return the milliseconds to produce and consume one record, without the services."""
    topic = stack.topics[0].name
    servers = stack.kafka_bootstrap_servers
    producer = AIOKafkaProducer(bootstrap_servers=servers, acks="all")
    consumer = AIOKafkaConsumer(topic, bootstrap_servers=servers, auto_offset_reset="latest")
    await producer.start()
    await consumer.start()
    try:
        await consumer.seek_to_end()
        trips = []
        for _ in range(ROUND_TRIPS):
            started = time.perf_counter()
            await producer.send_and_wait(topic, b"ping")
            await consumer.getone()
            trips.append((time.perf_counter() - started) * 1000)
    finally:
        await consumer.stop()
        await producer.stop()
    return trips


def _report(load: Load, raw: Sequence[float]) -> Report:
    p50, p99 = percentile(load.shown, 50), percentile(load.shown, 99)
    note = (
        "From the response to a command until reporting shows the figure, for every tenth "
        f"command. Reporting counts {COMMANDS:,} completions, none twice and none lost."
    )
    report = Report(
        "freshness",
        f"Freshness at {RATE} commands per second",
        ("", "p50", "p90", "p99", "÷ Kafka alone (p50)"),
        notes=[note, *_histogram(load.shown)],
        compared=[
            Figure("freshness_p50", p50, statistics.median(raw), "ms",
                   "one record through Kafka", better="lower"),
            Figure("freshness_p99", p99, percentile(raw, 99), "ms", "the same", better="lower"),
        ],
    )  # fmt: skip
    for name, values in (
        ("shown in reporting", load.shown),
        ("response to the command", load.commands),
        ("record through Kafka alone", raw),
        ("sent behind schedule", load.late),
    ):
        report.rows.append((
            name,
            *(f"{percentile(values, share):.1f} ms" for share in (50, 90, 99)),
            f"{percentile(values, 50) / statistics.median(raw):.1f}",
        ))  # fmt: skip
    report.targets += [
        Target("p50 in ms", p50, 30, "at most"),
        Target("p99 in ms", p99, 120, "at most"),
    ]
    return report


def _histogram(values: Sequence[float]) -> list[str]:
    lines = []
    bounds = (0, *_BUCKETS_MS, float("inf"))
    for lower, upper in pairwise(bounds):
        number = sum(lower <= value < upper for value in values)
        bar = "█" * round(50 * number / len(values))
        lines.append(f"{lower:>4} to {upper:>4} ms {number:>5} {bar}")
    return lines
