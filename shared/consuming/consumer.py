"""One service's subscription, and how a batch of records becomes rows."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shared.consuming.dead_letters import store_dead_letters
from shared.consuming.failures import BadRunTooLong, is_deterministic
from shared.consuming.positions import Position, read_positions, store_positions
from shared.consuming.records import Partition, Record, SetAside, Sound, partition_of, read
from shared.consuming.versions import Aggregate, GapTooWide, VersionGate
from shared.database import Transaction, transaction
from shared.events import CATALOGUE, Event, Service, Topic, topics_of
from shared.telemetry import RECORDS

# Takes the events of a batch for which it is registered, in the order of their partitions. It may
# see them in any order across partitions, and must come to the same rows whatever that order is.
Handler = Callable[[Transaction, Sequence[Any]], Awaitable[None]]


class WrongSubscription(ValueError):
    """The catalogue and a service's list of handlers disagree."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The positions are not where the worker thought: nothing was applied, seek to these."""

    positions: Mapping[Partition, Position]


@dataclass(frozen=True, slots=True)
class Applied:
    """The batch is in the tables; ``ignored`` if no event in it has a handler."""

    positions: Mapping[Partition, Position]
    ignored: bool = False


@dataclass(frozen=True)
class Consumer:
    """A service's handlers by event, and the events that it reads past, with the reason.

    ``pause_seconds`` after a batch that was ignored whole lets more gather for the next. A batch
    costs a transaction however little is in it, which a service that mostly reads past events need
    not pay so often.

    Raises:
        WrongSubscription: an event that the catalogue sends here is in neither, or another is.
    """

    service: Service
    handlers: Mapping[type[Event], Handler]
    ignored: Mapping[type[Event], str] = field(default_factory=dict)
    bad_run_limit: int = 500
    pause_seconds: float = 0.0

    def __post_init__(self) -> None:
        declared = {entry.event for entry in CATALOGUE if self.service in entry.consumers}
        mine = self.handlers.keys() | self.ignored.keys()
        if mine != declared or self.handlers.keys() & self.ignored.keys():
            names = ", ".join(sorted(event.__name__ for event in mine ^ declared))
            raise WrongSubscription(
                f"{self.service}: the catalogue and consumers.py differ on {names}; name each "
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
    ) -> Applied | Moved:
        """Apply records in one transaction, each version of an aggregate once.

        ``expected`` is, for each partition of the batch, where the worker last stored or sought.
        When a handler fails for what a record holds, the batch is done again in halves, so that
        only the records at fault are set aside.

        Raises:
            BadRunTooLong: so many bad records in a row that a person has to look.
        """
        try:
            return await self._apply_batch(records, expected, _all_at_once)
        except Exception as error:
            if not is_deterministic(error):
                raise
        return await self._apply_batch(records, expected, _in_halves)

    async def _apply_batch(
        self,
        records: Sequence[Record],
        expected: Mapping[Partition, int | None],
        strategy: "Strategy",
    ) -> Applied | Moved:
        async with transaction() as tx:
            stored = await read_positions(tx.connection, self.group, expected.keys(), lock=True)
            if _offsets(stored) != expected:
                return Moved(stored)
            new = [
                each for each in records if each.offset >= stored[partition_of(each)].next_offset
            ]
            outcomes = [read(record) for record in new]
            set_aside = await self._apply(tx, outcomes, strategy)
            positions = self._advance(stored, new, set_aside)
            await store_dead_letters(tx.connection, self.group, set_aside)
            await store_positions(tx.connection, self.group, positions)
        RECORDS.labels("set_aside").inc(len(set_aside))
        return Applied(positions, ignored=not any(self._handles(each) for each in outcomes))

    def _handles(self, outcome: Sound | SetAside) -> bool:
        return isinstance(outcome, Sound) and type(outcome.event) in self.handlers

    async def _apply(
        self, tx: Transaction, outcomes: Sequence[Sound | SetAside], strategy: "Strategy"
    ) -> list[SetAside]:
        """Apply what is sound and new; return what has to be set aside, by offset."""
        gate = await VersionGate.load(tx.connection, self.group, _aggregates(outcomes))
        fresh: list[Sound] = []
        set_aside: list[SetAside] = []
        for outcome in outcomes:
            match _admit(gate, outcome):
                case SetAside() as bad:
                    set_aside.append(bad)
                case Sound() as sound:
                    fresh.append(sound)
        failed = await strategy(self, tx, fresh)
        for sound, reason in failed:
            gate.lose_admitted(sound)
            set_aside.append(_failed(sound, reason))
        await gate.store(tx.connection)
        RECORDS.labels("applied").inc(len(fresh) - len(failed))
        RECORDS.labels("repeated").inc(len(outcomes) - len(fresh) - len(set_aside) + len(failed))
        return set_aside

    async def dispatch(self, tx: Transaction, sounds: Sequence[Sound]) -> None:
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
        stored: Mapping[Partition, Position],
        records: Sequence[Record],
        set_aside: Sequence[SetAside],
    ) -> dict[Partition, Position]:
        fates = {(partition_of(bad.record), bad.record.offset): bad for bad in set_aside}
        positions = dict(stored)
        for record in sorted(records, key=lambda each: each.offset):
            partition = partition_of(record)
            fate = fates.get((partition, record.offset))
            run = positions[partition].bad_run
            if fate is None:
                run = 0
            elif fate.kind != "unknown":
                run += 1
                if run >= self.bad_run_limit:
                    raise BadRunTooLong(partition, record.offset, run, fate.reason)
            positions[partition] = Position(record.offset + 1, run, last_record=record)
        return positions


