"""Names and roles: the only personal data here, deleted when a user is erased."""

import asyncpg

from services.reporting.models import User
from services.reporting.service.handlers.batch import Batch, UserState
from services.reporting.service.webhooks.deliveries import purge_attempts
from shared.database.derived import with_derived
from shared.erasure import purge_users

# SQL, since an erasure applies whatever its version, and nothing applies after it.
_COLUMNS = (*UserState._fields, "user_id", "sort_text", "search_text")
_STORE = f"""
    INSERT INTO users AS u ({", ".join(_COLUMNS)})
    SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::bool[], $5::uuid[], $6::text[],
                         $7::text[])
    ON CONFLICT (user_id) DO UPDATE
       SET version = excluded.version, display_name = excluded.display_name,
           role = excluded.role, erased = excluded.erased, sort_text = excluded.sort_text,
           search_text = excluded.search_text
     WHERE excluded.erased OR (excluded.version > u.version AND NOT u.erased)
"""  # noqa: S608 - names of columns


async def apply_users(connection: asyncpg.Connection, batch: Batch) -> None:
    if not batch.users:
        return
    rows = [
        with_derived(User, {**state._asdict(), "user_id": user_id})
        for user_id, state in sorted(batch.users.items())
    ]
    await connection.execute(_STORE, *([row[name] for row in rows] for name in _COLUMNS))
    erased = [user_id for user_id, state in batch.users.items() if state.erased]
    if erased:
        await purge_users(connection, erased)
        await purge_attempts(connection, erased)
