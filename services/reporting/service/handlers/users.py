"""Names and roles: the only personal data here, deleted when a user is erased."""

import asyncpg

from services.reporting.service.handlers.batch import Batch
from shared.database.arrays import columns
from shared.erasure import purge_users

# SQL, since an erasure applies whatever its version, and nothing applies after it.
_STORE = """
    INSERT INTO users AS u (user_id, version, display_name, role, erased)
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::bool[])
    ON CONFLICT (user_id) DO UPDATE
       SET version = excluded.version, display_name = excluded.display_name,
           role = excluded.role, erased = excluded.erased
     WHERE excluded.erased OR (excluded.version > u.version AND NOT u.erased)
"""


async def apply_users(connection: asyncpg.Connection, batch: Batch) -> None:
    if not batch.users:
        return
    rows = [(user_id, *state) for user_id, state in sorted(batch.users.items())]
    await connection.execute(_STORE, *columns(rows, 5))
    erased = [user_id for user_id, state in batch.users.items() if state.erased]
    if erased:
        await purge_users(connection, erased)
