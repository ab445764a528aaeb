"""Read the log from its beginning into the new tables."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, TopicPartition

from services.reporting.service.rebuild.errors import RebuildError
from shared.consuming import Consumer
from shared.consuming.consumer import Applied
from shared.consuming.log_comparison import PartitionLog, contradiction, read_logs
from shared.consuming.offsets import (
    StoredOffset,
    ensure_offsets,
    read_offsets,
    store_identity,
)
from shared.consuming.records import Partition, RecordsByPartition
from shared.consuming.rounds import lanes_of
from shared.database import connection, transaction, with_retry
from shared.kafka.asking import ends
from shared.kafka.settings import client_options
from shared.settings import Settings

Offsets = Mapping[Partition, int]
# Called with the number of records in the new tables, and in the log.
Progress = Callable[[int, int], None]

_POLL_MS = 500
_RETRIES, _FIRST_RETRY_SECONDS = 8, 0.1
# They are applied side by side, as those of a worker are.
_BATCHES = 2


class Log:
    """The partitions to read, and the next offset of each.

    Offsets are stored in the transaction of each batch, as those of a worker are, so an interrupt
    costs no more than the batch in flight.
    """

    def __init__(
        self,
        client: AIOKafkaConsumer,
        consumer: Consumer,
        partitions: Sequence[Partition],
        batch_size: int,
    ) -> None:
        self._client, self._consumer, self._batch_size = client, consumer, batch_size
        self.partitions = partitions
        self._offsets: dict[Partition, int] = {}

    @property
    def applied(self) -> int:
        """The number of records in the new tables."""
        return sum(self._offsets.values())

    async def ends(self) -> Offsets:
        """Return the current end of each partition, the offset after its last record."""
        found = await ends(self._client, [TopicPartition(*each) for each in self.partitions])
        return {Partition(*each): end for each, end in found.items()}

    async def begin(self, read_before: Mapping[Partition, StoredOffset]) -> None:
        """Seek to the offsets of the new tables.

        A log that was replaced since the live tables were filled is read as it is now: before the
        cut-over, versions show whether it holds everything that was applied.

        Raises:
            RebuildError: the log lacks records that the live tables have, or the new tables were
                filled from another log.
        """
        logs = await self._logs()
        for each, log in logs.items():
            before = read_before.get(each)
            if log.beginning > 0 or (before is not None and _shorter(before, log)):
                raise RebuildError(
                    f"{each.topic}/{each.partition} holds the offsets {log.beginning} to "
                    f"{log.end}, but 0 to {before.next_offset if before else 0} were applied: "
                    "facts would be lost. Restore the log."
                )
        async with transaction() as tx:
            await ensure_offsets(tx.connection, self._consumer.group, self.partitions)
            filled = await read_offsets(tx.connection, self._consumer.group, self.partitions)
            for each, log in logs.items():
                reason = contradiction(each, filled[each], log)
                if reason is not None:
                    raise RebuildError(
                        f"The new tables were filled from another log: {reason}. Drop them with "
                        "`rebuild --drop`."
                    )
                await store_identity(
                    tx.connection, self._consumer.group, log.cluster_id, {each: log.topic_id}
                )
        await self._seek()

    async def targets(self, rows: Mapping[Partition, StoredOffset]) -> Offsets:
        """Return the workers' offsets; the end of the log if an offset belongs to another log."""
        logs = await self._logs()
        return {
            each: logs[each].end if contradiction(each, row, logs[each]) else row.next_offset
            for each, row in rows.items()
        }

    async def _logs(self) -> dict[Partition, PartitionLog]:
        logs = await read_logs(self._client, self.partitions)
        missing = {each.topic for each in self.partitions} - {each.topic for each in logs}
        if missing:
            raise RebuildError(f"Kafka has no topic {min(missing)}.")
        return logs

    async def fill(self, ends: Offsets, on_progress: Callable[[], None]) -> None:
        """Apply the records before ``ends``, topic by topic in the catalog's order.

        Events may come in any order, but in this one their references are known at once.
        """
        for topic in dict.fromkeys(each.topic for each in self.partitions):
            behind = {
                each: end
                for each, end in ends.items()
                if each.topic == topic and self._offsets[each] < end
            }
            if not behind:
                continue
            self._client.assign([TopicPartition(*each) for each in behind])
            for each in behind:
                self._client.seek(TopicPartition(*each), self._offsets[each])
            while any(self._offsets[each] < end for each, end in behind.items()):
                await self._read(behind)
                on_progress()

    async def _read(self, wanted: Offsets) -> None:
        """Apply the next records of these partitions, if any arrive within the poll time."""
        fetched = await self._client.getmany(
            timeout_ms=_POLL_MS, max_records=_BATCHES * self._batch_size
        )
        # Before anything is awaited, so that no fetch waits for records after the ends.
        for partition, records in fetched.items():
            if records[-1].offset + 1 >= wanted[Partition(*partition)]:
                self._client.pause(partition)
        lanes = lanes_of({Partition(*each): records for each, records in fetched.items()})
        # A failure must not leave the other lane at work behind the caller's back.
        results = await asyncio.gather(*map(self._apply, lanes), return_exceptions=True)
        for error in results:
            if error is not None:
                raise error

    async def _apply(self, batch: RecordsByPartition) -> None:
        expected = {each: self._offsets[each] for each in batch}
        records = [record for part in batch.values() for record in part]
        result = await with_retry(
            lambda: self._consumer.apply_batch(records, expected),
            attempts=_RETRIES,
            initial_delay=_FIRST_RETRY_SECONDS,
        )
        if not isinstance(result, Applied):
            raise RebuildError(
                "Another rebuild is filling the same tables. Wait until it has finished."
            )
        self._offsets |= {each: row.next_offset for each, row in result.offsets.items()}

    async def _seek(self) -> None:
        async with connection() as pooled:
            rows = await read_offsets(pooled, self._consumer.group, self.partitions)
        self._offsets = {each: row.next_offset for each, row in rows.items()}


def _shorter(before: StoredOffset, log: PartitionLog) -> bool:
    """Return whether the same log ends before what was applied from it."""
    same = before.fingerprint.topic_id in (None, log.topic_id)
    return same and before.next_offset > log.end


@asynccontextmanager
async def open_log(
    settings: Settings, consumer: Consumer, partitions: Sequence[Partition]
) -> AsyncIterator[Log]:
    """Open a reader outside the workers' consumer group.

    Raises:
        KafkaError: Kafka cannot be reached.
    """
    client = AIOKafkaConsumer(
        **client_options(settings),
        client_id="coursestream-reporting-rebuild",
        enable_auto_commit=False,
        auto_offset_reset="none",
    )
    await client.start()
    try:
        yield Log(client, consumer, partitions, settings.consumer_batch_size)
    finally:
        await client.stop()
