"""When an attempt may start and when it ends."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.progress.errors import NoAttemptsLeft, QuizClosed, QuizNotOpenYet
from services.progress.service.aggregates.quiz import QuizTerms

OPENS = datetime(2026, 3, 2, 9, tzinfo=UTC)
CLOSES = OPENS + timedelta(hours=1)
SECOND = timedelta(seconds=1)


def terms(**values: Any) -> QuizTerms:
    nothing = {"attempts_allowed": None, "opens_at": None, "closes_at": None}
    return QuizTerms(**(nothing | {"extended_due_at": None, "extra_seconds": 0} | values))


def test_attempts_start_from_opens_at_on_and_before_closes_at() -> None:
    window = terms(opens_at=OPENS, closes_at=CLOSES)

    for moment in (OPENS, CLOSES - SECOND):
        window.require_open(moment)
    with pytest.raises(QuizNotOpenYet) as early:
        window.require_open(OPENS - SECOND)
    with pytest.raises(QuizClosed) as late:
        window.require_open(CLOSES)

    assert early.value.problem["opens_at"] == "2026-03-02T09:00:00Z"
    assert late.value.problem["closes_at"] == "2026-03-02T10:00:00Z"
    terms().require_open(CLOSES)


def test_attempts_are_limited_only_where_the_quiz_limits_them() -> None:
    terms().require_attempts_left(1_000)
    terms(attempts_allowed=2).require_attempts_left(1)
    with pytest.raises(NoAttemptsLeft, match="All attempts are used: 2 of 2"):
        terms(attempts_allowed=2).require_attempts_left(2)


@pytest.mark.parametrize(
    ("limit", "closes_at", "ends_at"),
    [
        (None, None, None),
        (None, CLOSES, CLOSES),
        (600, None, OPENS + 600 * SECOND),
        (600, CLOSES, OPENS + 600 * SECOND),
        (7200, CLOSES, CLOSES),
    ],
)
def test_an_attempt_ends_with_its_time_limit_or_when_the_quiz_closes(
    limit: int | None, closes_at: datetime | None, ends_at: datetime | None
) -> None:
    assert terms(closes_at=closes_at).end_of_attempt(OPENS, limit, None) == ends_at


@pytest.mark.parametrize(
    ("closes_at", "granted", "ends_at"),
    [
        (CLOSES, CLOSES + SECOND, CLOSES + SECOND),
        (CLOSES, CLOSES - SECOND, CLOSES),
        (None, CLOSES, None),
    ],
)
def test_a_granted_date_counts_only_if_it_is_later_than_everyones(
    closes_at: datetime | None, granted: datetime, ends_at: datetime | None
) -> None:
    window = terms(closes_at=closes_at, extended_due_at=granted)

    assert window.end_of_attempt(OPENS, None, granted) == ends_at
    window.require_open((ends_at or CLOSES) - SECOND)
    if ends_at is not None:
        with pytest.raises(QuizClosed):
            window.require_open(ends_at)


def test_extra_time_extends_only_a_time_limit() -> None:
    assert terms(extra_seconds=60).time_limit(600) == 660
    assert terms(extra_seconds=60).time_limit(None) is None
