"""Which work counts in a span and a round, and which earns its lesson."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from services.progress.rules import earns, extend, is_in_round

DUE = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Row:
    """A learner or a submission."""

    progress_from_cycle: int = 1
    round: int = 1
    status: str = "submitted"
    earns: bool = True


@pytest.mark.parametrize(
    ("submission", "counts"),
    [
        (Row(progress_from_cycle=2, round=3), True),
        (Row(progress_from_cycle=1, round=3), False),
        (Row(progress_from_cycle=2, round=2), False),
        (Row(progress_from_cycle=3, round=2), False),
    ],
)
def test_work_counts_in_its_span_and_round_only(submission: Row, counts: bool) -> None:
    learner = Row(progress_from_cycle=2, round=3)
    assert is_in_round(submission, learner) == counts
    assert earns(submission, learner) == counts


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("started", False),
        ("withdrawn", False),
        ("submitted", True),
        ("returned", True),
        ("graded", True),
    ],
)
def test_work_earns_once_it_is_handed_in(status: str, expected: bool) -> None:
    assert earns(Row(status=status), Row()) is expected


def test_imported_work_earns_only_if_its_row_says_so() -> None:
    assert not earns(Row(earns=False), Row())


@pytest.mark.parametrize(
    ("ends_at", "extended", "expected"),
    [
        (DUE, None, DUE),
        (None, DUE, None),
        (None, None, None),
        (DUE, DUE + timedelta(days=1), DUE + timedelta(days=1)),
        (DUE, DUE - timedelta(days=1), DUE),
    ],
)
def test_an_exception_only_extends_a_date(
    ends_at: datetime | None, extended: datetime | None, expected: datetime | None
) -> None:
    assert extend(ends_at, extended) == expected
