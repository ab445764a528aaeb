"""Recovery when database and log do not belong together: reconcile, republish, adopt the log."""

import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from coursestream_events import Event, Topic
from shared.database import Transaction, connection, transaction
from shared.outbox.append import append, new_event, recovering
from shared.outbox.comparison import (
    Finding,
    Published,
    compare_from,
    ends_of,
    exclude_pending,
    known_versions,
    own_log,
)
from shared.outbox.publisher import Publisher, Snapshot, SnapshotSource
from shared.outbox.state import (
    OutboxState,
    delete_log_ends,
    read_log_ends,
    read_state,
    store_halt,
    store_log_ends,
    store_verified,
)
from shared.settings import Settings

logger = logging.getLogger("shared.outbox.recovery")

ADVICE = {
    "behind": "`outbox reconcile` adopts the published events; until then commands are refused",
    "replaced": "`outbox republish` appends a snapshot of every aggregate to the current log; "
    "`outbox adopt-log` continues with the current log as it is",
}

# Events per INSERT of a republish: a few megabytes.
_SLICE = 1_000
_RECONCILE_FIRST = "run `outbox reconcile` first"


class NothingToDo(RuntimeError):
    """Database and log belong together."""


class ReconcileFirst(RuntimeError):
    """The log holds events that the database does not know."""


@dataclass
class Reconciled:
    """``lost`` describes data that events do not carry.

    ``discarded`` are unpublished events whose versions were already published with other content;
    ``republished`` counts their aggregates, for which a snapshot was appended instead.
    """

    adopted: int = 0
    discarded: list[str] = field(default_factory=list)
    republished: int = 0
    lost: list[str] = field(default_factory=list)


async def outbox_state() -> OutboxState:
    """Read from the database, so that any process can report it."""
    async with connection() as pooled:
        return await read_state(pooled)


@contextmanager
def _recovery() -> Iterator[None]:
    token = recovering.set(True)
    try:
        yield
    finally:
        recovering.reset(token)


# --- Reconcile ---------------------------------------------------------------------------------


async def reconcile(settings: Settings, publisher: Publisher) -> Reconciled:
    """Bring a database that is older than its own published events up to date with them.

    Commands are refused until it is done. It can be interrupted at any point and repeated.

    Raises:
        NothingToDo: the outbox is not halted as ``behind``.
        KafkaError: Kafka is unreachable.
    """
    if (await outbox_state()).halt_kind != "behind":
        raise NothingToDo("the database is not older than its own published events")
    done = Reconciled()
    with _recovery():
        async with own_log(settings, publisher) as log:
            logs = await log.read()
            async with connection() as pooled:
                known = await read_log_ends(pooled)
            published: set[bytes] = set()
            highest: dict[tuple[str, str], int] = {}
            # In the catalog's order: users before enrollments, courses before answer keys.
            for topic in publisher.topics:
                spans = {
                    each: (known[each].next_offset if each in known else 0, found.end)
                    for each, found in logs.items()
                    if each.topic == topic.name
                }
                async for events in log.events(spans):
                    published |= {each.event.id.bytes for each in events}
                    await _adopt(publisher, topic, events, highest, done)
            # The discarded events tell which aggregates must be republished.
            async with transaction() as tx:
                replaced = await _discard(tx, published, highest, done)
                for source in publisher.snapshots:
                    only = replaced.get(source.topic.name, set())
                    done.republished += await _republish(source, only)
                await store_log_ends(tx.connection, ends_of(logs))
                await store_verified(tx.connection)
    return done


async def _adopt(
    publisher: Publisher,
    topic: Topic,
    events: Sequence[Published],
    adopted: dict[tuple[str, str], int],
    done: Reconciled,
) -> None:
    """Adopt events that this database has not published, and note the highest versions."""
    async with transaction() as tx:
        others = await exclude_pending(tx.connection, events)
        aggregates = {each.event.subject for each in others}
        known = await known_versions(tx.connection, publisher, topic.name, aggregates)
        # The latest event may be adopted twice: its version may be stored without its content.
        again = 1 if topic.name in publisher.single_event_topics else 0
        new = []
        for event in (each.event for each in others):
            key, version = (topic.name, event.subject), event.aggregateversion
            first = max(known[event.subject].published, adopted.get(key, 0)) + 1 - again
            if first <= version <= known[event.subject].highest_possible:
                adopted[key] = version
                new.append(event)
        if new:
            done.lost += await publisher.adopt(tx, new)
    done.adopted += len(new)


