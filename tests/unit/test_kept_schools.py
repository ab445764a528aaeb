"""Quartiles of the school are kept for a while by period, and read one at a time."""

import asyncio
from datetime import date, datetime, timedelta

import pytest

from services.reporting.queries import school
from services.reporting.queries.period import BoundedPeriod
from services.reporting.queries.school import MAX_AGE, School, SchoolKey, Schools
from shared.clock import now


def key(day: int = 1, promise_days: int = 7) -> SchoolKey:
    return SchoolKey(
        "teacher_id", BoundedPeriod(date(2026, 1, day), date(2026, 2, 1)), promise_days
    )


class Reader:
    """Counts the reads, and how many ran at the same time."""

    def __init__(self, read_at: datetime | None = None) -> None:
        self.reads, self.running, self.most = 0, 0, 0
        self._read_at = read_at

    async def __call__(self) -> School:
        self.reads += 1
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        return School(self._read_at or now(), 9, {"students": [1, 2, 3]})


async def test_a_period_is_read_once() -> None:
    schools, read = Schools(), Reader()
    found = [await schools.get(key(), read) for _ in range(3)]
    assert read.reads == 1
    assert found[0] is found[2]


async def test_each_period_and_promise_is_read() -> None:
    schools, read = Schools(), Reader()
    for each in (key(), key(day=2), key(promise_days=3)):
        await schools.get(each, read)
    assert read.reads == 3


async def test_many_requests_wait_for_one_read_at_a_time() -> None:
    schools, read = Schools(), Reader()
    await asyncio.gather(*(schools.get(key(day), read) for day in (1, 2) for _ in range(5)))
    assert (read.reads, read.most) == (2, 1)


async def test_a_school_that_is_too_old_is_read_again() -> None:
    schools, old = Schools(), Reader(now() - MAX_AGE - timedelta(seconds=1))
    await schools.get(key(), old)
    await schools.get(key(), read := Reader())
    assert read.reads == 1


async def test_a_failed_read_is_repeated_by_the_next_request() -> None:
    async def fail() -> School:
        raise TimeoutError

    schools, read = Schools(), Reader()
    with pytest.raises(TimeoutError):
        await schools.get(key(), fail)
    await schools.get(key(), read)
    assert read.reads == 1


async def test_the_periods_used_last_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(school, "_MOST_KEPT", 2)
    schools, read = Schools(), Reader()
    for day in (1, 2, 1, 3, 1, 2):
        await schools.get(key(day), read)
    assert read.reads == 4
