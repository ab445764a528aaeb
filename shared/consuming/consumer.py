"""One service's subscription, and how a batch of records becomes rows."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from coursestream_events import CATALOG, Event, Service, Topic, topics_of
from shared.consuming.dead_letters import store_dead_letters
from shared.consuming.deduplication import Aggregate, Deduplicator, VersionOutOfBounds
from shared.consuming.failures import (
    RecordTimedOut,
    TooManyConsecutiveFailures,
    is_deterministic,
    is_timeout,
)
from shared.consuming.offsets import StoredOffset, read_offsets, store_offsets
from shared.consuming.records import (
    DecodedRecord,
    Outcome,
    Partition,
    Record,
    RejectedRecord,
    partition_of,
    read,
)
from shared.database import Transaction, transaction
from shared.telemetry import RECORDS

# Takes the events of a batch for which it is registered, in the order of their partitions. It may
# see them in any order across partitions, and must come to the same rows whatever that order is.
Handler = Callable[[Transaction, Sequence[Any]], Awaitable[None]]

_CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED"


class WrongSubscription(ValueError):
    """The catalog and a service's list of handlers disagree."""


@dataclass(frozen=True, slots=True)
class OffsetsMoved:
    """The offsets are not where the worker thought: nothing was applied, seek to these."""

    offsets: Mapping[Partition, StoredOffset]


@dataclass(frozen=True, slots=True)
class Applied:
    """The batch is in the tables; ``ignored`` if no event in it has a handler."""

    offsets: Mapping[Partition, StoredOffset]
    ignored: bool = False


