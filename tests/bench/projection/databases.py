"""The database of the projection's benchmarks: prepared once, copied for each run."""

from __future__ import annotations

import asyncio
import json
import os
import sys

import asyncpg

from coursestream_events.catalog import ENROLLMENT, LEARNER
from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from shared.database.migrations import migrate
from tests.bench.projection.backlog import School, publish
from tests.bench.report import Target

LEARNERS = LEARNER.name
APPLIED = "SELECT coalesce(sum(next_offset), 0)::int FROM consumer_offsets WHERE topic = $1"
# Kept by the system alone: versions for deduplication, and what identifies the log.
_OWN = ("consumer_versions", "consumer_offsets")
_CONTENTS = "SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM {} t"


async def prepare(stack: LocalStack, school: School) -> str:
    """Let reporting apply courses and enrollments; return the name of its database."""
    servers = stack.kafka_bootstrap_servers
    url = stack.database_urls["reporting"]
    await migrate(SERVICE.schema, url)
    await publish(servers, school.courses())
    expected = await publish(servers, school.enrollments())
    await applied(stack, url, "ours", expected, ENROLLMENT.name)
    return url.rpartition("/")[2]


async def copy(stack: LocalStack, template: str, name: str) -> str:
    """Return the address of a copy."""
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


async def applied(
    stack: LocalStack,
    url: str,
    side: str,
    end: int,
    topic: str = LEARNERS,
    batch_size: int | None = None,
) -> dict[str, float]:
    """Let one side apply a topic up to so many events, in a process; return what it measured.

    ``batch_size`` is that of ours; None: the default.
    """
    environment = {
        **os.environ, **stack.environment(), "REPORTING_DATABASE_URL": url,
        "ENVIRONMENT": "production", "SLOW_QUERY_SECONDS": "10",
    }  # fmt: skip
    if batch_size is not None:
        environment["CONSUMER_BATCH_SIZE"] = str(batch_size)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.projection.runs", side, str(end), topic,
        cwd=CHECKOUT, env=environment, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 0
    measured: dict[str, float] = json.loads(output)
    return measured


async def contents(url: str) -> dict[str, str | None]:
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


def differing(runs: list[dict[str, str | None]]) -> Target:
    """Require that all runs left the same rows."""
    tables = {name for each in runs for name in each if each[name] != runs[0][name]}
    what = f"tables that differ {sorted(tables) or ''}"
    return Target(what, len(tables), 0, "at most", counts=True)
