"""A delivery is applied in parts that fit into memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.consuming import records
from shared.consuming.records import by_partition, decode_record, partition_of
from shared.consuming.rounds import rounds
from tests.kernel.records import FakeRecord

LIMIT = 4_000_000
MOST = 3

deliveries = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from([0, 10, 900_000, 1_500_000, 5_000_000])),
    min_size=1,
    max_size=16,
).map(
    lambda drawn: [
        FakeRecord(offset, bytes(size), partition=partition)
        for offset, (partition, size) in enumerate(sorted(drawn))
    ]
)


@given(deliveries)
def test_rounds_have_each_record_once_and_keep_the_order_of_partitions(
    delivery: list[FakeRecord],
) -> None:
    in_order = [each for batches in rounds(delivery, MOST) for batch in batches for each in batch]
    assert by_partition(sorted(in_order, key=partition_of)) == by_partition(delivery)


@given(deliveries)
def test_batches_of_a_round_share_no_partition(delivery: list[FakeRecord]) -> None:
    for batches in rounds(delivery, MOST):
        partitions = [each for batch in batches for each in by_partition(batch)]
        assert len(partitions) == len(set(partitions))


@given(deliveries)
def test_a_round_fits_into_memory_unless_a_record_alone_does_not(
    delivery: list[FakeRecord],
) -> None:
    for batches in rounds(delivery, MOST):
        assert all(1 <= len(batch) <= MOST for batch in batches)
        total = sum(len(each.value or b"") for batch in batches for each in batch)
        assert total <= LIMIT or any(len(batch) == 1 for batch in batches)


def test_a_large_delivery_is_distributed_evenly() -> None:
    lengths = [60, 50, 40, 30]
    delivery = [
        FakeRecord(offset, b"", partition=partition)
        for partition, length in enumerate(lengths)
        for offset in range(length)
    ]
    (round_,) = rounds(delivery, 150)
    assert sorted(map(len, round_)) == [90, 90]


def test_a_delivery_of_one_batch_is_one_transaction() -> None:
    delivery = [FakeRecord(0, b"", partition=partition) for partition in range(MOST)]
    assert list(rounds(delivery, MOST)) == [[delivery]]


def test_a_record_is_not_to_blame_when_memory_runs_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another run may have the memory, so the record is no dead letter."""

    def exhausted(value: bytes) -> None:
        raise MemoryError

    monkeypatch.setattr(records, "decode", exhausted)
    with pytest.raises(MemoryError):
        decode_record(FakeRecord(1, b"{}"))
