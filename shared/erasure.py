"""Purges data of erased users from the kernel's own tables."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from shared.consuming.dead_letters import purge_dead_letters
from shared.http.middleware.idempotency import purge_responses


async def purge_users(connection: asyncpg.Connection, user_ids: Collection[UUID]) -> dict[str, int]:
    """Purge stored responses and dead letters that contain the users' ids; return the counts."""
    return {
        "responses": await purge_responses(connection, user_ids),
        "dead_letters": await purge_dead_letters(connection, user_ids),
    }
