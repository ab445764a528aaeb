"""The process that feeds a consumer from Kafka through FastStream."""

import asyncio
import logging
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError
from faststream import AckPolicy
from faststream.kafka import KafkaBroker, KafkaMessage
from faststream.kafka.annotations import KafkaMessage as CurrentMessage
from faststream.kafka.message import FAKE_CONSUMER, KafkaAckableMessage

from shared.clock import now
from shared.consuming.consumer import Applied, Consumer, Moved
from shared.consuming.failures import BadRunTooLong
from shared.consuming.positions import (
    ensure_positions,
    read_positions,
    store_caught_up,
)
from shared.consuming.records import Partition, Record, partition_of
from shared.database import connection, is_transient, transaction, with_retry
from shared.kafka.settings import broker_options
from shared.settings import Settings
from shared.telemetry import BATCH_SECONDS, HALTED, LAG

logger = logging.getLogger("shared.consuming.worker")

_RECONNECT_SECONDS = 1.0
_TICK_SECONDS = 1.0
_MAX_POLL_INTERVAL_MS = 300_000
_RETRIES, _FIRST_RETRY_SECONDS = 8, 0.1
# A call for records returns as soon as there are some; after one that found none in this time,
# FastStream sleeps as long again, and sees nothing of what arrives meanwhile.
_NO_TIMEOUT_MS = 10**9
# aiokafka can hang after a broker's restart without any sign (its issue 1154).
_STALL_SECONDS = 30.0


