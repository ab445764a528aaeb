"""Keeps checking, while a relay leads, that the log belongs to the database."""

import logging
import time

import asyncpg

from shared.consuming.records import Partition
from shared.outbox.comparison import Finding, OwnLog, ends_of, replaced
from shared.outbox.state import (
    LogEnd,
    OutboxHaltKind,
    read_log_ends,
    read_state,
    store_halt,
    store_log_ends,
    store_verified,
)

logger = logging.getLogger("shared.outbox.relay")

_OBSERVE_SECONDS = 1.0


async def store_comparison(
    leader: asyncpg.Connection,
    halted: OutboxHaltKind | None,
    found: Finding | dict[Partition, LogEnd],
) -> bool:
    """Store the result of a comparison; return whether events may be published.

    A decision that an operator made during the comparison takes precedence. ``halted`` is the halt
    from before it.
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
            logger.critical("the relay is halted: %s; see `outbox status`", found.reason)
    return False


class LogObserver:
    """Stores the ends of the log once a second, and detects that the log was replaced.

    While a relay leads without interruption, its database cannot have been restored, so new records
    in its topics need no comparison with the database.
    """

    def __init__(self, leader: asyncpg.Connection, log: OwnLog | None) -> None:
        self._leader, self._log = leader, log
        self._next = time.monotonic() + _OBSERVE_SECONDS
        self._stored: dict[Partition, LogEnd] = {}

    async def still_valid(self) -> bool:
        """Return False when the log must be compared again, or an operator requests it."""
        if self._log is None or time.monotonic() < self._next:
            return True
        logs = await self._log.read()
        reason = replaced(await read_log_ends(self._leader), logs)
        state = await read_state(self._leader)
        if reason is not None or state.halt_kind is not None or not state.verified:
            return False
        ends = ends_of(logs)
        if ends != self._stored:
            await store_log_ends(self._leader, ends)
            self._stored = ends
        self._next = time.monotonic() + _OBSERVE_SECONDS
        return True
