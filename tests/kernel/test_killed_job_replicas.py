"""Replicas that are killed while jobs run: no scheduled time runs twice, and one run catches up."""

import asyncio
import itertools
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial

import asyncpg

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from tests.conftest import FULL
from tests.support.databases import migrated_database
from tests.support.platform import eventually

REPLICAS = 3 if FULL else 2
SECONDS = 60 if FULL else 6
DOWNTIME = timedelta(seconds=10 if FULL else 3)


class Replica:
    """A process that runs a job every second, until it is killed."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.support.job_replica", self._url,
            cwd=CHECKOUT,
            env=os.environ,
        )  # fmt: skip

    async def kill(self) -> None:
        self._process.kill()
        await self._process.wait()


@asynccontextmanager
async def running(url: str, count: int) -> AsyncIterator[list[Replica]]:
    replicas = [Replica(url) for _ in range(count)]
    await asyncio.gather(*(replica.start() for replica in replicas))
    try:
        yield replicas
    finally:
        await asyncio.gather(*(replica.kill() for replica in replicas))


async def test_killed_replicas_run_each_second_at_most_once_and_catch_up_once(
    stack: LocalStack,
) -> None:
    with migrated_database(stack, "enrollment") as url:
        database = await asyncpg.connect(url)
        await database.execute("CREATE TABLE ticks (scheduled_at timestamptz NOT NULL)")
        async with running(url, REPLICAS) as replicas:
            await eventually(lambda: assert_ticks(database, 1))
            victims = itertools.cycle(replicas)
            for done in range(1, SECONDS, 2):
                await eventually(partial(assert_ticks, database, done))
                victim = next(victims)
                await victim.kill()
                await victim.start()
        before = await database.fetchval("SELECT max(scheduled_at) FROM job_runs")
        await eventually(lambda: assert_passed(database, before + DOWNTIME))
        async with running(url, 1):
            await eventually(lambda: assert_runs_after(database, before, 3))
        await assert_each_time_ran_once(database)
        await assert_one_catch_up(database, before)
        await database.close()


async def assert_ticks(database: asyncpg.Connection, count: int) -> None:
    assert await database.fetchval("SELECT count(*) FROM ticks") >= count


async def assert_passed(database: asyncpg.Connection, moment: datetime) -> None:
    assert await database.fetchval("SELECT clock_timestamp()") >= moment


async def assert_runs_after(database: asyncpg.Connection, moment: datetime, count: int) -> None:
    later = "SELECT count(*) FROM job_runs WHERE scheduled_at > $1 AND outcome IS NOT NULL"
    assert await database.fetchval(later, moment) >= count


async def assert_each_time_ran_once(database: asyncpg.Connection) -> None:
    twice = "SELECT scheduled_at FROM ticks GROUP BY 1 HAVING count(*) > 1"
    assert await database.fetch(twice) == []
    succeeded = "SELECT scheduled_at FROM job_runs WHERE outcome = 'succeeded'"
    assert await database.fetch(f"{succeeded} EXCEPT SELECT scheduled_at FROM ticks") == []


async def assert_one_catch_up(database: asyncpg.Connection, before: datetime) -> None:
    """Of the times missed in the downtime only the latest was run."""
    later = "SELECT scheduled_at, trigger FROM job_runs WHERE scheduled_at > $1 ORDER BY 1"
    first, *others = await database.fetch(later, before)
    assert first["trigger"] == "catch_up"
    assert first["scheduled_at"] > before + DOWNTIME - timedelta(seconds=1)
    assert others
