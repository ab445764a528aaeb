"""Whether a stored offset still belongs to the log that a broker serves."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from shared.consuming.identity import read_log_identity
from shared.consuming.offsets import StoredOffset, hash_of
from shared.consuming.records import Partition, Record

_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class PartitionLog:
    """A partition as the broker has it now; ``end`` is the offset after its last record."""

    cluster_id: str
    topic_id: UUID
    beginning: int
    end: int


async def read_logs(
    client: AIOKafkaConsumer, partitions: Collection[Partition]
) -> dict[Partition, PartitionLog]:
    """The partitions as they are now; without those whose topic does not exist.

    Of a topic that has fewer partitions than that, the others are empty.

    Raises:
        KafkaError, TimeoutError: Kafka does not answer.
    """
    topics = {each.topic for each in partitions}
    async with asyncio.timeout(_TIMEOUT_SECONDS):
        identity = await read_log_identity(client, topics)
        there = [
            TopicPartition(*each)
            for each in partitions
            if each.topic in identity.topics
            and each.partition < identity.topics[each.topic].partitions
        ]
        beginnings = await client.beginning_offsets(there)
        ends = await client.end_offsets(there)
        if await read_log_identity(client, topics) != identity:
            raise KafkaError("the log was replaced while its offsets were read")
    return {
        each: PartitionLog(
            identity.cluster_id,
            identity.topics[each.topic].topic_id,
            beginnings.get(TopicPartition(*each), 0),
            ends.get(TopicPartition(*each), 0),
        )
        for each in partitions
        if each.topic in identity.topics
    }


def contradiction(partition: Partition, stored: StoredOffset, log: PartitionLog) -> str | None:
    """What says that the offset was stored for another log; None when nothing does.

    An offset of 0 stands for nothing that was applied, and fits any log.
    """
    if stored.next_offset == 0:
        return None
    known = stored.fingerprint
    if known.cluster_id is not None and known.cluster_id != log.cluster_id:
        return (
            f"the offset {stored.next_offset} of {_named(partition)} was stored for the cluster "
            f"{known.cluster_id}, and this is {log.cluster_id}"
        )
    if known.topic_id is not None and known.topic_id != log.topic_id:
        return (
            f"the topic {partition.topic} was deleted and created again; the offset "
            f"{stored.next_offset} of partition {partition.partition} belongs to the former one"
        )
    if stored.next_offset > log.end:
        return (
            f"the offset {stored.next_offset} of {_named(partition)} lies beyond the end of the "
            f"log, {log.end}"
        )
    if stored.next_offset < log.beginning:
        return (
            f"the records of {_named(partition)} from {stored.next_offset} on were deleted before "
            f"they were applied; the log begins at {log.beginning}"
        )
    return None


def another_record(partition: Partition, stored: StoredOffset, record: Record) -> str | None:
    """As ``contradiction``, from the record before the stored offset, read again.

    On a compacted topic it may be gone, and then a later one comes in its place.
    """
    known = stored.fingerprint.record_hash
    if known is None or record.offset != stored.next_offset - 1 or hash_of(record) == known:
        return None
    return (
        f"the record {record.offset} of {_named(partition)} is not the one that was applied; "
        "the log is another one"
    )


def _named(partition: Partition) -> str:
    return f"{partition.topic}/{partition.partition}"
