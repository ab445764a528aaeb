"""A service's subscription, and how a batch of records is applied to its tables."""

import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any

from opentelemetry.trace import SpanKind

from coursestream_events import CATALOG, Event, Service, Topic, topics_of
from shared.consuming.dead_letters import store_dead_letters
from shared.consuming.decoding import Decoder
from shared.consuming.deduplication import Deduplicator
from shared.consuming.failures import (
    RecordTimedOut,
    TooManyConsecutiveFailures,
    is_deterministic,
    is_timeout,
)
from shared.consuming.offsets import StoredOffset, read_offsets, store_offsets
from shared.consuming.outcomes import BatchOutcome, aggregates_of, reject
from shared.consuming.records import (
    DecodedRecord,
    DecodingOutcome,
    Partition,
    Record,
    RejectedRecord,
    by_partition,
    partition_of,
)
from shared.database import Transaction, transaction
from shared.tracing import is_tracing, record_batch

# Receives the events of a batch that it is registered for, in the order of their partitions. Across
# partitions the order is arbitrary, and the resulting rows must not depend on it.
Handler = Callable[[Transaction, Sequence[Any]], Awaitable[None]]

StoredOffsets = Mapping[Partition, StoredOffset]
Strategy = Callable[
    [Transaction, Sequence[DecodingOutcome], StoredOffsets], Awaitable[BatchOutcome]
]

_CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED"


def consumer_group(service: Service) -> str:
    return f"coursestream.{service}"


def unapplied(records: Sequence[Record], stored: StoredOffsets) -> dict[Partition, list[Record]]:
    """Return the records at or above the stored offsets."""
    return {
        partition: [each for each in part if each.offset >= stored[partition].next_offset]
        for partition, part in by_partition(records).items()
    }


class WrongSubscription(ValueError):
    """The catalog and a service's list of handlers disagree."""


@dataclass(frozen=True, slots=True)
class OffsetsMoved:
    """The stored offsets are not those that the worker expected: nothing was applied."""

    offsets: StoredOffsets


@dataclass(frozen=True, slots=True)
class Applied:
    """The batch is committed; ``ignored`` if no new event in it has a handler."""

    offsets: StoredOffsets
    ignored: bool = False


