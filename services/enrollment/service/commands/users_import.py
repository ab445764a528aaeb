"""Bulk import of users: one transaction per batch, no query per row."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from services.enrollment.models import User
from services.enrollment.schemas.imports import UserImport
from services.enrollment.schemas.users import UserSummary
from services.enrollment.service.events import user_registered
from shared.clock import now
from shared.database import Transaction, insert, transaction
from shared.http.batches import Batch
from shared.http.imports import Result, rejected
from shared.outbox import append

# SQL: a batch of ids as one array, not as an IN list.
_ERASED = "SELECT user_id FROM users WHERE user_id = ANY($1) AND erased_at IS NOT NULL"
_KNOWN_USERS = "SELECT user_id, import_digest FROM users WHERE user_id = ANY($1)"
_TAKEN_EMAILS = "SELECT lower(email) FROM users WHERE lower(email) = ANY($1)"


async def import_users(rows: Sequence[UserImport]) -> list[Result]:
    """Register users; of several rows with one reference the first counts."""
    batch = Batch("user", rows)
    moment = now()
    async with transaction() as tx:
        for (key,) in await tx.connection.fetch(_ERASED, list(batch.open)):
            batch.settle(key, rejected("this user was erased"))
        batch.settle_known(await tx.connection.fetch(_KNOWN_USERS, list(batch.open)))
        await _settle_emails(tx, batch)
        users = dict(batch.open)
        stored = [_stored(key, row, batch.digest(key), moment) for key, row in users.items()]
        created = batch.settle_written(
            await insert(User, stored, skip_existing=True, returning="user_id")
        )
        await append(
            tx, [_registered(key, row, moment) for key, row in users.items() if key in created]
        )
    return batch.results()


async def _settle_emails(tx: Transaction, batch: Batch[UserImport]) -> None:
    wanted = [row.email.lower() for row in batch.open.values() if row.email is not None]
    taken = {row[0] for row in await tx.connection.fetch(_TAKEN_EMAILS, wanted)}

    def refusal(row: UserImport) -> str | None:
        if row.email is None:
            return None
        if row.email.lower() in taken:
            return f"another user has the email address {row.email}"
        taken.add(row.email.lower())
        return None

    batch.settle_where(refusal)


def _stored(key: UUID, row: UserImport, digest: bytes, moment: datetime) -> dict[str, Any]:
    return {
        **row.model_dump(exclude={"reference"}),
        "user_id": key,
        "created_at": row.created_at or moment,
        "updated_at": moment,
        "version": 1,
        "import_digest": digest,
    }


def _registered(key: UUID, row: UserImport, moment: datetime) -> Event:
    user = UserSummary(user_id=key, display_name=row.display_name, role=row.role)
    return user_registered(user, row.created_at or moment, imported=True)
