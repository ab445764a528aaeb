"""Runs each job of a service at its interval, on one replica at a time.

When a job last succeeded stands in the database, so that neither a restart nor another replica
does it again too early. While one runs it, a session advisory lock keeps the others out. A replica
that hangs may lose the lock, so a job is written to do no harm beside itself; the lock only spares
work.
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
_LONGEST_WAIT_SECONDS = 30.0  # so that a run elsewhere, or a job done by hand, is noticed
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
    """``run`` commits as it goes, and returns how many things it has done."""

    name: str
    every: timedelta
    run: Callable[[], Awaitable[int]]


class AlreadyRunning(RuntimeError):
    """Another process does this job at this moment."""


async def run_job(settings: Settings, service: str, job: Job) -> int:
    """Do it now, whenever it was done last; returns how many things it has done.

    Raises:
        AlreadyRunning: another process does.
    """
    async with _only_one(settings, service, job):
        return await _run(job)


class Jobs:
    """Runs until canceled; a job that fails is tried again, and stops nothing else."""

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
                    logger.warning("the job %s waits for its database: %r", job.name, error)
                else:
                    logger.error("the job %s failed", job.name, exc_info=error)
            await asyncio.sleep(min(wait, _LONGEST_WAIT_SECONDS))

    async def _run_if_due(self, job: Job) -> float:
        """Returns the seconds until it is due again."""
        wait = await _due_in(job)
        if wait > 0:
            return wait
        try:
            async with _only_one(self._settings, self._service, job):
                # Another replica may have done it between the question and the lock.
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
            raise AlreadyRunning(f"another process does {job.name} at this moment")
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
        logger.info("the job %s has done %d", job.name, done)
    return done
