"""Compares a worker's stored offsets with the log, and halts those of another log."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiokafka import AIOKafkaConsumer

from shared.consuming.assignment import Assignment, Snapshot, suspicious
from shared.consuming.log_comparison import PartitionLog, another_record, contradiction, read_logs
from shared.consuming.offsets import Halt, store_identity
from shared.consuming.records import Partition, Record
from shared.database import connection


class LogCheck:
    """``halt`` is called with a partition and the reason."""

    def __init__(
        self,
        group: str,
        assignment: Assignment,
        halt: Callable[[Partition, Halt], Awaitable[None]],
    ) -> None:
        self._group, self._assignment, self._halt = group, assignment, halt

    async def check(self, before: Snapshot, logs: Mapping[Partition, PartitionLog]) -> None:
        """Halt partitions whose stored offsets belong to another log; adopt the others.

        ``before`` was taken before ``logs`` were read, because records that are applied in between
        may be beyond the ends that were read. A partition that was sought in between is skipped
        until the next check.
        """
        adopted: dict[Partition, PartitionLog] = {}
        for partition, log in logs.items():
            state, offset = before[partition]
            if self._assignment.states.get(partition) is not state or state.halt is not None:
                continue
            reason = contradiction(partition, offset, log)
            if reason is not None:
                await self._halt(partition, Halt("log", reason))
            elif not state.verified:
                adopted[partition] = log
        for cluster_id in {log.cluster_id for log in adopted.values()}:
            ids = {each: log.topic_id for each, log in adopted.items()}
            async with connection() as pooled:
                await store_identity(pooled, self._group, cluster_id, ids)
        for partition, log in adopted.items():
            if self._assignment.states.get(partition) is before[partition][0]:
                self._assignment.adopt(partition, log.cluster_id, log.topic_id)

    async def verify(
        self, client: AIOKafkaConsumer, records: Mapping[Partition, Sequence[Record]]
    ) -> dict[Partition, Sequence[Record]]:
        """Drop the records of partitions whose log is another one, and halt those.

        Raises:
            KafkaError, TimeoutError: the log could not be read.
        """
        unverified = []
        for partition, part in records.items():
            if partition in self._assignment:
                state = self._assignment[partition]
                if suspicious(state, part[0].offset):
                    state.verified = False
                if not state.verified:
                    unverified.append(partition)
        if unverified:
            before = self._assignment.snapshot(unverified)
            await self.check(before, await read_logs(client, unverified))
        # Of each partition only the record before the stored offset is compared.
        for partition, part in records.items():
            if partition in self._assignment:
                applied = self._assignment[partition].next_offset - 1
                for record in part:
                    if record.offset == applied:
                        await self._compare(partition, record)
        halted = self._assignment.halted
        return {each: part for each, part in records.items() if each not in halted}

    async def _compare(self, partition: Partition, record: Record) -> None:
        if partition in self._assignment and self._assignment[partition].halt is None:
            reason = another_record(partition, self._assignment[partition].offset, record)
            if reason is not None:
                await self._halt(partition, Halt("log", reason))
