"""The relay: publishes committed events from the outbox to Kafka, in order.

One relay per database is the leader; leadership is a session-level advisory lock. The leader reads
and deletes rows on the connection that holds the lock, so a relay that lost the lock cannot touch
the table. Records that it still has in flight arrive as duplicates, which consumers drop.

Before it publishes, a leader compares the log with the database. If the log is another one, or
holds events that the database does not know, the relay halts until an operator decides.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import asyncpg
from aiokafka.errors import KafkaError
from faststream.kafka import KafkaBroker

from shared.database import direct_connection, is_transient
from shared.outbox.comparison import OwnLog, compare, own_log
from shared.outbox.producer import Ends, NotAcknowledged, idempotent_producer, publish
from shared.outbox.publisher import Publisher
from shared.outbox.state import read_state
from shared.outbox.verification import LogObserver, store_comparison
from shared.settings import Settings
from shared.signals import heard, signal_of
from shared.telemetry import OUTBOX_HALTED, OUTBOX_PUBLISHED, RELAY_LEADER

logger = logging.getLogger("shared.outbox.relay")

LOCK_KEY = 0x6F7574626F78
_LEADER_SETTINGS = {
    # The server ends the session of a leader that hangs, and with it the lock.
    "idle_session_timeout": "10s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}
_PING_SECONDS = 2.0
# An erasure deletes the events of a user that are not published; rows read before would be, still.
_FRESH_SECONDS = 1.0
_STANDBY_SECONDS = 0.5
_COMPARE_AGAIN_SECONDS = 5.0
# Each round costs every consumer of the topic one batch, so a round lingers to gather more events.
_LINGER = 0.01
# While there are no rows, the relay pauses longer and longer, as looking for them took half of an
# idle service's time. Rows of this process are signaled; those of others wait for a part of the
# time without rows.
_FIRST_PAUSE, _LONGEST_PAUSE, _PAUSE_GROWTH = 0.01, 0.25, 1.25
_BATCH_ROWS = 2_000
_BATCH_BYTES = 8_000_000

# The oldest rows that are not in flight. Not those after the last one: a row with a lower id may be
# committed later, and the next version of its aggregate must not overtake it. With a subquery, the
# plan walks the key and looks ids up in a hash table; an array would be searched for each row.
_OLDEST = """
    SELECT id, topic, partition_key, value
      FROM (SELECT id, topic, partition_key, value,
                   sum(octet_length(value)) OVER (ORDER BY id) - octet_length(value) AS before
              FROM (SELECT * FROM outbox
                     WHERE id NOT IN (SELECT unnest($1::bigint[]))
                     ORDER BY id LIMIT $2) AS oldest) AS measured
     WHERE before < $3
     ORDER BY id
"""

# Only partitions that were compared have a row.
_DELETE = """
    WITH acknowledged AS (
        UPDATE outbox_log_ends known SET next_offset = greatest(known.next_offset, new.next_offset)
          FROM unnest($2::text[], $3::int[], $4::bigint[]) AS new (topic, partition, next_offset)
         WHERE known.topic = new.topic AND known.partition = new.partition
    )
    DELETE FROM outbox WHERE id = ANY ($1)
"""


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
        """Lead if no other relay does, otherwise stand by."""
        while True:
            try:
                await self._lead()
            except (KafkaError, NotAcknowledged, OSError) as error:
                logger.warning("the relay is waiting for Kafka or PostgreSQL: %r", error)
            except Exception as error:
                if not is_transient(error):
                    raise
                logger.warning("the relay lost its database connection: %r", error)
            await asyncio.sleep(_STANDBY_SECONDS)

    async def _lead(self) -> None:
        async with AsyncExitStack() as stack:
            leader = await stack.enter_async_context(self._leadership())
            producer = await stack.enter_async_context(
                idempotent_producer(self._settings, self._name)
            )
            log: OwnLog | None = None
            if self._publisher is not None:
                log = await stack.enter_async_context(own_log(self._settings, self._publisher))
                await self._wait_until_verified(leader, log, self._publisher)
            await _drain(leader, producer, log)

    async def _wait_until_verified(
        self, leader: asyncpg.Connection, log: OwnLog, publisher: Publisher
    ) -> None:
        """Return when the log holds no event that the database does not know.

        A log that was replaced may be restored, so it is compared again at intervals.
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
                if await store_comparison(leader, state.halt_kind, found):
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
            logger.info("this relay is the leader")
            RELAY_LEADER.set(1)
            yield leader
        finally:
            RELAY_LEADER.set(0)
            self._note_halt(None)
            leader.terminate()


async def _drain(leader: asyncpg.Connection, producer: KafkaBroker, log: OwnLog | None) -> None:
    """Publish until the log has to be compared again."""
    observer, appended = LogObserver(leader, log), signal_of("appended")
    pause = _FIRST_PAUSE
    while await observer.still_valid():
        following = appended.next()
        if await _publish_all(leader, producer, observer):
            pause = _FIRST_PAUSE
            await asyncio.sleep(_LINGER)
        else:
            pause = min(pause * _PAUSE_GROWTH, _LONGEST_PAUSE)
            await heard(following, pause)


async def _publish_all(
    leader: asyncpg.Connection, producer: KafkaBroker, observer: LogObserver
) -> int:
    """Publish until no row is left, or the log has to be compared again; return how many.

    While Kafka acknowledges a batch, the next one is read. It is published once the one before is
    deleted, which also shows that this relay still leads. An event that is committed after the
    reading, with a lower id, is not of an aggregate that was read: each was locked until its events
    before were committed.
    """
    published = 0
    rows = await _oldest(leader)
    while rows:
        started = time.monotonic()
        publishing = asyncio.ensure_future(publish(producer, rows))
        try:
            ahead = await _oldest(leader, in_flight=rows) if len(rows) == _BATCH_ROWS else []
            ends = await _holding_the_lock(leader, publishing)
        finally:
            publishing.cancel()
        await _delete(leader, rows, ends)
        published += len(rows)
        fresh = time.monotonic() - started < _FRESH_SECONDS
        rows = ahead if fresh and await observer.still_valid() else []
    return published


async def _oldest(
    leader: asyncpg.Connection, in_flight: Sequence[asyncpg.Record] = ()
) -> list[asyncpg.Record]:
    rows: list[asyncpg.Record] = await leader.fetch(
        _OLDEST, _ids(in_flight), _BATCH_ROWS, _BATCH_BYTES
    )
    return rows


async def _delete(leader: asyncpg.Connection, rows: Sequence[asyncpg.Record], ends: Ends) -> None:
    topics, partitions = [each.topic for each in ends], [each.partition for each in ends]
    await leader.execute(_DELETE, _ids(rows), topics, partitions, list(ends.values()))
    OUTBOX_PUBLISHED.inc(len(rows))


def _ids(rows: Sequence[asyncpg.Record]) -> list[int]:
    return [row["id"] for row in rows]


async def _holding_the_lock(leader: asyncpg.Connection, publishing: asyncio.Future[Ends]) -> Ends:
    """Ping the database while Kafka is slow, so that a lost session is noticed."""
    while not (await asyncio.wait({publishing}, timeout=_PING_SECONDS))[0]:
        await leader.execute("SELECT 1")
    return await publishing
