"""Scheduled jobs run once for each time, on one replica at a time, and again after a failure."""

import asyncio
import json
import logging
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.enrollment.app import SERVICE
from shared.consuming.dead_letters import KEPT, expire_dead_letters
from shared.database import connection, database_context
from shared.jobs import AlreadyRunning, Job, Jobs, run_job
from shared.jobs.history import KEPT as HISTORY_KEPT
from shared.jobs.history import clean_history, job_history
from shared.settings import Settings
from shared.telemetry import DEAD_LETTERS_EXPIRING
from tests.support.databases import migrated_database, settings_of
from tests.support.platform import eventually

SECONDLY, YEARLY = "* * * * * *", "0 0 1 1 *"


@pytest.fixture(scope="module")
def url(stack: LocalStack) -> Iterator[str]:
    with migrated_database(stack, "enrollment") as address:
        yield address


@pytest_asyncio.fixture
async def settings(url: str) -> AsyncIterator[Settings]:
    """Open a database without any history."""
    own = settings_of(SERVICE, url)
    async with database_context(own, SERVICE.name, SERVICE.models):
        await fetch("TRUNCATE job_runs, dead_letters")
        yield own


async def fetch(sql: str, *arguments: Any) -> list[Any]:
    async with connection() as pooled:
        return list(await pooled.fetch(sql, *arguments))


class Work:
    """A job that waits until it is released; the first ``failures`` runs fail."""

    def __init__(self, schedule: str = YEARLY, name: str = "work", failures: int = 0) -> None:
        self.job = Job(name, schedule, self._run)
        self.runs = self.in_progress = self.most_at_once = 0
        self.released = asyncio.Event()
        self._failures = failures

    async def _run(self) -> int:
        self.runs += 1
        self.in_progress += 1
        self.most_at_once = max(self.most_at_once, self.in_progress)
        await self.released.wait()
        self.in_progress -= 1
        if self.runs <= self._failures:
            raise ValueError("Ada Lovelace could not be reached")
        return 3


class Replicas:
    """Job runners in this process; each competes for the jobs like a replica of its own."""

    def __init__(self, settings: Settings, *jobs: Job, count: int = 1) -> None:
        self._runners = [Jobs(settings, "enrollment", jobs) for _ in range(count)]

    async def __aenter__(self) -> None:
        self._tasks = [asyncio.create_task(runner.run()) for runner in self._runners]

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def outcomes(count: int, name: str = "work") -> list[str]:
    """Wait until so many runs have ended, and return their outcomes, the first run first."""

    async def check() -> list[str]:
        rows = await job_history([name], 1_000)
        ended = [row["outcome"] for row in reversed(rows) if row["outcome"] is not None]
        assert len(ended) >= count
        return ended

    return await eventually(check)


async def test_a_job_runs_on_one_replica_at_a_time(settings: Settings) -> None:
    work = Work()
    async with Replicas(settings, work.job, count=3):

        async def started() -> None:
            assert work.runs == 1

        await eventually(started)
        with pytest.raises(AlreadyRunning):
            await run_job(settings, "enrollment", work.job)
        work.released.set()
        assert await outcomes(1) == ["succeeded"]
        assert await eventually(lambda: by_operator(settings, work)) == 3
    assert (work.runs, work.most_at_once) == (2, 1)
    assert [row["trigger"] for row in await job_history(["work"], 9)] == ["operator", "schedule"]


async def by_operator(settings: Settings, work: Work) -> int:
    try:
        return await run_job(settings, "enrollment", work.job)
    except AlreadyRunning as error:
        raise AssertionError from error


async def test_no_scheduled_time_is_run_twice_by_three_replicas(settings: Settings) -> None:
    work = Work(SECONDLY)
    work.released.set()
    async with Replicas(settings, work.job, count=3):
        await outcomes(4)
    runs = await fetch("SELECT scheduled_at, attempt FROM job_runs ORDER BY 1")
    times = [row["scheduled_at"] for row in runs]
    assert len(set(times)) == len(times) == work.runs
    assert {row["attempt"] for row in runs} == {1}
    assert all(moment.microsecond == 0 for moment in times)


async def test_a_restart_does_not_run_a_job_early(settings: Settings) -> None:
    work, marker = Work(), Work(name="marker")
    work.released.set()
    marker.released.set()
    async with Replicas(settings, work.job):
        await outcomes(1)
    async with Replicas(settings, work.job, marker.job):
        await outcomes(1, "marker")
    assert work.runs == 1


