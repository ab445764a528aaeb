"""Whether the log holds events of this service that its database does not know."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import TOPIC_BY_NAME, Event
from shared.consuming.deduplication import MAX_GAP
from shared.consuming.offsets import LogFingerprint, StoredOffset
from shared.consuming.records import Partition, Record, RejectedRecord, partition_of, read
from shared.consuming.verification import PartitionLog, contradiction, read_logs
from shared.kafka.settings import client_options
from shared.outbox.publisher import Publisher
from shared.outbox.state import LogEnd, OutboxHaltKind, read_log_ends
from shared.settings import Settings

_POLL_MS = 500
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """Why nothing may be published."""

    kind: OutboxHaltKind
    reason: str


@dataclass(frozen=True, slots=True)
class Published:
    """An event of this service that stands in the log."""

    record: Record
    event: Event


class OwnLog:
    """The topics that this service alone writes to."""

    def __init__(self, client: AIOKafkaConsumer, publisher: Publisher) -> None:
        self._client, self._publisher = client, publisher
        self._partitions = [
            Partition(topic.name, number)
            for topic in publisher.topics
            for number in range(topic.partitions)
        ]

    async def read(self) -> dict[Partition, PartitionLog]:
        """The partitions as they are now.

        Raises:
            KafkaError, TimeoutError: Kafka does not answer.
        """
        return await read_logs(self._client, self._partitions)

    async def events(
        self, spans: Mapping[Partition, tuple[int, int]]
    ) -> AsyncIterator[list[Published]]:
        """This service's events from each first to each last offset, in the order of the log."""
        waiting = {TopicPartition(*each): last for each, (first, last) in spans.items()}
        waiting = {
            each: last for each, last in waiting.items() if spans[Partition(*each)][0] < last
        }
        if not waiting:
            return
        self._client.assign(list(waiting))
        for each in waiting:
            self._client.seek(each, spans[Partition(*each)][0])
        while waiting:
            fetched = await self._client.getmany(*waiting, timeout_ms=_POLL_MS, max_records=_BATCH)
            found = [
                published
                for part in fetched.values()
                for record in part
                if record.offset < spans[partition_of(record)][1]
                and (published := self._own(record)) is not None
            ]
            if found:
                yield found
            for each in list(waiting):
                if await self._client.position(each) >= waiting[each]:
                    del waiting[each]

    def _own(self, record: Record) -> Published | None:
        """None for what this service has not written, as far as a record shows it."""
        outcome = read(record)
        if (
            isinstance(outcome, RejectedRecord)
            or type(outcome.event) in self._publisher.unversioned
        ):
            return None
        return Published(record, outcome.event)


@asynccontextmanager
async def own_log(settings: Settings, publisher: Publisher) -> AsyncIterator[OwnLog]:
    """A reader of the log that is no member of any group.

    Raises:
        KafkaError: Kafka cannot be reached.
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
    """aiokafka raises the cancellation of its own task when it is stopped right after its start."""
    try:
        await client.stop()
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise


def replaced(
    known: Mapping[Partition, LogEnd], logs: Mapping[Partition, PartitionLog]
) -> str | None:
    """Why the log is not the one that was published to; None when it is."""
    for partition, end in known.items():
        if partition not in logs:
            continue
        stored = StoredOffset(
            end.next_offset, 0, fingerprint=LogFingerprint(end.cluster_id, end.topic_id)
        )
        # Deleted records are no loss here: only the end counts.
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
    """The ends of the log when the database can explain all that it holds, else what it cannot.

    Raises:
        KafkaError, TimeoutError: Kafka does not answer.
    """
    logs, known = await log.read(), await read_log_ends(connection)
    reason = replaced(known, logs)
    if reason is not None:
        return Finding("replaced", f"the log is another one: {reason}")
    return await explain(connection, log, publisher, logs, known)


async def explain(
    connection: asyncpg.Connection,
    log: OwnLog,
    publisher: Publisher,
    logs: Mapping[Partition, PartitionLog],
    known: Mapping[Partition, LogEnd],
) -> Finding | dict[Partition, LogEnd]:
    """As ``compare``, of a log that continues what is known."""
    spans = {
        each: (known[each].next_offset if each in known else 0, found.end)
        for each, found in logs.items()
    }
    async for events in log.events(spans):
        stray = await unexplained(connection, publisher, events)
        if stray:
            event, record = stray[0].event, stray[0].record
            return Finding(
                "behind",
                f"{record.topic}/{record.partition}@{record.offset} holds version "
                f"{event.aggregateversion} of {event.subject}, which this database does not know: "
                "it is older than its own events",
            )
    return ends_of(logs)


def ends_of(logs: Mapping[Partition, PartitionLog]) -> dict[Partition, LogEnd]:
    return {each: LogEnd(log.end, log.cluster_id, log.topic_id) for each, log in logs.items()}


async def unexplained(
    connection: asyncpg.Connection, publisher: Publisher, events: Sequence[Published]
) -> list[Published]:
    """Events that neither wait in the outbox nor were published by this database.

    A relay that died before it deleted its rows leaves the former, one that was paused and came
    back late the latter: versions that the aggregate has passed. A version that no loss explains
    was written by somebody else.
    """
    by_topic: dict[str, list[Published]] = defaultdict(list)
    for each in await without_waiting(connection, events):
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


async def without_waiting(
    connection: asyncpg.Connection, events: Sequence[Published]
) -> list[Published]:
    """Events whose very bytes do not wait in the outbox."""
    rows = await connection.fetch(
        "SELECT DISTINCT value FROM outbox WHERE value = ANY ($1::bytea[])",
        [each.record.value for each in events],
    )
    waiting = {row["value"] for row in rows}
    return [each for each in events if each.record.value not in waiting]


@dataclass(frozen=True, slots=True)
class KnownVersion:
    """An aggregate's version, and up to which of them this database has published events."""

    present: int
    published: int

    @property
    def highest_possible(self) -> int:
        """No loss explains a higher version."""
        return self.present + MAX_GAP


async def known_versions(
    connection: asyncpg.Connection, publisher: Publisher, topic: str, aggregates: set[str]
) -> dict[str, KnownVersion]:
    """Of each of the aggregates; what waits in the outbox is not published."""
    present = await publisher.versions(connection, TOPIC_BY_NAME[topic], aggregates)
    unsent = await unsent_versions(connection, topic, aggregates)
    return {
        each: KnownVersion(
            present.get(each, 0),
            min([present.get(each, 0), *(first - 1 for first in unsent.get(each, ()))]),
        )
        for each in aggregates
    }


async def unsent_versions(
    connection: asyncpg.Connection, topic: str, aggregates: set[str]
) -> dict[str, list[int]]:
    """Versions that wait in the outbox, by aggregate."""
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
