"""Commands on people."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter, ValidationError

from coursestream_events import Event
from coursestream_events.enrollment import Role, UserData, UserRegistered, UserUpdated
from services.enrollment.errors import EmailTaken, UserExists
from services.enrollment.queries import known_user
from services.enrollment.schemas import DisplayName, Email, MePatch, User, UserCreate
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Erased, NotFound, PreconditionFailed
from shared.ids import uuid7
from shared.outbox import append, new_event

_INSERT = """
    INSERT INTO users (user_id, display_name, email, role, locale, time_zone, notifications,
                       version, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)
"""

_ERASED = "SELECT erased_at IS NOT NULL FROM users WHERE user_id = $1"

_LOCK = """
    SELECT user_id, display_name, role, email, locale, time_zone, notifications, deactivated_at,
           erased_at, version, created_at, updated_at
      FROM users WHERE user_id = $1 FOR NO KEY UPDATE
"""

_SAVE = """
    UPDATE users
       SET display_name = $2, email = $3, role = $4, locale = $5, time_zone = $6,
           notifications = $7, deactivated_at = $8, version = $9, updated_at = $10
     WHERE user_id = $1
"""

# An address that someone has already is left out: the token is about who calls, not about mail.
_PROVISION = """
    INSERT INTO users (user_id, display_name, email, role, version, created_at, updated_at)
    SELECT $1, $2, CASE WHEN taken THEN NULL ELSE $3 END, $4, 1, $5, $5
      FROM (SELECT EXISTS (SELECT FROM users WHERE lower(email) = lower($3)) AS taken) AS address
    ON CONFLICT DO NOTHING RETURNING user_id
"""

_NAME: TypeAdapter[str] = TypeAdapter(DisplayName)
_EMAIL: TypeAdapter[str] = TypeAdapter(Email)

_MOST_POWERFUL_FIRST: tuple[Role, ...] = ("superadmin", "service", "teacher", "student")


async def register(body: UserCreate) -> User:
    """Raises UserExists, EmailTaken, Erased."""
    moment = now()
    user = User(
        **body.model_dump(exclude={"user_id"}),
        user_id=body.user_id or uuid7(),
        deactivated_at=None,
        version=1,
        created_at=moment,
        updated_at=moment,
    )
    with _conflicts(user):
        async with transaction() as tx:
            if await tx.connection.fetchval(_ERASED, user.user_id):
                raise Erased("Nobody is registered again who was erased.")
            await tx.connection.execute(
                _INSERT,
                user.user_id,
                user.display_name,
                user.email,
                user.role,
                user.locale,
                user.time_zone,
                user.notifications,
                moment,
            )
            await append(tx, [_fact(UserRegistered, user)])
    return user


async def update(user_id: UUID, version: int, changes: MePatch) -> User:
    """Raises NotFound, Erased, PreconditionFailed, EmailTaken."""
    async with transaction() as tx:
        user = await _locked(tx, user_id)
        if user.version != version:
            raise PreconditionFailed(f'It is at "{user.version}", you have read "{version}".')
        return await _save(tx, user, changes.model_dump(exclude_unset=True))


async def update_me(principal: Principal, version: int, changes: MePatch) -> User:
    """Registered at first sight, as by ``me``. Raises Erased, PreconditionFailed."""
    async with transaction() as tx:
        await provision(tx, principal)
        return await update(principal.user_id, version, changes)


async def deactivate(user_id: UUID) -> User:
    """Nobody enrolls them any more, and no mail goes out; what they have stays theirs.

    Deactivating once more changes nothing. Raises NotFound, Erased.
    """
    async with transaction() as tx:
        user = await _locked(tx, user_id)
        return await _save(tx, user, {"deactivated_at": user.deactivated_at or now()})


async def reactivate(user_id: UUID) -> User:
    """Raises NotFound, Erased."""
    async with transaction() as tx:
        return await _save(tx, await _locked(tx, user_id), {"deactivated_at": None})


async def me(principal: Principal) -> User:
    """The caller, registered from the token at first sight. Raises Erased."""
    async with transaction() as tx:
        await provision(tx, principal)
        return await known_user(tx.connection, principal.user_id)


async def _locked(tx: Transaction, user_id: UUID) -> User:
    row = await tx.connection.fetchrow(_LOCK, user_id)
    if row is None:
        raise NotFound("There is no such person.")
    if row["erased_at"] is not None:
        raise Erased("This person was erased.")
    return User(**row)


async def _save(tx: Transaction, user: User, changes: dict[str, Any]) -> User:
    changed = user.model_copy(update=changes)
    if changed == user:
        return user
    saved = changed.model_copy(update={"version": user.version + 1, "updated_at": now()})
    with _conflicts(saved):
        await tx.connection.execute(
            _SAVE,
            saved.user_id,
            saved.display_name,
            saved.email,
            saved.role,
            saved.locale,
            saved.time_zone,
            saved.notifications,
            saved.deactivated_at,
            saved.version,
            saved.updated_at,
        )
    # What stays private is told, too, by its version.
    await append(tx, [_fact(UserUpdated, saved)])
    return saved


async def provision(tx: Transaction, principal: Principal) -> None:
    """Register the caller from the token at first sight; nothing changes for who is known."""
    moment = now()
    role = next(role for role in _MOST_POWERFUL_FIRST if principal.has(role))
    name = _claim(_NAME, principal.name) or f"{role} {principal.user_id.hex[-8:]}"
    email = _claim(_EMAIL, principal.email)
    created = await tx.connection.fetchval(_PROVISION, principal.user_id, name, email, role, moment)
    if created is not None:
        data = UserData(occurred_at=moment, user_id=principal.user_id, display_name=name, role=role)
        aggregate = str(principal.user_id)
        await append(tx, [new_event(UserRegistered, data, aggregate=aggregate, version=1)])


def _claim(kind: TypeAdapter[str], value: object) -> str | None:
    """A claim of a token, unless it is not fit to be stored."""
    try:
        return kind.validate_python(value)
    except ValidationError:
        return None


def _fact(event: type[Event], user: User) -> Event:
    data = UserData(
        occurred_at=user.updated_at,
        user_id=user.user_id,
        display_name=user.display_name,
        role=user.role,
    )
    return new_event(event, data, aggregate=str(user.user_id), version=user.version)


def updated_fact(
    user_id: UUID, display_name: str, role: Role, version: int, updated_at: datetime
) -> Event:
    data = UserData(occurred_at=updated_at, user_id=user_id, display_name=display_name, role=role)
    return new_event(UserUpdated, data, aggregate=str(user_id), version=version)


@contextmanager
def _conflicts(user: User) -> Iterator[None]:
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        if error.constraint_name == "users_email_once":
            raise EmailTaken(f"Another person has the address {user.email}.") from None
        if error.constraint_name == "users_pkey":
            raise UserExists(f"The id {user.user_id} is taken.") from None
        raise
