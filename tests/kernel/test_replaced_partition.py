"""A stored offset is used only with the log that it was stored for."""

from uuid import UUID

import pytest
from aiokafka import AIOKafkaConsumer

from services.reporting.settings import ReportingSettings
from shared.consuming.assignment import Assignment
from shared.consuming.halts import resume
from shared.consuming.log_check import LogCheck
from shared.consuming.log_comparison import PartitionLog, another_record, contradiction
from shared.consuming.log_identity import LogIdentity, read_log_identity
from shared.consuming.offsets import Halt, LogFingerprint, StoredOffset, hash_of
from shared.consuming.records import Partition
from shared.database import connection
from shared.kafka.asking import any_node
from tests.kernel.conftest import open_database
from tests.kernel.records import FakeRecord
from tests.kernel.workers import (
    Log,
    applied,
    consumed,
    halted,
    subscription,
    working,
)
from tests.support.platform import eventually

PARTITION = Partition("t", 0)
HERE = PartitionLog("cluster", UUID(int=1), beginning=5, end=10)


@pytest.mark.parametrize(
    ("offset", "cluster", "topic", "reason"),
    [
        (10, "cluster", UUID(int=1), None),
        (5, "cluster", UUID(int=1), None),
        (0, "other", UUID(int=2), None),
        (7, None, None, None),
        (7, "other", UUID(int=1), "was stored for the cluster other"),
        (7, "cluster", UUID(int=2), "deleted and created again"),
        (11, "cluster", UUID(int=1), "beyond the end of the log, 10"),
        (4, "cluster", UUID(int=1), "deleted before they were applied"),
        (11, None, None, "beyond the end"),
    ],
)
def test_an_offset_contradicts_a_log_with_other_ids_or_another_range(
    offset: int, cluster: str | None, topic: UUID | None, reason: str | None
) -> None:
    stored = StoredOffset(offset, 0, fingerprint=LogFingerprint(cluster, topic))
    found = contradiction(PARTITION, stored, HERE)
    assert found is None if reason is None else reason in (found or "")


def test_the_last_applied_record_is_compared_by_its_hash() -> None:
    record = FakeRecord(6, b"value", key=b"key")
    stored = StoredOffset(7, 0, fingerprint=LogFingerprint("c", UUID(int=1), hash_of(record)))
    assert another_record(PARTITION, stored, record) is None
    other = FakeRecord(6, b"yvalue", key=b"ke")
    assert "not the one that was applied" in (another_record(PARTITION, stored, other) or "")
    # Removed by compaction, so the next record follows.
    assert another_record(PARTITION, stored, FakeRecord(7, b"another")) is None


async def test_a_recreated_topic_has_another_id(migrated: ReportingSettings) -> None:
    """Checks a private interface of aiokafka."""
    log = Log(migrated.kafka_bootstrap_servers)
    await log.create()
    client = AIOKafkaConsumer(bootstrap_servers=log.servers)
    await client.start()
    try:
        first = await read_log_identity(client, [log.topic.name, "no-such-topic"], any_node(client))
        assert first.topics.keys() == {log.topic.name}
        assert first.topics[log.topic.name].partitions == 2
        await log.delete()

        async def found(partitions: list[int]) -> LogIdentity:
            identity = await read_log_identity(client, [log.topic.name], any_node(client))
            assert [each.partitions for each in identity.topics.values()] == partitions
            return identity

        await eventually(lambda: found([]))
        await log.create(3)
        second = await eventually(lambda: found([3]))
    finally:
        await client.stop()
    assert second.cluster_id == first.cluster_id != ""
    assert second.topics[log.topic.name].topic_id != first.topics[log.topic.name].topic_id


@pytest.mark.parametrize("longer", [False, True])
async def test_a_log_replaced_while_no_worker_ran_halts_until_an_operator_decides(
    migrated: ReportingSettings, longer: bool
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    await log.write("a", "b", "c")
    async with open_database(migrated):
        async with working(migrated, subscribed):
            await consumed(subscribed, "a", "b", "c")
        await log.delete()
        await log.create()
        new = [f"new-{n}" for n in range(5 if longer else 1)]
        await log.write(*new)
        async with working(migrated, subscribed) as worker:
            assert "created again" in await halted(subscribed, 0)
            # Nothing of the other partition was applied, so it continues.
            await log.write("other", partition=1)
            await consumed(subscribed, "other", partition=1)
            assert await applied(subscribed, 0) == ["a", "b", "c"]
            assert "created again" in (worker.halted or "")
            assert any("is halted" in each for each in worker.problems)
            assert await resume(subscribed.group, None, None, "from-beginning") == [
                (log.topic.name, 0)
            ]
            await consumed(subscribed, "a", "b", "c", *new, partition=0)
            await halted(subscribed)
            assert worker.problems == []


async def test_a_topic_recreated_under_a_running_worker_halts(migrated: ReportingSettings) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    await log.write("a", "b")
    async with open_database(migrated), working(migrated, subscribed):
        await consumed(subscribed, "a", "b")
        await log.delete()
        await log.create()
        assert "created again" in await halted(subscribed, 0)
        await log.write("x", "y", "z", "later")
        await resume(subscribed.group, log.topic.name, 0, "keep-offset")
        await consumed(subscribed, "a", "b", "z", "later")


async def test_a_different_record_at_the_last_applied_offset_halts(
    migrated: ReportingSettings,
) -> None:
    """Ids and range match, as after a restored disk that was written to again."""
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    await log.write("a", "b", "c")
    async with open_database(migrated):
        async with working(migrated, subscribed):
            await consumed(subscribed, "a", "b", "c")
        async with connection() as pooled:
            await pooled.execute("UPDATE consumer_offsets SET record_hash = '\\x00'")
        async with working(migrated, subscribed):
            await log.write("d")
            assert "is not the one that was applied" in await halted(subscribed, 0)
            assert await applied(subscribed) == ["a", "b", "c"]
            await resume(subscribed.group, None, None, "keep-offset")
            await consumed(subscribed, "a", "b", "c", "d")


async def test_records_applied_while_the_log_is_read_do_not_halt() -> None:
    """The end was read before the last applied record arrived."""
    halts: list[Halt] = []

    async def halt(partition: Partition, why: Halt) -> None:
        halts.append(why)

    assignment = Assignment()
    known = LogFingerprint("cluster", UUID(int=1))
    assignment.place(PARTITION, StoredOffset(10, 0, fingerprint=known))
    assignment.adopt(PARTITION, "cluster", UUID(int=1))
    before = assignment.snapshot()
    assignment.advance(PARTITION, StoredOffset(11, 0))
    check = LogCheck("group", assignment, halt)
    await check.check(before, {PARTITION: HERE})
    assert halts == []
    after = assignment.snapshot()
    await check.check(after, {PARTITION: HERE})
    assert len(halts) == 1
    # An operator resumed it from the beginning since.
    assignment.place(PARTITION, StoredOffset(0, 0))
    await check.check(after, {PARTITION: HERE})
    assert len(halts) == 1
