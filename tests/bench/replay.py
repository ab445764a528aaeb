"""A rebuild of a hundred thousand events on a running service, beside the loop written by hand."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from dataclasses import dataclass
from itertools import islice
from uuid import uuid4

import asyncpg
from rich.console import Console

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.reporting.models import NOT_REBUILT
from tests.bench.deployed import deployed
from tests.bench.processors import peak_mib, process_seconds, server_seconds
from tests.bench.projection.backlog import COURSES, STUDENTS_PER_COURSE, School, publish
from tests.bench.projection.databases import (
    APPLIED,
    LEARNERS,
    applied,
    contents,
    copy,
    differing,
    prepare,
)
from tests.bench.report import Figure, Report, Target
from tests.bench.wire import Wire, wire
from tests.support.platform import eventually

SIZES, LARGE_SIZES = (10_000, 30_000, 100_000), (10_000, 100_000, 1_000_000)
# Of those that the rebuild reads besides: courses with outlines, and enrollments.
_BEFORE = 2 * COURSES + COURSES * STUDENTS_PER_COURSE
_LOOP_EVENTS = 100_000
# Between two sizes, heap noise.
_ROOM_MIB = 32
_READ_SECONDS = 0.1


@dataclass(frozen=True)
class Rebuilt:
    """``seconds`` by the clock, and of processors; ``peak`` is the command's memory in MiB."""

    events: int
    seconds: float
    python: float
    postgresql: float
    peak: float

    @property
    def rate(self) -> float:
        return self.events / self.seconds

    def microseconds(self, processor: float) -> str:
        """Return the part of one event."""
        return f"{processor * 1e6 / self.events:.0f} µs"


async def replay(stack: LocalStack, console: Console, *, rivals: bool = False) -> Report:
    """Rebuild at three sizes, larger ones in a run with rivals.

    The rebuilt tables have to equal the live ones.
    """
    sizes = LARGE_SIZES if rivals else SIZES
    school = School()
    template = await prepare(stack, school)
    for_loop = await copy(stack, template, "replay_loop")
    url = stack.database_urls["reporting"]
    learning, published, rebuilds = school.learning(sizes[-1]), 0, []
    with deployed(stack, ["reporting"]) as services:
        token = stack.tokens.token(subject=uuid4(), role="superadmin")
        async with wire(services.urls["reporting"]) as reporting:
            for size in sizes:
                published += await publish(
                    stack.kafka_bootstrap_servers, islice(learning, size - published)
                )
                await _caught_up(url, size)
                live = await _figures(url)
                rebuilds.append(await _under_reads(stack, reporting, token, size))
                console.print(f"{size:,} events: {rebuilds[-1].seconds:.1f} s")
        rebuilt = await _figures(url)
    loop = await applied(stack, for_loop, "reference", _LOOP_EVENTS)
    report = _report(rebuilds, _LOOP_EVENTS / loop["seconds"])
    report.targets.append(differing([live, rebuilt]))
    return report


async def _caught_up(url: str, events: int) -> None:
    database = await asyncpg.connect(url)

    async def has_applied_all() -> None:
        assert await database.fetchval(APPLIED, LEARNERS) == events

    try:
        await eventually(has_applied_all, within=600)
    finally:
        await database.close()


async def _figures(url: str) -> dict[str, str | None]:
    """Return a hash of each table that a rebuild replaces."""
    kept = {model._meta.db_table for model in NOT_REBUILT}
    return {name: rows for name, rows in (await contents(url)).items() if name not in kept}


async def _under_reads(stack: LocalStack, reporting: Wire, token: str, events: int) -> Rebuilt:
    over = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_read(reporting, token, over))
        rebuilt = await _rebuild(stack, events)
        over.set()
    await _rebuild(stack, events, "--drop")
    return rebuilt


async def _read(reporting: Wire, token: str, over: asyncio.Event) -> None:
    """Read figures ten times per second; none may fail."""
    while not over.is_set():
        answer = await reporting.request("GET", "/v1/teachers/performance", token)
        assert answer.status == 200, answer.body
        await asyncio.sleep(_READ_SECONDS)


async def _rebuild(stack: LocalStack, events: int, *options: str) -> Rebuilt:
    began, database = time.perf_counter(), server_seconds(stack)["postgresql"]
    peak = python = 0.0
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild", *options,
        cwd=CHECKOUT, env={**os.environ, **stack.environment(), "ENVIRONMENT": "production"},
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    ending = asyncio.create_task(process.communicate())
    while not ending.done():
        # A process that has just ended has no memory, and one that is gone has used no processor.
        peak = max(peak, peak_mib(process.pid))
        python = max(python, process_seconds(process.pid))
        await asyncio.wait({ending}, timeout=0.1)
    seconds = time.perf_counter() - began
    assert process.returncode == 0, ending.result()[1].decode()
    database = server_seconds(stack)["postgresql"] - database
    return Rebuilt(_BEFORE + events, seconds, python, database, peak)


def _report(rebuilds: list[Rebuilt], loop: float) -> Report:
    least, most = rebuilds[0], rebuilds[-1]
    report = Report(
        "replay",
        "Rebuilds on a running service, with ten reads per second",
        ("events", "seconds", "events/s", "÷ loop", "Python", "PostgreSQL", "peak memory"),
        notes=[f"From the start of the command to its end; the loop by hand: {loop:,.0f} events/s"],
        compared=[_figure(most, loop)],
        targets=[
            Target("MiB more for the largest", most.peak - least.peak, _ROOM_MIB,
                   "at most", counts=True),
        ],
    )  # fmt: skip
    for each in rebuilds:
        report.rows.append((
            f"{each.events:,}", f"{each.seconds:.1f}", f"{each.rate:,.0f}",
            f"{each.rate / loop:.2f}", each.microseconds(each.python),
            each.microseconds(each.postgresql), f"{each.peak:.0f} MiB",
        ))  # fmt: skip
    return report


def _figure(rebuilt: Rebuilt, loop: float) -> Figure:
    if rebuilt.events > 1_000_000:
        return Figure("rebuild_million", rebuilt.seconds, rebuilt.events / loop, "s",
                      "the loop by hand at its rate", better="lower", limit=30)  # fmt: skip
    return Figure("rebuild", rebuilt.rate, loop, "events/s", "the loop by hand")
