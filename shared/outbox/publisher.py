"""What a service provides so that its database and its log can be reconciled."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from coursestream_events import CATALOG, TOPICS, Event, EventData, Service, Topic
from shared.database import Transaction


@dataclass(frozen=True, slots=True)
class Draft:
    """An event of a snapshot, without its version; ``actor_id`` is the original actor."""

    event: type[Event]
    data: EventData
    actor_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An aggregate's complete state as events, and its current version."""

    aggregate: str
    version: int
    drafts: Sequence[Draft]


# Locks and loads the next aggregates after this one, or those that are named, in key order.
LoadSnapshots = Callable[
    [Transaction, str | None, Collection[str] | None], Awaitable[list[Snapshot]]
]


@dataclass(frozen=True, slots=True)
class SnapshotSource:
    """Aggregates of one topic; ``save`` stores their new versions.

    Without ``save``, the state of an aggregate is its latest event, which is republished with its
    own version.
    """

    topic: Topic
    load: LoadSnapshots
    save: Callable[[Transaction, dict[str, int]], Awaitable[None]] | None = None


@dataclass(frozen=True)
class Publisher:
    """``versions`` returns the current versions of aggregates, omitting unknown ones.

    ``adopt`` applies the service's own events in the order of the log, overriding the state that
    the aggregates have without them, sets their versions, and describes data that is lost because
    events do not carry it. Events of ``unversioned`` types belong to no aggregate.
    """

    service: Service
    versions: Callable[[asyncpg.Connection, Topic, Collection[str]], Awaitable[dict[str, int]]]
    adopt: Callable[[Transaction, Sequence[Event]], Awaitable[list[str]]]
    snapshots: Sequence[SnapshotSource]
    unversioned: Collection[type[Event]] = field(default_factory=tuple)

    @property
    def single_event_topics(self) -> frozenset[str]:
        """Topics in which the state of an aggregate is its latest event."""
        return frozenset(each.topic.name for each in self.snapshots if each.save is None)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics that only this service writes to."""
        mine = {each.topic.name for each in CATALOG if each.producer == self.service}
        return tuple(topic for topic in TOPICS if topic.name in mine)
