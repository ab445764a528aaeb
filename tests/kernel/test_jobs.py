"""Scheduled jobs run at their interval, on one replica at a time, and again after a failure."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from deploy.local.stack import LocalStack
from services.enrollment.app import SERVICE
from shared.database import connection, database_context
from shared.jobs import AlreadyRunning, Job, Jobs, run_job
from shared.settings import Settings
from tests.support.platform import eventually


@pytest_asyncio.fixture
async def settings(stack: LocalStack) -> AsyncIterator[Settings]:
    """Open a database that contains only the table of jobs."""
    prefix = "jobs"
    own = SERVICE.settings.model_validate(
        {
            "ENROLLMENT_DATABASE_URL": stack.create_databases(prefix)["enrollment"],
            "kafka_bootstrap_servers": "unused:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
        }
    )
    async with database_context(own, SERVICE.name, SERVICE.models):
        async with connection() as pooled:
            await pooled.execute(
                "CREATE TABLE job_runs (name text PRIMARY KEY, succeeded_at timestamptz NOT NULL)"
            )
        yield own
    stack.drop_databases(prefix)


class Work:
    """A job that waits until it is released; the first ``failures`` runs fail."""

    def __init__(self, every: timedelta, failures: int = 0) -> None:
        self.job = Job("work", every, self._run)
        self.runs = self.under_way = self.most_at_once = 0
        self.let_go = asyncio.Event()
        self._failures = failures

    async def _run(self) -> int:
        self.runs += 1
        self.under_way += 1
        self.most_at_once = max(self.most_at_once, self.under_way)
        await self.let_go.wait()
        self.under_way -= 1
        if self.runs <= self._failures:
            raise ValueError("once more")
        return 3


async def started(work: Work, runs: int) -> None:
    async def check() -> None:
        assert work.runs >= runs

    await eventually(check)


async def test_a_job_runs_on_one_replica_at_a_time(settings: Settings) -> None:
    work = Work(timedelta(hours=1))
    replicas = [
        asyncio.create_task(Jobs(settings, "enrollment", [work.job]).run()) for _ in range(3)
    ]
    await started(work, 1)
    with pytest.raises(AlreadyRunning):
        await run_job(settings, "enrollment", work.job)
    work.let_go.set()

    async def noted() -> None:
        async with connection() as pooled:
            assert await pooled.fetchval("SELECT count(*) FROM job_runs") == 1

    await eventually(noted)
    assert await eventually(lambda: _by_hand(settings, work)) == 3
    assert (work.runs, work.most_at_once) == (2, 1)
    for replica in replicas:
        replica.cancel()
    await asyncio.gather(*replicas, return_exceptions=True)


async def _by_hand(settings: Settings, work: Work) -> int:
    try:
        return await run_job(settings, "enrollment", work.job)
    except AlreadyRunning as error:
        raise AssertionError from error


async def test_a_job_runs_again_after_its_interval(settings: Settings) -> None:
    work = Work(timedelta(milliseconds=50))
    work.let_go.set()
    replica = asyncio.create_task(Jobs(settings, "enrollment", [work.job]).run())
    await started(work, 4)
    replica.cancel()
    await asyncio.gather(replica, return_exceptions=True)
    assert work.most_at_once == 1


async def test_a_restart_does_not_run_a_job_early(settings: Settings) -> None:
    work, marker = Work(timedelta(hours=1)), Work(timedelta(hours=1))
    work.let_go.set()
    marker.let_go.set()
    assert await run_job(settings, "enrollment", work.job) == 3
    both = [work.job, Job("marker", marker.job.every, marker.job.run)]
    replica = asyncio.create_task(Jobs(settings, "enrollment", both).run())
    await started(marker, 1)
    replica.cancel()
    await asyncio.gather(replica, return_exceptions=True)
    assert work.runs == 1


async def test_a_failed_job_is_retried_without_affecting_others(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.jobs.runner._AFTER_FAILURE_SECONDS", 0.02)
    work, other = Work(timedelta(hours=1), failures=2), Work(timedelta(hours=1))
    work.let_go.set()
    other.let_go.set()
    both = [work.job, Job("other", other.job.every, other.job.run)]
    replica = asyncio.create_task(Jobs(settings, "enrollment", both).run())
    await started(work, 3)
    await started(other, 1)
    replica.cancel()
    await asyncio.gather(replica, return_exceptions=True)
