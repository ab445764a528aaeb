"""What a service provides so that its database and its log can be brought together again."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from coursestream_events import CATALOG, TOPICS, Event, EventData, Service, Topic
from shared.database import Transaction


@dataclass(frozen=True, slots=True)
class Draft:
    """An event of a snapshot, without its version; ``actor_id`` is who did it at the time."""

    event: type[Event]
    data: EventData
    actor_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An aggregate's whole state as events, and the version that it has now."""

    aggregate: str
    version: int
    drafts: Sequence[Draft]


# Locks the next aggregates after this one, or those that are named, in key order.
LoadSnapshots = Callable[
    [Transaction, str | None, Collection[str] | None], Awaitable[list[Snapshot]]
]


@dataclass(frozen=True, slots=True)
class SnapshotSource:
    """Aggregates of one topic; ``save`` stores their new versions.

    Without ``save`` an aggregate is its one latest event, published again with its own version.
    """

    topic: Topic
    load: LoadSnapshots
    save: Callable[[Transaction, dict[str, int]], Awaitable[None]] | None = None


@dataclass(frozen=True)
class Publisher:
    """``versions`` are those that aggregates have now; unknown ones are left out.

    ``adopt`` applies the service's own events, in the order of the log, whatever the aggregates
    became without them, sets their versions, and returns what events do not carry.
    ``unversioned`` events stand for themselves alone.
    """

    service: Service
    versions: Callable[[asyncpg.Connection, Topic, Collection[str]], Awaitable[dict[str, int]]]
    adopt: Callable[[Transaction, Sequence[Event]], Awaitable[list[str]]]
    snapshots: Sequence[SnapshotSource]
    unversioned: Collection[type[Event]] = field(default_factory=tuple)

    @property
    def single_event_topics(self) -> frozenset[str]:
        """Topics where an aggregate is its one latest event."""
        return frozenset(each.topic.name for each in self.snapshots if each.save is None)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Those that this service alone writes to."""
        mine = {each.topic.name for each in CATALOG if each.producer == self.service}
        return tuple(topic for topic in TOPICS if topic.name in mine)
