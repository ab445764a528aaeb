"""A part that fails is restarted, and ends its process only where nothing else would be left."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from shared.service.supervision import BackgroundTask, KeepsFailing


class Clock:
    """Time that passes only by waiting."""

    def __init__(self) -> None:
        self.now = 0.0
        self.delays: list[float] = []

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.delays.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(
        "shared.service.supervision.time", SimpleNamespace(monotonic=clock.monotonic)
    )
    quick = SimpleNamespace(
        sleep=clock.sleep,
        current_task=asyncio.current_task,
        CancelledError=asyncio.CancelledError,
    )
    monkeypatch.setattr("shared.service.supervision.asyncio", quick)
    return clock


def failing(
    clock: Clock, seconds: list[float], error: type[BaseException] = RuntimeError
) -> BackgroundTask:
    """Fails after so many seconds of each run, and ends when there are no more."""
    runs = iter(seconds)

    async def run() -> None:
        lasted = next(runs, None)
        if lasted is None:
            return
        clock.now += lasted
        raise error("broken")

    return BackgroundTask("worker", run)


async def test_the_delay_doubles_up_to_a_minute(clock: Clock) -> None:
    await failing(clock, [0.0] * 9).keep_running()
    assert clock.delays == [1, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_a_healthy_run_resets_the_delay(clock: Clock) -> None:
    await failing(clock, [0.0, 0.0, 61.0, 0.0]).keep_running()
    assert clock.delays == [1, 2, 1, 2]


async def test_the_reason_shows_until_a_run_is_healthy(clock: Clock) -> None:
    seen: list[str | None] = []

    async def run() -> None:
        seen.append(part.failure)
        clock.now += 61
        seen.append(part.failure)
        if len(seen) < 4:
            raise ValueError("broken")

    part = BackgroundTask("worker", run)
    await part.keep_running()
    assert seen == [None, None, "ValueError: broken", None]


async def test_a_cancellation_that_leaks_out_of_a_library_is_a_failure(clock: Clock) -> None:
    await failing(clock, [0.0], asyncio.CancelledError).keep_running()
    assert clock.delays == [1]


async def test_patience_ends_after_failing_all_the_time(clock: Clock) -> None:
    def never() -> Callable[[], object]:
        async def run() -> None:
            clock.now += 5
            raise RuntimeError("broken for good")

        return run

    part = BackgroundTask("worker", never(), patience_seconds=600)  # type: ignore[arg-type]
    with pytest.raises(KeepsFailing, match="broken for good"):
        await part.keep_running()
    assert 600 <= clock.now < 700


async def test_being_canceled_ends_it() -> None:
    async def run() -> None:
        await asyncio.Event().wait()

    task = asyncio.create_task(BackgroundTask("worker", run).keep_running())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
