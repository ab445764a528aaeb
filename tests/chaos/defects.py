"""Defects of the kind that a chaos run must find, each a patch of the services' processes."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextvars import Context
from dataclasses import dataclass
from typing import Any

import asyncpg

from coursestream_events import BY_EVENT, Event, encode
from services.reporting.service.handlers import courses
from services.reporting.service.handlers.daily_metrics import METRICS, MetricChanges
from shared.consuming.consumer import Applied, Consumer, OffsetsMoved, Strategy, unapplied
from shared.consuming.decoding import Decoder
from shared.consuming.deduplication import Aggregate, Deduplicator
from shared.consuming.log_check import LogCheck
from shared.consuming.offsets import read_offsets, store_offsets
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import DecodedRecord, Partition, Record
from shared.database import transaction
from shared.outbox import outbox_rows as rows_function
from shared.outbox import relay
from shared.outbox.verification import LogObserver
from tests.chaos.findings import Kind


@dataclass(frozen=True)
class Defect:
    """``faults`` bring it to light, as findings of the kind ``shows_as``."""

    plant: Callable[[], None]
    shows_as: Kind
    faults: Sequence[str]


def _acknowledge_before_commit() -> None:
    """Store the offsets in a transaction of their own, before the events are applied."""

    async def apply_batch(
        self: Consumer,
        records: Sequence[Record],
        expected: Mapping[Partition, int | None],
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
            decoded = [decoder.decode(record) for part in new.values() for record in part]
            outcome = await apply(tx, decoded, stored)
        return Applied(offsets, ignored=not outcome.handled)

    Consumer._apply_batch = apply_batch  # type: ignore[method-assign]


def _delete_before_acknowledgement() -> None:
    # As the relay's module has it, with the points of death around it.
    publish: Callable[..., Awaitable[Any]] = vars(relay)["publish"]

    async def drain(leader: Any, producer: Any, log: Any) -> None:
        observer = LogObserver(leader, log)
        while await observer.still_valid():
            rows = await relay._oldest(leader)
            if rows:
                await leader.execute("DELETE FROM outbox WHERE id = ANY ($1)", relay._ids(rows))
                await publish(producer, rows)
            await asyncio.sleep(relay._LINGER)

    relay._drain = drain


def _publish_without_outbox() -> None:
    """Publish in the background, after the commit, instead of in its transaction."""

    def outbox_rows(events: Any) -> Any:
        from tests.chaos.defects import publish_later

        return publish_later(events)

    # Every module has imported the function itself, which keeps its own globals.
    rows_function.__code__ = outbox_rows.__code__


_PUBLISHING: set[asyncio.Task[None]] = set()


def publish_later(events: Sequence[Event]) -> list[Any]:
    """Append to the outbox two seconds later, if this process still runs; now append nothing."""
    topics = [BY_EVENT[type(event)].topic.name for event in events]
    rows = topics, [each.partitionkey for each in events], [encode(each) for each in events]

    async def later() -> None:
        await asyncio.sleep(2)
        database = await asyncpg.connect(os.environ[_url_variable()])
        try:
            await database.execute(_INSERT, *rows)
        finally:
            await database.close()

    # In a context of its own, which knows nothing of the transaction.
    task = asyncio.get_running_loop().create_task(later(), context=Context())
    _PUBLISHING.add(task)
    return []


def _url_variable() -> str:
    return f"{os.environ['WORKER_INSTANCE'].partition('-')[0].upper()}_DATABASE_URL"


_INSERT = """
    INSERT INTO outbox (topic, partition_key, value)
    SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[])
"""


def _no_deduplication() -> None:
    accept = Deduplicator.accept

    def accepts_all(self: Deduplicator, decoded: DecodedRecord) -> bool:
        accept(self, decoded)
        return True

    Deduplicator.accept = accepts_all  # type: ignore[method-assign]


def _forget_missing_versions() -> None:
    def mark_missing(self: Deduplicator, aggregate: Aggregate, version: int) -> None:
        self._raise_highest(aggregate, max(version, self._highest.get(aggregate, 0)))

    Deduplicator.mark_missing = mark_missing  # type: ignore[method-assign]
    Deduplicator._open_gap = lambda *_: None  # type: ignore[method-assign]


def _accept_holes() -> None:
    """After a failed batch, continue with what the client delivers next."""

    def stay(self: PartitionControl, expected: Mapping[Partition, int | None]) -> None:
        for partition, offset in expected.items():
            if offset is not None and partition in self.assignment:
                self.assignment.sought(partition, offset)

    async def believe(self: LogCheck, client: Any, delivered: Collection[Record]) -> Any:
        return delivered

    PartitionControl.seek_back = stay  # type: ignore[method-assign]
    LogCheck.verify = believe  # type: ignore[method-assign,assignment]


def _no_lock_on_courses() -> None:
    courses._LOCK_SHARED = courses._LOCK_EXCLUSIVE = courses._LOCK


def _ignore_old_facts() -> None:
    add = MetricChanges.add

    def increase(self: MetricChanges, rows: Any) -> None:
        only_up: list[Any] = [
            {**row, **{each: max(row[each], 0) for each in METRICS if each in row}} for row in rows
        ]
        add(self, only_up)

    MetricChanges.add = increase  # type: ignore[method-assign]


DEFECTS = {
    "acknowledge before commit": Defect(_acknowledge_before_commit, "lost", ["batches refused"]),
    "delete before acknowledgement": Defect(
        _delete_before_acknowledgement, "lost", ["relay dies before publishing"]
    ),
    "publish without outbox": Defect(_publish_without_outbox, "lost", ["API killed"]),
    "no deduplication": Defect(_no_deduplication, "doubled", ["relay dies before deleting"]),
    "forget missing versions": Defect(_forget_missing_versions, "lost", ["dead letters"]),
    "accept holes": Defect(_accept_holes, "lost", ["batches refused"]),
    "no lock on courses": Defect(_no_lock_on_courses, "wrong", ["database slow"]),
    "ignore old facts": Defect(_ignore_old_facts, "wrong", ["worker killed"]),
}
