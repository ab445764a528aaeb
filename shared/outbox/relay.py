"""The relay: moves committed events from the outbox to Kafka, in order, whatever dies when.

One relay per database leads, by a session advisory lock. All its reading and deleting happens on
the connection that holds the lock, so a relay that lost the lock cannot touch the table; what it
still has under way in Kafka arrives a second time, and consumers drop what they know.

Before it publishes, a leader compares the log with the database: where the log is another one, or
holds events that the database does not know, it halts until an operator decides.
"""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

import asyncpg
from aiokafka.errors import KafkaError
from faststream.kafka import KafkaBroker, KafkaPublishMessage

from coursestream_events import CONTENT_TYPE
from shared.consuming.records import Partition
from shared.database import direct_connection, is_transient
from shared.kafka.partitioning import partition_for
from shared.kafka.settings import broker_options
from shared.outbox.comparison import OwnLog, compare, ends_of, own_log, replaced
from shared.outbox.publisher import Publisher
from shared.outbox.state import (
    LogEnd,
    read_log_ends,
    read_state,
    store_log_ends,
)
from shared.outbox.verification import settle
from shared.settings import Settings
from shared.telemetry import OUTBOX_HALTED, OUTBOX_PUBLISHED, RELAY_LEADER

logger = logging.getLogger("shared.outbox.relay")

LOCK_KEY = 0x6F7574626F78
_LEADER_SETTINGS = {
    # A leader that hangs loses its session, and so the lock, without anybody's help.
    "idle_session_timeout": "10s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}
_PING_SECONDS = 2.0
_STANDBY_SECONDS = 0.5
_COMPARE_AGAIN_SECONDS = 5.0
# Each round costs every consumer of the topic a batch of its own, so under load a round waits for
# company.
_FASTEST_POLL, _SLOWEST_POLL = 0.01, 0.02
_BATCH_ROWS = 2_000
# While it leads without a break, whatever else comes into its topics says nothing of its database.
_OBSERVE_SECONDS = 1.0
_BATCH_BYTES = 8_000_000
_RECORD_OVERHEAD = 120
_PRODUCER_BATCH_BYTES = 1_000_000
_STOP_SECONDS = 2.0
_PUBLISH_TIMEOUT = 60.0  # a broker's restart was seen to hold a publish for 32 s

_OLDEST = """
    SELECT id, topic, partition_key, value
      FROM (SELECT id, topic, partition_key, value,
                   sum(octet_length(value)) OVER (ORDER BY id) - octet_length(value) AS before
              FROM (SELECT * FROM outbox ORDER BY id LIMIT $1) AS oldest) AS measured
     WHERE before < $2
     ORDER BY id
"""


# Only partitions that were compared have a row.
_DELETE = """
    WITH acknowledged AS (
        UPDATE outbox_log_ends known SET next_offset = greatest(known.next_offset, told.next_offset)
          FROM unnest($2::text[], $3::int[], $4::bigint[]) AS told (topic, partition, next_offset)
         WHERE known.topic = told.topic AND known.partition = told.partition
    )
    DELETE FROM outbox WHERE id = ANY ($1)
"""

Ends = dict[Partition, int]


class _NotAcknowledged(RuntimeError):
    """Kafka did not take a batch in time."""


class Relay:
    """Runs until canceled; survives the loss of PostgreSQL and of Kafka."""

    def __init__(
        self, settings: Settings, service: str, publisher: Publisher | None = None
    ) -> None:
        self._settings = settings
        self._name = f"coursestream-{service}-relay"
        self._publisher = publisher
        self.halted: str | None = None

    async def run(self) -> None:
        """Lead when nobody else does, and otherwise stand by."""
        while True:
            try:
                await self._lead()
            except (KafkaError, _NotAcknowledged, OSError) as error:
                logger.warning("the relay waits for Kafka or PostgreSQL: %r", error)
            except Exception as error:
                if not is_transient(error):
                    raise
                logger.warning("the relay lost its database connection: %r", error)
            await asyncio.sleep(_STANDBY_SECONDS)

    async def _lead(self) -> None:
        async with AsyncExitStack() as stack:
            leader = await stack.enter_async_context(self._leadership())
            producer = await stack.enter_async_context(self._producer())
            log: OwnLog | None = None
            if self._publisher is not None:
                log = await stack.enter_async_context(own_log(self._settings, self._publisher))
                await self._wait_until_verified(leader, log, self._publisher)
            await self._drain(leader, producer, log)

    async def _wait_until_verified(
        self, leader: asyncpg.Connection, log: OwnLog, publisher: Publisher
    ) -> None:
        """Return once the log holds nothing that the database cannot explain.

        A log that was replaced may be restored, and is compared again from time to time.
        """
        compare_at = 0.0
        while True:
            state = await read_state(leader)
            self._note_halt(state.halt_reason)
            if state.halt_kind is None or (
                state.halt_kind == "replaced" and time.monotonic() >= compare_at
            ):
                compare_at = time.monotonic() + _COMPARE_AGAIN_SECONDS
                try:
                    found = await compare(leader, log, publisher)
                except (KafkaError, TimeoutError):
                    if state.halt_kind is None:
                        raise
                    continue
                if await settle(leader, state.halt_kind, found):
                    self._note_halt(None)
                    return
            else:
                await asyncio.sleep(_STANDBY_SECONDS)

    def _note_halt(self, reason: str | None) -> None:
        self.halted = reason
        OUTBOX_HALTED.set(reason is not None)

    @asynccontextmanager
    async def _leadership(self) -> AsyncIterator[asyncpg.Connection]:
        leader = await direct_connection(self._settings, self._name, **_LEADER_SETTINGS)
        try:
            while not await leader.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY):
                await asyncio.sleep(_STANDBY_SECONDS)
            logger.info("this relay leads")
            RELAY_LEADER.set(1)
            yield leader
        finally:
            RELAY_LEADER.set(0)
            self._note_halt(None)
            leader.terminate()

    @asynccontextmanager
    async def _producer(self) -> AsyncIterator[KafkaBroker]:
        broker = KafkaBroker(
            **broker_options(self._settings),
            client_id=self._name,
            acks="all",
            enable_idempotence=True,
            allow_auto_create_topics=False,
            max_batch_size=_PRODUCER_BATCH_BYTES,
            # No `correlation_id` header: FastStream's would be random and the same for a batch,
            # while each event has its own `correlationid`.
            id_generator=lambda: "",
            logger=None,
        )
        try:
            await broker.start()
            yield broker
        finally:
            await _stop(broker)

    async def _drain(
        self, leader: asyncpg.Connection, producer: KafkaBroker, log: OwnLog | None
    ) -> None:
        pause, observer = _FASTEST_POLL, _Observer(leader, log)
        while True:
            rows = await leader.fetch(_OLDEST, _BATCH_ROWS, _BATCH_BYTES)
            if rows:
                ends = await _holding_the_lock(leader, _publish(producer, rows))
                await leader.execute(
                    _DELETE,
                    [row["id"] for row in rows],
                    [each.topic for each in ends],
                    [each.partition for each in ends],
                    list(ends.values()),
                )
                OUTBOX_PUBLISHED.inc(len(rows))
            if not await observer.goes_on():
                return
            if len(rows) < _BATCH_ROWS:
                pause = _FASTEST_POLL if rows else min(pause * 2, _SLOWEST_POLL)
                await asyncio.sleep(pause)


