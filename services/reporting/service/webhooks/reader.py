"""Reads the log for one subscription and queues the events that it asks for."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress

from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import Event
from services.reporting.models import WebhookDelivery, WebhookOffset
from services.reporting.service.webhooks.deliveries import lock_generation, queue_length
from services.reporting.service.webhooks.payloads import body_of
from services.reporting.service.webhooks.subscription import Subscription
from shared.consuming.log_comparison import PartitionLog, contradiction, read_logs
from shared.consuming.offsets import LogFingerprint, StoredOffset
from shared.consuming.records import (
    Partition,
    Record,
    RejectedRecord,
    decode_record,
    partition_of,
)
from shared.database import Transaction, insert, transaction
from shared.kafka.settings import client_options
from shared.settings import Settings

logger = logging.getLogger(__name__)

_POLL_MS, _BATCH = 500, 500
# Held subjects fill the queue; a full one stops the reading, so that it stays small.
MAX_QUEUE = 5_000
_ROOM_SECONDS = 0.5

_ADVANCE = """
    WITH moved AS (
        UPDATE webhooks.offsets o SET next_offset = given.next_offset
          FROM unnest($2::text[], $3::int[], $4::bigint[], $5::bigint[])
               AS given (topic, partition, expected, next_offset)
         WHERE o.consumer_group = $1 AND o.topic = given.topic AND o.partition = given.partition
           AND o.next_offset = given.expected
        RETURNING 1
    )
    SELECT count(*) FROM moved
"""


class LogReplaced(Exception):
    """The offsets of the subscription belong to another log; the text says why."""


class OffsetsMoved(Exception):
    """Another process has read for this subscription; begin again at the stored offsets."""


class Reader:
    """Runs until canceled; ends when the subscription was replayed or deleted."""

    def __init__(self, settings: Settings, subscription: Subscription) -> None:
        self._settings, self._subscription = settings, subscription

    async def run(self) -> None:
        """Raises LogReplaced, OffsetsMoved, KafkaError."""
        async with _client(self._settings, self._subscription.group) as client:
            partitions = [TopicPartition(*each) for each in self._subscription.partitions]
            client.assign(partitions)
            offsets = await self._begin(client)
            for partition, offset in offsets.items():
                client.seek(TopicPartition(*partition), offset)
            while True:
                await self._wait_for_room()
                fetched = await client.getmany(timeout_ms=_POLL_MS, max_records=_BATCH)
                records = [record for part in fetched.values() for record in part]
                if not records:
                    continue
                if not await self._store(records, offsets):
                    return
                # For monitoring only: the offsets in the database count.
                await client.commit(
                    {TopicPartition(*each): offset for each, offset in offsets.items()}
                )

    async def _wait_for_room(self) -> None:
        while await queue_length(self._subscription.subscription_id) >= MAX_QUEUE:
            await asyncio.sleep(_ROOM_SECONDS)

    async def _begin(self, client: AIOKafkaConsumer) -> dict[Partition, int]:
        """Return the offsets to begin at; store those of partitions that have none."""
        subscription = self._subscription
        logs = await read_logs(client, subscription.partitions)
        rows = await WebhookOffset.filter(consumer_group=subscription.group)
        stored = {Partition(row.topic, row.partition): row for row in rows}
        offsets = {}
        for partition, log in logs.items():
            if partition in stored:
                offsets[partition] = _checked(partition, stored[partition], log)
        new = {each: log for each, log in logs.items() if each not in stored}
        begun = await self._offsets_of_time(client, new)
        async with transaction() as tx:
            if await self._is_current(tx):
                await insert(
                    WebhookOffset,
                    [
                        {
                            "consumer_group": subscription.group,
                            "topic": each.topic,
                            "partition": each.partition,
                            "next_offset": begun[each],
                            "cluster_id": log.cluster_id,
                            "topic_id": log.topic_id,
                        }
                        for each, log in new.items()
                    ],
                    skip_existing=True,
                )
        return offsets | begun

    async def _offsets_of_time(
        self, client: AIOKafkaConsumer, logs: Mapping[Partition, PartitionLog]
    ) -> dict[Partition, int]:
        if not logs:
            return {}
        milliseconds = int(self._subscription.read_from.timestamp() * 1000)
        found = await client.offsets_for_times(
            {TopicPartition(*each): max(milliseconds, 0) for each in logs}
        )
        first = {Partition(*each): at.offset for each, at in found.items() if at is not None}
        return {each: first.get(each, log.end) for each, log in logs.items()}

    async def _store(self, records: Iterable[Record], offsets: dict[Partition, int]) -> bool:
        """Queue the events and advance the offsets; return False if this reading is over."""
        ends = {partition_of(each): each.offset + 1 for each in records}
        events = [event for each in records if (event := self._wanted(each)) is not None]
        async with transaction() as tx:
            if not await self._is_current(tx):
                return False
            await insert(WebhookDelivery, [self._row(event) for event in events])
            moved = await tx.connection.fetchval(
                _ADVANCE,
                self._subscription.group,
                [each.topic for each in ends],
                [each.partition for each in ends],
                [offsets[each] for each in ends],
                list(ends.values()),
            )
            if moved != len(ends):
                raise OffsetsMoved(f"another process reads for {self._subscription.group}")
        offsets.update(ends)
        return True

    async def _is_current(self, tx: Transaction) -> bool:
        subscription = self._subscription
        return await lock_generation(tx, subscription.subscription_id, subscription.generation)

    def _wanted(self, record: Record) -> Event | None:
        """Return None for an event of another type, and for a record that is no known event.

        The latter is a dead letter of reporting.
        """
        outcome = decode_record(record)
        if isinstance(outcome, RejectedRecord):
            logger.warning("%s/%d is not delivered: %s", *_place(record), outcome.reason)
            return None
        return outcome.event if outcome.event.type in self._subscription.event_types else None

    def _row(self, event: Event) -> dict[str, object]:
        return {
            "subscription_id": self._subscription.subscription_id,
            "event_id": event.id,
            "event_type": event.type,
            "subject": event.subject,
            "event_time": event.time,
            "body": body_of(event),
            "is_test": False,
        }


def _place(record: Record) -> tuple[Partition, int]:
    return partition_of(record), record.offset


def _checked(partition: Partition, row: WebhookOffset, log: PartitionLog) -> int:
    known = StoredOffset(
        row.next_offset, 0, fingerprint=LogFingerprint(row.cluster_id, row.topic_id)
    )
    reason = contradiction(partition, known, log)
    if reason is not None:
        raise LogReplaced(reason)
    return known.next_offset


@asynccontextmanager
async def _client(settings: Settings, group: str) -> AsyncIterator[AIOKafkaConsumer]:
    client = AIOKafkaConsumer(
        **client_options(settings),
        client_id=group,
        group_id=group,
        enable_auto_commit=False,
        # An offset outside the log must not be replaced silently.
        auto_offset_reset="none",
    )
    try:
        await client.start()
        yield client
    finally:
        with suppress(TimeoutError):
            await asyncio.wait_for(client.stop(), 10)
