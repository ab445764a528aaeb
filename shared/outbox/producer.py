"""Publishes outbox rows to Kafka, in order, and waits for the acknowledgements."""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, suppress

import asyncpg
import orjson
from faststream import Response
from faststream.kafka import KafkaBroker
from opentelemetry.trace import SpanKind

from coursestream_events import CONTENT_TYPE
from shared.consuming.records import Partition
from shared.kafka.metrics import broker_metrics
from shared.kafka.partitioning import partition_for
from shared.kafka.settings import KafkaSettings, broker_options
from shared.tracing import TracedEvent, is_tracing, record_batch

_RECORD_OVERHEAD = 120
_PRODUCER_BATCH_BYTES = 1_000_000
_STOP_SECONDS = 2.0
_PUBLISH_TIMEOUT = 60.0  # a broker restart was seen to hold a publish for 32 s

# Per partition, the offset after the last acknowledged record.
Ends = dict[Partition, int]


class NotAcknowledged(RuntimeError):
    """Kafka did not acknowledge a batch in time."""


class _Message(Response):
    """A row, for FastStream; its own ``KafkaPublishMessage`` takes a microsecond to construct."""

    def __init__(self, row: asyncpg.Record) -> None:
        self.body, self._key = row["value"], row["partition_key"]

    def get_publish_key(self) -> bytes:
        key: bytes = self._key.encode()
        return key


@asynccontextmanager
async def idempotent_producer(settings: KafkaSettings, name: str) -> AsyncIterator[KafkaBroker]:
    broker = KafkaBroker(
        **broker_options(settings),
        client_id=name,
        acks="all",
        enable_idempotence=True,
        allow_auto_create_topics=False,
        max_batch_size=_PRODUCER_BATCH_BYTES,
        middlewares=[broker_metrics(name)],
        # No `correlation_id` header: FastStream's would be random and the same for a batch, while
        # each event has its own `correlationid`.
        id_generator=lambda: "",
        logger=None,
    )
    try:
        await broker.start()
        yield broker
    finally:
        await _stop(broker)


async def _stop(producer: KafkaBroker) -> None:
    """Stop without waiting for an unreachable Kafka: aiokafka would flush forever.

    Batches that are in flight may still arrive, as duplicates.
    """
    with suppress(TimeoutError):
        await asyncio.wait_for(producer.stop(), _STOP_SECONDS)


async def publish(producer: KafkaBroker, rows: Sequence[asyncpg.Record]) -> Ends:
    """Publish rows of the outbox.

    Raises:
        NotAcknowledged: Kafka did not acknowledge all of them in time.
        KafkaError: Kafka refused some of them.
    """
    started = time.time_ns()
    # Plain tuples: making and hashing others takes longer than the rest of the loop.
    partitions: dict[tuple[str, int], list[asyncpg.Record]] = defaultdict(list)
    for row in rows:
        topic = row["topic"]
        partitions[topic, partition_for(topic, row["partition_key"])].append(row)
    try:
        async with asyncio.timeout(_PUBLISH_TIMEOUT), asyncio.TaskGroup() as group:
            tasks = {
                Partition(*place): group.create_task(_publish_partition(producer, *place, part))
                for place, part in partitions.items()
            }
    except TimeoutError:
        raise NotAcknowledged(f"no acknowledgement in {_PUBLISH_TIMEOUT:.0f} s") from None
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    if is_tracing():
        record_batch("relay", "publish", SpanKind.PRODUCER, started, _traced(rows))
    # A duplicate batch is acknowledged without an offset.
    return {each: end for each, task in tasks.items() if (end := task.result()) is not None}


def _traced(rows: Sequence[asyncpg.Record]) -> Iterator[TracedEvent]:
    for row in rows:
        event = orjson.loads(row["value"])
        if event.get("traceparent") is not None:
            yield TracedEvent(
                event["type"], event["id"], event["traceparent"], event.get("correlationid")
            )


async def _publish_partition(
    producer: KafkaBroker, topic: str, partition: int, rows: Sequence[asyncpg.Record]
) -> int | None:
    """Publish one batch after another, so that none overtakes a failed one."""
    end = None
    for part in _split(rows):
        metadata = await producer.publish_batch(
            *map(_Message, part),
            topic=topic,
            partition=partition,
            headers={"content-type": CONTENT_TYPE},
        )
        end = metadata.offset + len(part) if metadata.offset >= 0 else None
    return end


def _split(rows: Sequence[asyncpg.Record]) -> Iterator[list[asyncpg.Record]]:
    """Split rows into parts that fit into one batch of the producer."""
    part: list[asyncpg.Record] = []
    size = 0
    for row in rows:
        weight = len(row["value"]) + len(row["partition_key"]) + _RECORD_OVERHEAD
        if part and size + weight > _PRODUCER_BATCH_BYTES - 10_000:
            yield part
            part, size = [], 0
        part.append(row)
        size += weight
    if part:
        yield part
