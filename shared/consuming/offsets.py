"""The offsets of a consumer group, stored with what was applied.

They are authoritative; the offsets that are committed to Kafka are for monitoring only.
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

import asyncpg

from shared.consuming.records import Partition, Record

HaltKind = Literal["failures", "log", "timeout"]


@dataclass(frozen=True, slots=True)
class Halt:
    """Why a partition is halted until an operator resumes it."""

    kind: HaltKind
    reason: str


@dataclass(frozen=True, slots=True)
class LogFingerprint:
    """Identifies the log that an offset was stored for; ``record_hash`` is of the last record.

    Without ids, the next worker adopts the current log.
    """

    cluster_id: str | None = None
    topic_id: UUID | None = None
    record_hash: bytes | None = None


@dataclass(frozen=True, slots=True)
class StoredOffset:
    """``next_offset`` is the offset of the first record that has not been applied.

    ``consecutive_failures`` counts the records that failed in a row up to there; a negative value
    is the number of further failures that an operator has allowed.
    ``last_record`` is set while a batch is applied, so that its hash is stored with the offset.
    """

    next_offset: int
    consecutive_failures: int
    last_record: Record | None = field(default=None, compare=False, repr=False)
    fingerprint: LogFingerprint = field(default=LogFingerprint(), compare=False, repr=False)
    halt: Halt | None = field(default=None, compare=False)

    @property
    def allows_failures(self) -> bool:
        return self.consecutive_failures < 0


class OffsetsLocked(TimeoutError):
    """Another transaction held the rows for longer than the statement timeout."""


def hash_of(record: Record) -> bytes:
    """Hash key and value, which distinguish a record from the one at its offset in another log."""
    key, value = record.key or b"", record.value or b""
    digest = hashlib.blake2b(len(key).to_bytes(4), digest_size=16)
    digest.update(key)
    digest.update(value)
    return digest.digest()


async def ensure_offsets(
    connection: asyncpg.Connection, group: str, partitions: Collection[Partition]
) -> None:
    """Create missing rows, at the beginning of the log."""
    await connection.execute(
        """
        INSERT INTO consumer_offsets (consumer_group, topic, partition, next_offset,
                                      consecutive_failures, assigned_at)
        SELECT $1, topic, partition, 0, 0, clock_timestamp()
          FROM unnest($2::text[], $3::int[]) AS key (topic, partition)
         ORDER BY topic, partition
        ON CONFLICT DO NOTHING
        """,
        group,
        *_columns(partitions),
    )


async def read_offsets(
    connection: asyncpg.Connection,
    group: str,
    partitions: Collection[Partition],
    *,
    lock: bool = False,
) -> dict[Partition, StoredOffset]:
    """Read the rows of these partitions; ``lock`` holds them until the transaction ends.

    Raises:
        OffsetsLocked: the rows remained locked, for example by the cut-over of a rebuild.
    """
    try:
        rows = await connection.fetch(
            f"""
            SELECT topic, partition, next_offset, consecutive_failures, cluster_id, topic_id,
                   record_hash, halt_kind, halt_reason
              FROM consumer_offsets
             WHERE consumer_group = $1
               AND (topic, partition) IN (SELECT * FROM unnest($2::text[], $3::int[]))
             ORDER BY topic, partition {"FOR UPDATE" if lock else ""}
            """,  # noqa: S608 - the only variable part is a literal
            group,
            *_columns(partitions),
        )
    except asyncpg.QueryCanceledError as error:
        raise OffsetsLocked(f"the stored offsets are locked: {error}") from None
    return {Partition(row["topic"], row["partition"]): _stored_offset(row) for row in rows}


def _stored_offset(row: asyncpg.Record) -> StoredOffset:
    halt = Halt(row["halt_kind"], row["halt_reason"]) if row["halt_kind"] is not None else None
    fingerprint = LogFingerprint(row["cluster_id"], row["topic_id"], row["record_hash"])
    return StoredOffset(
        row["next_offset"], row["consecutive_failures"], fingerprint=fingerprint, halt=halt
    )


async def store_offsets(
    connection: asyncpg.Connection, group: str, offsets: Mapping[Partition, StoredOffset]
) -> int | None:
    """Update rows that the transaction has locked, with the hash of each last record.

    Return the transaction's id, which otherwise takes a round trip before COMMIT; None if there
    were no rows.
    """
    xid = await connection.fetchval(
        """
        UPDATE consumer_offsets p
           SET next_offset = new.next_offset, consecutive_failures = new.consecutive_failures,
               record_hash = coalesce(new.record_hash, p.record_hash)
          FROM unnest($2::text[], $3::int[], $4::bigint[], $5::int[], $6::bytea[])
               AS new (topic, partition, next_offset, consecutive_failures, record_hash)
         WHERE p.consumer_group = $1 AND p.topic = new.topic AND p.partition = new.partition
        RETURNING pg_current_xact_id()::text
        """,
        group,
        *_columns(offsets),
        [each.next_offset for each in offsets.values()],
        [each.consecutive_failures for each in offsets.values()],
        [each.last_record and hash_of(each.last_record) for each in offsets.values()],
    )
    return None if xid is None else int(xid)


async def store_identity(
    connection: asyncpg.Connection,
    group: str,
    cluster_id: str,
    topic_ids: Mapping[Partition, UUID],
) -> None:
    """Store the ids of the log that these offsets belong to from now on."""
    await connection.execute(
        """
        UPDATE consumer_offsets p SET cluster_id = $4, topic_id = new.topic_id
          FROM unnest($2::text[], $3::int[], $5::uuid[]) AS new (topic, partition, topic_id)
         WHERE p.consumer_group = $1 AND p.topic = new.topic AND p.partition = new.partition
        """,
        group,
        *_columns(topic_ids),
        cluster_id,
        list(topic_ids.values()),
    )


async def store_watermarks(
    connection: asyncpg.Connection,
    group: str,
    moments: Mapping[Partition, datetime],
    applied: Mapping[Partition, int],
) -> dict[Partition, int]:
    """Store the moments up to which everything in these partitions has been applied.

    Return the stored offsets of the partitions; a row that is locked by a batch is skipped until
    the next call. No moment is stored for an offset below the one that this worker has ``applied``:
    the database has lost commits.
    """
    rows = await connection.fetch(
        """
        WITH free AS (
            SELECT p.topic, p.partition, p.next_offset, new.watermark,
                   p.next_offset >= new.applied AS is_applied
              FROM consumer_offsets p
              JOIN unnest($2::text[], $3::int[], $4::timestamptz[], $5::bigint[])
                   AS new (topic, partition, watermark, applied) USING (topic, partition)
             WHERE p.consumer_group = $1
               FOR UPDATE OF p SKIP LOCKED
        ), stored AS (
            UPDATE consumer_offsets p SET watermark = greatest(p.watermark, free.watermark)
              FROM free
             WHERE p.consumer_group = $1 AND p.topic = free.topic AND p.partition = free.partition
               AND free.is_applied
        )
        SELECT topic, partition, next_offset FROM free
        """,
        group,
        *_columns(moments),
        list(moments.values()),
        [applied[each] for each in moments],
    )
    return {Partition(row["topic"], row["partition"]): row["next_offset"] for row in rows}


def _columns(partitions: Collection[Partition]) -> tuple[list[str], list[int]]:
    return [each.topic for each in partitions], [each.partition for each in partitions]
