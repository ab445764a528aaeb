"""One, two and four workers on one database."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import asyncpg
from aiokafka.admin import AIOKafkaAdminClient
from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.processors import server_seconds
from tests.bench.projection.backlog import School, publish
from tests.bench.projection.databases import (
    APPLIED,
    LEARNERS,
    applied,
    contents,
    copy,
    differing,
    prepare,
)
from tests.bench.references.projection import GROUP
from tests.bench.report import Figure, Report, Target
from tests.support.platform import eventually

EVENTS = 100_000
_NUMBERS = (1, 2, 4, 4, 2, 1)
_DEADLOCKS = "SELECT sum(deadlocks)::int FROM pg_stat_database"


@dataclass(frozen=True)
class Run:
    """``rate`` is measured while all workers are members; processor time is in µs per event."""

    workers: int
    rate: float
    python: float
    servers: dict[str, float]


async def workers(stack: LocalStack, console: Console) -> Report:
    """Apply a backlog by so many processes, in turns, each time on a copy of one database."""
    school = School()
    template = await prepare(stack, school)
    await publish(stack.kafka_bootstrap_servers, school.learning(EVENTS))
    console.print(f"{EVENTS:,} events are in Kafka …")
    runs, tables = [], []
    for turn, number in enumerate(_NUMBERS):
        url = await copy(stack, template, f"workers_{turn}")
        runs.append(await _run(stack, url, number))
        console.print(f"{number} workers: {runs[-1].rate:,.0f} events/s")
        tables.append(await contents(url))
    database = await asyncpg.connect(url)
    try:
        deadlocks = await database.fetchval(_DEADLOCKS)
    finally:
        await database.close()
    report = _report(runs)
    report.targets += [
        differing(tables),
        Target("deadlocks", deadlocks, 0, "at most", counts=True),
    ]
    return report


async def _run(stack: LocalStack, url: str, number: int) -> Run:
    before = server_seconds(stack)
    async with asyncio.TaskGroup() as tasks:
        rate = tasks.create_task(_rate(stack, url, number))
        started = [tasks.create_task(applied(stack, url, "ours", EVENTS)) for _ in range(number)]
    after = server_seconds(stack)
    python = sum(each.result()["processor_seconds"] for each in started)
    return Run(
        number,
        rate.result(),
        python * 1e6 / EVENTS,
        {name: (after[name] - before[name]) * 1e6 / EVENTS for name in after},
    )


async def _rate(stack: LocalStack, url: str, number: int) -> float:
    """Return the events per second from when all workers have joined until all are applied."""
    database = await asyncpg.connect(url)
    admin = AIOKafkaAdminClient(bootstrap_servers=stack.kafka_bootstrap_servers)
    await admin.start()
    try:
        await eventually(lambda: _have_joined(admin, number), within=120)
        began, left = time.perf_counter(), EVENTS - await database.fetchval(APPLIED, LEARNERS)
        while await database.fetchval(APPLIED, LEARNERS) < EVENTS:
            await asyncio.sleep(0.02)
        return float(left / (time.perf_counter() - began))
    finally:
        await admin.close()
        await database.close()


async def _have_joined(admin: AIOKafkaAdminClient, number: int) -> None:
    (answer,) = await admin.describe_consumer_groups([GROUP])
    _, _, state, _, _, members, *_ = answer.groups[0]
    assert (state, len(members)) == ("Stable", number), (state, members)


def _report(runs: list[Run]) -> Report:
    rates = {number: max(run.rate for run in runs if run.workers == number) for number in _NUMBERS}
    beside = "one worker"
    report = Report(
        "workers",
        f"Workers on one database, {EVENTS:,} events from Kafka",
        ("workers", "events/s", "÷ one", "Python", "PostgreSQL", "Kafka"),
        notes=["Processor time in µs per event. In turns; the better of two runs counts."],
        compared=[
            Figure("workers_two", rates[2], rates[1], "events/s", beside, 1.5),
            Figure("workers_four", rates[4], rates[1], "events/s", beside, 1.5),
        ],
        targets=[Target("four workers ÷ two", rates[4] / rates[2], 1, "at least")],
    )
    for run in runs:
        report.rows.append((
            str(run.workers), f"{run.rate:,.0f}", f"{run.rate / rates[1]:.2f}",
            f"{run.python:.1f} µs",
            *(f"{run.servers[name]:.1f} µs" for name in ("postgresql", "kafka")),
        ))  # fmt: skip
    return report
