"""Looks at the sessions of PostgreSQL, and ends them, on a connection of its own."""

import asyncio
from collections.abc import Collection, Coroutine
from threading import Thread
from typing import Any, TypeVar

import asyncpg

R = TypeVar("R")

_BLOCKED = "SELECT DISTINCT pid FROM pg_locks WHERE NOT granted AND pid = ANY($1)"
_DEADLOCKED = """
    WITH RECURSIVE blocking AS (
        SELECT unnest(pg_blocking_pids($1)) AS pid
        UNION
        SELECT unnest(pg_blocking_pids(pid)) FROM blocking
    )
    SELECT pid FROM blocking WHERE pid = $1
"""


class Sessions:
    """Blocks: its connection is in a thread with a usual event loop."""

    def __init__(self, url: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._connection: asyncpg.Connection = self.run(asyncpg.connect(url))

    def run(self, work: Coroutine[Any, Any, R]) -> R:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def blocked(self, backends: Collection[int]) -> set[int]:
        """Return those of these backends that wait for a lock."""
        rows = self.run(self._connection.fetch(_BLOCKED, list(backends)))
        return {row["pid"] for row in rows}

    def deadlocked(self, backend: int) -> bool:
        """Return whether a backend waits, in the end, for itself."""
        return self.run(self._connection.fetchval(_DEADLOCKED, backend)) is not None

    def terminate(self, backend: int) -> None:
        """End a session; return when its locks are released."""
        self.run(self._connection.fetch("SELECT pg_terminate_backend($1, 60000)", backend))

    def cancel(self, backend: int) -> None:
        self.run(self._connection.fetch("SELECT pg_cancel_backend($1)", backend))

    def close(self) -> None:
        self.run(self._connection.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
