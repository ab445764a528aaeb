"""Imported enrollment cycles, without a database."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from pydantic import ValidationError

from services.enrollment.schemas.imports import EnrollmentImport
from services.enrollment.service.enrollment_history import EnrollmentHistory
from shared.http.imports import CREATED, UNCHANGED, Result
from shared.http.imports.batches import Imported
from shared.http.imports.merging import Digests


def row(
    begun: str | None, ended: str | None = None, reason: str | None = None, **more: str | None
) -> EnrollmentImport:
    fields = {"enrolled_at": begun, "unenrolled_at": ended, "reason": reason}
    given = {name: value for name, value in fields.items() if value is not None}
    return EnrollmentImport.model_validate({"course": "c", "student": "s", **given, **more})


JANUARY, MARCH, MAY = (f"2014-0{month}-01T00:00:00Z" for month in (1, 3, 5))


class History(EnrollmentHistory):
    """A history that keeps what was imported, as the table would."""

    def __init__(self) -> None:
        super().__init__(UUID(int=1), UUID(int=2))
        self.stored: dict[UUID, Digests] = {}

    def take(self, row: EnrollmentImport) -> Result:
        imported = Imported("enrollment", self.stored, overwrite=False)
        result = self.add(row, imported)
        self.stored |= imported.changed
        return result


@pytest.fixture
def history() -> History:
    return History()


def test_each_cycle_publishes_its_events_with_gapless_versions(history: History) -> None:
    assert history.take(row(JANUARY, MARCH)) == CREATED
    assert history.take(row(MAY)) == CREATED
    published = [(each.name, each.aggregateversion, each.data.cycle) for each in history.events]
    assert published == [
        ("StudentEnrolled", 1, 1),
        ("StudentUnenrolled", 2, 1),
        ("StudentEnrolled", 3, 2),
    ]
    assert all(each.data.imported for each in history.events)


def test_repeated_row_changes_nothing(history: History) -> None:
    history.take(row(JANUARY, MARCH))
    assert history.take(row(JANUARY, MARCH)) == UNCHANGED
    assert history.take(row(JANUARY)) == UNCHANGED
    assert len(history.events) == 2


def test_row_with_an_end_closes_the_open_cycle(history: History) -> None:
    history.take(row(JANUARY))
    assert history.take(row(JANUARY, MARCH, "removed")) == Result("updated")
    (cycle,) = history.cycles
    assert (cycle.unenrolled_at, cycle.reason) == (datetime(2014, 3, 1, tzinfo=UTC), "removed")


def test_a_corrected_end_is_written_and_an_edited_one_stays(history: History) -> None:
    history.take(row(JANUARY, MARCH))
    assert history.take(row(JANUARY, MAY, "removed")) == Result("updated")
    assert [(each.name, each.aggregateversion) for each in history.events] == [
        ("StudentEnrolled", 1),
        ("StudentUnenrolled", 2),
        ("StudentUnenrolled", 3),
    ]
    (cycle,) = history.cycles
    cycle.reason = "expired"
    kept = Result("unchanged", ("unenrolled_at: changed_locally",))
    assert history.take(row(JANUARY, MARCH, "removed")) == kept


def test_a_row_with_a_reference_corrects_the_beginning(history: History) -> None:
    history.take(row(JANUARY, reference="e"))
    assert history.take(row(MARCH, reference="e")) == Result("updated")
    (cycle,) = history.cycles
    assert cycle.enrolled_at == datetime(2014, 3, 1, tzinfo=UTC)
    assert [each.data.enrolled_at.month for each in history.events] == [1, 3]


def test_a_reference_takes_over_what_was_imported_without_one(history: History) -> None:
    history.take(row(JANUARY))
    assert history.take(row(JANUARY, MARCH, reference="e")) == Result("updated")
    assert history.take(row(MARCH, MAY, reference="e")) == Result("updated")
    assert len(history.cycles) == 1


@pytest.mark.parametrize("begun", [JANUARY, None])
def test_a_row_with_another_reference_means_the_enrollment_that_begins_at_the_same_time(
    history: History, begun: str | None
) -> None:
    history.take(row(JANUARY, reference="old"))
    assert history.take(row(begun, reference="new")) == UNCHANGED
    assert history.take(row(begun, MARCH, reference="new")) == Result("updated")
    assert len(history.cycles) == 1
    # The old one still says that it is open: a correction by the new one is no reason to reopen it.
    assert history.take(row(JANUARY, unenrolled_at=None, reference="old")).status == "unchanged"
    assert len(history.cycles) == 1


def test_a_row_without_a_reference_leaves_the_reference_to_the_cycle(history: History) -> None:
    history.take(row(JANUARY, reference="e"))
    assert history.take(row(JANUARY, MARCH)) == Result("updated")
    assert history.take(row("2014-02-01T00:00:00Z", MARCH, reference="e")) == Result("updated")
    assert len(history.cycles) == 1


def test_a_corrected_fresh_cycle_is_named_and_not_written(history: History) -> None:
    history.take(row(JANUARY, MARCH))
    history.take(row(MAY))
    corrected = row(MAY).model_copy(update={"fresh_cycle": True})
    corrected.model_fields_set.add("fresh_cycle")
    result = history.take(corrected)
    assert (result.status, result.reasons[0][:12]) == ("unchanged", "fresh_cycle:")
    assert history.cycles[1].progress_from_cycle == 1
    first = row(JANUARY, MARCH).model_copy(update={"fresh_cycle": True})
    assert history.take(first) == UNCHANGED


def test_correcting_an_earlier_cycle_restates_the_later_ones(history: History) -> None:
    history.take(row(JANUARY, MARCH, reference="1"))
    history.take(row(MAY, reference="2"))
    history.events.clear()
    assert history.take(row(JANUARY, "2014-04-01T00:00:00Z", reference="1")) == Result("updated")
    assert [(each.name, each.data.cycle) for each in history.events] == [
        ("StudentUnenrolled", 1),
        ("StudentEnrolled", 2),
    ]
    assert history.row()["closed_at"] is None


@pytest.mark.parametrize(
    ("corrected", "reason"),
    [
        (row(MAY, "2014-06-01T00:00:00Z", reference="1"), "the next enrollment begins at"),
        (row(JANUARY, reference="1", unenrolled_at=None), "the next enrollment begins at"),
        (row("2014-02-01T00:00:00Z", reference="2"), "the previous enrollment lasted until"),
    ],
)
def test_a_correction_that_overlaps_is_rejected(
    history: History, corrected: EnrollmentImport, reason: str
) -> None:
    history.take(row(JANUARY, MARCH, reference="1"))
    history.take(row("2014-04-01T00:00:00Z", reference="2"))
    result = history.take(corrected)
    assert result.status == "rejected"
    assert result.reasons[0].startswith(reason)


def test_an_end_that_is_cleared_reopens_the_enrollment(history: History) -> None:
    history.take(row(JANUARY, MARCH))
    assert history.take(row(JANUARY)) == UNCHANGED
    assert history.take(row(JANUARY, unenrolled_at=None)) == Result("updated")
    assert history.events[-1].name == "StudentEnrolled"
    assert history.row()["closed_at"] is None


FUTURE = "2190-01-01T00:00:00Z"


def expire(history: History) -> None:
    """End the last cycle at its expiry, as the job does."""
    cycle = history.cycles[-1]
    cycle.unenrolled_at, cycle.reason = history.expires_at, "expired"


@pytest.mark.parametrize("expires_at", [FUTURE, None])
@pytest.mark.parametrize("ended", [True, False])
def test_a_later_expiry_reopens_an_enrollment_that_expired(
    history: History, ended: bool, expires_at: str | None
) -> None:
    history.take(row(JANUARY, unenrolled_at=None, expires_at=MARCH))
    expire(history)
    assert history.take(row(JANUARY, unenrolled_at=None, expires_at=MARCH)) == UNCHANGED
    if ended:
        assert history.take(row(JANUARY, MARCH, "expired", expires_at=MARCH)) == UNCHANGED
        assert history.take(row(JANUARY, MARCH, "expired")) == UNCHANGED
    later = row(JANUARY, unenrolled_at=None, expires_at=expires_at)
    assert history.take(later) == Result("updated")
    assert history.events[-1].name == "StudentEnrolled"
    assert history.row()["closed_at"] is None
    assert history.take(later) == UNCHANGED


def test_another_past_expiry_moves_the_end_of_the_present_and_of_an_earlier_cycle(
    history: History,
) -> None:
    april = "2014-04-01T00:00:00Z"
    history.take(row(JANUARY, expires_at=MARCH))
    expire(history)
    moved = row(JANUARY, april, "expired", expires_at=april)
    assert history.take(moved) == Result("updated")
    assert history.cycles[0].end == (datetime(2014, 4, 1, tzinfo=UTC), "expired")
    history.take(row(MAY))
    assert history.take(moved) == UNCHANGED
    back = row(JANUARY, MARCH, "expired", expires_at=MARCH)
    assert history.take(back) == Result("updated")
    assert history.cycles[0].end == (datetime(2014, 3, 1, tzinfo=UTC), "expired")
    assert (history.row()["closed_at"], history.row()["expires_at"]) == (None, None)


def test_an_enrollment_that_was_extended_here_does_not_end_with_the_imported_expiry(
    history: History,
) -> None:
    history.take(row(JANUARY, unenrolled_at=None, expires_at=MARCH))
    history.expires_at = datetime(2190, 1, 1, tzinfo=UTC)
    kept = Result("unchanged", ("expires_at: changed_locally",))
    ended = row(JANUARY, MARCH, "expired", expires_at=MARCH)
    assert history.take(ended) == kept
    assert history.take(ended) == kept
    assert history.row()["closed_at"] is None


def test_an_enrollment_that_will_end_expires(history: History) -> None:
    history.take(row(JANUARY, expires_at="2190-01-01T00:00:00Z"))
    assert history.events[-1].data.expires_at.year == 2190
    assert history.take(row(JANUARY, expires_at="2191-01-01T00:00:00Z")) == Result("updated")
    with pytest.raises(ValidationError, match="send expires_at instead"):
        row(JANUARY, "2190-01-01T00:00:00Z")


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        (row(MARCH), "the enrollment from 2014-03-01T00:00:00+00:00 is still open"),
        (row(MARCH, "2014-06-01T00:00:00Z"), "the previous enrollment lasted until"),
        (row("2014-06-01T00:00:00Z"), "a later enrollment, from 2014-06-01T00:00:00+00:00,"),
    ],
)
def test_overlapping_cycle_is_rejected(
    history: History, before: EnrollmentImport, reason: str
) -> None:
    history.take(before)
    result = history.take(row(MAY))
    assert result.status == "rejected"
    assert result.reasons[0].startswith(reason)
    assert len(history.cycles) == 1
