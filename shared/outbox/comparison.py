"""Detects events of this service in the log that its database does not know."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import TOPIC_BY_NAME, Event
from shared.consuming.deduplication import MAX_GAP
from shared.consuming.log_comparison import PartitionLog, contradiction, read_logs
from shared.consuming.offsets import LogFingerprint, StoredOffset
from shared.consuming.records import Partition, Record, RejectedRecord, decode_record, partition_of
from shared.kafka.settings import client_options
from shared.outbox.publisher import Publisher
from shared.outbox.state import LogEnd, OutboxHaltKind, read_log_ends
from shared.settings import Settings

_POLL_MS = 500
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """Why the relay must not publish."""

    kind: OutboxHaltKind
    reason: str


@dataclass(frozen=True, slots=True)
class Published:
    """An event of this service in the log."""

    record: Record
    event: Event


class OwnLog:
    """The topics that only this service writes to."""

    def __init__(self, client: AIOKafkaConsumer, publisher: Publisher) -> None:
        self._client, self._publisher = client, publisher
        self._partitions = [
            Partition(topic.name, number)
            for topic in publisher.topics
            for number in range(topic.partitions)
        ]

    async def read(self) -> dict[Partition, PartitionLog]:
        """Read the current state of the partitions.

        Raises:
            KafkaError, TimeoutError: Kafka does not respond.
        """
        return await read_logs(self._client, self._partitions)

    async def events(
        self, spans: Mapping[Partition, tuple[int, int]]
    ) -> AsyncIterator[list[Published]]:
        """Yield this service's events between the given offsets, in the order of the log."""
        unread = {TopicPartition(*each): last for each, (first, last) in spans.items()}
        unread = {each: last for each, last in unread.items() if spans[Partition(*each)][0] < last}
        if not unread:
            return
        self._client.assign(list(unread))
        for each in unread:
            self._client.seek(each, spans[Partition(*each)][0])
        while unread:
            fetched = await self._client.getmany(*unread, timeout_ms=_POLL_MS, max_records=_BATCH)
            found = [
                published
                for part in fetched.values()
                for record in part
                if record.offset < spans[partition_of(record)][1]
                and (published := self._own(record)) is not None
            ]
            if found:
                yield found
            for each in list(unread):
                if await self._client.position(each) >= unread[each]:
                    del unread[each]

    def _own(self, record: Record) -> Published | None:
        """Return None for records that this service has not written, and for unversioned events."""
        outcome = decode_record(record)
        if (
            isinstance(outcome, RejectedRecord)
            or type(outcome.event) in self._publisher.unversioned
        ):
            return None
        return Published(record, outcome.event)


@asynccontextmanager
async def own_log(settings: Settings, publisher: Publisher) -> AsyncIterator[OwnLog]:
    """Open a reader of the log outside of any consumer group.

    Raises:
        KafkaError: Kafka is unreachable.
    """
    client = AIOKafkaConsumer(
        **client_options(settings),
        client_id=f"coursestream-{publisher.service}-own-log",
        enable_auto_commit=False,
        auto_offset_reset="earliest",
    )
    await client.start()
    try:
        yield OwnLog(client, publisher)
    finally:
        await _stop(client)


async def _stop(client: AIOKafkaConsumer) -> None:
    """Stop the client; right after its start, aiokafka raises the cancellation of its own task."""
    try:
        await client.stop()
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise


def replaced(
    known: Mapping[Partition, LogEnd], logs: Mapping[Partition, PartitionLog]
) -> str | None:
    """Return why the log is not the one that was published to; None if it is."""
    for partition, end in known.items():
        if partition not in logs:
            continue
        stored = StoredOffset(
            end.next_offset, 0, fingerprint=LogFingerprint(end.cluster_id, end.topic_id)
        )
        # Deleted records do not matter here: only the end does.
        log = PartitionLog(
            logs[partition].cluster_id, logs[partition].topic_id, 0, logs[partition].end
        )
        reason = contradiction(partition, stored, log)
        if reason is not None:
            return reason
    return None


