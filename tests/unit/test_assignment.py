"""When a worker compares its offset with the log before it applies a delivery."""

import pytest

from shared.consuming.assignment import PartitionState, suspicious
from shared.consuming.offsets import LogFingerprint, StoredOffset


@pytest.mark.parametrize(
    ("first", "expected"), [(498, True), (499, False), (500, False), (501, True), (1_000, True)]
)
def test_a_delivery_that_does_not_start_at_the_offset_is_suspicious(
    first: int, expected: bool
) -> None:
    """499 is the last applied record, which is read again; deleted records lie before 1,000."""
    position = StoredOffset(500, 0, fingerprint=LogFingerprint(record_hash=b"hash"))
    state = PartitionState(position, expected=500, delivered=500, verified=True)
    assert suspicious(state, first) is expected
