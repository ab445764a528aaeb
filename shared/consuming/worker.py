"""The process that feeds a consumer from Kafka through FastStream."""

import asyncio
import logging
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from itertools import chain, zip_longest

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError
from faststream import AckPolicy
from faststream.kafka import KafkaBroker, KafkaMessage
from faststream.kafka.annotations import KafkaMessage as CurrentMessage
from faststream.kafka.message import FAKE_CONSUMER, KafkaAckableMessage

from shared.consuming.batch_processor import BatchProcessor
from shared.consuming.consumer import Applied, Consumer, OffsetsMoved
from shared.consuming.decoding import Decoder
from shared.consuming.failures import passes_by_itself
from shared.consuming.log_check import LogCheck
from shared.consuming.monitor import ClientStalled, Monitor
from shared.consuming.offsets import ensure_offsets
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import Partition, Record
from shared.consuming.rounds import rounds
from shared.database import connection, with_retry
from shared.kafka.metrics import broker_metrics
from shared.kafka.settings import broker_options
from shared.settings import Settings
from shared.telemetry import HALTED

logger = logging.getLogger("shared.consuming.worker")

_RECONNECT_SECONDS = 1.0
_STOP_SECONDS = 30.0
_MAX_POLL_INTERVAL_MS = 300_000
# A group whose topics were deleted and recreated has no partitions until its next metadata refresh.
_METADATA_MAX_AGE_MS = 10_000
# A poll returns as soon as there are records. After one that found none within this time,
# FastStream sleeps for as long again, and misses what arrives during that time.
_NO_TIMEOUT_MS = 10**9
# In a delivery: while two are applied, the next two are decoded.
_BATCHES = 4


class Worker(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs until canceled, or until an error that would affect every record."""

    def __init__(self, settings: Settings, consumer: Consumer) -> None:
        self._settings = settings
        self._consumer = consumer
        self._control = PartitionControl(consumer.group)
        log = LogCheck(consumer.group, self._control.assignment, self._control.halt)
        self._monitor = Monitor(self, consumer, self._control, log, settings.consumer_stall_seconds)
        self._processor = BatchProcessor(consumer, self._control, log, self._monitor, self._fail)
        # Serializes batches, rebalances and resumptions.
        self._lock = asyncio.Lock()
        self._failure: asyncio.Future[None] | None = None
        self.running = False
        self.connected = False

    @property
    def halted(self) -> str | None:
        """Why partitions wait for an operator; None if healthy."""
        reasons = [halt.reason for halt in self._control.assignment.halted.values()]
        return "; ".join(reasons) or None

    @property
    def problems(self) -> list[str]:
        """Why this worker is not working; empty if healthy."""
        return ["the worker is stopped"] if not self.running else self._monitor.problems()

    @property
    def busy(self) -> bool:
        """Whether a batch is being applied."""
        return self._lock.locked()

    @property
    def client(self) -> AIOKafkaConsumer:
        """The Kafka client of the current connection."""
        return self._control.client

    async def run(self) -> None:
        """Consume indefinitely, replacing a lost or hung Kafka client."""
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
            logger.warning("the worker is waiting for Kafka: %r", error)
        except Exception as error:
            if not passes_by_itself(error):
                logger.critical("the worker stops, as every record would fail: %r", error)
                raise
            logger.warning("the worker is waiting for its database: %r", error)

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
            # A client that hangs must not delay its replacement.
            with suppress(TimeoutError):
                await asyncio.wait_for(broker.stop(), _STOP_SECONDS)
            self._control.assignment.clear()
            HALTED.clear()

    def _subscribe(self) -> KafkaBroker:
        broker = KafkaBroker(
            **broker_options(self._settings),
            client_id=self._consumer.group,
            metadata_max_age_ms=_METADATA_MAX_AGE_MS,
            allow_auto_create_topics=False,
            consumer_only=True,
            middlewares=[broker_metrics(self._consumer.group)],
            graceful_timeout=20.0,
            logger=None,
        )
        subscriber = broker.subscriber(
            *(topic.name for topic in self._consumer.topics),
            group_id=self._consumer.group,
            group_instance_id=self._settings.worker_instance,
            batch=True,
            max_records=_BATCHES * self._settings.consumer_batch_size,
            batch_timeout_ms=_NO_TIMEOUT_MS,
            auto_offset_reset="earliest",
            ack_policy=AckPolicy.MANUAL,
            no_reply=True,
            session_timeout_ms=int(self._settings.consumer_session_timeout * 1000),
            max_poll_interval_ms=_MAX_POLL_INTERVAL_MS,
            listener=self,
            parser=self._as_message,
            decoder=_undecoded,
        )
        self._control.subscriber = subscriber

        @subscriber
        async def handle(message: CurrentMessage) -> None:
            await self._handle(message.raw_message)

        return broker

    async def _as_message(self, records: tuple[Record, ...]) -> KafkaMessage:
        """Wrap a delivery; FastStream calls this before anything else can run.

        FastStream's own parser decodes headers as UTF-8, and one that is not would lose the batch.
        """
        self._control.assignment.note_delivery(records)
        return KafkaAckableMessage(raw_message=records, body=b"", consumer=FAKE_CONSUMER)

    async def _handle(self, delivered: Sequence[Record]) -> None:
        decoder, all_rounds = Decoder(), list(rounds(delivered, self._settings.consumer_batch_size))
        for batches, following in zip_longest(all_rounds, all_rounds[1:], fillvalue=()):
            async with decoder.ahead(list(chain(*following))), self._lock:
                if self._failure is None or self._failure.done():
                    return
                results = await self._process(batches, decoder)
        if all(isinstance(each, Applied) and each.ignored for each in results):
            await asyncio.sleep(self._consumer.pause_seconds)

    async def _process(
        self, batches: Sequence[Sequence[Record]], decoder: Decoder
    ) -> list[Applied | OffsetsMoved | None]:
        """Apply batches side by side; whatever happens, none is at work afterwards."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._processor.process(each, decoder)) for each in batches]
        return [each.result() for each in tasks]

    def _fail(self, error: Exception) -> None:
        if self._failure is not None and not self._failure.done():
            self._failure.set_exception(error)

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        async with self._lock:
            self._control.assignment.drop(Partition(*each) for each in revoked)

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        """Seek to the stored offsets, never to those committed to Kafka."""
        partitions = [Partition(*each) for each in assigned]
        async with self._lock:
            # Until now the client had the revoked ones, and the monitor may have placed them again.
            self._control.assignment.keep(partitions)
            try:
                await with_retry(
                    lambda: self._control.seek_to_stored(partitions), initial_delay=0.1
                )
            except Exception as error:
                if not passes_by_itself(error):
                    self._fail(error)
                # The monitor retries; until then batches of these partitions are refused.
                logger.warning("offsets could not be read on assignment: %r", error)

    async def seek_to_stored(self, partitions: Collection[Partition]) -> None:
        """Continue at the stored offsets, which another process or the database has changed."""
        async with self._lock:
            await self._control.seek_to_stored(partitions)

    async def place_the_rest(self) -> None:
        """Seek in partitions whose offsets could not be read when they were assigned."""
        if self._control.unplaced():
            async with self._lock:
                # Asked again: an assignment that held the lock may have placed them.
                await self._control.seek_to_stored(self._control.unplaced())


async def _undecoded(message: KafkaMessage) -> bytes:
    return b""
