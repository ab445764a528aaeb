"""Records that were set aside: kept as they were, listed, and redriven."""

import base64
import json
from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal
from uuid import UUID

import asyncpg

from coursestream_events.catalog import USER
from shared.consuming.deduplication import Aggregate, Deduplicator
from shared.consuming.failures import is_deterministic
from shared.consuming.offsets import read_offsets
from shared.consuming.records import DeadLetterKind, DecodedRecord, Partition, RejectedRecord, read
from shared.database import Transaction, connection, transaction
from shared.embedded_ids import embedded_ids

if TYPE_CHECKING:
    from shared.consuming.consumer import Consumer

Outcome = Literal["applied", "duplicate", "dead-lettered again"]

_LONGEST_REASON = 2_000


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One record that was set aside; also a record in the sense of ``read``."""

    id: int
    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Sequence[tuple[str, bytes | None]]
    kind: DeadLetterKind
    reason: str
    aggregate: str | None
    version: int | None
    dead_lettered_at: datetime


async def store_dead_letters(
    connection: asyncpg.Connection, group: str, records: Collection[RejectedRecord]
) -> None:
    """Keep records with their bytes and reasons, in the transaction of the batch around them."""
    if not records:
        return
    await connection.executemany(
        """
        INSERT INTO dead_letters (consumer_group, topic, partition, record_offset, record_key,
                                  record_value, record_headers, kind, reason, aggregate, version,
                                  ids)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (consumer_group, topic, partition, record_offset,
                     sha256(coalesce(record_value, '')))
        DO UPDATE SET kind = excluded.kind, reason = excluded.reason
        """,
        [
            (
                group,
                bad.record.topic,
                bad.record.partition,
                bad.record.offset,
                bad.record.key,
                bad.record.value,
                _dump_headers(bad.record.headers),
                bad.kind,
                storable(bad.reason),
                bad.aggregate,
                bad.version,
                embedded_ids(bad.record.key, bad.record.value),
            )
            for bad in records
        ],
    )


def storable(reason: str) -> str:
    """Text that PostgreSQL takes: no NUL, no lone surrogates, and not without end."""
    text = reason.replace("\0", "\\0").encode(errors="backslashreplace").decode()
    return text if len(text) <= _LONGEST_REASON else text[:_LONGEST_REASON] + " …"


def _dump_headers(headers: Sequence[tuple[str, bytes | None]]) -> str:
    """Names too in base64, since JSON in PostgreSQL takes no NUL; Kafka allows null values."""
    pairs = ((name.encode(errors="surrogateescape"), value) for name, value in headers)
    return json.dumps(
        [[_encode(name), None if value is None else _encode(value)] for name, value in pairs]
    )


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _load_headers(text: str) -> list[tuple[str, bytes | None]]:
    pairs = json.loads(text)
    return [
        (
            base64.b64decode(name).decode(errors="surrogateescape"),
            None if value is None else base64.b64decode(value),
        )
        for name, value in pairs
    ]


async def dead_letters(group: str, topic: str | None = None) -> list[DeadLetter]:
    """All of a group, or those of one topic, in the order of the log."""
    async with connection() as pooled:
        rows = await pooled.fetch(
            """
            SELECT id, topic, partition, record_offset, record_key, record_value, record_headers,
                   kind, reason, aggregate, version, dead_lettered_at
              FROM dead_letters
             WHERE consumer_group = $1 AND ($2::text IS NULL OR topic = $2)
             ORDER BY topic, partition, record_offset
            """,
            group,
            topic,
        )
    return [
        DeadLetter(
            id=row["id"],
            topic=row["topic"],
            partition=row["partition"],
            offset=row["record_offset"],
            key=row["record_key"],
            value=row["record_value"],
            headers=_load_headers(row["record_headers"]),
            kind=row["kind"],
            reason=row["reason"],
            aggregate=row["aggregate"],
            version=row["version"],
            dead_lettered_at=row["dead_lettered_at"],
        )
        for row in rows
    ]


async def redrive(
    consumer: "Consumer", letters: Sequence[DeadLetter]
) -> AsyncIterator[tuple[DeadLetter, Outcome]]:
    """Apply records again, each in a transaction of its own, as if they had never failed.

    Safe while workers run: the partition's offset is locked meanwhile. A record that fails again
    stays where it is, with the new reason.
    """
    for letter in letters:
        yield letter, await _redrive_one(consumer, letter)


async def _redrive_one(consumer: "Consumer", letter: DeadLetter) -> Outcome:
    try:
        async with transaction() as tx:
            await read_offsets(
                tx.connection,
                consumer.group,
                [Partition(letter.topic, letter.partition)],
                lock=True,
            )
            outcome = read(letter)
            if isinstance(outcome, RejectedRecord):
                await store_dead_letters(tx.connection, consumer.group, [outcome])
                return "dead-lettered again"
            applied = await _apply_one(consumer, tx, outcome)
            await tx.connection.execute("DELETE FROM dead_letters WHERE id = $1", letter.id)
            return "applied" if applied else "duplicate"
    except Exception as error:
        if not is_deterministic(error):
            raise
        reason = f"{type(error).__name__}: {error}"
    async with connection() as pooled:
        await pooled.execute(
            "UPDATE dead_letters SET kind = 'failed', reason = $2 WHERE id = $1",
            letter.id,
            storable(reason),
        )
    return "dead-lettered again"


async def _apply_one(consumer: "Consumer", tx: Transaction, sound: DecodedRecord) -> bool:
    aggregate = Aggregate(sound.record.topic, sound.event.subject)
    deduplicator = await Deduplicator.load(tx.connection, consumer.group, [aggregate])
    fresh = deduplicator.accept(sound)
    if fresh:
        await consumer.dispatch(tx, [sound])
    await deduplicator.store(tx.connection)
    return fresh


async def purge_dead_letters(connection: asyncpg.Connection, people: Collection[UUID]) -> int:
    """Drop the records that may hold names of erased people; returns how many.

    Only the topic of people has names, and its later record, the erasure, makes up for what goes.
    """
    status: str = await connection.execute(
        """
        DELETE FROM dead_letters
         WHERE topic = $1 AND (ids && $2::uuid[] OR record_key = ANY ($3::bytea[]))
        """,
        USER.name,
        list(people),
        [str(person).encode() for person in people],
    )
    return int(status.rpartition(" ")[2])


async def allow_failures(group: str, topic: str, partition: int, records: int) -> bool:
    """Let a stopped worker pass so many more bad records; False when there is no such partition."""
    async with connection() as pooled:
        status: str = await pooled.execute(
            """
            UPDATE consumer_offsets
               SET consecutive_failures = -$4::int,
                   halt_kind = NULL, halt_reason = NULL, halted_at = NULL
             WHERE consumer_group = $1 AND topic = $2 AND partition = $3
               AND halt_kind IS DISTINCT FROM 'log'
            """,
            group,
            topic,
            partition,
            records,
        )
    return status.endswith(" 1")
