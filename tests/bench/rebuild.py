"""Rebuild reporting's tables during reads and commands at a constant rate."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import dataclass
from uuid import uuid4

from rich.console import Console

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from tests.bench.deployed import deployed
from tests.bench.load import AT_ONCE, RATE, Completions, Load, saturation
from tests.bench.report import Figure, Report, Target, percentile
from tests.bench.wire import Wire, wire
from tests.reporting.rebuild.dumps import dump
from tests.support.classroom import Classroom
from tests.support.platform import Platform

# Enough that the load outlasts the rebuilds.
STUDENTS, LESSONS = 600, 40
REBUILDS = 3
READERS = 2


@dataclass
class Reads:
    """Consecutive reads of one course's figures."""

    number: int = 0
    failed: int = 0
    went_back: int = 0

    async def run(self, reporting: Wire, room: Classroom, stop: asyncio.Event) -> None:
        token = room.platform.stack.tokens.token(subject=uuid4(), role="superadmin")
        seen = 0
        while not stop.is_set():
            answer = await reporting.request("GET", f"/v1/courses/{room.course}/performance", token)
            self.number += 1
            if answer.status != 200:
                self.failed += 1
                continue
            done = json.loads(answer.body)["item"]["lessons_completed"]
            self.went_back += done < seen
            seen = done


async def rebuild(stack: LocalStack, console: Console) -> Report:
    """Check that no read fails or goes back, and that the rebuilt tables equal the live ones."""
    console.print("creating a classroom …")
    with deployed(stack) as services:
        platform = Platform(stack, services)
        room = await Classroom(platform, STUDENTS, LESSONS).move_in()
        urls = services.urls
        async with wire(urls["progress"]) as progress, wire(urls["reporting"]) as reporting:
            source = Completions(room, progress, reporting)
            reads, over = Reads(), asyncio.Event()
            async with asyncio.TaskGroup() as tasks:
                for _ in range(READERS):
                    tasks.create_task(reads.run(reporting, room, over))
                # More than the machine takes would be refused.
                load = Load(source, min(RATE, await saturation(room, source, 0) / 2))
                tasks.create_task(load.run(STUDENTS * LESSONS - AT_ONCE, stop=over))
                began = time.perf_counter()
                seconds = [await _rebuild(platform) for _ in range(REBUILDS)]
                rate = load.sent / (time.perf_counter() - began)
                over.set()
        await room.expect(lessons_completed=AT_ONCE + load.sent)
        await platform.settled()
        live = await dump(platform)
        await _rebuild(platform)
        rebuilt_tables = await dump(platform)
        await platform.close()
    differing = [table for table, rows in live.items() if rows != rebuilt_tables[table]]
    return _report(load, reads, seconds, rate, differing)


async def _rebuild(platform: Platform) -> float:
    """Return the seconds until the cut-over; the old tables are dropped afterwards."""
    began = time.perf_counter()
    await _reporting(platform, "rebuild")
    seconds = time.perf_counter() - began
    await _reporting(platform, "rebuild", "--drop")
    return seconds


async def _reporting(platform: Platform, *command: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", *command,
        cwd=CHECKOUT, env=platform.environment,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, text = await process.communicate()
    assert process.returncode == 0, text.decode()


def _report(
    load: Load, reads: Reads, seconds: list[float], rate: float, differing: list[str]
) -> Report:
    note = (
        f"{load.sent:,} commands, {rate:.0f} per second during rebuilds of "
        f"{', '.join(f'{each:.1f} s' for each in seconds)}; {reads.number:,} concurrent reads."
    )
    report = Report(
        "rebuild",
        f"{REBUILDS} rebuilds under load",
        ("", "p50", "p99"),
        notes=[note],
        compared=[
            Figure("rebuild_commands", rate, load.rate, "commands/s", "the rate that was sent")
        ],
    )
    for name, values in (
        ("response to the command", load.commands),
        ("shown in reporting", load.shown),
    ):
        p50, p99 = percentile(values, 50), percentile(values, 99)
        report.rows.append((name, f"{p50:.0f} ms", f"{p99:.0f} ms"))
    report.targets += [
        Target("failed reads", reads.failed, 0, "at most", counts=True),
        Target("reads that went back", reads.went_back, 0, "at most", counts=True),
        Target("tables that differ afterwards", len(differing), 0, "at most", counts=True),
        Target("commands per second", rate, 0.95 * load.rate, "at least"),
    ]
    return report
