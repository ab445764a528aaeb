"""Commands on users."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter, ValidationError
from tortoise.exceptions import IntegrityError

from coursestream_events.enrollment import Role
from services.enrollment import models
from services.enrollment.errors import EmailTaken, UserExists
from services.enrollment.queries.users import check_registered, registered_user
from services.enrollment.schemas.users import (
    DisplayName,
    Email,
    ProfilePatch,
    User,
    UserCreate,
    UserSummary,
    placeholder_name,
)
from services.enrollment.service.events import user_registered, user_updated
from shared.auth import Principal
from shared.clock import now
from shared.context import act_as
from shared.database import Transaction, insert, transaction
from shared.errors import Erased, Expected, check_version
from shared.ids import uuid7
from shared.outbox import append

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
    async with transaction() as tx:
        if await models.User.filter(user_id=user.user_id, erased_at__isnull=False).exists():
            raise Erased("An erased user cannot be registered again.")
        with _conflicts(user.user_id, user.email):
            await models.User.create(**user.model_dump())
        await append(tx, [user_registered(user, moment)])
    return user


async def update(user_id: UUID, expected: Expected, changes: ProfilePatch) -> User:
    """Raises NotFound, Erased, PreconditionFailed, EmailTaken."""
    async with transaction() as tx:
        row = await _lock(user_id)
        check_version(row.version, expected)
        return await _save(tx, row, changes.model_dump(exclude_unset=True))


async def update_me(principal: Principal, expected: Expected, changes: ProfilePatch) -> User:
    """Update the caller, who is registered first if unknown. Raises Erased, PreconditionFailed."""
    async with transaction() as tx:
        await provision(tx, principal)
        return await update(principal.user_id, expected, changes)


async def deactivate(user_id: UUID) -> User:
    """Stop new enrollments and mail of a user; what the user has already is kept.

    A repeated deactivation changes nothing. Raises NotFound, Erased.
    """
    async with transaction() as tx:
        row = await _lock(user_id)
        return await _save(tx, row, {"deactivated_at": row.deactivated_at or now()})


async def reactivate(user_id: UUID) -> User:
    """Raises NotFound, Erased."""
    async with transaction() as tx:
        return await _save(tx, await _lock(user_id), {"deactivated_at": None})


async def unsubscribe(token: UUID, topic: models.Notification) -> None:
    """Turn off a notification of the user whose mail contains this token; None: change nothing."""
    link = await models.MailToken.get_or_none(token=token)
    if link is None:
        return
    act_as(link.user_id)
    async with transaction() as tx:
        row = await _lock(link.user_id)
        left = [each for each in row.notifications if each != topic]
        await _save(tx, row, {"notifications": left})


async def me(principal: Principal) -> User:
    """Return the caller, who is registered first if unknown. Raises Erased."""
    async with transaction() as tx:
        await provision(tx, principal)
        return await registered_user(principal.user_id)


async def provision(tx: Transaction, principal: Principal) -> None:
    """Register the caller from the token's claims, if unknown.

    An email address that is in use is left out: the token says who calls, not where mail goes.
    """
    if await models.User.filter(user_id=principal.user_id).exists():
        return
    moment = now()
    role = next(role for role in _MOST_POWERFUL_FIRST if principal.has(role))
    name = _claim(_NAME, principal.name) or placeholder_name(role, principal.user_id)
    user = UserSummary(user_id=principal.user_id, display_name=name, role=role)
    row = {**user.model_dump(), "version": 1, "created_at": moment, "updated_at": moment}
    for email in dict.fromkeys((_claim(_EMAIL, principal.email), None)):
        # A conflict on the id means that another request has registered the caller.
        values = [row | {"email": email}]
        if await insert(models.User, values, skip_existing=True, returning="user_id"):
            await append(tx, [user_registered(user, moment)])
            return


async def _lock(user_id: UUID) -> models.User:
    """Raises NotFound, Erased."""
    locked = models.User.filter(user_id=user_id).select_for_update(no_key=True)
    return check_registered(await locked.get_or_none())


async def _save(tx: Transaction, row: models.User, changes: dict[str, Any]) -> User:
    """Every change is published, by the version of the user even if all of it is private."""
    if all(getattr(row, name) == value for name, value in changes.items()):
        return User.model_validate(row, from_attributes=True)
    changes |= {"version": row.version + 1, "updated_at": now()}
    with _conflicts(row.user_id, changes.get("email")):
        await row.update_from_dict(changes).save(update_fields=changes)
    user = User.model_validate(row, from_attributes=True)
    await append(tx, [user_updated(user, user.updated_at, user.version)])
    return user


def _claim(kind: TypeAdapter[str], value: object) -> str | None:
    """Return a claim of a token, or None if it cannot be stored."""
    try:
        return kind.validate_python(value)
    except ValidationError:
        return None


@contextmanager
def _conflicts(user_id: UUID, email: str | None) -> Iterator[None]:
    """Raises UserExists, EmailTaken."""
    try:
        yield
    except IntegrityError as error:
        cause = error.__cause__
        constraint = cause.constraint_name if isinstance(cause, asyncpg.PostgresError) else None
        if constraint == "users_email_once":
            raise EmailTaken(f"Another user has the email address {email}.") from None
        if constraint == "users_pkey":
            raise UserExists(f"A user with the id {user_id} already exists.") from None
        raise
