"""Bulk import of users: one transaction per batch, no query per row."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from services.enrollment.models import User
from services.enrollment.schemas.imports import UserImport
from services.enrollment.schemas.users import UserSummary, placeholder_name
from services.enrollment.service.events import user_registered, user_updated
from shared.clock import now
from shared.database import Transaction, insert, transaction, update, update_each
from shared.http.imports import Result, rejected
from shared.http.imports.batches import Batch
from shared.http.imports.unique import conflicting, moving
from shared.outbox import append

Users = Mapping[UUID, User]
# The fields to write of present users.
Changes = Mapping[UUID, Mapping[str, Any]]


async def import_users(rows: Sequence[UserImport], *, overwrite: bool) -> list[Result]:
    """Register users and update those that are registered."""
    batch = Batch("user", rows, overwrite=overwrite)
    moment = now()
    async with transaction() as tx:
        present = await _lock(list(batch.open))
        await batch.load()
        batch.settle_where(lambda key, _: _erased(present.get(key)))
        states = {key: _state(user) for key, user in present.items()}
        changes = batch.merge(states, lambda _, row: _given(row))
        await _settle_emails(tx, batch, present, changes)
        events = await _update(batch, present, changes, moment)
        events += await _register(batch, moment)
        await append(tx, events)
        return await batch.finish()


async def _lock(user_ids: list[UUID]) -> Users:
    users = User.filter(user_id__in=user_ids).select_for_update(no_key=True)
    return {each.user_id: each for each in await users.order_by("user_id")}


def _erased(user: User | None) -> str | None:
    return "this user was erased" if user is not None and user.erased_at else None


# SQL, since Tortoise's filters cannot use the index on lower(email).
_OWNERS = "SELECT lower(email) AS address, user_id FROM users WHERE lower(email) = ANY($1)"


async def _settle_emails(
    tx: Transaction, batch: Batch[UserImport], present: Users, changes: Changes
) -> None:
    """Reject the rows that give a user the address of another one, and free exchanged ones."""
    wanted = {
        key: row.email and row.email.lower()
        for key, row in batch.open.items()
        if key not in changes or "email" in changes[key]
    }
    found = await tx.connection.fetch(_OWNERS, [each for each in wanted.values() if each])
    owners: dict[str, UUID] = {row["address"]: row["user_id"] for row in found}
    refused = conflicting(wanted, owners)
    for key in refused:
        email = batch.open[key].email
        batch.settle(key, rejected(f"another user has the email address {email}"))
    freed = (present[key] for key in moving(wanted, owners, refused))
    await update(
        User,
        [
            {"user_id": each.user_id, "display_name": each.display_name, "email": None}
            for each in freed
        ],
    )


async def _update(
    batch: Batch[UserImport], present: Users, changes: Changes, moment: datetime
) -> list[Event]:
    updated = [key for key in batch.open if key in changes]
    events: list[Event] = []
    rows: list[dict[str, Any]] = []
    for key in updated:
        user = present[key]
        # The name and the address together, as columns are derived from both.
        row = {
            "display_name": user.display_name,
            "email": user.email,
            **_columns(changes[key], moment),
            "version": user.version + 1,
            "updated_at": moment,
        }
        user.update_from_dict(row)
        rows.append({"user_id": key, **row})
        events.append(user_updated(_summary(key, user), moment, user.version, imported=True))
    await update_each(User, rows)
    batch.settle_updated(updated)
    return events


async def _register(batch: Batch[UserImport], moment: datetime) -> list[Event]:
    rows = dict(batch.open)
    given = {key: _given(row) for key, row in rows.items()}
    stored = [
        {
            "deactivated_at": None,
            **_columns(given[key], moment),
            "user_id": key,
            "created_at": row.created_at or moment,
            "updated_at": moment,
            "version": 1,
        }
        for key, row in rows.items()
    ]
    created = batch.settle_created(
        await insert(User, stored, skip_existing=True, returning="user_id"), given
    )
    return [
        user_registered(_summary(key, row), row.created_at or moment, imported=True)
        for key, row in rows.items()
        if key in created
    ]


def _given(row: UserImport) -> dict[str, Any]:
    return row.model_dump(exclude={"reference", "created_at"})


def _state(user: User) -> dict[str, Any]:
    state = {name: getattr(user, name) for name in _IMPORTED}
    if user.display_name == placeholder_name(user.role or "", user.user_id):
        state["display_name"] = None
    return {**state, "active": user.deactivated_at is None}


def _columns(values: Mapping[str, Any], moment: datetime) -> dict[str, Any]:
    columns = {name: value for name, value in values.items() if name != "active"}
    if "active" in values:
        columns["deactivated_at"] = None if values["active"] else moment
    return columns


def _summary(user_id: UUID, user: User | UserImport) -> UserSummary:
    return UserSummary.model_validate(
        {"user_id": user_id, "display_name": user.display_name, "role": user.role}
    )


_IMPORTED = UserImport.model_fields.keys() - {"reference", "created_at", "active"}
