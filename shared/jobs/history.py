"""The stored runs of jobs. The database's clock decides, so that replicas agree on the time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shared.database import connection
from shared.jobs.models import Outcome
from shared.jobs.planning import LastRun, PlannedRun

KEPT = timedelta(days=30)
# Some jobs look for work every few seconds.
_KEPT_WITHOUT_WORK = timedelta(days=1)

_STATE = """
    SELECT clock_timestamp() AS now, last.*,
           EXISTS (SELECT FROM job_runs WHERE name = $1 AND outcome IS NULL) AS unfinished,
           (SELECT max(finished_at) FROM job_runs
             WHERE name = $1 AND outcome = 'succeeded') AS succeeded_at
      FROM (VALUES (1)) AS one
      LEFT JOIN LATERAL (
           SELECT scheduled_at, attempt, outcome, finished_at FROM job_runs
            WHERE name = $1 AND trigger <> 'operator'
            ORDER BY scheduled_at DESC, attempt DESC LIMIT 1) AS last ON true
"""

_INTERRUPTED = """
    UPDATE job_runs SET outcome = 'interrupted', finished_at = clock_timestamp()
     WHERE name = $1 AND outcome IS NULL
"""

_CLAIM = """
    INSERT INTO job_runs (name, scheduled_at, attempt, trigger, started_at)
    VALUES ($1, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING
    RETURNING scheduled_at, attempt
"""

_CLAIM_NOW = """
    INSERT INTO job_runs (name, scheduled_at, attempt, trigger, started_at)
    VALUES ($1, clock_timestamp(), 1, 'operator', clock_timestamp())
    RETURNING scheduled_at, attempt
"""

_FINISH = """
    UPDATE job_runs
       SET outcome = $4, processed = $5, error = $6, finished_at = clock_timestamp()
     WHERE name = $1 AND scheduled_at = $2 AND attempt = $3
"""

_HISTORY = """
    SELECT name, scheduled_at, attempt, trigger, started_at, finished_at, outcome, processed, error,
           extract(epoch FROM finished_at - started_at)::float8 AS seconds
      FROM job_runs WHERE name = ANY($1::text[])
     ORDER BY started_at DESC, name LIMIT $2
"""

# The last run of a schedule stays: without it, the job would be due.
_CLEAN = """
    DELETE FROM job_runs r
     WHERE started_at < clock_timestamp()
                        - CASE WHEN processed = 0 THEN $2::interval ELSE $1::interval END
       AND (trigger = 'operator'
            OR scheduled_at < (SELECT max(scheduled_at) FROM job_runs l
                                WHERE l.name = r.name AND l.trigger <> 'operator'))
"""


@dataclass(frozen=True, slots=True)
class JobState:
    """``unfinished``: a run has no outcome, since it is in progress or its process has ended."""

    now: datetime
    last: LastRun | None
    unfinished: bool
    succeeded_at: datetime | None


@dataclass(frozen=True, slots=True)
class RunKey:
    name: str
    scheduled_at: datetime
    attempt: int


async def read_state(name: str) -> JobState:
    async with connection() as pooled:
        row = await pooled.fetchrow(_STATE, name)
    assert row is not None
    last = None
    if row["scheduled_at"] is not None:
        last = LastRun(row["scheduled_at"], row["attempt"], row["outcome"], row["finished_at"])
    return JobState(row["now"], last, row["unfinished"], row["succeeded_at"])


async def mark_interrupted(name: str) -> None:
    """Record that runs without an outcome have ended; only while holding the job's lock."""
    async with connection() as pooled:
        await pooled.execute(_INTERRUPTED, name)


async def claim(name: str, run: PlannedRun | None) -> RunKey | None:
    """Start a planned run, or one by an operator; None if another process has started it."""
    async with connection() as pooled:
        if run is None:
            row = await pooled.fetchrow(_CLAIM_NOW, name)
        else:
            row = await pooled.fetchrow(_CLAIM, name, run.scheduled_at, run.attempt, run.trigger)
    return None if row is None else RunKey(name, row["scheduled_at"], row["attempt"])


async def finish(
    key: RunKey, outcome: Outcome, *, processed: int | None = None, error: str | None = None
) -> None:
    async with connection() as pooled:
        await pooled.execute(
            _FINISH, key.name, key.scheduled_at, key.attempt, outcome, processed, error
        )


async def job_history(names: Sequence[str], limit: int) -> list[dict[str, Any]]:
    """Return the latest runs of these jobs, the last first; ``seconds`` is the duration."""
    async with connection() as pooled:
        return [dict(row) for row in await pooled.fetch(_HISTORY, list(names), limit)]


async def clean_history() -> int:
    """Delete old runs, those that processed nothing after a day; return how many."""
    async with connection() as pooled:
        status: str = await pooled.execute(_CLEAN, KEPT, _KEPT_WITHOUT_WORK)
    return int(status.rpartition(" ")[2])
