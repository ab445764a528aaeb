"""The state of assigned partitions: suspicious deliveries, and halts while partitions move."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka import TopicPartition

from shared.consuming import Worker, partition_control
from shared.consuming.assignment import Assignment, PartitionState, suspicious
from shared.consuming.offsets import Halt, LogFingerprint, StoredOffset
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import Partition
from tests.kernel.records import PARTITION, FakeRecord, Recorder, consumer


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


def test_after_a_lost_delivery_nothing_is_applied_until_the_partition_is_sought() -> None:
    """FastStream logs and forgets what is raised before our handler is called."""
    assignment, partition = Assignment(), PARTITION
    assignment.place(partition, StoredOffset(7, 0))
    assignment.note_delivery([FakeRecord(7, b""), FakeRecord(8, b"")])
    assignment.note_delivery([FakeRecord(9, b"")])
    assert assignment.take_expected([partition]) == {partition: None}
    assignment.place(partition, StoredOffset(7, 0))
    assignment.note_delivery([FakeRecord(7, b"")])
    assert assignment.take_expected([partition]) == {partition: 7}


def test_a_delivery_after_an_applied_one_is_expected() -> None:
    assignment, partition = Assignment(), PARTITION
    assignment.place(partition, StoredOffset(7, 0))
    for offset in (7, 8):
        assignment.note_delivery([FakeRecord(offset, b"")])
        assert assignment.take_expected([partition]) == {partition: offset}
        assignment.advance(partition, StoredOffset(offset + 1, 0))


async def test_a_halt_is_not_stored_for_a_partition_that_moves_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its new worker may have resumed it."""
    control = PartitionControl("tests")
    staying, moving = Partition("topic", 0), Partition("topic", 1)
    stored: list[Partition] = []

    @asynccontextmanager
    async def connection() -> AsyncIterator[None]:
        yield

    async def store_halt(pooled: None, group: str, partition: Partition, halt: Halt) -> None:
        stored.append(partition)
        control.assignment.drop([moving])

    monkeypatch.setattr(partition_control, "connection", connection)
    monkeypatch.setattr(partition_control, "store_halt", store_halt)
    for each in (staying, moving):
        control.assignment.place(each, StoredOffset(7, 0))
        control.assignment.halt(each, Halt("log", "created again"))
    await control.store_halts()
    assert stored == [staying]
    assert control.assignment[staying].halt_stored


async def test_a_revoked_partition_that_was_placed_again_is_dropped_on_assignment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Until it is assigned others, aiokafka's client has the partitions that were revoked."""
    staying, moving = Partition("topic", 0), Partition("topic", 1)
    stall: Any = SimpleNamespace(consumer_stall_seconds=1.0)
    worker = Worker(stall, consumer(Recorder()))
    control = worker._control
    client = SimpleNamespace(assignment=lambda: {staying, moving})
    control.subscriber = SimpleNamespace(consumer=client)

    async def seek_to_stored(self: PartitionControl, partitions: Collection[Partition]) -> None:
        for each in partitions:
            self.assignment.place(each, StoredOffset(7, 0))

    monkeypatch.setattr(PartitionControl, "seek_to_stored", seek_to_stored)
    await worker.on_partitions_revoked([TopicPartition(*each) for each in (staying, moving)])
    await worker.place_the_rest()
    client.assignment = lambda: {staying}
    await worker.on_partitions_assigned([TopicPartition(*staying)])
    assert list(control.assignment.states) == [staying]