class _Observer:
    """Once a second, while a relay leads: how far the log goes, and whether it is the same one."""

    def __init__(self, leader: asyncpg.Connection, log: OwnLog | None) -> None:
        self._leader, self._log = leader, log
        self._next = time.monotonic() + _OBSERVE_SECONDS
        self._known: dict[Partition, LogEnd] = {}

    async def goes_on(self) -> bool:
        """False when the log has to be compared again, or an operator wants it."""
        if self._log is None or time.monotonic() < self._next:
            return True
        self._next = time.monotonic() + _OBSERVE_SECONDS
        logs = await self._log.read()
        reason = replaced(await read_log_ends(self._leader), logs)
        state = await read_state(self._leader)
        if reason is not None or state.halt_kind is not None or not state.verified:
            return False
        ends = ends_of(logs)
        if ends != self._known:
            await store_log_ends(self._leader, ends)
            self._known = ends
        return True


async def _stop(producer: KafkaBroker) -> None:
    """Stop without waiting for a Kafka that is away: aiokafka would flush for ever.

    What it still holds may arrive later, a second time.
    """
    with suppress(TimeoutError):
        await asyncio.wait_for(producer.stop(), _STOP_SECONDS)


async def _holding_the_lock(
    leader: asyncpg.Connection, publishing: Coroutine[Any, Any, Ends]
) -> Ends:
    """Ping while Kafka is slow, so that the session is neither idle nor silently lost."""
    task = asyncio.ensure_future(publishing)
    try:
        while not (await asyncio.wait({task}, timeout=_PING_SECONDS))[0]:
            await leader.execute("SELECT 1")
        return await task
    finally:
        task.cancel()


async def _publish(producer: KafkaBroker, rows: Sequence[asyncpg.Record]) -> Ends:
    """Returns, per partition, the offset after the last record that was acknowledged."""
    partitions: dict[tuple[str, int], list[asyncpg.Record]] = defaultdict(list)
    for row in rows:
        partitions[row["topic"], partition_for(row["topic"], row["partition_key"])].append(row)
    try:
        async with asyncio.timeout(_PUBLISH_TIMEOUT), asyncio.TaskGroup() as group:
            tasks = {
                Partition(topic, number): group.create_task(
                    _publish_partition(producer, topic, number, part)
                )
                for (topic, number), part in partitions.items()
            }
    except TimeoutError:
        raise _NotAcknowledged(f"no acknowledgement in {_PUBLISH_TIMEOUT:.0f} s") from None
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    # A batch that the broker knew already is acknowledged without an offset.
    return {each: end for each, task in tasks.items() if (end := task.result()) is not None}


async def _publish_partition(
    producer: KafkaBroker, topic: str, partition: int, rows: Sequence[asyncpg.Record]
) -> int | None:
    """One acknowledged batch after the other, so that a failed one lets none pass it."""
    end = None
    for part in _split(rows):
        metadata = await producer.publish_batch(
            *(KafkaPublishMessage(row["value"], key=row["partition_key"].encode()) for row in part),
            topic=topic,
            partition=partition,
            headers={"content-type": CONTENT_TYPE},
        )
        end = metadata.offset + len(part) if metadata.offset >= 0 else None
    return end


def _split(rows: Sequence[asyncpg.Record]) -> Iterator[list[asyncpg.Record]]:
    """Runs that fit into one batch of the producer."""
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
