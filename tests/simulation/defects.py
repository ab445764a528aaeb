"""Defects that are planted in the code under test: the simulation must find each.

Each replaces the smallest part of the production code that prevents a fault.
"""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import asyncpg
from faststream.kafka import KafkaBroker

from coursestream_events import BY_EVENT, encode
from services.reporting.service.handlers import completions, courses
from shared.consuming.consumer import Applied, Consumer, OffsetsMoved, Strategy, unapplied
from shared.consuming.decoding import Decoder
from shared.consuming.deduplication import Deduplicator
from shared.consuming.offsets import read_offsets, store_offsets
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import DecodedRecord, DecodingOutcome, Partition, Record
from shared.database import transaction
from shared.outbox import relay
from shared.outbox.producer import idempotent_producer, publish
from tests.reporting.tables import NO_KAFKA
from tests.simulation.aggregates import Aggregate
from tests.simulation.school import Refused, School

Expected = Mapping[Partition, int | None]


def _decoded(
    records: Mapping[Partition, Sequence[Record]], decoder: Decoder
) -> list[DecodingOutcome]:
    return [decoder.decode(record) for part in records.values() for record in part]


async def _acknowledge_before_commit(
    self: Consumer,
    records: Sequence[Record],
    expected: Expected,
    decoder: Decoder,
    apply: Strategy,
) -> Applied | OffsetsMoved:
    async with transaction() as tx:
        stored = await read_offsets(tx.connection, self.group, expected.keys(), lock=True)
        if {each: offset.next_offset for each, offset in stored.items()} != expected:
            return OffsetsMoved(stored)
        new = unapplied(records, stored)
        offsets = self._advance(stored, new, [])
        await store_offsets(tx.connection, self.group, offsets)
    async with transaction() as tx:
        await apply(tx, _decoded(new, decoder), stored)
    return Applied(offsets)


async def _delete_before_publish(
    leader: asyncpg.Connection, producer: KafkaBroker, log: object
) -> None:
    while True:
        rows = await leader.fetch("DELETE FROM outbox RETURNING *")
        await publish(producer, sorted(rows, key=lambda row: row["id"]))
        await asyncio.sleep(0.05)


async def _publish_after_commit(
    self: School, aggregate: Aggregate, count: int, *, refused: bool
) -> int:
    async with transaction() as tx:
        version, events = await self.raise_version(tx, aggregate, count)
        if refused:
            raise Refused
    rows: list[Any] = [
        {
            "topic": BY_EVENT[type(event)].topic.name,
            "partition_key": event.partitionkey,
            "value": encode(event),
        }
        for event in events
    ]
    async with idempotent_producer(NO_KAFKA, "without-outbox") as producer:
        await publish(producer, rows)
    return version


_accept = Deduplicator.accept


def _accept_duplicates(self: Deduplicator, decoded: DecodedRecord) -> bool:
    _accept(self, decoded)
    return True


async def _apply_whatever_comes(
    self: Consumer,
    records: Sequence[Record],
    expected: Expected,
    decoder: Decoder,
    apply: Strategy,
) -> Applied | OffsetsMoved:
    async with transaction() as tx:
        stored = await read_offsets(tx.connection, self.group, expected.keys(), lock=True)
        new = unapplied(records, stored)
        outcome = await apply(tx, _decoded(new, decoder), stored)
        offsets = self._advance(stored, new, outcome.rejected)
        await store_offsets(tx.connection, self.group, offsets)
    return Applied(offsets)


def _nothing(*_: object) -> None: ...


@dataclass(frozen=True)
class Defect:
    """``names`` is how a finding begins that names what the defect lost or doubled."""

    replaced: Sequence[tuple[Any, str, Any]]
    names: str

    @contextmanager
    def planted(self) -> Iterator[None]:
        with ExitStack() as stack:
            for owner, attribute, replacement in self.replaced:
                stack.enter_context(patch.object(owner, attribute, replacement))
            yield


DEFECTS = {
    "acknowledge before commit": Defect(
        [(Consumer, "_apply_batch", _acknowledge_before_commit)], "lost: version"
    ),
    "delete outbox rows before the acknowledgement": Defect(
        [(relay, "_drain", _delete_before_publish)], "lost before the log: version"
    ),
    "publish after the commit without the outbox": Defect(
        [(School, "_command", _publish_after_commit)], "lost before the log: version"
    ),
    "no deduplication": Defect([(Deduplicator, "accept", _accept_duplicates)], "doubled: version"),
    "deduplication forgets missing versions": Defect(
        [(Deduplicator, "_open_gap", _nothing)], "lost: version"
    ),
    "a hole is accepted after a failed batch": Defect(
        [
            (PartitionControl, "seek_back", _nothing),
            (Consumer, "_apply_batch", _apply_whatever_comes),
        ],
        "lost: version",
    ),
    "no lock on the course row": Defect(
        [(courses, "_LOCK_SHARED", courses._LOCK), (courses, "_LOCK_EXCLUSIVE", courses._LOCK)],
        "wrong row of",
    ),
    "aggregates increased without the old fact": Defect(
        [(completions, "_STORE", completions._STORE.replace("WHERE old_counts", "WHERE false"))],
        "wrong row of",
    ),
}
