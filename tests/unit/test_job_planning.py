"""Which run of a job is next."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.jobs.models import Outcome
from shared.jobs.planning import LastRun, PlannedRun, plan
from shared.jobs.schedule import Schedule

HOURLY = Schedule("0 * * * *")
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)


def ended(scheduled_at: datetime, outcome: Outcome | None, attempt: int = 1) -> LastRun:
    return LastRun(scheduled_at, attempt, outcome, scheduled_at + SECOND if outcome else None)


def test_a_job_that_never_ran_is_due_for_the_latest_scheduled_time() -> None:
    assert plan(HOURLY, None, NOON + MINUTE) == PlannedRun(NOON, NOON, 1, "schedule")


@pytest.mark.parametrize("outcome", ["succeeded", "failed", "interrupted"])
def test_the_next_scheduled_time_is_due_whatever_became_of_the_last(outcome: Outcome) -> None:
    last = ended(NOON - HOUR, outcome, attempt=3)
    assert plan(HOURLY, last, NOON) == PlannedRun(NOON, NOON, 1, "schedule")


def test_missed_times_are_caught_up_by_one_run() -> None:
    last = ended(NOON - 5 * HOUR, "succeeded")
    caught_up = plan(HOURLY, last, NOON + MINUTE)
    assert caught_up == PlannedRun(NOON, NOON, 1, "catch_up")
    then = plan(HOURLY, ended(NOON, "succeeded"), NOON + 2 * MINUTE)
    assert then == PlannedRun(NOON + HOUR, NOON + HOUR, 1, "schedule")


@pytest.mark.parametrize("outcome", ["failed", "interrupted"])
@pytest.mark.parametrize(
    ("attempt", "delay"), [(1, 10), (2, 20), (3, 40), (6, 320), (9, 2560), (30, 3600)]
)
def test_a_run_without_success_is_retried_with_a_growing_delay(
    outcome: Outcome, attempt: int, delay: int
) -> None:
    daily = Schedule("0 12 * * *")
    planned = plan(daily, ended(NOON, outcome, attempt), NOON + MINUTE)
    due_at = NOON + SECOND + timedelta(seconds=delay)
    assert planned == PlannedRun(due_at, NOON, attempt + 1, "retry")


def test_a_retry_gives_way_to_the_next_scheduled_time() -> None:
    last = LastRun(NOON, 8, "failed", NOON + 50 * MINUTE)
    planned = plan(HOURLY, last, NOON + 51 * MINUTE)
    assert planned == PlannedRun(NOON + HOUR, NOON + HOUR, 1, "schedule")


@pytest.mark.parametrize("outcome", ["succeeded", None])
def test_a_successful_or_unfinished_run_is_not_repeated(outcome: Outcome | None) -> None:
    planned = plan(HOURLY, ended(NOON, outcome), NOON + MINUTE)
    assert planned.scheduled_at == NOON + HOUR


def test_a_clock_that_was_set_back_repeats_no_scheduled_time() -> None:
    planned = plan(HOURLY, ended(NOON, "succeeded"), NOON - 2 * HOUR)
    assert planned.scheduled_at == NOON + HOUR
