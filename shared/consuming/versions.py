"""The version gate: each version of an aggregate is applied once, in whatever order it comes."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self

import asyncpg

from shared.consuming.records import Sound
from shared.events import TOPIC_BY_NAME
from shared.telemetry import MISSING_VERSIONS

# A version this far ahead is no gap but a broken producer; its record is set aside instead of
# being followed by so many rows.
MAX_GAP = 10_000


class Aggregate(NamedTuple):
    topic: str
    name: str


class GapTooWide(ValueError):
    """The version lies further ahead than any loss explains."""


class VersionGate:
    """The versions of the aggregates of one batch, loaded and stored with it.

    The rows of the batch's positions are locked, and an aggregate lives in one partition, so
    nobody else moves these versions meanwhile.
    """

    def __init__(
        self, group: str, highest: dict[Aggregate, int], missing: dict[Aggregate, set[int]]
    ) -> None:
        self._group = group
        self._highest = highest
        self._missing = missing
        self._moved: set[Aggregate] = set()
        self._lost: set[tuple[Aggregate, int]] = set()
        self._found: set[tuple[Aggregate, int]] = set()

    @classmethod
    async def load(
        cls, connection: asyncpg.Connection, group: str, aggregates: Iterable[Aggregate]
    ) -> Self:
        keys = sorted(set(aggregates))
        rows = await connection.fetch(
            """
            SELECT v.topic, v.aggregate, v.version, missing.versions
              FROM unnest($2::text[], $3::text[]) AS key (topic, aggregate)
              JOIN consumer_versions v
                ON v.consumer_group = $1 AND v.topic = key.topic AND v.aggregate = key.aggregate
              CROSS JOIN LATERAL (
                   SELECT array_agg(m.version) AS versions FROM missing_versions m
                    WHERE m.consumer_group = $1 AND m.topic = key.topic
                      AND m.aggregate = key.aggregate) AS missing
            """,
            group,
            [key.topic for key in keys],
            [key.name for key in keys],
        )
        highest = {Aggregate(row["topic"], row["aggregate"]): row["version"] for row in rows}
        missing = {
            Aggregate(row["topic"], row["aggregate"]): set(row["versions"])
            for row in rows
            if row["versions"]
        }
        return cls(group, highest, missing)

    def admit(self, sound: Sound) -> bool:
        """Whether the event is to be applied; False for one that was applied before.

        Raises:
            GapTooWide: the version is more than ``MAX_GAP`` above the highest seen.
        """
        aggregate = Aggregate(sound.record.topic, sound.event.subject)
        return self._see(aggregate, sound.event.aggregateversion)

    def lose(self, aggregate: Aggregate, version: int) -> None:
        """The record of this version was set aside: it counts as missing until redriven."""
        try:
            fresh = self._see(aggregate, version)
        except GapTooWide:
            return
        if fresh or version in self._missing.get(aggregate, ()):
            self._miss(aggregate, version)

    def lose_admitted(self, sound: Sound) -> None:
        """As ``lose``, for an event that was admitted and then could not be applied."""
        aggregate = Aggregate(sound.record.topic, sound.event.subject)
        self._miss(aggregate, sound.event.aggregateversion)

    def _see(self, aggregate: Aggregate, version: int) -> bool:
        highest = self._highest.get(aggregate, 0)
        if version > highest:
            if not TOPIC_BY_NAME[aggregate.topic].compacted:
                self._note_gap(aggregate, highest, version)
            self._highest[aggregate] = version
            self._moved.add(aggregate)
            return True
        missing = self._missing.get(aggregate)
        if missing and version in missing:
            missing.discard(version)
            self._lost.discard((aggregate, version))
            self._found.add((aggregate, version))
            return True
        return False

    def _note_gap(self, aggregate: Aggregate, highest: int, version: int) -> None:
        if version - highest - 1 > MAX_GAP:
            raise GapTooWide(f"version {version} follows {highest} of {aggregate.name}")
        for absent in range(highest + 1, version):
            self._miss(aggregate, absent)
            MISSING_VERSIONS.inc()

    def _miss(self, aggregate: Aggregate, version: int) -> None:
        self._missing.setdefault(aggregate, set()).add(version)
        self._found.discard((aggregate, version))
        self._lost.add((aggregate, version))

    async def store(self, connection: asyncpg.Connection) -> None:
        moved = sorted(self._moved)
        if moved:
            await connection.execute(
                """
                INSERT INTO consumer_versions (consumer_group, topic, aggregate, version)
                SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[])
                ON CONFLICT (consumer_group, topic, aggregate)
                DO UPDATE SET version = greatest(consumer_versions.version, excluded.version)
                """,
                self._group,
                [aggregate.topic for aggregate in moved],
                [aggregate.name for aggregate in moved],
                [self._highest[aggregate] for aggregate in moved],
            )
        if self._lost:
            await connection.execute(
                """
                INSERT INTO missing_versions (consumer_group, topic, aggregate, version)
                SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[]) ON CONFLICT DO NOTHING
                """,
                self._group,
                *_columns(sorted(self._lost)),
            )
        if self._found:
            await connection.execute(
                """
                DELETE FROM missing_versions m
                 USING unnest($2::text[], $3::text[], $4::int[]) AS found (topic, name, version)
                 WHERE m.consumer_group = $1 AND m.topic = found.topic
                   AND m.aggregate = found.name AND m.version = found.version
                """,
                self._group,
                *_columns(sorted(self._found)),
            )


def _columns(
    versions: Sequence[tuple[Aggregate, int]],
) -> tuple[list[str], list[str], list[int]]:
    return (
        [aggregate.topic for aggregate, _ in versions],
        [aggregate.name for aggregate, _ in versions],
        [version for _, version in versions],
    )
