"""Deduplication: each version of an aggregate is applied once, in whatever order it comes."""

from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple, Self

import asyncpg

from coursestream_events import BY_EVENT, TOPIC_BY_NAME
from shared.consuming.ranges import Ranges, from_multirange, to_multirange
from shared.consuming.records import DecodedRecord
from shared.telemetry import MISSING_VERSIONS

# A version this far above the highest is no gap but a broken producer: its record is dead-lettered,
# and the highest stays, so that later versions are not taken for repeats.
MAX_GAP = 10_000
# So many gaps of one aggregate; with MAX_GAP it bounds what a batch can load and store.
MAX_RANGES = 100


class Aggregate(NamedTuple):
    topic: str
    name: str


class VersionOutOfBounds(ValueError):
    """The version lies further ahead, or leaves more gaps, than any loss explains."""


class Deduplicator:
    """The versions of the aggregates of one batch, loaded and stored with it.

    The rows of the batch's offsets are locked, and an aggregate lives in one partition, so
    nobody else moves these versions meanwhile.
    """

    def __init__(
        self, group: str, highest: dict[Aggregate, int], missing: dict[Aggregate, Ranges]
    ) -> None:
        self._group = group
        self._highest = highest
        self._missing = missing
        self._changed: set[Aggregate] = set()
        self._missed = 0

    @classmethod
    async def load(
        cls, connection: asyncpg.Connection, group: str, aggregates: Iterable[Aggregate]
    ) -> Self:
        keys = sorted(set(aggregates))
        rows = await connection.fetch(
            """
            SELECT v.topic, v.aggregate, v.version, nullif(v.missing, '{}') AS missing
              FROM unnest($2::text[], $3::text[]) AS key (topic, aggregate)
              JOIN consumer_versions v
                ON v.consumer_group = $1 AND v.topic = key.topic AND v.aggregate = key.aggregate
            """,
            group,
            [key.topic for key in keys],
            [key.name for key in keys],
        )
        highest = {Aggregate(row["topic"], row["aggregate"]): row["version"] for row in rows}
        missing = {
            Aggregate(row["topic"], row["aggregate"]): from_multirange(row["missing"])
            for row in rows
            if row["missing"]
        }
        return cls(group, highest, missing)

    def accept(self, sound: DecodedRecord) -> bool:
        """Whether the event is to be applied; False for one that was applied before.

        Raises:
            VersionOutOfBounds: more than ``MAX_GAP`` above the highest seen, or one more gap than
                ``MAX_RANGES``. Nothing is marked as seen or missing then.
        """
        aggregate = Aggregate(sound.record.topic, sound.event.subject)
        version = sound.event.aggregateversion
        if sound.event.snapshotfrom is not None and sound.event.snapshotfrom <= version:
            self._begin_snapshot(aggregate, sound.event.snapshotfrom)
        highest = self._highest.get(aggregate, 0)
        if BY_EVENT[type(sound.event)].final:
            self._raise(aggregate, max(version, highest))
            return True
        if version <= highest:
            return self._find(aggregate, version)
        if not TOPIC_BY_NAME[aggregate.topic].compacted and version > highest + 1:
            self._miss(aggregate, highest + 1, version)
        self._check_step(highest, version)
        self._raise(aggregate, version)
        return True

    def mark_missing(self, aggregate: Aggregate, version: int) -> None:
        """The record of this version was dead-lettered: it counts as missing until redriven.

        One out of bounds stays above the highest, and is missing as soon as others pass it. On a
        compacted topic a redrive needs no mark: nothing newer has come, or it does not matter.
        """
        highest = self._highest.get(aggregate, 0)
        if version <= highest or TOPIC_BY_NAME[aggregate.topic].compacted:
            return
        with suppress(VersionOutOfBounds):
            self._miss(aggregate, highest + 1, version + 1)
            self._raise(aggregate, version)

    def _begin_snapshot(self, aggregate: Aggregate, first: int) -> None:
        """The versions below it are in the snapshot, so they are neither missing nor awaited."""
        highest = self._highest.get(aggregate, 0)
        if highest > 0:
            self._check_step(highest, first - 1)
        missing = self._missing.get(aggregate)
        if missing is not None and missing.discard_below(first):
            self._changed.add(aggregate)
        if first - 1 > highest:
            self._raise(aggregate, first - 1)

    def _raise(self, aggregate: Aggregate, version: int) -> None:
        self._highest[aggregate] = version
        self._changed.add(aggregate)

    def _find(self, aggregate: Aggregate, version: int) -> bool:
        missing = self._missing.get(aggregate)
        if missing is None or version not in missing:
            return False
        if missing.would_split(version):
            self._check_room(missing)
        missing.discard(version)
        self._changed.add(aggregate)
        return True

    def _miss(self, aggregate: Aggregate, first: int, end: int) -> None:
        self._check_step(first - 1, end - 1)
        missing = self._missing.setdefault(aggregate, Ranges())
        self._check_room(missing)
        missing.append(first, end)
        self._missed += end - first

    @staticmethod
    def _check_step(highest: int, version: int) -> None:
        if version - highest > MAX_GAP:
            raise VersionOutOfBounds(f"version {version} follows {highest}")

    @staticmethod
    def _check_room(missing: Ranges) -> None:
        if len(missing) >= MAX_RANGES:
            raise VersionOutOfBounds(f"its aggregate has {MAX_RANGES} gaps already")

    async def store(self, connection: asyncpg.Connection) -> None:
        changed = sorted(self._changed)
        if not changed:
            return
        await connection.execute(
            """
            INSERT INTO consumer_versions (consumer_group, topic, aggregate, version, missing)
            SELECT $1, topic, aggregate, version, missing::int8multirange
              FROM unnest($2::text[], $3::text[], $4::int[], $5::text[])
                   AS seen (topic, aggregate, version, missing)
            ON CONFLICT (consumer_group, topic, aggregate)
            DO UPDATE SET version = excluded.version, missing = excluded.missing
            """,
            self._group,
            [aggregate.topic for aggregate in changed],
            [aggregate.name for aggregate in changed],
            [self._highest[aggregate] for aggregate in changed],
            [to_multirange(self._missing.get(aggregate, Ranges())) for aggregate in changed],
        )
        MISSING_VERSIONS.inc(self._missed)