async def compare(
    connection: asyncpg.Connection, log: OwnLog, publisher: Publisher
) -> Finding | dict[Partition, LogEnd]:
    """Return the ends of the log, or a finding if it holds events the database does not know.

    Raises:
        KafkaError, TimeoutError: Kafka does not respond.
    """
    logs, known = await log.read(), await read_log_ends(connection)
    reason = replaced(known, logs)
    if reason is not None:
        return Finding("replaced", f"the log is another one: {reason}")
    return await compare_from(connection, log, publisher, logs, known)


async def compare_from(
    connection: asyncpg.Connection,
    log: OwnLog,
    publisher: Publisher,
    logs: Mapping[Partition, PartitionLog],
    known: Mapping[Partition, LogEnd],
) -> Finding | dict[Partition, LogEnd]:
    """Compare the part of the log after the known ends; see ``compare``."""
    spans = {
        each: (known[each].next_offset if each in known else 0, found.end)
        for each, found in logs.items()
    }
    async for events in log.events(spans):
        unknown = await unknown_events(connection, publisher, events)
        if unknown:
            event, record = unknown[0].event, unknown[0].record
            return Finding(
                "behind",
                f"{record.topic}/{record.partition}@{record.offset} holds version "
                f"{event.aggregateversion} of {event.subject}, which this database does not know: "
                "it is older than its own published events",
            )
    return ends_of(logs)


def ends_of(logs: Mapping[Partition, PartitionLog]) -> dict[Partition, LogEnd]:
    return {each: LogEnd(log.end, log.cluster_id, log.topic_id) for each, log in logs.items()}


async def unknown_events(
    connection: asyncpg.Connection, publisher: Publisher, events: Sequence[Published]
) -> list[Published]:
    """Return the events that are neither pending in the outbox nor published by this database.

    Pending ones were published by a relay that died before it deleted their rows. Versions up to
    the aggregate's own were published by a relay that was paused and resumed late. A version that
    is too high to be explained by a loss was written by another system.
    """
    by_topic: dict[str, list[Published]] = defaultdict(list)
    for each in await exclude_pending(connection, events):
        by_topic[each.record.topic].append(each)
    found = []
    for topic, part in by_topic.items():
        aggregates = {each.event.subject for each in part}
        known = await known_versions(connection, publisher, topic, aggregates)
        for each in part:
            subject, version = each.event.subject, each.event.aggregateversion
            if known[subject].published < version <= known[subject].highest_possible:
                found.append(each)
    return found


async def exclude_pending(
    connection: asyncpg.Connection, events: Sequence[Published]
) -> list[Published]:
    """Drop the events whose exact bytes are pending in the outbox."""
    rows = await connection.fetch(
        "SELECT DISTINCT value FROM outbox WHERE value = ANY ($1::bytea[])",
        [each.record.value for each in events],
    )
    pending = {row["value"] for row in rows}
    return [each for each in events if each.record.value not in pending]


@dataclass(frozen=True, slots=True)
class KnownVersion:
    """An aggregate's current version, and the highest one that this database has published."""

    current: int
    published: int

    @property
    def highest_possible(self) -> int:
        """A higher version cannot be explained by a loss of data."""
        return self.current + MAX_GAP


async def known_versions(
    connection: asyncpg.Connection, publisher: Publisher, topic: str, aggregates: set[str]
) -> dict[str, KnownVersion]:
    """Return the known versions of these aggregates; pending events are not published."""
    current = await publisher.versions(connection, TOPIC_BY_NAME[topic], aggregates)
    pending = await pending_versions(connection, topic, aggregates)
    return {
        each: KnownVersion(
            current.get(each, 0),
            min([current.get(each, 0), *(first - 1 for first in pending.get(each, ()))]),
        )
        for each in aggregates
    }


async def pending_versions(
    connection: asyncpg.Connection, topic: str, aggregates: set[str]
) -> dict[str, list[int]]:
    """Return the versions pending in the outbox, by aggregate."""
    rows = await connection.fetch(
        """
        SELECT convert_from(value, 'UTF8')::jsonb ->> 'subject' AS subject,
               (convert_from(value, 'UTF8')::jsonb ->> 'aggregateversion')::int AS version
          FROM outbox WHERE topic = $1 AND partition_key = ANY ($2::text[])
         ORDER BY id
        """,
        topic,
        sorted(aggregates),
    )
    versions: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        versions[row["subject"]].append(row["version"])
    return versions
