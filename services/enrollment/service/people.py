"""Commands on people."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter, ValidationError

from services.enrollment.errors import EmailTaken, UserExists
from services.enrollment.schemas import DisplayName, Email, User, UserCreate, UserPatch
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import NotFound, PreconditionFailed
from shared.events import Event, uuid7
from shared.events.enrollment import Role, UserData, UserRegistered, UserUpdated
from shared.outbox import append, fact

_INSERT = """
    INSERT INTO users (user_id, display_name, email, role, version, created_at, updated_at)
    VALUES ($1, $2, $3, $4, 1, $5, $5)
"""

_LOCK = """
    SELECT user_id, display_name, role, email, version, created_at, updated_at
      FROM users WHERE user_id = $1 FOR UPDATE
"""

_SAVE = """
    UPDATE users SET display_name = $2, email = $3, role = $4, version = $5, updated_at = $6
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
    """Raises UserExists, EmailTaken."""
    moment = now()
    user = User(
        **body.model_dump(exclude={"user_id"}),
        user_id=body.user_id or uuid7(),
        version=1,
        created_at=moment,
        updated_at=moment,
    )
    with _conflicts(user):
        async with transaction() as tx:
            await tx.connection.execute(
                _INSERT, user.user_id, user.display_name, user.email, user.role, moment
            )
            await append(tx, [_fact(UserRegistered, user)])
    return user


async def update(user_id: UUID, version: int, changes: UserPatch) -> User:
    """Raises NotFound, PreconditionFailed, EmailTaken."""
    async with transaction() as tx:
        row = await tx.connection.fetchrow(_LOCK, user_id)
        if row is None:
            raise NotFound("There is no such person.")
        user = User(**row)
        if user.version != version:
            raise PreconditionFailed(f'It is at "{user.version}", you have read "{version}".')
        changed = user.model_copy(update=changes.model_dump(exclude_unset=True))
        if changed == user:
            return user
        saved = changed.model_copy(update={"version": version + 1, "updated_at": now()})
        with _conflicts(saved):
            await tx.connection.execute(
                _SAVE,
                user_id,
                saved.display_name,
                saved.email,
                saved.role,
                saved.version,
                saved.updated_at,
            )
        # A change of the address alone is told, too, by its version: the address itself stays.
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
        await append(tx, [fact(UserRegistered, data, aggregate=aggregate, version=1)])


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
    return fact(event, data, aggregate=str(user.user_id), version=user.version)


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
