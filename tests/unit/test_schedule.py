"""Schedules run as Debian's cron runs them, also when clocks change."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.jobs import Job
from shared.jobs.schedule import Schedule, ScheduleError

BERLIN = ZoneInfo("Europe/Berlin")
SPRING = datetime(2026, 3, 28, 12, tzinfo=UTC)  # 02:00 to 03:00 is skipped on the 29th
AUTUMN = datetime(2026, 10, 24, 12, tzinfo=UTC)  # 02:00 to 03:00 is repeated on the 25th
MINUTE = timedelta(minutes=1)


def local(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold).astimezone(UTC)


def scheduled(schedule: Schedule, start: datetime, end: datetime) -> list[datetime]:
    times, moment = [], start
    while (moment := schedule.after(moment)) <= end:
        times.append(moment)
    return times


class DebianCron:
    """Runs fixed times by a clock that never repeats or skips, and others by the wall clock."""

    def __init__(self, minutes: frozenset[int] | None, hours: frozenset[int] | None) -> None:
        self._minutes, self._hours = minutes, hours
        self._fixed = minutes is not None and hours is not None

    def runs(self, start: datetime, end: datetime) -> Iterator[datetime]:
        seen = start.astimezone(BERLIN).replace(tzinfo=None)
        moment = start
        while (moment := moment + MINUTE) <= end:
            wall = moment.astimezone(BERLIN).replace(tzinfo=None)
            if self._fixed:
                new = [seen + MINUTE * n for n in range(1, int((wall - seen) / MINUTE) + 1)]
                seen = max(seen, wall)
            else:
                new = [wall]
            if any(map(self._matches, new)):
                yield moment

    def _matches(self, wall: datetime) -> bool:
        return (self._minutes is None or wall.minute in self._minutes) and (
            self._hours is None or wall.hour in self._hours
        )


def field(values: frozenset[int] | None) -> str:
    return "*" if values is None else ",".join(map(str, sorted(values)))


@given(
    start=st.sampled_from([SPRING, AUTUMN]),
    minutes=st.none() | st.frozensets(st.integers(0, 59), min_size=1, max_size=2),
    hours=st.none() | st.frozensets(st.integers(0, 4), min_size=1, max_size=3),
)
def test_a_schedule_runs_as_debians_cron_over_both_changes_of_clocks(
    start: datetime, minutes: frozenset[int] | None, hours: frozenset[int] | None
) -> None:
    end = start + timedelta(days=1)
    schedule = Schedule(f"{field(minutes)} {field(hours)} * * *", "Europe/Berlin")
    assert scheduled(schedule, start, end) == [*DebianCron(minutes, hours).runs(start, end)]


def test_a_skipped_time_runs_after_the_gap_and_a_repeated_one_once() -> None:
    schedule = Schedule("30 2 * * *", "Europe/Berlin")
    assert scheduled(schedule, SPRING, SPRING + timedelta(days=2)) == [
        local("2026-03-29T03:00"),
        local("2026-03-30T02:30"),
    ]
    assert scheduled(schedule, AUTUMN, AUTUMN + timedelta(days=2)) == [
        local("2026-10-25T02:30"),
        local("2026-10-26T02:30"),
    ]


@pytest.mark.parametrize("start", [SPRING, AUTUMN])
@pytest.mark.parametrize(
    "expression", ["30 2 * * *", "0 2,3 * * *", "*/20 * * * *", "15 */2 * * *", "10 * * * *"]
)
def test_the_latest_time_is_the_last_one_that_was_reached(start: datetime, expression: str) -> None:
    schedule = Schedule(expression, "Europe/Berlin")
    moment = start
    reached = schedule.latest(moment)
    while (moment := moment + timedelta(minutes=5)) < start + timedelta(days=1):
        if (following := schedule.after(reached)) <= moment:
            reached = following
        assert schedule.latest(moment) == reached
        assert schedule.after(moment) > moment


def test_a_schedule_with_seconds_is_in_utc() -> None:
    schedule = Schedule("*/5 * * * * *", "Europe/Berlin")
    moment = datetime(2026, 10, 25, 0, 59, 58, 500, tzinfo=UTC)
    assert schedule.zone == "UTC"
    assert schedule.latest(moment) == datetime(2026, 10, 25, 0, 59, 55, tzinfo=UTC)
    assert schedule.after(moment) == datetime(2026, 10, 25, 1, tzinfo=UTC)


@pytest.mark.parametrize("expression", ["", "* * * *", "61 * * * *", "0 0 30 2 *", "@daily"])
def test_an_impossible_schedule_is_refused_when_the_job_is_declared(expression: str) -> None:
    async def nothing() -> int:
        return 0

    with pytest.raises(ScheduleError, match="is not a cron expression such as '30 3"):
        Job("work", expression, nothing)
