"""Keeps other processes from running a job that one runs."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from shared.database import direct_connection
from shared.settings import Settings

logger = logging.getLogger("shared.jobs")

LOCK_SPACE = 0x6A6F6273

_LOCK = "SELECT pg_try_advisory_lock($1, hashtext($2))"
_UNLOCK = "SELECT pg_advisory_unlock($1, hashtext($2))"


_SESSION = {
    # Idle for minutes: without these, a network could drop it unnoticed.
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
    "idle_session_timeout": "0",
}
_UNLOCK_SECONDS = 2.0


class AlreadyRunning(RuntimeError):
    """Another process is running this job."""


class JobLocks:
    """The locks of one process, in a session of its own that bypasses any pooler.

    It is opened at the first lock, and again after it was lost; with it, its locks are. A session
    for each run would take half of an idle service's time.
    """

    def __init__(self, settings: Settings, service: str) -> None:
        self._settings = settings
        self._name = f"coursestream-{service}-jobs"
        self._session: asyncpg.Connection | None = None
        # A session runs one statement at a time.
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def only_one(self, name: str) -> AsyncIterator[None]:
        """Hold the lock of this job.

        Raises:
            AlreadyRunning: another process holds it.
        """
        session = await self._lock(name)
        try:
            yield
        finally:
            await self._unlock(session, name)

    def close(self) -> None:
        if self._session is not None:
            self._session.terminate()

    async def _lock(self, name: str) -> asyncpg.Connection:
        async with self._turn:
            if self._session is None or self._session.is_closed():
                self._session = await direct_connection(self._settings, self._name, **_SESSION)
            session = self._session
            try:
                locked = await session.fetchval(_LOCK, LOCK_SPACE, name)
            except asyncpg.PostgresError:
                raise
            except BaseException:
                # No answer: it may hold the lock.
                session.terminate()
                raise
        if not locked:
            raise AlreadyRunning(f"another process is running {name}")
        return session

    async def _unlock(self, session: asyncpg.Connection, name: str) -> None:
        """Unlock by a statement or, where that fails, by the end of the session."""
        unlocked = False
        try:
            async with asyncio.timeout(_UNLOCK_SECONDS), self._turn:
                unlocked = await session.fetchval(_UNLOCK, LOCK_SPACE, name)
        except Exception as error:
            logger.info("the session of the locks of jobs is replaced: %r", error)
        finally:
            if not unlocked:
                session.terminate()
