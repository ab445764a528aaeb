"""Runs each job of a service at its scheduled times, on one replica at a time.

A session-level advisory lock keeps other replicas out while a job runs, and a row per run keeps any
scheduled time from being run twice. A run whose process ended is retried, and a replica that hangs
may lose the lock; so every job tolerates running again, also at the same time.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

from shared.context import NO_ORIGIN, Causality, causality
from shared.database import is_transient
from shared.jobs.history import (
    JobState,
    RunKey,
    claim,
    clean_history,
    finish,
    mark_interrupted,
    read_state,
)
from shared.jobs.locks import AlreadyRunning, JobLocks
from shared.jobs.planning import plan
from shared.jobs.schedule import Schedule
from shared.settings import Settings
from shared.telemetry import JOB_DONE, JOB_SECONDS, JOB_SUCCEEDED_AT
from shared.tracing import end_job, start_job, traceparent_of

logger = logging.getLogger("shared.jobs")

_LONGEST_WAIT_SECONDS = 30.0  # to notice runs elsewhere or by an operator
_SHORTEST_WAIT_SECONDS = 1.0  # while another replica runs the job
_AFTER_FAILURE_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Job:
    """``run`` commits in steps, and returns the number of processed items.

    ``schedule`` is a cron expression, see ``Schedule``. Every worker calls ``measure`` at least
    each 30 s, to set metrics of what the last run has stored, wherever it ran.
    """

    name: str
    schedule: str
    run: Callable[[], Awaitable[int]]
    measure: Callable[[], Awaitable[None]] | None = None

    def __post_init__(self) -> None:
        Schedule(self.schedule)


CLEAN_HISTORY = Job("clean-job-history", "15 * * * *", clean_history)


class JobFailed(RuntimeError):
    """What the job needs is not available; the text is one line that says what and why."""


async def run_job(settings: Settings, service: str, job: Job) -> int:
    """Run the job now, apart from its schedule; return the number of processed items.

    Raises:
        AlreadyRunning: another process is running it.
    """
    with closing(JobLocks(settings, service)) as locks:
        async with locks.only_one(job.name):
            await mark_interrupted(job.name)
            key = await claim(job.name, None)
            assert key is not None
            return await _run(job, key)


class Jobs:
    """Runs until canceled; a job that fails is retried, without affecting others."""

    def __init__(self, settings: Settings, service: str, jobs: Sequence[Job]) -> None:
        self._settings, self._jobs = settings, jobs
        self._locks = JobLocks(settings, service)

    async def run(self) -> None:
        with closing(self._locks):
            async with asyncio.TaskGroup() as group:
                for job in self._jobs:
                    group.create_task(self._repeat(job))

    async def _repeat(self, job: Job) -> None:
        schedule = Schedule(job.schedule, self._settings.jobs_time_zone)
        while True:
            try:
                wait = await self._run_if_due(job, schedule)
                if job.measure is not None:
                    await job.measure()
            except Exception as error:
                wait = _AFTER_FAILURE_SECONDS
                if is_transient(error):
                    logger.warning("the job %s is waiting for its database: %r", job.name, error)
                elif isinstance(error, JobFailed):
                    logger.warning("the job %s failed: %s", job.name, error)
                else:
                    logger.error("the job %s failed", job.name, exc_info=error)
            await asyncio.sleep(min(wait, _LONGEST_WAIT_SECONDS))

    async def _run_if_due(self, job: Job, schedule: Schedule) -> float:
        """Return the seconds until the job may be due again; 0 after a run, which changes that."""
        state = await read_state(job.name)
        _note_success(job, state)
        if not state.unfinished and (wait := _wait(schedule, state)) > 0:
            return wait
        try:
            async with self._locks.only_one(job.name):
                await _run_planned(job, schedule)
        except AlreadyRunning:
            return max(_SHORTEST_WAIT_SECONDS, _wait(schedule, state))
        return 0


async def _run_planned(job: Job, schedule: Schedule) -> None:
    # Another replica may have run it between the first query and the lock.
    state = await read_state(job.name)
    if state.unfinished:
        await mark_interrupted(job.name)
        state = await read_state(job.name)
    planned = plan(schedule, state.last, state.now)
    if planned.due_at > state.now:
        return
    key = await claim(job.name, planned)
    if key is None:
        return
    if planned.trigger == "catch_up":
        logger.warning("the job %s runs once for the scheduled times it missed", job.name)
    await _run(job, key)


def _wait(schedule: Schedule, state: JobState) -> float:
    return (plan(schedule, state.last, state.now).due_at - state.now).total_seconds()


def _note_success(job: Job, state: JobState) -> None:
    if state.succeeded_at is not None:
        JOB_SUCCEEDED_AT.labels(job.name).set(state.succeeded_at.timestamp())


async def _run(job: Job, key: RunKey) -> int:
    """Run the job and record the outcome; a cancellation is recorded by the next process."""
    started = time.perf_counter()
    span = start_job(job.name)
    # The run is the origin of the events that it appends.
    causality.set(Causality(traceparent=traceparent_of(span)) if span else NO_ORIGIN)
    try:
        done = await job.run()
    except Exception as error:
        end_job(span, None)
        JOB_SECONDS.labels(job.name, "failed").observe(time.perf_counter() - started)
        await finish(key, "failed", error=type(error).__qualname__)
        raise
    end_job(span, done)
    await finish(key, "succeeded", processed=done)
    JOB_SECONDS.labels(job.name, "succeeded").observe(time.perf_counter() - started)
    JOB_DONE.labels(job.name).inc(done)
    if done:
        logger.info("the job %s processed %d items", job.name, done)
    return done
