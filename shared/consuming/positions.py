"""Where a consumer group stands in each partition; the truth, not Kafka's committed offsets."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from shared.consuming.records import Partition


@dataclass(frozen=True, slots=True)
class Position:
    """``next_offset`` is the offset of the first record that is not applied yet."""

    next_offset: int
    bad_run: int


async def ensure_positions(
    connection: asyncpg.Connection, group: str, partitions: Collection[Partition]
) -> None:
    """Give every partition its row, at the beginning of the log when it is new."""
    await connection.execute(
        """
        INSERT INTO consumer_positions (consumer_group, topic, partition, position, bad_run)
        SELECT $1, topic, partition, 0, 0
          FROM unnest($2::text[], $3::int[]) AS key (topic, partition)
         ORDER BY topic, partition
        ON CONFLICT DO NOTHING
        """,
        group,
        *_columns(partitions),
    )


async def read_positions(
    connection: asyncpg.Connection,
    group: str,
    partitions: Collection[Partition],
    *,
    lock: bool = False,
) -> dict[Partition, Position]:
    """The rows of these partitions; with ``lock``, held until the transaction ends."""
    rows = await connection.fetch(
        f"""
        SELECT topic, partition, position, bad_run FROM consumer_positions
         WHERE consumer_group = $1
           AND (topic, partition) IN (SELECT * FROM unnest($2::text[], $3::int[]))
         ORDER BY topic, partition {"FOR UPDATE" if lock else ""}
        """,  # noqa: S608 - the only variable part is a literal
        group,
        *_columns(partitions),
    )
    return {
        Partition(row["topic"], row["partition"]): Position(row["position"], row["bad_run"])
        for row in rows
    }


async def store_positions(
    connection: asyncpg.Connection, group: str, positions: Mapping[Partition, Position]
) -> None:
    """Write rows that the transaction has locked."""
    await connection.execute(
        """
        UPDATE consumer_positions p SET position = new.position, bad_run = new.bad_run
          FROM unnest($2::text[], $3::int[], $4::bigint[], $5::int[])
               AS new (topic, partition, position, bad_run)
         WHERE p.consumer_group = $1 AND p.topic = new.topic AND p.partition = new.partition
        """,
        group,
        *_columns(positions),
        [position.next_offset for position in positions.values()],
        [position.bad_run for position in positions.values()],
    )


async def store_caught_up(
    connection: asyncpg.Connection, group: str, moments: Mapping[Partition, datetime]
) -> set[Partition]:
    """Everything that was in these partitions at these moments is in the tables.

    Returns those that are stored; a row that a batch holds just now is left for the next time.
    """
    rows = await connection.fetch(
        """
        WITH free AS (
            SELECT topic, partition FROM consumer_positions
             WHERE consumer_group = $1
               AND (topic, partition) IN (SELECT * FROM unnest($2::text[], $3::int[]))
               FOR UPDATE SKIP LOCKED
        )
        UPDATE consumer_positions p SET caught_up_at = greatest(p.caught_up_at, new.caught_up_at)
          FROM unnest($2::text[], $3::int[], $4::timestamptz[])
               AS new (topic, partition, caught_up_at)
          JOIN free USING (topic, partition)
         WHERE p.consumer_group = $1 AND p.topic = new.topic AND p.partition = new.partition
        RETURNING p.topic, p.partition
        """,
        group,
        *_columns(moments),
        list(moments.values()),
    )
    return {Partition(row["topic"], row["partition"]) for row in rows}


def _columns(partitions: Collection[Partition]) -> tuple[list[str], list[int]]:
    return [each.topic for each in partitions], [each.partition for each in partitions]
