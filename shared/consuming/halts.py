"""Halted partitions: stored, listed, and resumed by an operator.

A halt is stored with the partition's offset, so it survives restarts and rebalances.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import asyncpg

from shared.consuming.offsets import Halt, HaltKind
from shared.consuming.records import Partition
from shared.database import connection

# retry: apply the same record again. from-beginning, keep-offset: adopt the current log from its
# first record, or from the stored offset on.
Resumption = Literal["retry", "from-beginning", "keep-offset"]

# Workers store every 10 s which partitions they are assigned.
UNASSIGNED_SECONDS = 60.0

_ADVICE: dict[HaltKind, str] = {
    "failures": "`consumer resume --dead-letters N` dead-letters up to N more records; "
    "`consumer resume --retry` applies them again, after the release is fixed",
    "log": "`consumer resume --from-beginning` adopts the current log from its first record; "
    "`consumer resume --keep-offset` adopts it from the stored offset on",
    "timeout": "`consumer resume --retry` applies the record again; "
    "`consumer resume --dead-letters 1` dead-letters it",
}


@dataclass(frozen=True, slots=True)
class PartitionStatus:
    """One row of ``consumer status``."""

    topic: str
    partition: int
    offset: int
    consecutive_failures: int
    watermark: datetime | None
    assigned_at: datetime | None
    halt_kind: HaltKind | None
    halt_reason: str | None
    halted_at: datetime | None


def advice(kind: HaltKind) -> str:
    """Return what an operator can do about a halt of this kind."""
    return _ADVICE[kind]


async def store_halt(
    connection: asyncpg.Connection, group: str, partition: Partition, halt: Halt
) -> None:
    await connection.execute(
        """
        UPDATE consumer_offsets
           SET halt_kind = $4, halt_reason = $5,
               halted_at = coalesce(halted_at, clock_timestamp())
         WHERE consumer_group = $1 AND topic = $2 AND partition = $3
        """,
        group,
        *partition,
        halt.kind,
        halt.reason.replace("\0", "\\0"),
    )


async def partition_status(group: str) -> list[PartitionStatus]:
    """Return every partition of the group, in order."""
    async with connection() as pooled:
        rows = await pooled.fetch(
            """
            SELECT topic, partition, next_offset AS "offset",
                   greatest(consecutive_failures, 0) AS consecutive_failures, watermark,
                   assigned_at, halt_kind, halt_reason, halted_at
              FROM consumer_offsets WHERE consumer_group = $1 ORDER BY topic, partition
            """,
            group,
        )
    return [PartitionStatus(**dict(row)) for row in rows]


async def resume(
    group: str,
    topic: str | None,
    partition: int | None,
    how: Resumption,
    dead_letters: int = 0,
) -> list[Partition]:
    """Resume halted partitions, optionally of one topic; workers continue within a second.

    ``dead_letters`` is how many more records may fail before the partition halts again.
    """
    async with connection() as pooled:
        rows = await pooled.fetch(
            """
            UPDATE consumer_offsets
               SET halt_kind = NULL, halt_reason = NULL, halted_at = NULL,
                   consecutive_failures = CASE WHEN $5::int > 0 THEN -$5
                                               WHEN $4 = 'retry' THEN consecutive_failures
                                               ELSE 0 END,
                   next_offset = CASE WHEN $4 = 'from-beginning' THEN 0 ELSE next_offset END,
                   cluster_id = CASE WHEN $4 = 'retry' THEN cluster_id END,
                   topic_id = CASE WHEN $4 = 'retry' THEN topic_id END,
                   record_hash = CASE WHEN $4 = 'retry' THEN record_hash END
             WHERE consumer_group = $1 AND halt_kind IS NOT NULL
               AND topic = coalesce($2, topic) AND partition = coalesce($3, partition)
            RETURNING topic, partition
            """,
            group,
            topic,
            partition,
            how,
            dead_letters,
        )
    return sorted(Partition(row["topic"], row["partition"]) for row in rows)


async def note_assigned(
    connection: asyncpg.Connection,
    group: str,
    assigned: Collection[Partition],
    wanted: Collection[Partition],
) -> list[Partition]:
    """Store that a worker holds ``assigned``; return those of ``wanted`` without a worker.

    Rows that are locked by a batch are skipped, as their partitions have a worker.
    """
    await connection.execute(
        """
        WITH free AS (
            SELECT topic, partition FROM consumer_offsets
             WHERE consumer_group = $1
               AND (topic, partition) IN (SELECT * FROM unnest($2::text[], $3::int[]))
               FOR UPDATE SKIP LOCKED
        )
        UPDATE consumer_offsets p SET assigned_at = clock_timestamp() FROM free
         WHERE p.consumer_group = $1 AND (p.topic, p.partition) = (free.topic, free.partition)
        """,
        group,
        [each.topic for each in assigned],
        [each.partition for each in assigned],
    )
    rows = await connection.fetch(
        """
        SELECT topic, partition FROM consumer_offsets
         WHERE consumer_group = $1
           AND (topic, partition) IN (SELECT * FROM unnest($2::text[], $3::int[]))
           AND assigned_at < clock_timestamp() - make_interval(secs => $4)
           FOR SHARE SKIP LOCKED
        """,
        group,
        [each.topic for each in wanted],
        [each.partition for each in wanted],
        UNASSIGNED_SECONDS,
    )
    return sorted(Partition(row["topic"], row["partition"]) for row in rows)
