"""Imported enrollment cycles, without a database."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from services.enrollment.schemas.imports import EnrollmentImport
from services.enrollment.service.enrollment_history import EnrollmentHistory
from shared.http.imports import CREATED, UNCHANGED, rejected


def row(begun: str, ended: str | None = None, reason: str | None = None) -> EnrollmentImport:
    fields = {"enrolled_at": begun, "unenrolled_at": ended, "reason": reason}
    given = {name: value for name, value in fields.items() if value is not None}
    return EnrollmentImport.model_validate({"course": "c", "student": "s", **given})


JANUARY, MARCH, MAY = (f"2014-0{month}-01T00:00:00Z" for month in (1, 3, 5))


@pytest.fixture
def history() -> EnrollmentHistory:
    return EnrollmentHistory(UUID(int=1), UUID(int=2))


def test_each_cycle_publishes_its_events_with_gapless_versions(history: EnrollmentHistory) -> None:
    assert history.add(row(JANUARY, MARCH)) == CREATED
    assert history.add(row(MAY)) == CREATED
    published = [(each.name, each.aggregateversion, each.data.cycle) for each in history.events]
    assert published == [
        ("StudentEnrolled", 1, 1),
        ("StudentUnenrolled", 2, 1),
        ("StudentEnrolled", 3, 2),
    ]
    assert all(each.data.imported for each in history.events)


def test_repeated_row_changes_nothing(history: EnrollmentHistory) -> None:
    history.add(row(JANUARY, MARCH))
    assert history.add(row(JANUARY, MARCH)) == UNCHANGED
    assert history.add(row(JANUARY)) == UNCHANGED
    assert len(history.events) == 2


def test_row_with_an_end_closes_the_open_cycle(history: EnrollmentHistory) -> None:
    history.add(row(JANUARY))
    assert history.add(row(JANUARY, MARCH, "removed")) == CREATED
    (cycle,) = history.cycles
    assert (cycle.unenrolled_at, cycle.reason) == (datetime(2014, 3, 1, tzinfo=UTC), "removed")


def test_row_with_a_different_end_is_rejected(history: EnrollmentHistory) -> None:
    history.add(row(JANUARY, MARCH))
    assert history.add(row(JANUARY, MAY)) == rejected(
        "this enrollment ended at 2014-03-01T00:00:00+00:00 (withdrew)"
    )


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        (row(MARCH), "the enrollment from 2014-03-01T00:00:00+00:00 is still open"),
        (row(MARCH, "2014-06-01T00:00:00Z"), "the previous enrollment lasted until"),
        (row("2014-06-01T00:00:00Z"), "a later enrollment, from 2014-06-01T00:00:00+00:00,"),
    ],
)
def test_overlapping_cycle_is_rejected(
    history: EnrollmentHistory, before: EnrollmentImport, reason: str
) -> None:
    history.add(before)
    result = history.add(row(MAY))
    assert result.status == "rejected"
    assert result.reasons[0].startswith(reason)
    assert len(history.cycles) == 1
