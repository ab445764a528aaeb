"""Processor time and memory of services without work, beside an empty process."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.deployed import deployed
from tests.bench.processors import process_seconds, resident_mib
from tests.bench.report import Figure, Report
from tests.bench.served import reference
from tests.support.platform import Platform

# What a start leaves to do is done after the first, and every minute's jobs are in the second.
_SETTLE_SECONDS, _SECONDS = 10.0, 60.0


@dataclass(frozen=True)
class Idle:
    """``busy`` is in per cent of a processor."""

    name: str
    busy: float
    mib: float


async def idle(stack: LocalStack, console: Console) -> Report:
    """Measure all at the same time."""
    with deployed(stack) as services:
        platform = Platform(stack, services)
        await platform.settled()
        await platform.close()
        async with reference(stack, "empty", stack.topics[0].name) as empty:
            processes = {name: services.process(name).pid for name in services.urls}
            console.print(f"idle for {_SECONDS:.0f} s …")
            await asyncio.sleep(_SETTLE_SECONDS)
            measured = await _measure(processes | {"empty process": empty.pid})
    return _report(measured)


async def _measure(processes: dict[str, int]) -> list[Idle]:
    before = {name: process_seconds(pid) for name, pid in processes.items()}
    began = time.perf_counter()
    await asyncio.sleep(_SECONDS)
    seconds = time.perf_counter() - began
    return [
        Idle(name, 100 * (process_seconds(pid) - before[name]) / seconds, resident_mib(pid))
        for name, pid in processes.items()
    ]


def _report(measured: list[Idle]) -> Report:
    *services, empty = measured
    busiest = max(services, key=lambda each: each.busy)
    largest = max(services, key=lambda each: each.mib)
    beside = "an empty process with FastAPI, Tortoise and FastStream"
    report = Report(
        "idle",
        "Services without work",
        ("", "of a processor", "memory"),
        compared=[
            Figure("idle_processor", busiest.busy, empty.busy, "%", f"{beside}; {busiest.name}",
                   better="lower", limit=0.5),
            Figure("idle_memory", largest.mib, empty.mib, "MiB", f"{beside}; {largest.name}",
                   1 / 1.2, better="lower"),
        ],
    )  # fmt: skip
    for each in measured:
        report.rows.append((each.name, f"{each.busy:.2f} %", f"{each.mib:.0f} MiB"))
    return report
