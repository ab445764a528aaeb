"""Names and roles; the only personal data here, and gone when a person is erased."""

import asyncpg

from services.reporting.service.handlers.batch import Batch, columns
from shared.erasure import purge_users


async def apply_users(connection: asyncpg.Connection, batch: Batch) -> None:
    """An erased person stays erased, whatever arrives after."""
    if batch.users:
        await connection.execute(
            """
            INSERT INTO users AS p (user_id, version, display_name, role, erased)
            SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::bool[])
            ON CONFLICT (user_id) DO UPDATE
               SET version = excluded.version, display_name = excluded.display_name,
                   role = excluded.role, erased = excluded.erased
             WHERE excluded.erased OR (excluded.version > p.version AND NOT p.erased)
            """,
            *columns([(key, *state) for key, state in sorted(batch.users.items())], 5),
        )
    erased = [key for key, state in batch.users.items() if state[-1]]
    if erased:
        await purge_users(connection, erased)
