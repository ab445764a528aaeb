"""Detects that a stored offset belongs to another log than the one the broker serves."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from shared.consuming.log_identity import read_log_identity
from shared.consuming.offsets import StoredOffset, hash_of
from shared.consuming.records import Partition, Record
from shared.kafka.asking import any_node, beginnings, ends

_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class PartitionLog:
    """A partition on the broker; ``end`` is the offset after its last record."""

    cluster_id: str
    topic_id: UUID
    beginning: int
    end: int


class LogReplaced(KafkaError):  # type: ignore[misc]
    """Two answers were of different logs."""


async def read_logs(
    client: AIOKafkaConsumer, partitions: Collection[Partition], *, also_fetched: bool = False
) -> dict[Partition, PartitionLog]:
    """Read the current state of these partitions, except those whose topic does not exist.

    A partition that an existing topic lacks is reported as empty. With ``also_fetched`` the log
    must also be the one that a connection which fetches reaches; that takes as long as a fetch.

    Raises:
        LogReplaced: the log was replaced meanwhile, or the connections reach different ones.
        KafkaError, TimeoutError: Kafka does not respond.
    """
    topics = {each.topic for each in partitions}
    async with asyncio.timeout(_TIMEOUT_SECONDS):
        # A node knows of a change before another does, so both times the same one is asked.
        node = any_node(client)
        identity = await read_log_identity(client, topics, node)
        present = [
            TopicPartition(*each)
            for each in partitions
            if each.topic in identity.topics
            and each.partition < identity.topics[each.topic].partitions
        ]
        first, last = await beginnings(client, present), await ends(client, present)
        if await read_log_identity(client, topics, node, fetching=also_fetched) != identity:
            raise LogReplaced("the log was replaced while its offsets were read")
    return {
        each: PartitionLog(
            identity.cluster_id,
            identity.topics[each.topic].topic_id,
            first.get(TopicPartition(*each), 0),
            last.get(TopicPartition(*each), 0),
        )
        for each in partitions
        if each.topic in identity.topics
    }


def contradiction(partition: Partition, stored: StoredOffset, log: PartitionLog) -> str | None:
    """Return why the offset was stored for another log; None if it may belong to this one.

    An offset of 0 fits any log, as nothing was applied.
    """
    if stored.next_offset == 0:
        return None
    known = stored.fingerprint
    if known.cluster_id is not None and known.cluster_id != log.cluster_id:
        return (
            f"the offset {stored.next_offset} of {partition} was stored for the cluster "
            f"{known.cluster_id}, but this is {log.cluster_id}"
        )
    if known.topic_id is not None and known.topic_id != log.topic_id:
        return (
            f"the topic {partition.topic} was deleted and created again; the offset "
            f"{stored.next_offset} of partition {partition.partition} belongs to the former topic"
        )
    if stored.next_offset > log.end:
        return (
            f"the offset {stored.next_offset} of {partition} is beyond the end of the log, "
            f"{log.end}"
        )
    if stored.next_offset < log.beginning:
        return (
            f"the records of {partition} from {stored.next_offset} on were deleted before "
            f"they were applied; the log begins at {log.beginning}"
        )
    return None


def another_record(partition: Partition, stored: StoredOffset, record: Record) -> str | None:
    """Return why the record before the stored offset, read again, belongs to another log.

    On a compacted topic that record may be gone; then nothing can be compared.
    """
    known = stored.fingerprint.record_hash
    if known is None or record.offset != stored.next_offset - 1 or hash_of(record) == known:
        return None
    return (
        f"the record {record.offset} of {partition} is not the one that was applied; "
        "the log is another one"
    )
