"""The process that feeds a consumer from Kafka through FastStream."""

import asyncio
import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError
from faststream import AckPolicy
from faststream.kafka import KafkaBroker, KafkaMessage
from faststream.kafka.annotations import KafkaMessage as CurrentMessage
from faststream.kafka.message import FAKE_CONSUMER, KafkaAckableMessage

from shared.consuming.assignment import Assignment
from shared.consuming.consumer import Applied, Consumer, OffsetsMoved
from shared.consuming.failures import RecordTimedOut, TooManyConsecutiveFailures, is_timeout
from shared.consuming.halts import advice, store_halt
from shared.consuming.log_check import LogCheck
from shared.consuming.monitor import ClientStalled, Monitor
from shared.consuming.offsets import (
    Halt,
    HaltKind,
    StoredOffset,
    ensure_offsets,
    read_offsets,
)
from shared.consuming.records import Partition, Record, partition_of, split_by_size
from shared.database import connection, is_transient, transaction, with_retry
from shared.kafka.settings import broker_options
from shared.settings import Settings
from shared.telemetry import BATCH_SECONDS, HALTED

logger = logging.getLogger("shared.consuming.worker")

_RECONNECT_SECONDS = 1.0
_STOP_SECONDS = 30.0
_MAX_POLL_INTERVAL_MS = 300_000
# A group whose topics were deleted and created again has no partitions until it asks again.
_METADATA_MAX_AGE_MS = 10_000
_RETRIES, _FIRST_RETRY_SECONDS = 8, 0.1
_UNREADABLE_SECONDS = 0.5
# A call for records returns as soon as there are some; after one that found none in this time,
# FastStream sleeps as long again, and sees nothing of what arrives meanwhile.
_NO_TIMEOUT_MS = 10**9


