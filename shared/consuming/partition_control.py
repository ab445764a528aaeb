"""Seeks, pauses, resumes and halts the partitions that the Kafka client is assigned."""

import logging
from collections.abc import Collection, Mapping
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.consuming.assignment import Assignment
from shared.consuming.failures import passes_by_itself
from shared.consuming.halts import advice, store_halt
from shared.consuming.offsets import Halt, StoredOffset, ensure_offsets, read_offsets
from shared.consuming.records import Partition
from shared.database import connection, transaction
from shared.telemetry import HALTED

logger = logging.getLogger("shared.consuming.worker")


class PartitionControl:
    """``subscriber`` is FastStream's, of the current connection to Kafka."""

    def __init__(self, group: str) -> None:
        self._group = group
        self.assignment = Assignment()
        self.subscriber: Any = None

    @property
    def client(self) -> AIOKafkaConsumer:
        return self.subscriber.consumer

    def unplaced(self) -> list[Partition]:
        """Return the assigned partitions that have not been moved to their stored offsets."""
        assigned = (Partition(*each) for each in self.client.assignment())
        return [each for each in assigned if each not in self.assignment]

    async def seek_to_stored(self, partitions: Collection[Partition]) -> None:
        async with transaction() as tx:
            await ensure_offsets(tx.connection, self._group, partitions)
            offsets = await read_offsets(tx.connection, self._group, partitions)
        self.place(offsets)

    def place(self, offsets: Mapping[Partition, StoredOffset]) -> None:
        """Seek to these offsets, and pause those that are halted."""
        client = self.client
        assigned = client.assignment()
        for partition, offset in offsets.items():
            target = TopicPartition(*partition)
            if target not in assigned:
                continue
            client.seek(target, self.assignment.place(partition, offset))
            if offset.halt is None:
                client.resume(target)
            else:
                client.pause(target)
                _log_halt(partition, offset.halt)

    def seek_back(self, expected: Mapping[Partition, int | None]) -> None:
        """Seek to the offsets from before a batch that was not applied."""
        assigned = self.client.assignment()
        for partition, offset in expected.items():
            target = TopicPartition(*partition)
            if offset is not None and target in assigned and partition in self.assignment:
                self.client.seek(target, offset)
                self.assignment.sought(partition, offset)

    async def halt(self, partition: Partition, halt: Halt) -> None:
        """Apply no more records of the partition until an operator resumes it."""
        self.assignment.halt(partition, halt)
        self.client.pause(TopicPartition(*partition))
        _log_halt(partition, halt)
        await self.store_halts()

    async def store_halts(self) -> None:
        """Store new halts; one that cannot be stored now is retried at the next call."""
        for partition, halt in self.assignment.halted.items():
            # The partition may be revoked while another halt is stored.
            state = self.assignment.states.get(partition)
            if state is None or state.halt_stored:
                continue
            try:
                async with connection() as pooled:
                    await store_halt(pooled, self._group, partition, halt)
            except Exception as error:
                if not passes_by_itself(error):
                    raise
                logger.warning("the halt of %s could not be stored: %r", partition, error)
            else:
                state.halt_stored = True


def _log_halt(partition: Partition, halt: Halt) -> None:
    logger.critical("%s is halted: %s; %s", partition, halt.reason, advice(halt.kind))
    HALTED.labels(partition.topic, str(partition.partition)).set(1)
