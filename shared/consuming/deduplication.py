"""Deduplication: each version of an aggregate is applied exactly once, in any order."""

from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple, Self

import asyncpg

from coursestream_events import BY_EVENT, TOPIC_BY_NAME
from shared.consuming.ranges import Ranges, from_multirange, to_multirange
from shared.consuming.records import DecodedRecord
from shared.telemetry import MISSING_VERSIONS

# A version further above the highest one is not a gap but a broken producer: its record is
# dead-lettered and the highest version stays, so that later versions do not count as duplicates.
MAX_GAP = 10_000
# Gaps per aggregate; together with MAX_GAP this bounds what a batch can load and store.
MAX_RANGES = 100


class Aggregate(NamedTuple):
    topic: str
    name: str


class VersionOutOfBounds(ValueError):
    """The version is too far ahead, or leaves too many gaps, to be explained by lost records."""


class Deduplicator:
    """The seen and missing versions of the aggregates of one batch.

    The batch holds the locks of its offsets and an aggregate belongs to one partition, so no other
    process changes these versions at the same time.
    """

    def __init__(
        self, group: str, highest: dict[Aggregate, int], missing: dict[Aggregate, Ranges]
    ) -> None:
        self._group = group
        self._highest = highest
        self._missing = missing
        self._changed: set[Aggregate] = set()
        self._missing_count = 0

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

    def accept(self, decoded: DecodedRecord) -> bool:
        """Mark the event's version as seen; return False if it is a duplicate.

        Raises:
            VersionOutOfBounds: the version exceeds the highest by more than ``MAX_GAP``, or leaves
                more than ``MAX_RANGES`` gaps. Nothing is marked as seen or missing.
        """
        aggregate = Aggregate(decoded.record.topic, decoded.event.subject)
        version = decoded.event.aggregateversion
        if decoded.event.snapshotfrom is not None and decoded.event.snapshotfrom <= version:
            self._begin_snapshot(aggregate, decoded.event.snapshotfrom)
        highest = self._highest.get(aggregate, 0)
        if BY_EVENT[type(decoded.event)].final:
            self._raise_highest(aggregate, max(version, highest))
            return True
        if version <= highest:
            return self._close_gap(aggregate, version)
        if not TOPIC_BY_NAME[aggregate.topic].compacted and version > highest + 1:
            self._open_gap(aggregate, highest + 1, version)
        self._check_step(highest, version)
        self._raise_highest(aggregate, version)
        return True

    def mark_missing(self, aggregate: Aggregate, version: int) -> None:
        """Mark the version of a dead-lettered record as missing until it is redriven.

        A version out of bounds remains above the highest and becomes missing when others pass it.
        On a compacted topic no mark is needed: a redrive applies the record if nothing newer was
        seen, and otherwise it is obsolete.
        """
        highest = self._highest.get(aggregate, 0)
        if version <= highest or TOPIC_BY_NAME[aggregate.topic].compacted:
            return
        with suppress(VersionOutOfBounds):
            self._open_gap(aggregate, highest + 1, version + 1)
            self._raise_highest(aggregate, version)

    def _begin_snapshot(self, aggregate: Aggregate, first: int) -> None:
        """Stop expecting the versions below ``first``: the snapshot contains them."""
        highest = self._highest.get(aggregate, 0)
        if highest > 0:
            self._check_step(highest, first - 1)
        missing = self._missing.get(aggregate)
        if missing is not None and missing.discard_below(first):
            self._changed.add(aggregate)
        if first - 1 > highest:
            self._raise_highest(aggregate, first - 1)

    def _raise_highest(self, aggregate: Aggregate, version: int) -> None:
        self._highest[aggregate] = version
        self._changed.add(aggregate)

    def _close_gap(self, aggregate: Aggregate, version: int) -> bool:
        missing = self._missing.get(aggregate)
        if missing is None or version not in missing:
            return False
        if missing.would_split(version):
            self._check_room(missing)
        missing.discard(version)
        self._changed.add(aggregate)
        return True

    def _open_gap(self, aggregate: Aggregate, first: int, end: int) -> None:
        self._check_step(first - 1, end - 1)
        missing = self._missing.setdefault(aggregate, Ranges())
        self._check_room(missing)
        missing.append(first, end)
        self._missing_count += end - first

    @staticmethod
    def _check_step(highest: int, version: int) -> None:
        if version - highest > MAX_GAP:
            raise VersionOutOfBounds(f"version {version} follows version {highest}")

    @staticmethod
    def _check_room(missing: Ranges) -> None:
        if len(missing) >= MAX_RANGES:
            raise VersionOutOfBounds(f"the aggregate already has {MAX_RANGES} gaps")

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
            [
                to_multirange(self._missing[aggregate]) if aggregate in self._missing else "{}"
                for aggregate in changed
            ],
        )
        MISSING_VERSIONS.inc(self._missing_count)
