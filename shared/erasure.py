"""Purges data of erased users from the kernel's own tables."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from shared.consuming.dead_letters import purge_dead_letters
from shared.http.imports.batches import forget_imported
from shared.http.middleware.idempotency import purge_responses


async def purge_users(connection: asyncpg.Connection, user_ids: Collection[UUID]) -> dict[str, int]:
    """Purge imported fields, stored responses and dead letters; return the counts of the latter.

    The responses and dead letters are those that contain the users' ids.
    """
    await forget_imported(connection, user_ids)
    return {
        "responses": await purge_responses(connection, user_ids),
        "dead_letters": await purge_dead_letters(connection, user_ids),
    }
