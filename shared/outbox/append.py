"""Appends events to the outbox, in the transaction of the change that they describe."""

from collections.abc import Collection, Iterable, Sequence
from contextvars import ContextVar
from typing import TypeVar

import asyncpg

from coursestream_events import (
    BY_EVENT,
    MAX_EVENT_BYTES,
    Event,
    EventData,
    Topic,
    encode,
    is_oversized,
)
from shared.clock import now
from shared.context import causality, written
from shared.database import Transaction
from shared.database.arrays import columns
from shared.ids import uuid7
from shared.outbox.state import DatabaseBehind
from shared.signals import signal_of

E = TypeVar("E", bound=Event)

# The first of a statement's CTEs, with the columns of ``outbox_rows`` as its first parameters, and
# its SELECT: a command on the hot path saves its aggregate in the same round trip.
APPENDED = """
    appended AS (
        INSERT INTO outbox (topic, partition_key, value)
        SELECT topic, partition_key, value
          FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY
               AS event (topic, partition_key, value, number)
         ORDER BY number
    )
"""
OUTCOME = """
    SELECT pg_current_xact_id()::text AS xid,
           (SELECT halt_reason FROM outbox_state WHERE halt_kind = 'behind') AS behind
"""
_APPEND = f"WITH {APPENDED} {OUTCOME}"

# Set while an operator reconciles or republishes: such events are accepted despite a halt.
recovering: ContextVar[bool] = ContextVar("recovering", default=False)


# Rows that are locked have already been published.
_PURGE = """
    DELETE FROM outbox
     WHERE id IN (SELECT id FROM outbox WHERE topic = $1 AND partition_key = ANY($2)
                     FOR UPDATE SKIP LOCKED)
"""


class EventTooLarge(ValueError):
    """The event exceeds the size limit of its topic, and would block the relay forever."""


def new_event(event: type[E], data: EventData, *, aggregate: str, version: int) -> E:
    """Return an event that takes ``aggregate`` to ``version``.

    Actor, correlation and causation come from the current request or event.
    """
    origin = causality.get()
    return event(
        id=uuid7(),
        source=f"/coursestream/{BY_EVENT[event].producer}",
        type=event.type_name,
        time=now(),
        subject=aggregate,
        aggregateversion=version,
        partitionkey=aggregate,
        actorid=origin.actor_id,
        correlationid=origin.correlation_id,
        causationid=origin.causation_id,
        traceparent=origin.traceparent,
        data=data,
    )


async def append(transaction: Transaction, events: Sequence[Event]) -> None:
    """Append events in this order; they are published after the transaction commits.

    The caller has locked the rows of the aggregates and raised their versions before, so that row
    order is commit order within an aggregate.

    Raises:
        EventTooLarge: an event exceeds what consumers accept.
        DatabaseBehind: the database is older than its own published events.
    """
    if events:
        [outcome] = await transaction.connection.fetch(_APPEND, *columns(outbox_rows(events), 3))
        note_appended(transaction, events, outcome)


def outbox_rows(events: Sequence[Event]) -> list[tuple[str, str, bytes]]:
    """Return the outbox rows of these events.

    Raises:
        EventTooLarge: an event exceeds what consumers accept.
    """
    return [
        (BY_EVENT[type(event)].topic.name, event.partitionkey, _encoded(event)) for event in events
    ]


def _encoded(event: Event) -> bytes:
    value = encode(event)
    if is_oversized(value):
        raise EventTooLarge(
            f"{event.name} of {event.subject} would be {len(value):,} bytes; the limit is "
            f"{MAX_EVENT_BYTES:,}, and less for very many small parts"
        )
    return value


def note_appended(
    transaction: Transaction, events: Iterable[Event], outcome: asyncpg.Record
) -> None:
    """Note what the statement that appended these events has returned.

    Raises:
        DatabaseBehind: the database is older than its own published events.
    """
    if outcome["behind"] is not None and not recovering.get():
        raise DatabaseBehind(f"Try again later: {outcome['behind']}.")
    transaction.xid = int(outcome["xid"])
    transaction.on_commit = signal_of("appended").send
    versions = written.get()
    if versions is not None:
        for event in events:
            versions[BY_EVENT[type(event)].topic.name, event.subject] = event.aggregateversion


async def purge_events(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> int:
    """Delete the unpublished events of these aggregates; return how many.

    Only for compacted topics, where the final event that follows replaces all earlier ones.
    """
    status: str = await connection.execute(_PURGE, topic.name, list(aggregates))
    return int(status.rpartition(" ")[2])