class Worker(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs until cancelled, or until an error that would befall every record.

    ``connected`` tells whether Kafka is reached; ``halted`` is the reason why it applies nothing
    more until an operator acts, None in health.
    """

    def __init__(self, settings: Settings, consumer: Consumer) -> None:
        self._settings = settings
        self._consumer = consumer
        # Per partition, the offset after what was last delivered, or the one last sought.
        self._expected: dict[Partition, int | None] = {}
        self._stored: dict[Partition, int] = {}
        self._awaited: dict[Partition, tuple[datetime, int]] = {}
        self._lock = asyncio.Lock()
        self._progress_at = time.monotonic()
        self._failure: asyncio.Future[None] | None = None
        self._subscriber: Any = None
        self.connected = False
        self.halted: BadRunTooLong | None = None

    async def run(self) -> None:
        """Consume for ever; a lost or hung Kafka client is replaced."""
        while True:
            try:
                await self._run_client()
            except (KafkaError, OSError) as error:
                logger.warning("the worker waits for Kafka: %r", error)
            except Exception as error:
                if not is_transient(error):
                    logger.critical("the worker stops; it would fail on every record: %r", error)
                    raise
                logger.warning("the worker waits for its database: %r", error)
            await asyncio.sleep(_RECONNECT_SECONDS)

    async def _run_client(self) -> None:
        async with connection() as pooled:
            await ensure_positions(pooled, self._consumer.group, self._consumer.partitions)
        self._failure = asyncio.get_running_loop().create_future()
        broker = self._subscribe()
        ticking = asyncio.create_task(self._tick_for_ever())
        try:
            await broker.start()
            self.connected = True
            self._progress_at = time.monotonic()
            await asyncio.wait({self._failure, ticking}, return_when=asyncio.FIRST_COMPLETED)
            for task in (self._failure, ticking):
                if task.done():
                    task.result()
        finally:
            self.connected = False
            ticking.cancel()
            await broker.stop()
            self._expected.clear()

    def _subscribe(self) -> KafkaBroker:
        broker = KafkaBroker(
            **broker_options(self._settings),
            client_id=self._consumer.group,
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
            parser=_as_message,
            decoder=_undecoded,
        )
        self._subscriber = subscriber

        @subscriber
        async def handle(message: CurrentMessage) -> None:
            await self._handle(message.raw_message)

        return broker

    # Assignment

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        async with self._lock:
            for each in revoked:
                partition = Partition(each.topic, each.partition)
                for state in (self._expected, self._stored, self._awaited):
                    state.pop(partition, None)

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        """Seek to the rows, never to Kafka's own offsets."""
        partitions = [Partition(each.topic, each.partition) for each in assigned]
        async with self._lock:
            try:
                await with_retry(lambda: self._seek_to_rows(partitions), initial_delay=0.1)
            except Exception as error:
                if not is_transient(error):
                    self._fail(error)
                # Without an expected position the first batch is refused, and sought anew.
                logger.warning("positions could not be read on assignment: %r", error)

    async def _seek_to_rows(self, partitions: Sequence[Partition]) -> None:
        async with transaction() as tx:
            await ensure_positions(tx.connection, self._consumer.group, partitions)
            rows = await read_positions(tx.connection, self._consumer.group, partitions)
        self._seek({partition: row.next_offset for partition, row in rows.items()})

    def _seek(self, offsets: Mapping[Partition, int]) -> None:
        client = self._client
        assigned = client.assignment()
        for partition, offset in offsets.items():
            if TopicPartition(*partition) in assigned:
                client.seek(TopicPartition(*partition), offset)
                self._expected[partition] = self._stored[partition] = offset

    @property
    def _client(self) -> AIOKafkaConsumer:
        return self._subscriber.consumer

    def _fail(self, error: Exception) -> None:
        if self._failure is not None and not self._failure.done():
            self._failure.set_exception(error)

    # Batches

    async def _handle(self, delivered: Sequence[Record]) -> None:
        async with self._lock:
            if self.halted is not None or self._failure is None or self._failure.done():
                return
            records = await self._current(delivered)
            if not records:
                return
            self._progress_at = time.monotonic()
            with BATCH_SECONDS.time():
                result = await self._apply(records)
        if isinstance(result, Applied) and result.ignored:
            await asyncio.sleep(self._consumer.pause_seconds)

    async def _current(self, delivered: Sequence[Record]) -> list[Record]:
        """Leave out partitions that were sought back, or taken away, after the delivery.

        The client's position tells: it lies at or behind what it has delivered, unless somebody
        moved it since.
        """
        ends = {partition_of(each): each.offset + 1 for each in delivered}
        current = set()
        for partition, end in ends.items():
            if TopicPartition(*partition) in self._client.assignment() and (
                await self._client.position(TopicPartition(*partition)) >= end
            ):
                current.add(partition)
        return [each for each in delivered if partition_of(each) in current]

    async def _apply(self, records: Sequence[Record]) -> Applied | Moved | None:
        """None for a batch that failed."""
        partitions = {partition_of(record) for record in records}
        expected = {each: self._expected.pop(each, None) for each in partitions}
        try:
            result = await with_retry(
                lambda: self._consumer.apply_batch(records, expected),
                attempts=_RETRIES,
                initial_delay=_FIRST_RETRY_SECONDS,
            )
        except BadRunTooLong as run:
            self._halt(run)
        except Exception as error:
            if not is_transient(error):
                self._fail(error)
                return None
            logger.warning("a batch failed and is fetched again: %r", error)
            self._seek({each: at for each, at in expected.items() if at is not None})
        else:
            self._note(result)
            return result
        return None

    def _note(self, result: Applied | Moved) -> None:
        offsets = {each: row.next_offset for each, row in result.positions.items()}
        if isinstance(result, Moved):
            logger.warning("positions have moved; seeking to %s", offsets)
            self._seek(offsets)
        else:
            self._expected.update(offsets)
            self._stored.update(offsets)

    def _halt(self, run: BadRunTooLong) -> None:
        logger.critical("the worker stops applying: %s", run)
        self.halted = run
        HALTED.set(1)
        self._client.pause(*self._client.assignment())

    # Once a second

    async def _tick_for_ever(self) -> None:
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            if not self.connected:
                continue
            try:
                await self._tick()
            except KafkaError as error:
                logger.warning("lag and freshness could not be read: %r", error)
            except Exception as error:
                if not is_transient(error):
                    raise
                logger.warning("freshness could not be stored: %r", error)

    async def _tick(self) -> None:
        if self.halted is not None:
            await self._resume_when_allowed(self.halted.partition)
            return
        moment = now()
        assigned = list(self._client.assignment())
        if not assigned:
            LAG.clear()
            return
        ends = await self._client.end_offsets(assigned)
        for each, end in ends.items():
            self._awaited.setdefault(Partition(*each), (moment, end))
        await self._store_freshness()
        lagging = self._measure_lag({Partition(*each): end for each, end in ends.items()})
        await self._commit_to_kafka()
        if lagging and time.monotonic() - self._progress_at > _STALL_SECONDS:
            raise _Stalled("no record came for half a minute, though there are some")

    async def _store_freshness(self) -> None:
        reached = {
            partition: moment
            for partition, (moment, end) in self._awaited.items()
            if self._stored.get(partition, -1) >= end
        }
        if reached:
            async with connection() as pooled:
                stored = await store_caught_up(pooled, self._consumer.group, reached)
            for partition in stored:
                self._awaited.pop(partition, None)

    def _measure_lag(self, ends: Mapping[Partition, int]) -> bool:
        lags = {each: max(0, end - self._stored.get(each, 0)) for each, end in ends.items()}
        # Else this process would tell for ever of the lag of a partition that another has now.
        LAG.clear()
        for partition, lag in lags.items():
            LAG.labels(partition.topic, str(partition.partition)).set(lag)
        return any(lags.values())

    async def _commit_to_kafka(self) -> None:
        """Only so that the usual tools can see the lag; positions are kept in the database."""
        assigned = self._client.assignment()
        offsets = {
            TopicPartition(*each): offset
            for each, offset in self._stored.items()
            if TopicPartition(*each) in assigned
        }
        if offsets and not self._lock.locked():
            await self._client.commit(offsets)

    async def _resume_when_allowed(self, partition: Partition) -> None:
        async with connection() as pooled:
            rows = await read_positions(pooled, self._consumer.group, [partition])
        if rows[partition].bad_run < 0:
            logger.warning("an operator lets the worker go on")
            self.halted = None
            HALTED.set(0)
            async with self._lock:
                await self._seek_to_rows([Partition(*each) for each in self._client.assignment()])
                self._client.resume(*self._client.assignment())


class _Stalled(KafkaError):  # type: ignore[misc]
    """The client shows no sign of life; it is replaced."""


async def _as_message(records: tuple[Record, ...]) -> KafkaMessage:
    """FastStream's own parser decodes headers as UTF-8 and would lose a whole batch to one."""
    return KafkaAckableMessage(raw_message=records, body=b"", consumer=FAKE_CONSUMER)


async def _undecoded(message: KafkaMessage) -> bytes:
    return b""
