"""The backlog of the outbox and its leader."""

import asyncpg
from pydantic import BaseModel

from shared.database import connection
from shared.outbox.relay import LOCK_KEY


class RelayStatus(BaseModel):
    pending: int
    oldest_seconds: float | None
    leader: str | None


async def relay_status() -> RelayStatus:
    """Read from the database, so that any process can report it."""
    async with connection() as pooled:
        return await read_relay_status(pooled)


async def read_relay_status(connection: asyncpg.Connection) -> RelayStatus:
    row = await connection.fetchrow(
        """
        SELECT (SELECT count(*) FROM outbox) AS pending,
               (SELECT extract(epoch FROM clock_timestamp() - min(appended_at))::float8
                  FROM outbox) AS oldest_seconds,
               (SELECT format('%s, backend %s', a.application_name, a.pid)
                  FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                 WHERE l.locktype = 'advisory' AND l.granted
                   AND l.database = (SELECT oid FROM pg_database
                                      WHERE datname = current_database())
                   AND (l.classid::bigint << 32) + l.objid::bigint = $1) AS leader
        """,
        LOCK_KEY,
    )
    assert row is not None
    return RelayStatus(**dict(row))
