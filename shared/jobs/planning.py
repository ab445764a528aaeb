"""Which run of a job is next: a scheduled time, a catch-up after missed ones, or a retry."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.jobs.models import Outcome, Trigger
from shared.jobs.schedule import Schedule

_FIRST_RETRY = timedelta(seconds=10)
_LONGEST_RETRY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class LastRun:
    """The last run of a schedule; ``ended_at`` is set together with the outcome."""

    scheduled_at: datetime
    attempt: int
    outcome: Outcome | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """A run, and the moment from which on it may start."""

    due_at: datetime
    scheduled_at: datetime
    attempt: int
    trigger: Trigger


def plan(schedule: Schedule, last: LastRun | None, now: datetime) -> PlannedRun:
    """Return the next run of a job.

    Of several missed times only the latest is run. A job without any run is due at once. A failed
    or interrupted run is retried until the next scheduled time, which takes its place.
    """
    latest = schedule.latest(now)
    if last is None:
        return PlannedRun(latest, latest, 1, "schedule")
    if last.scheduled_at < latest:
        missed = schedule.after(last.scheduled_at) < latest
        return PlannedRun(latest, latest, 1, "catch_up" if missed else "schedule")
    following = schedule.after(max(now, last.scheduled_at))
    if last.ended_at is not None and last.outcome != "succeeded":
        retry_at = last.ended_at + _delay(last.attempt)
        if retry_at < following:
            return PlannedRun(retry_at, last.scheduled_at, last.attempt + 1, "retry")
    return PlannedRun(following, following, 1, "schedule")


def _delay(attempt: int) -> timedelta:
    doublings = min(attempt - 1, 20)  # more would overflow
    return min(_FIRST_RETRY * (1 << doublings), _LONGEST_RETRY)
