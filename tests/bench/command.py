"""`:complete` over HTTP, beside one route with one transaction by hand, on the same database."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from rich.console import Console

from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor
from tests.bench.deployed import deployed
from tests.bench.report import Figure, Report, percentile
from tests.bench.served import CONNECTIONS, Request, Server, reference
from tests.bench.wire import wire
from tests.support.classroom import Classroom
from tests.support.platform import Platform

STUDENTS, LESSONS = 450, 60
FIRST, ROUND, ROUNDS = 2_000, 1_000, 5


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

    def requests(self, *, with_student: bool = False) -> Iterator[Request]:
        """Continue where the last ones ended; the reference is told the student, not a token."""
        for student, lesson in self._pairs:
            path = (
                f"/v1/courses/{self._room.course}/lessons/{self._room.lesson_id(lesson)}:complete"
            )
            if with_student:
                path += f"?student_id={self._room.student_id(student)}"
            yield "POST", path, self._tokens[student]


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
    pid = services.process(instance).pid
    async with wire(services.urls[instance]) as ours, reference(stack, "command") as theirs:
        first, later = Server("first", ours, pid), Server(f"role {role}", ours, pid)
        requests = {
            later.name: commands.requests(),
            theirs.name: commands.requests(with_student=True),
        }
        await first.load(stack, requests[later.name], FIRST)
        await theirs.load(stack, requests[theirs.name], ROUND)
        theirs.reset()
        for number in range(ROUNDS):
            for each in (theirs, later) if number % 2 else (later, theirs):
                await each.load(stack, requests[each.name], ROUND)
    ratio = later.rate / theirs.rate
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
            f"{theirs.name} beside it",
            f"{theirs.rate:,.0f}",
            "1",
            f"{percentile(theirs.latencies, 50):.1f} ms",
            f"{theirs.p99:.1f} ms",
            "",
            "",
        ),
    ]
    beside = "a bare FastAPI route with one asyncpg transaction, without a token"
    report.compared += [
        Figure(f"command_{role}", later.rate, theirs.rate, "requests/s", beside, goal),
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
