"""Rate limits, in bounded memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.http.middleware.rate_limiter import RateLimiter
from shared.settings.rates import Rate, parse_rate


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_of_the_whole_amount_passes_and_the_next_waits() -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(3, 60), clock)
    assert [limiter.count("a") for _ in range(3)] == [0.0] * 3
    assert limiter.count("a") == pytest.approx(20)
    assert limiter.count("b") == 0.0
    clock.now += 20.001
    assert limiter.count("a") == 0.0
    assert limiter.count("a") > 19


@given(st.lists(st.floats(min_value=0, max_value=5), max_size=200))
def test_no_period_sees_more_than_twice_the_amount(pauses: list[float]) -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(4, 10), clock)
    allowed: list[float] = []
    for pause in pauses:
        clock.now += pause
        if limiter.count("a") == 0.0:
            allowed.append(clock.now)
    for begin in allowed:
        assert sum(begin <= each < begin + 10 for each in allowed) <= 8


@given(st.floats(min_value=0, max_value=5))
def test_a_request_passes_after_the_wait_that_was_named(pause: float) -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(2, 10), clock)
    limiter.count("a")
    clock.now += pause
    while (seconds := limiter.count("a")) == 0.0:
        pass
    clock.now += seconds + 1e-6
    assert limiter.count("a") == 0.0


def test_keys_are_bounded_and_the_least_recent_goes_first() -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(1, 60), clock, max_keys=2)
    for key in ("a", "b", "c"):
        assert limiter.count(key) == 0.0
    assert limiter.count("c") > 0
    assert limiter.count("a") == 0.0


def test_off_is_no_limit() -> None:
    limiter = RateLimiter(parse_rate("off"))
    assert not any(limiter.count("a") for _ in range(10_000))


def test_a_rate_is_an_amount_per_unit() -> None:
    assert parse_rate("600/minute") == Rate(600, 60)
    for wrong in ("600", "0/minute", "600/day", "-1/second", "a/second", ""):
        with pytest.raises(ValueError, match="600/minute"):
            parse_rate(wrong)
