"""Runs each job of a service at its interval, on one replica at a time.

The time of a job's last success is stored in the database, so that neither a restart nor another
replica runs it again too early. A session-level advisory lock keeps other replicas out while it
runs. A replica that hangs may lose the lock, so every job tolerates running twice at the same time;
the lock only avoids duplicate work.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from shared.database import connection, direct_connection, is_transient
from shared.settings import Settings
from shared.telemetry import JOB_DONE, JOB_SECONDS, JOB_SUCCEEDED_AT

logger = logging.getLogger("shared.jobs")

LOCK_SPACE = 0x6A6F6273
_LONGEST_WAIT_SECONDS = 30.0  # to notice runs elsewhere or by an operator
_AFTER_FAILURE_SECONDS = 10.0

_DUE_IN = """
    SELECT extract(epoch FROM succeeded_at + $2::interval - clock_timestamp())::float8
      FROM job_runs WHERE name = $1
"""

_SUCCEEDED = """
    INSERT INTO job_runs (name, succeeded_at) VALUES ($1, clock_timestamp())
    ON CONFLICT (name) DO UPDATE SET succeeded_at = excluded.succeeded_at
"""


@dataclass(frozen=True, slots=True)
class Job:
    """``run`` commits in steps, and returns the number of processed items."""

    name: str
    every: timedelta
    run: Callable[[], Awaitable[int]]


class AlreadyRunning(RuntimeError):
    """Another process is running this job."""


async def run_job(settings: Settings, service: str, job: Job) -> int:
    """Run the job now, whether it is due or not; return the number of processed items.

    Raises:
        AlreadyRunning: another process is running it.
    """
    async with _only_one(settings, service, job):
        return await _run(job)


class Jobs:
    """Runs until canceled; a job that fails is retried, without affecting others."""

    def __init__(self, settings: Settings, service: str, jobs: Sequence[Job]) -> None:
        self._settings, self._service, self._jobs = settings, service, jobs

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for job in self._jobs:
                group.create_task(self._repeat(job))

    async def _repeat(self, job: Job) -> None:
        while True:
            try:
                wait = await self._run_if_due(job)
            except Exception as error:
                wait = _AFTER_FAILURE_SECONDS
                if is_transient(error):
                    logger.warning("the job %s is waiting for its database: %r", job.name, error)
                else:
                    logger.error("the job %s failed", job.name, exc_info=error)
            await asyncio.sleep(min(wait, _LONGEST_WAIT_SECONDS))

    async def _run_if_due(self, job: Job) -> float:
        """Return the seconds until the job is due again."""
        wait = await _due_in(job)
        if wait > 0:
            return wait
        try:
            async with _only_one(self._settings, self._service, job):
                # Another replica may have run it between the query and the lock.
                wait = await _due_in(job)
                if wait <= 0:
                    await _run(job)
        except AlreadyRunning:
            return _LONGEST_WAIT_SECONDS
        return await _due_in(job)


async def _due_in(job: Job) -> float:
    async with connection() as pooled:
        seconds = await pooled.fetchval(_DUE_IN, job.name, job.every)
    return 0.0 if seconds is None else float(seconds)


@asynccontextmanager
async def _only_one(settings: Settings, service: str, job: Job) -> AsyncIterator[None]:
    holder = await direct_connection(settings, f"coursestream-{service}-job-{job.name}")
    try:
        if not await holder.fetchval(
            "SELECT pg_try_advisory_lock($1, hashtext($2))", LOCK_SPACE, job.name
        ):
            raise AlreadyRunning(f"another process is running {job.name}")
        yield
    finally:
        holder.terminate()


async def _run(job: Job) -> int:
    started = time.perf_counter()
    try:
        done = await job.run()
    except BaseException:
        JOB_SECONDS.labels(job.name, "failed").observe(time.perf_counter() - started)
        raise
    JOB_SECONDS.labels(job.name, "succeeded").observe(time.perf_counter() - started)
    async with connection() as pooled:
        await pooled.execute(_SUCCEEDED, job.name)
    JOB_DONE.labels(job.name).inc(done)
    JOB_SUCCEEDED_AT.labels(job.name).set_to_current_time()
    if done:
        logger.info("the job %s processed %d items", job.name, done)
    return done