Strategy = Callable[
    [Consumer, Transaction, Sequence[Sound]], Awaitable[list[tuple[Sound, Exception]]]
]


async def _all_at_once(
    consumer: Consumer, tx: Transaction, sounds: Sequence[Sound]
) -> list[tuple[Sound, Exception]]:
    await consumer.dispatch(tx, sounds)
    return []


async def _in_halves(
    consumer: Consumer, tx: Transaction, sounds: Sequence[Sound]
) -> list[tuple[Sound, Exception]]:
    if not sounds:
        return []
    try:
        async with tx.connection.transaction():
            await consumer.dispatch(tx, sounds)
    except Exception as error:
        if not is_deterministic(error):
            raise
        if len(sounds) == 1:
            return [(sounds[0], error)]
    else:
        return []
    middle = len(sounds) // 2
    return [
        *await _in_halves(consumer, tx, sounds[:middle]),
        *await _in_halves(consumer, tx, sounds[middle:]),
    ]


def _offsets(positions: Mapping[Partition, Position]) -> dict[Partition, int]:
    return {partition: position.next_offset for partition, position in positions.items()}


def _aggregates(outcomes: Collection[Sound | SetAside]) -> list[Aggregate]:
    found = []
    for outcome in outcomes:
        name = outcome.event.subject if isinstance(outcome, Sound) else outcome.aggregate
        if name is not None:
            found.append(Aggregate(outcome.record.topic, name))
    return found


def _admit(gate: VersionGate, outcome: Sound | SetAside) -> Sound | SetAside | None:
    """None for a repeat."""
    if isinstance(outcome, SetAside):
        if outcome.aggregate is not None and outcome.version is not None:
            gate.lose(Aggregate(outcome.record.topic, outcome.aggregate), outcome.version)
        return outcome
    try:
        return outcome if gate.admit(outcome) else None
    except GapTooWide as error:
        return SetAside(outcome.record, "malformed", str(error))


def _failed(sound: Sound, error: Exception) -> SetAside:
    reason = f"{type(error).__name__}: {error}"
    event = sound.event
    return SetAside(sound.record, "failed", reason, event.subject, event.aggregateversion)
