"""The stored state of the outbox: whether it was compared with the log, and why it is halted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal
from uuid import UUID

import asyncpg

from shared.consuming.records import Partition
from shared.database.failures import NotReady
from shared.errors import DomainError

OutboxHaltKind = Literal["behind", "replaced"]

# Changes with each restart, restore or failover of the server, for a database that was created from
# a template, and for tables that were restored into a running server.
_INCARNATION = """
    (SELECT oid::text || '@' || extract(epoch FROM pg_postmaster_start_time())::text
            || '/' || pg_relation_filenode('outbox_state')::text
       FROM pg_database WHERE datname = current_database())
"""


class DatabaseBehind(DomainError, NotReady):
    status = 503
    slug = "database-behind"
    title = "The service is being restored"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "60"}


@dataclass(frozen=True, slots=True)
class OutboxState:
    """``known`` is false before the first relay led; ``verified`` is for this incarnation."""

    known: bool
    verified: bool
    halt_kind: OutboxHaltKind | None = None
    halt_reason: str | None = None


@dataclass(frozen=True, slots=True)
class LogEnd:
    """Up to which offset a partition of the log with these ids is known."""

    next_offset: int
    cluster_id: str
    topic_id: UUID


async def read_state(connection: asyncpg.Connection) -> OutboxState:
    row = await connection.fetchrow(
        f"""
        SELECT verified_for IS NOT DISTINCT FROM {_INCARNATION} AS verified, halt_kind, halt_reason
          FROM outbox_state
        """  # noqa: S608 - the variable part is a constant
    )
    if row is None:
        return OutboxState(known=False, verified=False)
    return OutboxState(True, row["verified"], row["halt_kind"], row["halt_reason"])


async def store_verified(connection: asyncpg.Connection) -> None:
    """Store that the database knows every event in the log, and end a halt."""
    await connection.execute(
        f"""
        INSERT INTO outbox_state (id, verified_for) VALUES (1, {_INCARNATION})
        ON CONFLICT (id) DO UPDATE
           SET verified_for = excluded.verified_for, halt_kind = NULL, halt_reason = NULL,
               halted_at = NULL
        """  # noqa: S608
    )


async def store_halt(connection: asyncpg.Connection, kind: OutboxHaltKind, reason: str) -> None:
    """Publish nothing until an operator decides; ``behind`` also refuses commands."""
    await connection.execute(
        f"""
        INSERT INTO outbox_state (id, verified_for, halt_kind, halt_reason, halted_at)
        VALUES (1, {_INCARNATION}, $1, $2, clock_timestamp())
        ON CONFLICT (id) DO UPDATE
           SET verified_for = excluded.verified_for, halt_kind = excluded.halt_kind,
               halt_reason = excluded.halt_reason,
               halted_at = coalesce(outbox_state.halted_at, excluded.halted_at)
        """,  # noqa: S608
        kind,
        reason,
    )


async def read_log_ends(connection: asyncpg.Connection) -> dict[Partition, LogEnd]:
    rows = await connection.fetch(
        "SELECT topic, partition, next_offset, cluster_id, topic_id FROM outbox_log_ends"
    )
    return {
        Partition(row["topic"], row["partition"]): LogEnd(
            row["next_offset"], row["cluster_id"], row["topic_id"]
        )
        for row in rows
    }


async def store_log_ends(connection: asyncpg.Connection, ends: Mapping[Partition, LogEnd]) -> None:
    """Store up to which offsets the log is known; for a recreated topic they may decrease."""
    await connection.execute(
        """
        INSERT INTO outbox_log_ends AS known (topic, partition, next_offset, cluster_id, topic_id)
        SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::uuid[])
        ON CONFLICT (topic, partition) DO UPDATE
           SET next_offset = CASE WHEN known.topic_id = excluded.topic_id
                                  THEN greatest(known.next_offset, excluded.next_offset)
                                  ELSE excluded.next_offset END,
               cluster_id = excluded.cluster_id, topic_id = excluded.topic_id
        """,
        [each.topic for each in ends],
        [each.partition for each in ends],
        [end.next_offset for end in ends.values()],
        [end.cluster_id for end in ends.values()],
        [end.topic_id for end in ends.values()],
    )


async def delete_log_ends(connection: asyncpg.Connection) -> None:
    """Delete what is known of the log, before the current one is adopted."""
    await connection.execute("DELETE FROM outbox_log_ends")
