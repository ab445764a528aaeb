"""Reading the log from its beginning into the new tables."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, TopicPartition

from services.reporting.service.rebuild.errors import RebuildError
from shared.consuming import Consumer
from shared.consuming.consumer import Applied
from shared.consuming.offsets import (
    StoredOffset,
    ensure_offsets,
    read_offsets,
    store_identity,
)
from shared.consuming.records import Partition
from shared.consuming.verification import PartitionLog, contradiction, read_logs
from shared.database import connection, transaction, with_retry
from shared.kafka.settings import client_options
from shared.settings import Settings

Offsets = Mapping[Partition, int]
# Takes how many records are in the new tables, of how many.
Progress = Callable[[int, int], None]

_POLL_MS = 500
_RETRIES, _FIRST_RETRY_SECONDS = 8, 0.1


class Log:
    """The partitions to read, and how far each is in the new tables.

    Positions are stored with what they stand for, as those of a worker are, so an interrupt at any
    moment costs no more than the batch under way.
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
    def position(self) -> int:
        """Records that are in the new tables."""
        return sum(self._offsets.values())

    async def ends(self) -> Offsets:
        """The offsets after the last records, as they are now."""
        ends = await self._client.end_offsets([TopicPartition(*each) for each in self.partitions])
        return {Partition(*each): end for each, end in ends.items()}

    async def begin(self, read_before: Mapping[Partition, StoredOffset]) -> None:
        """Go to where the new tables stand; those of another log are of no use any more.

        Where the log was replaced since the tables in use were filled, it is read as it is now:
        before the switch, versions show whether it holds everything that was applied.

        Raises:
            RebuildError: the log lacks records that are in the tables in use.
        """
        logs = await self._logs()
        for each, log in logs.items():
            before = read_before.get(each)
            if log.beginning > 0 or (before is not None and _shorter(before, log)):
                raise RebuildError(
                    f"{each.topic}/{each.partition} holds the offsets {log.beginning} to "
                    f"{log.end}, but 0 to {before.next_offset if before else 0} were read: facts "
                    "would be lost. Restore the log."
                )
        async with transaction() as tx:
            await ensure_offsets(tx.connection, self._consumer.group, self.partitions)
            filled = await read_offsets(tx.connection, self._consumer.group, self.partitions)
            for each, log in logs.items():
                reason = contradiction(each, filled[each], log)
                if reason is not None:
                    raise RebuildError(
                        f"The new tables were filled from another log: {reason}. `rebuild --drop` "
                        "drops them."
                    )
                await store_identity(
                    tx.connection, self._consumer.group, log.cluster_id, {each: log.topic_id}
                )
        await self._seek()

    async def targets(self, rows: Mapping[Partition, StoredOffset]) -> Offsets:
        """Where the workers stand; the end of the log where that belongs to another one."""
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

    async def fill(self, ends: Offsets, tell: Callable[[], None]) -> None:
        """Apply what lies before ``ends``, topic by topic in the catalog's order.

        Facts need not come in this order, but are placed at once if they do.
        """
        for topic in dict.fromkeys(each.topic for each in self.partitions):
            mine = {each: end for each, end in ends.items() if each.topic == topic}
            while behind := [each for each, end in mine.items() if self._offsets[each] < end]:
                await self._read(behind)
                tell()

    async def _read(self, partitions: Sequence[Partition]) -> None:
        """Apply a batch of these partitions, or wait a moment for one."""
        wanted = {TopicPartition(*each) for each in partitions}
        if self._client.assignment() != wanted:
            self._client.assign(wanted)
            for each in partitions:
                self._client.seek(TopicPartition(*each), self._offsets[each])
        fetched = await self._client.getmany(timeout_ms=_POLL_MS, max_records=self._batch_size)
        records = [record for part in fetched.values() for record in part]
        if not records:
            return
        expected = {Partition(*each): self._offsets[Partition(*each)] for each in fetched}
        result = await with_retry(
            lambda: self._consumer.apply_batch(records, expected),
            attempts=_RETRIES,
            initial_delay=_FIRST_RETRY_SECONDS,
        )
        if not isinstance(result, Applied):
            raise RebuildError("Another rebuild fills the same tables; let it finish.")
        self._offsets |= {each: row.next_offset for each, row in result.offsets.items()}

    async def _seek(self) -> None:
        async with connection() as pooled:
            rows = await read_offsets(pooled, self._consumer.group, self.partitions)
        self._offsets = {each: row.next_offset for each, row in rows.items()}


def _shorter(before: StoredOffset, log: PartitionLog) -> bool:
    """Whether the log that was read ends earlier now, or began to be deleted."""
    same = before.fingerprint.topic_id in (None, log.topic_id)
    return same and before.next_offset > log.end


@asynccontextmanager
async def open_log(
    settings: Settings, consumer: Consumer, partitions: Sequence[Partition]
) -> AsyncIterator[Log]:
    """A reader that is no member of the workers' group.

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
