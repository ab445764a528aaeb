"""`:complete` over HTTP, beside one route with one transaction by hand, on the same database."""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import product
from random import Random

import httpx
from rich.console import Console

from deploy.local.paths import CHECKOUT, RUNS
from deploy.local.processes import ChildProcess, free_port
from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor
from tests.bench.deployed import deployed
from tests.bench.report import Figure, Report, percentile
from tests.bench.wire import Wire, wire
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually

STUDENTS, LESSONS = 450, 60
CONNECTIONS = 16
FIRST, ROUND, ROUNDS = 2_000, 1_000, 5


@dataclass
class Server:
    """A server under load; rates per second, latencies in milliseconds."""

    name: str
    wire: Wire
    rates: list[float] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return statistics.median(self.rates)

    @property
    def p99(self) -> float:
        return percentile(self.latencies, 99)


class Commands:
    """Completes each lesson for each student once, in random order."""

    def __init__(self, room: Classroom) -> None:
        pairs = list(product(range(room.students), range(room.lessons)))
        Random(1).shuffle(pairs)
        self._room, self._pairs = room, iter(pairs)
        signer = room.platform.stack.tokens
        self._tokens = [
            signer.token(subject=room.student_id(n), role="student") for n in range(room.students)
        ]

    async def load(self, server: Server, number: int) -> None:
        """Send that many, each connection the next as soon as it has the answer."""
        left = iter(range(number))
        started = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for _ in range(CONNECTIONS):
                tasks.create_task(self._send(server, left))
        server.rates.append(number / (time.perf_counter() - started))

    async def _send(self, server: Server, left: Iterator[int]) -> None:
        for _ in left:
            student, lesson = next(self._pairs)
            path = (
                f"/v1/courses/{self._room.course}/lessons/{self._room.lesson_id(lesson)}:complete"
            )
            if server.name == "reference":
                path += f"?student_id={self._room.student_id(student)}"
            sent = time.perf_counter()
            answer = await server.wire.request("POST", path, self._tokens[student])
            server.latencies.append((time.perf_counter() - sent) * 1000)
            assert answer.status == 200, answer.body


async def command(stack: LocalStack, console: Console) -> Report:
    """Compare both roles with the reference, and the first commands after a start with later ones.

    Nothing else runs meanwhile: in role api the events stay in the outbox, in role all they are
    published.
    """
    console.print("creating a classroom …")
    report = Report(
        "command",
        f"Complete-lesson requests over {CONNECTIONS} connections",
        ("", "requests/s", "÷ reference", "p50", "p99", "first 2,000", "p99 of these"),
    )
    with deployed(stack) as services:
        platform = Platform(stack, services)
        commands = Commands(await Classroom(platform, STUDENTS, LESSONS).move_in())
        await platform.settled()
        for name in tuple(services.urls):
            services.stop_instance(name)
        api = services.add("progress", "api")
        await _compare(stack, services, commands, report, api, "api", 0.85)
        services.stop_instance(api)
        services.start_instance("progress")
        await _compare(stack, services, commands, report, "progress", "all", 0.75)
        await platform.close()
    return report


async def _compare(
    stack: LocalStack,
    services: Supervisor,
    commands: Commands,
    report: Report,
    instance: str,
    role: str,
    goal: float,
) -> None:
    services.wait_ready(instance)
    async with wire(services.urls[instance]) as ours, _reference(stack) as theirs:
        first, later = Server("first", ours), Server(f"role {role}", ours)
        reference = Server("reference", theirs)
        await commands.load(first, FIRST)
        await commands.load(Server("reference", theirs), ROUND)
        for number in range(ROUNDS):
            for each in (reference, later) if number % 2 else (later, reference):
                await commands.load(each, ROUND)
    ratio = later.rate / reference.rate
    report.rows += [
        (
            later.name,
            f"{later.rate:,.0f}",
            f"{ratio:.2f}",
            f"{percentile(later.latencies, 50):.1f} ms",
            f"{later.p99:.1f} ms",
            f"{first.rate:,.0f}",
            f"{first.p99:.1f} ms",
        ),
        (
            f"{reference.name} beside it",
            f"{reference.rate:,.0f}",
            "1",
            f"{percentile(reference.latencies, 50):.1f} ms",
            f"{reference.p99:.1f} ms",
            "",
            "",
        ),
    ]
    beside = "a bare FastAPI route with one asyncpg transaction, without a token"
    report.compared += [
        Figure(f"command_{role}", later.rate, reference.rate, "requests/s", beside, goal),
        Figure(
            f"first_commands_{role}",
            first.rate,
            later.rate,
            "requests/s",
            "later ones",
            0.95,
        ),
        Figure(
            f"first_commands_p99_{role}",
            first.p99,
            later.p99,
            "ms",
            "later ones",
            1 / 1.5,
            "lower",
        ),
    ]


@asynccontextmanager
async def _reference(stack: LocalStack) -> AsyncIterator[Wire]:
    port = free_port()
    process = ChildProcess(
        "reference",
        [sys.executable, "-m", "tests.bench.references.command", str(port)],
        log=RUNS / "bench" / "logs" / "reference.log",
        directory=CHECKOUT,
        environment=stack.environment(),
    )
    process.start()
    try:
        url = f"http://127.0.0.1:{port}"
        await eventually(lambda: _is_up(url))
        async with wire(url) as opened:
            yield opened
    finally:
        process.stop()


async def _is_up(url: str) -> None:
    async with httpx.AsyncClient() as client:
        try:
            await client.get(url)
        except httpx.ConnectError as error:
            raise AssertionError("the reference does not listen yet") from error
