"""How soon a command's effect shows in reporting's answer, at 200 commands a second."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from random import Random
from urllib.parse import quote
from uuid import uuid4

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.deployed import deployed
from tests.bench.report import Report, Target
from tests.bench.wire import Wire, wire
from tests.classroom import Classroom
from tests.support import Platform

RATE, SECONDS = 200, 30
# First the services meet their statements for the first time; that is not what is measured.
WARM_UP_SECONDS = 5
STUDENTS, LESSONS = 350, 20
COMMANDS = RATE * (WARM_UP_SECONDS + SECONDS)
# Every so many commands one is followed to reporting; following all would be a load of its own.
FOLLOWED = 10
ROUND_TRIPS = 300
_BUCKETS_MS = (5, 10, 15, 20, 30, 40, 60, 80, 120, 250, 500)


@dataclass
class Load:
    """Completions at a steady pace, whatever the answers take; times are in milliseconds."""

    room: Classroom
    progress: Wire
    reporting: Wire
    commands: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)

    async def run(self) -> None:
        work = list(product(range(STUDENTS), range(LESSONS)))
        Random(200).shuffle(work)
        signer = self.room.platform.stack.tokens
        students = [
            signer.token(subject=self.room.student_id(n), role="student") for n in range(STUDENTS)
        ]
        reader = signer.token(subject=uuid4(), role="superadmin")
        started = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for number, (student, lesson) in enumerate(work[:COMMANDS]):
                due = started + number / RATE
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                if number == RATE * WARM_UP_SECONDS:
                    self.forget()
                self.late.append((time.perf_counter() - due) * 1000)
                follower = reader if number % FOLLOWED == 0 else None
                tasks.create_task(self._complete(students[student], lesson, follower))

    def forget(self) -> None:
        """What was measured so far."""
        for measured in (self.commands, self.shown, self.late):
            measured.clear()

    async def _complete(self, student: str, lesson: int, reader: str | None) -> None:
        course = f"/v1/courses/{self.room.course}"
        command = f"{course}/lessons/{self.room.lesson_id(lesson)}:complete"
        sent = time.perf_counter()
        answer = await self.progress.request("POST", command, student)
        answered = time.perf_counter()
        assert answer.status == 200, answer.body
        self.commands.append((answered - sent) * 1000)
        if reader is not None:
            after = quote(answer.headers["coursestream-position"])
            path = f"{course}/performance?after={after}"
            report = await self.reporting.request("GET", path, reader)
            assert report.status == 200, report.body
            self.shown.append((time.perf_counter() - answered) * 1000)


async def freshness(stack: LocalStack, console: Console) -> Report:
    """From the command's answer to the figure in reporting's answer."""
    console.print("moving a classroom in …")
    with deployed(stack) as services:
        platform = Platform(stack, services)
        room = await Classroom(platform, STUDENTS, LESSONS).move_in()
        console.print(f"{RATE} commands a second for {SECONDS} s …")
        urls = services.urls
        async with wire(urls["progress"]) as progress, wire(urls["reporting"]) as reporting:
            load = Load(room, progress, reporting)
            await load.run()
        await room.expect(lessons_completed=COMMANDS)
        await platform.close()
    return _report(load, await _round_trips(stack))


async def _round_trips(stack: LocalStack) -> list[float]:
    """Kafka alone: a record sent, acknowledged and read, in milliseconds each."""
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
    p50, p99 = _percentile(load.shown, 50), _percentile(load.shown, 99)
    note = (
        "From a command's answer to the figure in reporting's answer; every tenth command was "
        f"followed. {COMMANDS:,} completions counted, none twice and none lost."
    )
    report = Report(
        "freshness",
        f"Freshness at {RATE} commands a second",
        ("", "p50", "p90", "p99", "÷ Kafka alone (p50)"),
        notes=[note, *_histogram(load.shown)],
        figures={"p50_ms": p50, "p99_ms": p99, "kafka_p50_ms": statistics.median(raw)},
    )
    for name, values in (
        ("shown in reporting", load.shown),
        ("the command itself", load.commands),
        ("a record through Kafka alone", raw),
        ("sent after its time", load.late),
    ):
        report.rows.append((
            name,
            *(f"{_percentile(values, share):.1f} ms" for share in (50, 90, 99)),
            f"{_percentile(values, 50) / statistics.median(raw):.1f}",
        ))  # fmt: skip
    report.targets += [
        Target("p50 in ms", p50, 30, "at most"),
        Target("p99 in ms", p99, 120, "at most"),
    ]
    return report


def _percentile(values: Sequence[float], share: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def _histogram(values: Sequence[float]) -> list[str]:
    lines = []
    bounds = (0, *_BUCKETS_MS, float("inf"))
    for lower, upper in pairwise(bounds):
        number = sum(lower <= value < upper for value in values)
        bar = "█" * round(50 * number / len(values))
        lines.append(f"{lower:>4} to {upper:>4} ms {number:>5} {bar}")
    return lines
