"""Reporting's projection and the loop written by hand, on the same backlog."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
from dataclasses import dataclass

import asyncpg
from rich.console import Console

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from shared.database.migrations import migrate
from tests.bench.processors import server_seconds
from tests.bench.projection.backlog import School, publish
from tests.bench.report import Figure, Report, Target

EVENTS = 100_000
_SIDES = ("ours", "reference", "reference", "ours")
# Kept by the system alone: versions for deduplication, and what identifies the log.
_OWN = ("consumer_versions", "consumer_offsets")
_CONTENTS = "SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM {} t"


@dataclass(frozen=True)
class Run:
    """``seconds`` by the clock, and of processors by process."""

    side: str
    seconds: float
    processors: dict[str, float]


async def projection(stack: LocalStack, console: Console) -> Report:
    """Apply a backlog by both, in turns, each on a copy of one database."""
    school = School()
    template = await _prepare(stack, school)
    await publish(stack.kafka_bootstrap_servers, school.learning(EVENTS))
    console.print(f"{EVENTS:,} events are in Kafka …")
    runs, contents = [], []
    for number, side in enumerate(_SIDES):
        url = await _copy(stack, template, f"projection_{number}")
        runs.append(await _run(stack, url, side))
        console.print(f"{side}: {EVENTS / runs[-1].seconds:,.0f} events/s")
        contents.append(await _contents(url))
    differing = {table for each in contents for table in each if each[table] != contents[0][table]}
    return _report(runs, differing)


async def _prepare(stack: LocalStack, school: School) -> str:
    """Let reporting apply courses and enrollments; return the name of its database."""
    servers = stack.kafka_bootstrap_servers
    url = stack.database_urls["reporting"]
    await migrate(SERVICE.schema, url)
    await publish(servers, school.courses())
    expected = await publish(servers, school.enrollments())
    await _child(stack, url, "ours", expected, "coursestream.enrollment.enrollment")
    return url.rpartition("/")[2]


async def _copy(stack: LocalStack, template: str, name: str) -> str:
    assert stack.postgres is not None
    database = await asyncpg.connect(stack.postgres.url("postgres"))
    try:
        await database.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    finally:
        await database.close()
    url = stack.postgres.url(name)
    database = await asyncpg.connect(url)
    try:
        await database.execute("ANALYZE; CHECKPOINT")
    finally:
        await database.close()
    return url


async def _run(stack: LocalStack, url: str, side: str) -> Run:
    before = server_seconds(stack)
    measured = await _child(stack, url, side, EVENTS, "coursestream.progress.learner")
    after = server_seconds(stack)
    servers = {name: after[name] - before[name] for name in after}
    return Run(side, measured["seconds"], {"python": measured["processor_seconds"], **servers})


async def _child(stack: LocalStack, url: str, side: str, end: int, topic: str) -> dict[str, float]:
    environment = {
        **os.environ, **stack.environment(), "REPORTING_DATABASE_URL": url,
        "ENVIRONMENT": "production",
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.projection.runs", side, str(end), topic,
        cwd=CHECKOUT, env=environment, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0
    measured: dict[str, float] = json.loads(output)
    return measured


async def _contents(url: str) -> dict[str, str | None]:
    """Return a hash of the rows of each table."""
    database = await asyncpg.connect(url)
    try:
        tables = await database.fetch(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1)",
            _OWN,
        )
        return {name: await database.fetchval(_CONTENTS.format(name)) for (name,) in tables}
    finally:
        await database.close()


def _report(runs: list[Run], differing: set[str]) -> Report:
    best = {side: min((run for run in runs if run.side == side), key=lambda run: run.seconds)
            for side in ("ours", "reference")}  # fmt: skip
    rates = {side: EVENTS / run.seconds for side, run in best.items()}
    python = {
        side: statistics.mean(run.processors["python"] for run in runs if run.side == side)
        * 1e6 / EVENTS for side in best
    }  # fmt: skip
    report = Report(
        "projection",
        f"Projection of {EVENTS:,} events from Kafka",
        ("", "events/s", "Python", "PostgreSQL", "Kafka"),
        notes=["Processor time in µs per event. In turns; the better of two runs counts."],
        compared=[
            Figure("projection", rates["ours"], rates["reference"], "events/s",
                   "a loop by hand, one statement a table", 0.6),
            Figure("projection_python", python["ours"], python["reference"], "µs per event",
                   "the same loop", better="lower"),
        ],
    )  # fmt: skip
    for run in runs:
        report.rows.append((
            run.side, f"{EVENTS / run.seconds:,.0f}",
            *(f"{run.processors[name] * 1e6 / EVENTS:.1f} µs"
              for name in ("python", "postgresql", "kafka")),
        ))  # fmt: skip
    report.targets.append(
        Target(f"tables that differ {sorted(differing) or ''}", len(differing), 0, "at most",
               counts=True)
    )  # fmt: skip
    return report