class Worker(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs until canceled, or until an error that would befall every record."""

    def __init__(self, settings: Settings, consumer: Consumer) -> None:
        self._settings = settings
        self._consumer = consumer
        self._assignment = Assignment()
        self._log = LogCheck(consumer.group, self._assignment, self.halt)
        self._monitor = Monitor(
            self, consumer, self._assignment, self._log, settings.consumer_stall_seconds
        )
        self._lock = asyncio.Lock()
        self._failure: asyncio.Future[None] | None = None
        self._subscriber: Any = None
        self.running = False
        self.connected = False

    @property
    def halted(self) -> str | None:
        """Why partitions wait for an operator; None in health."""
        reasons = [halt.reason for halt in self._assignment.halted.values()]
        return "; ".join(reasons) or None

    @property
    def problems(self) -> list[str]:
        """Why this worker does not do its work; empty in health."""
        return ["the worker is stopped"] if not self.running else self._monitor.problems()

    @property
    def busy(self) -> bool:
        """Whether a batch is applied at this moment."""
        return self._lock.locked()

    @property
    def client(self) -> AIOKafkaConsumer:
        """The Kafka client of the present connection."""
        return self._subscriber.consumer

    async def run(self) -> None:
        """Consume for ever; a lost or hung Kafka client is replaced."""
        self.running = True
        try:
            while True:
                await self._run_once()
                await asyncio.sleep(_RECONNECT_SECONDS)
        finally:
            self.running = False

    async def _run_once(self) -> None:
        try:
            await self._run_client()
        except ClientStalled as error:
            logger.error("the Kafka client is replaced: %s", error)
        except (KafkaError, OSError) as error:
            logger.warning("the worker waits for Kafka: %r", error)
        except Exception as error:
            if not _passes(error):
                logger.critical("the worker stops; it would fail on every record: %r", error)
                raise
            logger.warning("the worker waits for its database: %r", error)

    async def _run_client(self) -> None:
        async with connection() as pooled:
            await ensure_offsets(pooled, self._consumer.group, self._consumer.partitions)
        self._failure = asyncio.get_running_loop().create_future()
        broker = self._subscribe()
        monitoring: asyncio.Task[None] | None = None
        try:
            await broker.start()
            self.connected = True
            monitoring = asyncio.create_task(self._monitor.run())
            await asyncio.wait({self._failure, monitoring}, return_when=asyncio.FIRST_COMPLETED)
            for task in (self._failure, monitoring):
                if task.done():
                    task.result()
        finally:
            self.connected = False
            if monitoring is not None:
                monitoring.cancel()
            # A client that hangs must not hold up its replacement.
            with suppress(TimeoutError):
                await asyncio.wait_for(broker.stop(), _STOP_SECONDS)
            self._assignment.clear()
            HALTED.clear()

    def _subscribe(self) -> KafkaBroker:
        broker = KafkaBroker(
            **broker_options(self._settings),
            client_id=self._consumer.group,
            metadata_max_age_ms=_METADATA_MAX_AGE_MS,
            allow_auto_create_topics=False,
            consumer_only=True,
            graceful_timeout=20.0,
            logger=None,
        )
        subscriber = broker.subscriber(
            *(topic.name for topic in self._consumer.topics),
            group_id=self._consumer.group,
            group_instance_id=self._settings.worker_instance,
            batch=True,
            max_records=self._settings.consumer_batch_size,
            batch_timeout_ms=_NO_TIMEOUT_MS,
            auto_offset_reset="earliest",
            ack_policy=AckPolicy.MANUAL,
            no_reply=True,
            max_poll_interval_ms=_MAX_POLL_INTERVAL_MS,
            listener=self,
            parser=self._as_message,
            decoder=_undecoded,
        )
        self._subscriber = subscriber

        @subscriber
        async def handle(message: CurrentMessage) -> None:
            await self._handle(message.raw_message)

        return broker

    async def _as_message(self, records: tuple[Record, ...]) -> KafkaMessage:
        """Called for each delivery, before anything else can run.

        FastStream's own parser decodes headers as UTF-8 and would lose a whole batch to one.
        """
        self._assignment.note_delivery(records)
        return KafkaAckableMessage(raw_message=records, body=b"", consumer=FAKE_CONSUMER)

    # Assignment

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        async with self._lock:
            self._assignment.drop(Partition(each.topic, each.partition) for each in revoked)

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        """Seek to the rows, never to Kafka's own offsets."""
        partitions = [Partition(each.topic, each.partition) for each in assigned]
        async with self._lock:
            try:
                await with_retry(lambda: self._seek_to_rows(partitions), initial_delay=0.1)
            except Exception as error:
                if not _passes(error):
                    self._fail(error)
                # The monitor tries again; without an offset the first batch is refused meanwhile.
                logger.warning("offsets could not be read on assignment: %r", error)

    async def resume(self, partitions: Collection[Partition]) -> None:
        """Go on with partitions that an operator has resumed."""
        logger.warning("an operator resumed %s", ", ".join(map(_named, partitions)))
        async with self._lock:
            await self._seek_to_rows(partitions)

    async def place_the_rest(self) -> None:
        """Seek in partitions whose rows could not be read when they were assigned."""
        if self._unplaced():
            async with self._lock:
                await self._seek_to_rows(self._unplaced())

    def _unplaced(self) -> list[Partition]:
        assigned = (Partition(*each) for each in self.client.assignment())
        return [each for each in assigned if each not in self._assignment]

    async def _seek_to_rows(self, partitions: Collection[Partition]) -> None:
        async with transaction() as tx:
            await ensure_offsets(tx.connection, self._consumer.group, partitions)
            rows = await read_offsets(tx.connection, self._consumer.group, partitions)
        self._place(rows)

    def _place(self, rows: Mapping[Partition, StoredOffset]) -> None:
        client = self.client
        assigned = client.assignment()
        for partition, row in rows.items():
            there = TopicPartition(*partition)
            if there not in assigned:
                continue
            client.seek(there, self._assignment.place(partition, row))
            if row.halt is None:
                client.resume(there)
            else:
                client.pause(there)
                _log_halt(partition, row.halt)

    def _seek_back(self, expected: Mapping[Partition, int | None]) -> None:
        assigned = self.client.assignment()
        for partition, offset in expected.items():
            there = TopicPartition(*partition)
            if offset is not None and there in assigned and partition in self._assignment:
                self.client.seek(there, offset)
                self._assignment.sought(partition, offset)

    def _fail(self, error: Exception) -> None:
        if self._failure is not None and not self._failure.done():
            self._failure.set_exception(error)

    # Halts

    async def halt(self, partition: Partition, halt: Halt) -> None:
        """Apply nothing more of it until an operator resumes it."""
        self._assignment.halt(partition, halt)
        self.client.pause(TopicPartition(*partition))
        _log_halt(partition, halt)
        await self.store_halts()

    async def store_halts(self) -> None:
        """Store the halts that are not yet; one that cannot be stored now is tried again."""
        for partition, halt in self._assignment.halted.items():
            # It may be taken away while another halt is stored.
            state = self._assignment.states.get(partition)
            if state is None or state.halt_stored:
                continue
            try:
                async with connection() as pooled:
                    await store_halt(pooled, self._consumer.group, partition, halt)
            except Exception as error:
                if not _passes(error):
                    raise
                logger.warning("the halt of %s could not be stored: %r", _named(partition), error)
            else:
                state.halt_stored = True

    # Batches

    async def _handle(self, delivered: Sequence[Record]) -> None:
        for part in split_by_size(delivered):
            async with self._lock:
                result = await self._apply_part(part)
        if isinstance(result, Applied) and result.ignored:
            await asyncio.sleep(self._consumer.pause_seconds)

    async def _apply_part(self, delivered: Sequence[Record]) -> Applied | OffsetsMoved | None:
        if self._failure is None or self._failure.done():
            return None
        records = await self._current(delivered)
        if not records:
            return None
        self._monitor.note_delivery()
        with BATCH_SECONDS.time():
            return await self._verify_and_apply(records)

    async def _current(self, delivered: Sequence[Record]) -> list[Record]:
        """Leave out partitions that were sought back, halted or taken away after the delivery.

        The client's position shows it: it lies at or behind what it has delivered, unless it was
        moved since.
        """
        ends = {partition_of(each): each.offset + 1 for each in delivered}
        current = set()
        for partition, end in ends.items():
            if (
                TopicPartition(*partition) in self.client.assignment()
                and partition not in self._assignment.halted
                and await self.client.position(TopicPartition(*partition)) >= end
            ):
                current.add(partition)
        return [each for each in delivered if partition_of(each) in current]

    async def _verify_and_apply(self, delivered: Sequence[Record]) -> Applied | OffsetsMoved | None:
        """None for a batch that failed."""
        expected = self._assignment.take_expected({partition_of(each) for each in delivered})
        try:
            records = await self._log.verify(self.client, delivered)
        except (KafkaError, TimeoutError) as error:
            logger.warning("the log could not be compared with the stored offsets: %r", error)
            await asyncio.sleep(_UNREADABLE_SECONDS)
            self._seek_back(expected)
            return None
        except Exception as error:
            self._give_up(error, expected)
            return None
        kept = {partition_of(each): expected[partition_of(each)] for each in records}
        return await self._apply(records, kept) if records else None

    async def _apply(
        self, records: Sequence[Record], expected: Mapping[Partition, int | None]
    ) -> Applied | OffsetsMoved | None:
        try:
            result = await with_retry(
                lambda: self._consumer.apply_batch(records, expected),
                attempts=_RETRIES,
                initial_delay=_FIRST_RETRY_SECONDS,
            )
        except (TooManyConsecutiveFailures, RecordTimedOut) as halt:
            kind: HaltKind = (
                "failures" if isinstance(halt, TooManyConsecutiveFailures) else "timeout"
            )
            await self.halt(halt.partition, Halt(kind, str(halt)))
            self._seek_back({each: at for each, at in expected.items() if each != halt.partition})
        except Exception as error:
            self._give_up(error, expected)
        else:
            self._note(result)
            return result
        return None

    def _give_up(self, error: Exception, expected: Mapping[Partition, int | None]) -> None:
        if not _passes(error):
            self._fail(error)
            return
        logger.warning("a batch failed and is fetched again: %r", error)
        self._seek_back(expected)

    def _note(self, result: Applied | OffsetsMoved) -> None:
        if isinstance(result, OffsetsMoved):
            offsets = {_named(each): row.next_offset for each, row in result.offsets.items()}
            logger.warning("the stored offsets have moved; seeking to %s", offsets)
            self._place(result.offsets)
            return
        self._monitor.note_progress()
        for partition, offset in result.offsets.items():
            self._assignment.advance(partition, offset)


def _named(partition: Partition) -> str:
    return f"{partition.topic}/{partition.partition}"


def _log_halt(partition: Partition, halt: Halt) -> None:
    logger.critical("%s halts: %s; %s", _named(partition), halt.reason, advice(halt.kind))
    HALTED.labels(partition.topic, str(partition.partition)).set(1)


def _passes(error: Exception) -> bool:
    """Whether it passes by itself, as a statement that waits for a rebuild's cut-over does."""
    return is_transient(error) or is_timeout(error)


async def _undecoded(message: KafkaMessage) -> bytes:
    return b""