@dataclass(frozen=True)
class Consumer:
    """A service's handlers by event, and the events that it reads past, with the reason.

    ``pause_seconds`` after a batch that was ignored whole lets more gather for the next. A batch
    costs a transaction however little is in it, which a service that mostly reads past events need
    not pay so often.

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
        mine = self.handlers.keys() | self.ignored.keys()
        if mine != declared or self.handlers.keys() & self.ignored.keys():
            names = ", ".join(sorted(event.__name__ for event in mine ^ declared))
            raise WrongSubscription(
                f"{self.service}: the catalog and consumers.py differ on {names}; name each "
                "event there once, with a handler or with the reason why it is ignored"
            )

    @property
    def group(self) -> str:
        return f"coursestream.{self.service}"

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
        self, records: Sequence[Record], expected: Mapping[Partition, int | None]
    ) -> Applied | OffsetsMoved:
        """Apply records in one transaction, each version of an aggregate once.

        ``expected`` is, for each partition of the batch, where the worker last stored or sought.
        When a record's content causes an error, wherever it arises, or the batch exceeds the
        statement timeout twice, it is bisected until only the failing records are dead-lettered.

        Raises:
            TooManyConsecutiveFailures: so many bad records in a row that a person has to look.
            RecordTimedOut: a single record exceeds the statement timeout.
        """
        for _ in range(2):
            try:
                return await self._apply_batch(records, expected, self._apply_at_once)
            except Exception as error:
                if is_deterministic(error):
                    break
                if not is_timeout(error):
                    raise
        return await self._apply_batch(records, expected, self._bisect)

    async def _apply_batch(
        self,
        records: Sequence[Record],
        expected: Mapping[Partition, int | None],
        apply: "Strategy",
    ) -> Applied | OffsetsMoved:
        async with transaction() as tx:
            stored = await read_offsets(tx.connection, self.group, expected.keys(), lock=True)
            if _offsets(stored) != expected:
                return OffsetsMoved(stored)
            new = [
                each for each in records if each.offset >= stored[partition_of(each)].next_offset
            ]
            fates = await apply(tx, [read(record) for record in new], stored)
            offsets = self._advance(stored, new, fates.rejected)
            await store_offsets(tx.connection, self.group, offsets)
        fates.count()
        return Applied(offsets, ignored=not fates.handled)

    async def _apply_at_once(
        self,
        tx: Transaction,
        outcomes: Sequence[Outcome],
        stored: Mapping[Partition, StoredOffset],
    ) -> "Fates":
        """Apply what is sound and new, and store what is not as dead letters."""
        deduplicator = await Deduplicator.load(tx.connection, self.group, _aggregates(outcomes))
        fates = Fates()
        for outcome in outcomes:
            fates.add(outcome, _admit(deduplicator, outcome))
        await self.dispatch(tx, fates.fresh)
        await deduplicator.store(tx.connection)
        await store_dead_letters(tx.connection, self.group, fates.rejected)
        fates.handled = any(type(sound.event) in self.handlers for sound in fates.fresh)
        return fates

    async def _bisect(
        self,
        tx: Transaction,
        outcomes: Sequence[Outcome],
        stored: Mapping[Partition, StoredOffset],
    ) -> "Fates":
        if not outcomes:
            return Fates()
        try:
            async with tx.connection.transaction():
                fates = await self._apply_at_once(tx, outcomes, stored)
                # Else what is deferred would fail at the end, for all of them.
                await tx.connection.execute(_CHECK_NOW)
                return fates
        except Exception as error:
            if not (is_deterministic(error) or is_timeout(error)):
                raise
            if len(outcomes) == 1:
                return await self._give_up(tx, outcomes[0], error, stored)
        middle = len(outcomes) // 2
        fates = await self._bisect(tx, outcomes[:middle], stored)
        return fates.merge(await self._bisect(tx, outcomes[middle:], stored))

    async def _give_up(
        self,
        tx: Transaction,
        outcome: Outcome,
        error: Exception,
        stored: Mapping[Partition, StoredOffset],
    ) -> "Fates":
        """Dead-letter one record; without its aggregate where even that is what fails.

        One that times out is dead-lettered only where an operator has allowed it.
        """
        if is_timeout(error) and not stored[partition_of(outcome.record)].allows_failures:
            raise RecordTimedOut(outcome.record, error) from error
        failed = _failed(outcome, error)
        try:
            async with tx.connection.transaction():
                return await self._apply_at_once(tx, [failed], stored)
        except Exception as second:
            if not is_deterministic(second):
                raise
        nameless = replace(failed, aggregate=None, version=None)
        return await self._apply_at_once(tx, [nameless], stored)

    async def dispatch(self, tx: Transaction, sounds: Sequence[DecodedRecord]) -> None:
        """Call each handler once with all of its events, in the order of ``handlers``."""
        by_handler: dict[Handler, list[Event]] = {}
        for sound in sounds:
            handler = self.handlers.get(type(sound.event))
            if handler is not None:
                by_handler.setdefault(handler, []).append(sound.event)
        for handler in dict.fromkeys(self.handlers.values()):
            if handler in by_handler:
                await handler(tx, by_handler[handler])

    def _advance(
        self,
        stored: Mapping[Partition, StoredOffset],
        records: Sequence[Record],
        rejected: Sequence[RejectedRecord],
    ) -> dict[Partition, StoredOffset]:
        bad_ones = {(partition_of(bad.record), bad.record.offset): bad for bad in rejected}
        offsets = dict(stored)
        for record in sorted(records, key=lambda each: each.offset):
            partition = partition_of(record)
            bad = bad_ones.get((partition, record.offset))
            run = offsets[partition].consecutive_failures
            if bad is None:
                run = 0
            elif bad.kind != "unknown":
                run = self._one_more_failure(run)
                if run >= self.max_consecutive_failures:
                    raise TooManyConsecutiveFailures(partition, record.offset, run, bad.reason)
            offsets[partition] = StoredOffset(record.offset + 1, run, last_record=record)
        return offsets

    def _one_more_failure(self, run: int) -> int:
        """The run after another failure; what an operator allowed ends where the next one halts."""
        return self.max_consecutive_failures - 1 if run == -1 else run + 1


@dataclass(slots=True)
class Fates:
    """What became of the records of a batch."""

    fresh: list[DecodedRecord] = field(default_factory=list)
    rejected: list[RejectedRecord] = field(default_factory=list)
    repeated: int = 0
    handled: bool = False

    def add(self, outcome: Outcome, admitted: Outcome | None) -> None:
        match admitted:
            case DecodedRecord():
                self.fresh.append(admitted)
            case RejectedRecord():
                self.rejected.append(admitted)
            case None:
                self.repeated += 1

    def merge(self, other: "Fates") -> "Fates":
        return Fates(
            self.fresh + other.fresh,
            self.rejected + other.rejected,
            self.repeated + other.repeated,
            self.handled or other.handled,
        )

    def count(self) -> None:
        RECORDS.labels("applied").inc(len(self.fresh))
        RECORDS.labels("dead_lettered").inc(len(self.rejected))
        RECORDS.labels("duplicate").inc(self.repeated)


Strategy = Callable[
    [Transaction, Sequence[Outcome], Mapping[Partition, StoredOffset]], Awaitable[Fates]
]


def _offsets(offsets: Mapping[Partition, StoredOffset]) -> dict[Partition, int]:
    return {partition: offset.next_offset for partition, offset in offsets.items()}


def _aggregates(outcomes: Collection[Outcome]) -> list[Aggregate]:
    found = []
    for outcome in outcomes:
        name = outcome.event.subject if isinstance(outcome, DecodedRecord) else outcome.aggregate
        if name is not None:
            found.append(Aggregate(outcome.record.topic, name))
    return found


def _admit(deduplicator: Deduplicator, outcome: Outcome) -> Outcome | None:
    """None for a repeat."""
    if isinstance(outcome, RejectedRecord):
        if outcome.aggregate is not None and outcome.version is not None:
            deduplicator.mark_missing(
                Aggregate(outcome.record.topic, outcome.aggregate), outcome.version
            )
        return outcome
    try:
        return outcome if deduplicator.accept(outcome) else None
    except VersionOutOfBounds as error:
        return RejectedRecord(outcome.record, "malformed", str(error))


def _failed(outcome: Outcome, error: Exception) -> RejectedRecord:
    reason = f"{type(error).__name__}: {error}"
    if isinstance(outcome, RejectedRecord):
        return replace(outcome, reason=f"{outcome.reason}; {reason}")
    event = outcome.event
    return RejectedRecord(outcome.record, "failed", reason, event.subject, event.aggregateversion)
