"""Has the statements of the most frequent commands ready before the first of them."""

from uuid import UUID

import asyncpg

from services.progress.service.repositories.learner_changes import SAVE
from services.progress.service.repositories.learners import LOCK_AND_LOAD
from shared.database.arrays import columns

_NOBODY = UUID(int=0)


async def rehearse(connection: asyncpg.Connection) -> None:
    """Lock, load and save nothing; more than once would make PostgreSQL plan for nothing."""
    await connection.fetch(LOCK_AND_LOAD, _NOBODY, _NOBODY, _NOBODY)
    await connection.fetch(SAVE, *columns([], 21))
