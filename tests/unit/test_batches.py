"""A delivery is applied in parts that fit into memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.consuming import records
from shared.consuming.records import decode_record, split
from tests.kernel.records import FakeRecord

LIMIT = 4_000_000


@given(st.lists(st.sampled_from([0, 10, 900_000, 1_500_000, 5_000_000]), min_size=1, max_size=12))
def test_parts_keep_the_order_and_fit_unless_a_record_alone_does_not(sizes: list[int]) -> None:
    delivery = [FakeRecord(offset, bytes(size)) for offset, size in enumerate(sizes)]
    parts = list(split(delivery, most=3))
    assert [each for part in parts for each in part] == delivery
    for part in parts:
        assert 1 <= len(part) <= 3
        assert len(part) == 1 or sum(len(each.value or b"") for each in part) <= LIMIT


def test_a_record_is_not_to_blame_when_memory_runs_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another run may have the memory, so the record is no dead letter."""

    def exhausted(value: bytes) -> None:
        raise MemoryError

    monkeypatch.setattr(records, "decode", exhausted)
    with pytest.raises(MemoryError):
        decode_record(FakeRecord(1, b"{}"))
