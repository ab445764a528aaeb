"""Records that could not be applied: stored unchanged, listed, and purged after an erasure."""

import base64
import json
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from coursestream_events.catalog import USER
from shared.consuming.records import DeadLetterKind, RejectedRecord
from shared.database import connection
from shared.embedded_ids import embedded_ids
from shared.telemetry import DEAD_LETTERS_EXPIRING

logger = logging.getLogger("shared.consuming.dead_letters")

KEPT = timedelta(days=90)
_WARNED_BEFORE = timedelta(days=14)
_LONGEST_REASON = 2_000


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A stored dead letter; it is also a ``Record``, so that it can be decoded again."""

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
    """Store records with their bytes and reasons, in the transaction of their batch."""
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
                rejected.record.topic,
                rejected.record.partition,
                rejected.record.offset,
                rejected.record.key,
                rejected.record.value,
                _dump_headers(rejected.record.headers),
                rejected.kind,
                storable(rejected.reason),
                rejected.aggregate,
                rejected.version,
                embedded_ids(rejected.record.key, rejected.record.value),
            )
            for rejected in records
        ],
    )


async def update_reason(connection: asyncpg.Connection, letter_id: int, reason: str) -> None:
    await connection.execute(
        "UPDATE dead_letters SET kind = 'failed', reason = $2 WHERE id = $1",
        letter_id,
        storable(reason),
    )


async def delete_dead_letter(connection: asyncpg.Connection, letter_id: int) -> None:
    await connection.execute("DELETE FROM dead_letters WHERE id = $1", letter_id)


def storable(reason: str) -> str:
    """Return a bounded text that PostgreSQL accepts: no NUL, no lone surrogates."""
    text = reason.replace("\0", "\\0").encode(errors="backslashreplace").decode()
    return text if len(text) <= _LONGEST_REASON else text[:_LONGEST_REASON] + " …"


def _dump_headers(headers: Sequence[tuple[str, bytes | None]]) -> str:
    """Encode names in base64 too: JSON in PostgreSQL takes no NUL. Kafka allows null values."""
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
    """Return those of a group, optionally of one topic, in the order of the log."""
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


async def count_dead_letters(connection: asyncpg.Connection) -> dict[str, int]:
    """Return how many each topic has."""
    rows = await connection.fetch("SELECT topic, count(*) AS n FROM dead_letters GROUP BY topic")
    return {row["topic"]: row["n"] for row in rows}


async def purge_dead_letters(connection: asyncpg.Connection, user_ids: Collection[UUID]) -> int:
    """Delete the records that may contain names of erased users; return how many.

    Only the user topic contains names, and the erasure is the last record of its key.
    """
    status: str = await connection.execute(
        """
        DELETE FROM dead_letters
         WHERE topic = $1 AND (ids && $2::uuid[] OR record_key = ANY ($3::bytea[]))
        """,
        USER.name,
        list(user_ids),
        [str(each).encode() for each in user_ids],
    )
    return int(status.rpartition(" ")[2])


_EXPIRE = """
    WITH expired AS (
        DELETE FROM dead_letters WHERE dead_lettered_at < clock_timestamp() - $1::interval
        RETURNING 1
    )
    SELECT (SELECT count(*) FROM expired) AS expired, count(*) AS expiring,
           min(dead_lettered_at) + $1::interval AS next_at
      FROM dead_letters
     WHERE dead_lettered_at >= clock_timestamp() - $1::interval
       AND dead_lettered_at < clock_timestamp() - $1::interval + $2::interval
"""


async def expire_dead_letters() -> int:
    """Delete old dead letters, and warn of those that are next; return how many were deleted."""
    async with connection() as pooled:
        row = await pooled.fetchrow(_EXPIRE, KEPT, _WARNED_BEFORE)
    assert row is not None
    DEAD_LETTERS_EXPIRING.set(row["expiring"])
    if row["expiring"]:
        logger.warning(
            "%d dead letters will be deleted within %d days, the first at %s; run "
            "`dead-letters list`, then `dead-letters redrive`",
            row["expiring"],
            _WARNED_BEFORE.days,
            row["next_at"].isoformat(timespec="seconds"),
        )
    return int(row["expired"])
