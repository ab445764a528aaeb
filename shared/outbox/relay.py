"""The relay: moves committed events from the outbox to Kafka, in order, whatever dies when.

One relay per database leads, by a session advisory lock. All its reading and deleting happens on
the connection that holds the lock, so a relay that lost the lock cannot touch the table; what it
still has under way in Kafka arrives a second time, and consumers drop what they know.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg
from aiokafka.errors import KafkaError
from faststream.kafka import KafkaBroker, KafkaPublishMessage
from pydantic import BaseModel

from shared.database import connection, direct_connection, is_transient
from shared.events import CONTENT_TYPE
from shared.kafka.settings import broker_options
from shared.partitioning import partition_for
from shared.settings import Settings
from shared.telemetry import OUTBOX_PUBLISHED, RELAY_LEADS

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
# Each round costs every consumer of the topic a batch of its own, so under load a round waits for
# company.
_FASTEST_POLL, _SLOWEST_POLL = 0.01, 0.02
_BATCH_ROWS = 2_000
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


class _NotAcknowledged(RuntimeError):
    """Kafka did not take a batch in time."""


class Relay:
    """Runs until cancelled; survives the loss of PostgreSQL and of Kafka."""

    def __init__(self, settings: Settings, service: str) -> None:
        self._settings = settings
        self._name = f"coursestream-{service}-relay"

    async def run(self) -> None:
        """Lead when nobody else does, and otherwise stand by."""
        while True:
            try:
                async with self._leadership() as leader, self._producer() as producer:
                    await self._drain(leader, producer)
            except (KafkaError, _NotAcknowledged, OSError) as error:
                logger.warning("the relay waits for Kafka or PostgreSQL: %r", error)
            except Exception as error:
                if not is_transient(error):
                    raise
                logger.warning("the relay lost its database connection: %r", error)
            await asyncio.sleep(_STANDBY_SECONDS)

    @asynccontextmanager
    async def _leadership(self) -> AsyncIterator[asyncpg.Connection]:
        leader = await direct_connection(self._settings, self._name, **_LEADER_SETTINGS)
        try:
            while not await leader.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY):
                await asyncio.sleep(_STANDBY_SECONDS)
            logger.info("this relay leads")
            RELAY_LEADS.set(1)
            yield leader
        finally:
            RELAY_LEADS.set(0)
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
            logger=None,
        )
        try:
            await broker.start()
            yield broker
        finally:
            await _stop(broker)

    async def _drain(self, leader: asyncpg.Connection, producer: KafkaBroker) -> None:
        pause = _FASTEST_POLL
        while True:
            rows = await leader.fetch(_OLDEST, _BATCH_ROWS, _BATCH_BYTES)
            if rows:
                await _holding_the_lock(leader, _publish(producer, rows))
                await leader.execute(
                    "DELETE FROM outbox WHERE id = ANY($1)", [row["id"] for row in rows]
                )
                OUTBOX_PUBLISHED.inc(len(rows))
            if len(rows) < _BATCH_ROWS:
                pause = _FASTEST_POLL if rows else min(pause * 2, _SLOWEST_POLL)
                await asyncio.sleep(pause)


async def _stop(producer: KafkaBroker) -> None:
    """Stop without waiting for a Kafka that is away: aiokafka would flush for ever.

    What it still holds may arrive later, a second time.
    """
    with suppress(TimeoutError):
        await asyncio.wait_for(producer.stop(), _STOP_SECONDS)


async def _holding_the_lock(
    leader: asyncpg.Connection, publishing: Coroutine[Any, Any, None]
) -> None:
    """Ping while Kafka is slow, so that the session is neither idle nor silently lost."""
    task = asyncio.ensure_future(publishing)
    try:
        while not (await asyncio.wait({task}, timeout=_PING_SECONDS))[0]:
            await leader.execute("SELECT 1")
        await task
    finally:
        task.cancel()


async def _publish(producer: KafkaBroker, rows: Sequence[asyncpg.Record]) -> None:
    partitions: dict[tuple[str, int], list[asyncpg.Record]] = defaultdict(list)
    for row in rows:
        partitions[row["topic"], partition_for(row["topic"], row["partition_key"])].append(row)
    try:
        async with asyncio.timeout(_PUBLISH_TIMEOUT), asyncio.TaskGroup() as group:
            for (topic, partition), part in partitions.items():
                group.create_task(_publish_partition(producer, topic, partition, part))
    except TimeoutError:
        raise _NotAcknowledged(f"no acknowledgement in {_PUBLISH_TIMEOUT:.0f} s") from None
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None


async def _publish_partition(
    producer: KafkaBroker, topic: str, partition: int, rows: Sequence[asyncpg.Record]
) -> None:
    """One acknowledged batch after the other, so that a failed one lets none pass it."""
    for part in _split(rows):
        await producer.publish_batch(
            *(KafkaPublishMessage(row["value"], key=row["partition_key"].encode()) for row in part),
            topic=topic,
            partition=partition,
            headers={"content-type": CONTENT_TYPE},
        )


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


class RelayStatus(BaseModel):
    """What waits in the outbox and who moves it."""

    pending: int
    oldest_seconds: float | None
    leader: str | None


async def relay_status() -> RelayStatus:
    """Read from the database, so that any process can ask."""
    async with connection() as pooled:
        row = await pooled.fetchrow(
            """
            SELECT (SELECT count(*) FROM outbox) AS pending,
                   (SELECT extract(epoch FROM clock_timestamp() - min(appended_at))::float8
                      FROM outbox) AS oldest_seconds,
                   (SELECT format('%s, backend %s', a.application_name, a.pid)
                      FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                     WHERE l.locktype = 'advisory' AND l.granted
                       AND l.database = (SELECT oid FROM pg_database
                                          WHERE datname = current_database())
                       AND (l.classid::bigint << 32) + l.objid::bigint = $1) AS leader
            """,
            LOCK_KEY,
        )
    assert row is not None
    return RelayStatus(**dict(row))
