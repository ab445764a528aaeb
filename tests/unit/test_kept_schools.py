"""Quartiles of the school are kept for a while by period, and read one at a time."""

import asyncio
from datetime import date

import pytest

from services.reporting.queries import school
from services.reporting.queries.period import BoundedPeriod
from services.reporting.queries.school import School, SchoolKey, Schools
from shared.clock import now


def key(day: int = 1, promise_days: int = 7) -> SchoolKey:
    period = BoundedPeriod(date(2026, 1, day), date(2026, 2, 1))
    return SchoolKey("teacher_id", period, promise_days)


class Reader:
    """Takes two seconds of a clock that it moves itself."""

    def __init__(self) -> None:
        self.time = 0.0
        self.reads, self.running, self.most = 0, 0, 0
        self.schools = Schools(lambda: self.time)

    async def get(self, wanted: SchoolKey) -> School:
        return await self.schools.get(wanted, self._read)

    async def _read(self) -> School:
        self.reads += 1
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        self.time += 2
        return School(now(), 9, {"students": [1, 2, 3]})


async def test_a_school_is_kept_a_hundred_times_as_long_as_reading_it_took() -> None:
    reader = Reader()
    first = await reader.get(key())
    reader.time += 200
    assert await reader.get(key()) is first
    reader.time += 1
    assert await reader.get(key()) is not first
    assert reader.reads == 2


async def test_each_period_and_promise_is_read() -> None:
    reader = Reader()
    for each in (key(), key(day=2), key(promise_days=3)):
        await reader.get(each)
    assert reader.reads == 3


async def test_many_requests_wait_for_one_read_at_a_time() -> None:
    reader = Reader()
    await asyncio.gather(*(reader.get(key(day)) for day in (1, 2) for _ in range(5)))
    assert (reader.reads, reader.most) == (2, 1)


async def test_a_failed_read_is_repeated_by_the_next_request() -> None:
    async def fail() -> School:
        raise TimeoutError

    reader = Reader()
    with pytest.raises(TimeoutError):
        await reader.schools.get(key(), fail)
    await reader.get(key())
    assert reader.reads == 1


async def test_the_periods_used_last_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(school, "_MOST_KEPT", 2)
    reader = Reader()
    for day in (1, 2, 1, 3, 1, 2):
        await reader.get(key(day))
    assert reader.reads == 4