async def test_a_failed_job_is_retried_without_affecting_others(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.jobs.runner._AFTER_FAILURE_SECONDS", 0.02)
    monkeypatch.setattr("shared.jobs.planning._FIRST_RETRY", timedelta(milliseconds=20))
    work, other = Work(failures=2), Work(name="other")
    work.released.set()
    other.released.set()
    async with Replicas(settings, work.job, other.job):
        assert await outcomes(3) == ["failed", "failed", "succeeded"]
        assert await outcomes(1, "other") == ["succeeded"]
    runs = await fetch("SELECT * FROM job_runs WHERE name = 'work' ORDER BY attempt")
    assert len({run["scheduled_at"] for run in runs}) == 1
    assert [run["trigger"] for run in runs] == ["schedule", "retry", "retry"]
    # The text of an exception may name somebody who is erased later.
    assert "Ada" not in str(runs)
    assert [run["error"] for run in runs] == ["ValueError", "ValueError", None]


async def test_a_run_whose_process_ended_is_retried(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.jobs.planning._FIRST_RETRY", timedelta(milliseconds=20))
    work = Work()
    async with Replicas(settings, work.job):

        async def started() -> None:
            assert work.runs == 1

        await eventually(started)
    work.released.set()
    async with Replicas(settings, work.job):
        assert await outcomes(2) == ["interrupted", "succeeded"]


async def test_jobs_go_on_after_the_session_of_their_locks_was_terminated(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.jobs.runner._AFTER_FAILURE_SECONDS", 0.02)
    work, running = Work(SECONDLY), Work(name="running")
    work.released.set()
    async with Replicas(settings, work.job, running.job):
        await outcomes(1)
        terminated = await fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'coursestream-enrollment-jobs'"
        )
        assert len(terminated) == 1
        running.released.set()
        assert set(await outcomes(4)) == {"succeeded"}
        assert await outcomes(1, "running") == ["succeeded"]


async def test_history_is_deleted_when_it_is_old_except_for_the_last_run(
    settings: Settings,
) -> None:
    async def nothing() -> int:
        return 0

    idle, work = Job("idle", YEARLY, nothing), Work()
    work.released.set()
    for _ in range(2):
        await run_job(settings, "enrollment", idle)
        await run_job(settings, "enrollment", work.job)
    async with Replicas(settings, work.job, idle):
        await outcomes(3, "idle")
        await outcomes(3)
    shift = "UPDATE job_runs SET started_at = started_at - $1::interval, scheduled_at = "
    await fetch(shift + "scheduled_at - $1::interval", timedelta(days=2))
    assert await clean_history() == 2
    assert len(await job_history(["idle", "work"], 9)) == 4
    await fetch(shift + "scheduled_at - $1::interval", HISTORY_KEPT)
    assert await clean_history() == 2
    assert {row["name"] for row in await job_history(["idle", "work"], 9)} == {"idle", "work"}


async def test_an_operator_lists_and_runs_jobs_and_reads_their_history(
    stack: LocalStack, settings: Settings
) -> None:
    environment = {**stack.environment(), "ENROLLMENT_DATABASE_URL": str(settings.database_url)}

    async def jobs(*arguments: str) -> list[str]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "services.enrollment", "jobs", *arguments,
            cwd=CHECKOUT,
            env={**environment, "JOBS_TIME_ZONE": "Europe/Berlin"},
            stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        output, _ = await process.communicate()
        assert process.returncode == 0
        return output.decode().splitlines()

    assert await jobs("run", "expire-enrollments") == [
        "enrollment: expire-enrollments processed 0 items"
    ]
    (run,) = map(json.loads, await jobs("history", "--job", "expire-enrollments"))
    assert (run["outcome"], run["trigger"], run["processed"]) == ("succeeded", "operator", 0)
    assert run["seconds"] >= 0
    listed = {job["name"]: job for job in map(json.loads, await jobs("list"))}
    assert listed["expire-enrollments"]["last_run"] == run
    weekly = listed["republish-users"]
    assert (weekly["schedule"], weekly["time_zone"]) == ("0 4 * * SUN", "Europe/Berlin")
    assert weekly["last_run"] is None


async def test_old_dead_letters_are_deleted_after_a_warning(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    await fetch(
        """
        INSERT INTO dead_letters (consumer_group, topic, partition, record_offset, record_headers,
                                  kind, reason, dead_lettered_at)
        SELECT 'g', 't', 0, n, '[]', 'failed', 'r',
               clock_timestamp() - $1::interval + (n - 1) * interval '10 days'
          FROM generate_series(0, 3) AS n
        """,
        KEPT,
    )
    with caplog.at_level(logging.WARNING, "shared.consuming.dead_letters"):
        assert await expire_dead_letters() == 2
    kept = await fetch("SELECT record_offset FROM dead_letters ORDER BY 1")
    assert [row["record_offset"] for row in kept] == [2, 3]
    assert "1 dead letters will be deleted within 14 days" in caplog.text
    assert DEAD_LETTERS_EXPIRING._value.get() == 1
