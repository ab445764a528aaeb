"""Storing what a comparison of the log with the database has found."""

import logging

import asyncpg

from shared.consuming.records import Partition
from shared.outbox.comparison import Finding
from shared.outbox.state import (
    LogEnd,
    OutboxHaltKind,
    read_state,
    store_halt,
    store_log_ends,
    store_verified,
)

# Of the relay, which alone does this.
logger = logging.getLogger("shared.outbox.relay")


async def settle(
    leader: asyncpg.Connection,
    halted: OutboxHaltKind | None,
    found: Finding | dict[Partition, LogEnd],
) -> bool:
    """Store what a comparison has found; whether it lets events be published.

    What an operator has decided during the comparison stands.
    """
    async with leader.transaction():
        await leader.execute("SELECT FROM outbox_state FOR UPDATE")
        if (await read_state(leader)).halt_kind != halted:
            return False
        if not isinstance(found, Finding):
            await store_log_ends(leader, found)
            await store_verified(leader)
            return True
        if found.kind != halted:
            await store_halt(leader, found.kind, found.reason)
            logger.critical("the relay halts: %s; `outbox status` says what to do", found.reason)
    return False