async def _discard(
    tx: Transaction,
    published: set[bytes],
    highest: dict[tuple[str, str], int],
    done: Reconciled,
) -> dict[str, set[str]]:
    """Delete unpublished events whose versions were published, and the later ones of those.

    Return the aggregates to republish, by topic.
    """
    replaced: dict[str, set[str]] = defaultdict(set)
    rows = await tx.connection.fetch(
        """
        SELECT id, topic, event ->> 'subject' AS subject, event ->> 'type' AS type,
               (event ->> 'aggregateversion')::int AS version,
               (event ->> 'id')::uuid AS event_id
          FROM (SELECT id, topic, convert_from(value, 'UTF8')::jsonb AS event FROM outbox)
               AS pending
         ORDER BY id
        """
    )
    gone = []
    for row in rows:
        subject, others = row["subject"], replaced[row["topic"]]
        if row["event_id"].bytes in published:
            gone.append(row["id"])
        elif subject in others or row["version"] <= highest.get((row["topic"], subject), 0):
            gone.append(row["id"])
            done.discarded.append(f"{row['type']} of {subject}, v{row['version']}")
            others.add(subject)
    await tx.connection.execute("DELETE FROM outbox WHERE id = ANY ($1)", gone)
    return replaced


# --- Republish ---------------------------------------------------------------------------------


async def republish(settings: Settings, publisher: Publisher) -> AsyncIterator[tuple[str, int]]:
    """Append a snapshot of every aggregate, with its original times, while the service runs.

    A log that was replaced, or has not been compared, is adopted first. Yield each topic with its
    number of aggregates.

    Raises:
        ReconcileFirst: the log holds events that the database does not know.
        KafkaError: Kafka is unreachable.
    """
    state = await outbox_state()
    _refuse_behind(state)
    if state.halt_kind == "replaced" or not state.verified:
        await adopt_log(settings, publisher)
    with _recovery():
        for source in publisher.snapshots:
            yield source.topic.name, await _republish(source, None)


async def adopt_log(settings: Settings, publisher: Publisher) -> None:
    """Continue with the current log, whatever became of the previous one.

    Raises:
        ReconcileFirst: the log holds events that the database does not know.
        KafkaError: Kafka is unreachable.
    """
    _refuse_behind(await outbox_state())
    async with own_log(settings, publisher) as log, connection() as pooled:
        found = await compare_from(pooled, log, publisher, await log.read(), {})
    async with transaction() as tx:
        # A later reconcile must read this log from its beginning.
        await delete_log_ends(tx.connection)
        if isinstance(found, Finding):
            await store_halt(tx.connection, found.kind, found.reason)
        else:
            await store_log_ends(tx.connection, found)
            await store_verified(tx.connection)
    if isinstance(found, Finding):
        raise ReconcileFirst(f"{found.reason}; {_RECONCILE_FIRST}")


def _refuse_behind(state: OutboxState) -> None:
    if state.halt_kind == "behind":
        raise ReconcileFirst(f"halted: {state.halt_reason}; {_RECONCILE_FIRST}")


async def _republish(source: SnapshotSource, only: Collection[str] | None) -> int:
    if only is not None and not only:
        return 0
    after, done = None, 0
    while True:
        async with transaction() as tx:
            snapshots = await source.load(tx, after, only)
            if source.save is not None:
                moved = {each.aggregate: each.version + len(each.drafts) for each in snapshots}
                await source.save(tx, moved)
            step = 0 if source.save is None else 1
            for part in _slices(each for snapshot in snapshots for each in _events(snapshot, step)):
                await append(tx, part)
        if not snapshots:
            return done
        after, done = snapshots[-1].aggregate, done + len(snapshots)


def _slices(events: Iterable[Event]) -> Iterator[list[Event]]:
    part: list[Event] = []
    for event in events:
        part.append(event)
        if len(part) == _SLICE:
            yield part
            part = []
    yield part


def _events(snapshot: Snapshot, step: int) -> Iterator[Event]:
    """Yield the events of a snapshot, numbered from the current version on."""
    first = snapshot.version + step
    for version, draft in enumerate(snapshot.drafts, first):
        event = new_event(draft.event, draft.data, aggregate=snapshot.aggregate, version=version)
        yield event.model_copy(update={"snapshotfrom": first, "actorid": draft.actor_id})