@dataclass(frozen=True)
class Consumer:
    """A service's handlers by event, and its ignored events, each with the reason.

    A batch costs a transaction, however little is in it. A service that ignores most events sets
    ``pause_seconds``, a pause after each ignored batch in which more records gather for the next.

    Raises:
        WrongSubscription: an event that the catalog sends here is in neither, or another is.
    """

    service: Service
    handlers: Mapping[type[Event], Handler]
    ignored: Mapping[type[Event], str] = field(default_factory=dict)
    max_consecutive_failures: int = 500
    pause_seconds: float = 0.0

    def __post_init__(self) -> None:
        declared = {entry.event for entry in CATALOG if self.service in entry.consumers}
        listed = self.handlers.keys() | self.ignored.keys()
        if listed != declared or self.handlers.keys() & self.ignored.keys():
            names = ", ".join(sorted(event.__name__ for event in listed ^ declared))
            raise WrongSubscription(
                f"{self.service}: the catalog and consumers.py differ on {names}; name each "
                "event there once, with a handler or with the reason why it is ignored"
            )

    @property
    def group(self) -> str:
        return consumer_group(self.service)

    @property
    def topics(self) -> tuple[Topic, ...]:
        return topics_of(self.service)

    @property
    def partitions(self) -> tuple[Partition, ...]:
        return tuple(
            Partition(topic.name, number)
            for topic in self.topics
            for number in range(topic.partitions)
        )

    async def apply_batch(
        self,
        records: Sequence[Record],
        expected: Mapping[Partition, int | None],
        decoder: Decoder | None = None,
    ) -> Applied | OffsetsMoved:
        """Apply records in one transaction, each version of an aggregate exactly once.

        ``expected`` holds, for each partition of the batch, the offset that the worker last stored
        or sought. When a record's content causes an error, wherever it arises, or the batch exceeds
        the statement timeout twice, it is bisected until only the failing records are
        dead-lettered.

        Raises:
            TooManyConsecutiveFailures: an operator has to look.
            RecordTimedOut: a single record exceeds the statement timeout.
        """
        decoder = decoder or Decoder()
        for _ in range(2):
            try:
                return await self._apply_batch(records, expected, decoder, self._apply_at_once)
            except Exception as error:
                if is_deterministic(error):
                    break
                if not is_timeout(error):
                    raise
        return await self._apply_batch(records, expected, decoder, self._bisect)

    async def _apply_batch(
        self,
        records: Sequence[Record],
        expected: Mapping[Partition, int | None],
        decoder: Decoder,
        apply: Strategy,
    ) -> Applied | OffsetsMoved:
        started = time.time_ns()
        async with transaction() as tx:
            stored = await read_offsets(tx.connection, self.group, expected.keys(), lock=True)
            if {each: offset.next_offset for each, offset in stored.items()} != expected:
                return OffsetsMoved(stored)
            new = unapplied(records, stored)
            decoded = [decoder.decode(record) for part in new.values() for record in part]
            outcome = await apply(tx, decoded, stored)
            offsets = self._advance(stored, new, outcome.rejected)
            tx.xid = await store_offsets(tx.connection, self.group, offsets)
        outcome.count()
        if is_tracing():
            record_batch(self.group, "apply", SpanKind.CONSUMER, started, outcome.traced())
        return Applied(offsets, ignored=not outcome.handled)

    async def _apply_at_once(
        self, tx: Transaction, decoded: Sequence[DecodingOutcome], stored: StoredOffsets
    ) -> BatchOutcome:
        deduplicator = await Deduplicator.load(tx.connection, self.group, aggregates_of(decoded))
        outcome = BatchOutcome.deduplicate(deduplicator, decoded)
        # Before the handlers, which end with rows that all workers lock.
        await deduplicator.store(tx.connection)
        await self.dispatch(tx, outcome.new)
        await store_dead_letters(tx.connection, self.group, outcome.rejected)
        outcome.handled = any(type(each.event) in self.handlers for each in outcome.new)
        return outcome

    async def _bisect(
        self, tx: Transaction, decoded: Sequence[DecodingOutcome], stored: StoredOffsets
    ) -> BatchOutcome:
        if not decoded:
            return BatchOutcome()
        try:
            async with tx.connection.transaction():
                outcome = await self._apply_at_once(tx, decoded, stored)
                # Deferred constraints would fail at the commit, for the whole batch.
                await tx.connection.execute(_CHECK_NOW)
                return outcome
        except Exception as error:
            if not (is_deterministic(error) or is_timeout(error)):
                raise
            if len(decoded) == 1:
                return await self._dead_letter(tx, decoded[0], error, stored)
        middle = len(decoded) // 2
        first = await self._bisect(tx, decoded[:middle], stored)
        return first.merge(await self._bisect(tx, decoded[middle:], stored))

    async def _dead_letter(
        self, tx: Transaction, decoded: DecodingOutcome, error: Exception, stored: StoredOffsets
    ) -> BatchOutcome:
        """Dead-letter one record; without its aggregate if storing that fails, too.

        One that times out is dead-lettered only if an operator has allowed it.
        """
        if is_timeout(error) and not stored[partition_of(decoded.record)].allows_failures:
            raise RecordTimedOut(decoded.record, error) from error
        rejected = reject(decoded, error)
        try:
            async with tx.connection.transaction():
                return await self._apply_at_once(tx, [rejected], stored)
        except Exception as second:
            if not is_deterministic(second):
                raise
        nameless = replace(rejected, aggregate=None, version=None)
        return await self._apply_at_once(tx, [nameless], stored)

    async def dispatch(self, tx: Transaction, records: Sequence[DecodedRecord]) -> None:
        """Call each handler once with all of its events, in the order of ``handlers``."""
        by_handler: dict[Handler, list[Event]] = {}
        for record in records:
            handler = self.handlers.get(type(record.event))
            if handler is not None:
                by_handler.setdefault(handler, []).append(record.event)
        for handler in dict.fromkeys(self.handlers.values()):
            if handler in by_handler:
                await handler(tx, by_handler[handler])

    def _advance(
        self,
        stored: StoredOffsets,
        records: Mapping[Partition, Sequence[Record]],
        rejected: Sequence[RejectedRecord],
    ) -> dict[Partition, StoredOffset]:
        rejected_at: dict[Partition, dict[int, RejectedRecord]] = defaultdict(dict)
        for each in rejected:
            rejected_at[partition_of(each.record)][each.record.offset] = each
        offsets = dict(stored)
        for partition, part in records.items():
            if part:
                failures, failed_at = stored[partition].consecutive_failures, rejected_at[partition]
                ordered = sorted(part, key=attrgetter("offset"))
                for record in ordered if failed_at else ordered[-1:]:
                    failed = failed_at.get(record.offset)
                    failures = self._count_failures(failures, partition, failed)
                offsets[partition] = StoredOffset(
                    ordered[-1].offset + 1, failures, last_record=ordered[-1]
                )
        return offsets

    def _count_failures(
        self, failures: int, partition: Partition, failed: RejectedRecord | None
    ) -> int:
        """Return the consecutive failures after a record that was applied, or ``failed``."""
        if failed is None:
            return 0
        if failed.kind != "unknown":
            failures = self._one_more_failure(failures)
            if failures >= self.max_consecutive_failures:
                raise TooManyConsecutiveFailures(
                    partition, failed.record.offset, failures, failed.reason
                )
        return failures

    def _one_more_failure(self, failures: int) -> int:
        """Return the next count; after the last allowed failure, one more halts the partition."""
        return self.max_consecutive_failures - 1 if failures == -1 else failures + 1
