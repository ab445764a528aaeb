"""Deduplication by version, as properties."""

from hypothesis import given
from hypothesis import strategies as st

from coursestream_events.catalog import LEARNER, USER
from shared.consuming.deduplication import Aggregate, Deduplicator
from shared.consuming.records import DecodedRecord
from tests.kernel.records import FakeRecord, completion


def _decoded(version: int, topic: str = LEARNER.name) -> DecodedRecord:
    from uuid import UUID

    event = completion(version, course=UUID(int=1), student=UUID(int=2))
    return DecodedRecord(FakeRecord(0, b"", topic=topic), event)


AGGREGATE = Aggregate(LEARNER.name, _decoded(1).event.subject)


@given(st.permutations(range(1, 9)), st.lists(st.integers(1, 8)))
def test_each_version_is_accepted_once_in_any_order(order: list[int], again: list[int]) -> None:
    deduplicator = Deduplicator("g", {}, {})
    applied = [version for version in [*order, *again] if deduplicator.accept(_decoded(version))]
    assert sorted(applied) == list(range(1, 9))


@given(st.sets(st.integers(1, 30), min_size=1))
def test_skipped_versions_are_missing(seen: set[int]) -> None:
    deduplicator = Deduplicator("g", {}, {})
    for version in sorted(seen):
        assert deduplicator.accept(_decoded(version))
    for version in range(1, max(seen) + 1):
        assert deduplicator.accept(_decoded(version)) == (version not in seen)


@given(st.integers(1, 5))
def test_a_missing_version_is_accepted_once_when_redriven(lost: int) -> None:
    deduplicator = Deduplicator("g", {}, {})
    for version in range(1, 6):
        if version == lost:
            deduplicator.mark_missing(AGGREGATE, version)
        else:
            assert deduplicator.accept(_decoded(version))
    assert deduplicator.accept(_decoded(lost))
    assert not deduplicator.accept(_decoded(lost))


def test_on_a_compacted_topic_only_higher_versions_are_accepted() -> None:
    deduplicator = Deduplicator("g", {}, {})
    assert deduplicator.accept(_decoded(5, USER.name))
    assert not deduplicator.accept(_decoded(3, USER.name))
    assert deduplicator.accept(_decoded(6, USER.name))


def test_versions_below_a_first_snapshot_are_not_missing() -> None:
    deduplicator = Deduplicator("g", {}, {})
    event = _decoded(7).event.model_copy(update={"snapshotfrom": 6})
    assert deduplicator.accept(DecodedRecord(FakeRecord(0, b"", topic=LEARNER.name), event))
    # Of the snapshot itself a part is missing; what came before it is not.
    assert deduplicator.accept(_decoded(6))
    assert not any(deduplicator.accept(_decoded(version)) for version in range(1, 6))


def test_versions_below_a_snapshot_are_no_longer_missing() -> None:
    deduplicator = Deduplicator("g", {}, {})
    assert deduplicator.accept(_decoded(1))
    assert deduplicator.accept(_decoded(4))
    event = _decoded(5).event.model_copy(update={"snapshotfrom": 5})
    assert deduplicator.accept(DecodedRecord(FakeRecord(0, b"", topic=LEARNER.name), event))
    assert not deduplicator.accept(_decoded(2))
