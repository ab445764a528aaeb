"""Bulk import of users: one transaction per batch, no query per row."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from coursestream_events import Event
from services.enrollment.schemas.imports import UserImport
from services.enrollment.schemas.users import UserSummary
from services.enrollment.service.events import user_registered
from shared.clock import now
from shared.database import Transaction, transaction
from shared.database.arrays import columns
from shared.http.batches import Batch
from shared.http.imports import Result, rejected
from shared.outbox import append

_ERASED = "SELECT user_id FROM users WHERE user_id = ANY($1) AND erased_at IS NOT NULL"
_KNOWN_USERS = "SELECT user_id, import_digest FROM users WHERE user_id = ANY($1)"
_TAKEN_EMAILS = "SELECT lower(email) FROM users WHERE lower(email) = ANY($1)"

_INSERT_USERS = """
    INSERT INTO users (user_id, display_name, email, role, version, created_at, updated_at,
                       import_digest)
    SELECT id, display_name, email, role, 1, created_at, clock_timestamp(), digest
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[])
           AS imported (id, display_name, email, role, created_at, digest)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING user_id
"""


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
        values = [
            (
                key,
                row.display_name,
                row.email,
                row.role,
                row.created_at or moment,
                batch.digest(key),
            )
            for key, row in users.items()
        ]
        created = batch.settle_written(
            await tx.connection.fetch(_INSERT_USERS, *columns(values, 6))
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


def _registered(key: UUID, row: UserImport, moment: datetime) -> Event:
    user = UserSummary(user_id=key, display_name=row.display_name, role=row.role)
    return user_registered(user, row.created_at or moment, imported=True)
