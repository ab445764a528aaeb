"""The publishing side: commands that append the events of a random history, and the relay.

A command is what those of the services are: lock the aggregate's row, raise its version, append.
"""

import asyncio
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import partial
from random import Random

import asyncpg

from coursestream_events import Event, Topic, topics_of
from shared.database import Transaction, is_transient, transaction, with_retry
from shared.ids import uuid7
from shared.outbox import append
from shared.outbox.publisher import Publisher
from tests.reporting.history import RandomSchool
from tests.simulation.aggregates import Aggregate
from tests.simulation.world import World

TABLE = """
    CREATE TABLE IF NOT EXISTS simulated_aggregates (
        topic text, aggregate text, version int NOT NULL, PRIMARY KEY (topic, aggregate))
"""
_LOCK = """
    INSERT INTO simulated_aggregates AS a VALUES ($1, $2, 0)
    ON CONFLICT (topic, aggregate) DO UPDATE SET version = a.version
    RETURNING version
"""
_RAISE = "UPDATE simulated_aggregates SET version = $3 WHERE topic = $1 AND aggregate = $2"
_VERSIONS = """
    SELECT aggregate, version FROM simulated_aggregates WHERE topic = $1 AND aggregate = ANY($2)
"""
_MOST_EVENTS = 3
_REFUSED_RATE = 0.1
_THINKING_SECONDS = 0.2


class Refused(Exception):
    """The command's transaction is rolled back."""


@dataclass(eq=False)
class School:
    """``acknowledged`` is the highest version of each aggregate whose command was answered."""

    chance: Random
    steps: int
    acknowledged: dict[Aggregate, int] = field(default_factory=lambda: defaultdict(int))

    def __post_init__(self) -> None:
        self.history: dict[Aggregate, list[Event]] = defaultdict(list)
        for event in RandomSchool(self.chance).run(self.steps):
            self.history[Aggregate.of(event)].append(event)

    @property
    def events(self) -> list[Event]:
        return [event for events in self.history.values() for event in events]

    def unfinished(self) -> list[Aggregate]:
        return [
            each for each, events in self.history.items() if self.acknowledged[each] < len(events)
        ]

    async def send_commands(self, world: World) -> None:
        """Be a client that repeats what was not acknowledged."""
        while unfinished := self.unfinished():
            aggregate = world.chance.choice(unfinished)
            command = partial(
                self._command,
                aggregate,
                count=world.chance.randint(1, _MOST_EVENTS),
                refused=world.chance.random() < _REFUSED_RATE,
            )
            try:
                version = await with_retry(command, initial_delay=0.1)
                self.acknowledged[aggregate] = max(self.acknowledged[aggregate], version)
            except Refused:
                pass
            except Exception as error:
                if not is_transient(error):
                    raise
            await asyncio.sleep(world.chance.uniform(0, _THINKING_SECONDS))

    async def _command(self, aggregate: Aggregate, count: int, *, refused: bool) -> int:
        async with transaction() as tx:
            version, events = await self.raise_version(tx, aggregate, count)
            if refused:
                await append(tx, [each.model_copy(update={"id": uuid7()}) for each in events])
                raise Refused
            await append(tx, events)
        return version

    async def raise_version(
        self, tx: Transaction, aggregate: Aggregate, count: int
    ) -> tuple[int, list[Event]]:
        """Return the new version of the aggregate, and the events up to it."""
        version: int = await tx.connection.fetchval(_LOCK, *aggregate)
        events = self.history[aggregate][version : version + count]
        await tx.connection.execute(_RAISE, *aggregate, version + len(events))
        return version + len(events), events


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    rows = await connection.fetch(_VERSIONS, topic.name, list(aggregates))
    return {row["aggregate"]: row["version"] for row in rows}


async def _adopt(*_: object) -> list[str]:
    raise AssertionError("no database is restored here")


class _SchoolPublisher(Publisher):
    """Publishes to all topics that reporting consumes, as one service."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        return topics_of("reporting")


PUBLISHER = _SchoolPublisher("progress", versions=_versions, adopt=_adopt, snapshots=())
