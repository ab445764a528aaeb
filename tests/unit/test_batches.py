"""A delivery is applied in parts that fit into memory."""

from hypothesis import given
from hypothesis import strategies as st

from shared.consuming.records import split_by_size
from tests.kernel.records import FakeRecord

LIMIT = 4_000_000


@given(st.lists(st.sampled_from([0, 10, 900_000, 1_500_000, 5_000_000]), min_size=1, max_size=12))
def test_parts_keep_the_order_and_fit_unless_a_record_alone_does_not(sizes: list[int]) -> None:
    records = [FakeRecord(offset, bytes(size)) for offset, size in enumerate(sizes)]
    parts = list(split_by_size(records))
    assert [each for part in parts for each in part] == records
    for part in parts:
        assert part
        assert len(part) == 1 or sum(len(each.value or b"") for each in part) <= LIMIT
