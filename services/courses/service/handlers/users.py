"""Users who were erased: no courses for them, and no words of theirs."""

from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg

from coursestream_events.enrollment import UserErased
from shared.database import Transaction
from shared.erasure import purge_users
from shared.errors import Erased

_STORE = """
    INSERT INTO erased_people (user_id) SELECT * FROM unnest($1::uuid[])
    ON CONFLICT DO NOTHING
"""

_ERASED = "SELECT user_id FROM erased_people WHERE user_id = ANY($1)"


async def erase_people(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Ids may stay; words of a person stand here only in whole documents that were kept."""
    people = sorted({event.data.user_id for event in events})
    await tx.connection.execute(_STORE, people)
    await purge_users(tx.connection, people)


async def erased_among(connection: asyncpg.Connection, people: Collection[UUID]) -> set[UUID]:
    return {row["user_id"] for row in await connection.fetch(_ERASED, list(people))}


async def require_owner(tx: Transaction, teacher_id: UUID) -> None:
    """Raises Erased for somebody who can no longer own a course."""
    if await erased_among(tx.connection, [teacher_id]):
        raise Erased("A user who was erased owns no courses.")
