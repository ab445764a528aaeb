"""Routes of users."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, status

from coursestream_events.enrollment import Role
from services.enrollment import queries
from services.enrollment.errors import EmailTaken, OwnsCourses, UserExists
from services.enrollment.schemas.erasures import Erasure
from services.enrollment.schemas.users import (
    MAX_IDS,
    ProfilePatch,
    User,
    UserCreate,
    UserPatch,
    UserState,
    UserSummaries,
)
from services.enrollment.service.commands import erasure, users
from shared.errors import InvalidInput
from shared.http.access import ADMINISTRATORS, EVERYONE, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses
from shared.http.search import InSearch
from shared.http.write_token import MAY_WRITE

router = Router(tags=["users"])

ACCESS: Access = {
    ("POST", "/v1/users"): ADMINISTRATORS,
    ("GET", "/v1/users"): EVERYONE,
    ("GET", "/v1/users/{user_id}"): EVERYONE,
    ("PATCH", "/v1/users/{user_id}"): ADMINISTRATORS,
    ("GET", "/v1/users:search"): ADMINISTRATORS,
    ("POST", "/v1/users/{user_id}:deactivate"): ADMINISTRATORS,
    ("POST", "/v1/users/{user_id}:reactivate"): ADMINISTRATORS,
    ("POST", "/v1/users/{user_id}:erase"): ADMINISTRATORS,
    ("GET", "/v1/users/{user_id}/erasure"): EVERYONE,
    ("GET", "/v1/me"): EVERYONE,
    ("PATCH", "/v1/me"): EVERYONE,
    ("POST", "/v1/me:erase"): EVERYONE,
}

Ids = Annotated[
    str,
    Query(
        min_length=1,
        max_length=MAX_IDS * 37,
        description=f"Up to {MAX_IDS} user ids, separated by commas",
        examples=["0190d3f1-0000-7000-8000-000000000002"],
    ),
]


@router.post(
    "/users",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(UserExists, EmailTaken, 410),
)
async def create_user(principal: CurrentPrincipal, body: UserCreate) -> User:
    """Register a user.

    Access is granted by the identity provider's tokens, not here.
    """
    return await users.register(body)


@router.get("/users")
async def list_users(principal: CurrentPrincipal, ids: Ids) -> UserSummaries:
    """Look up users by id.

    Unknown and erased users are omitted.
    """
    return UserSummaries(items=await queries.user_summaries(_parse_ids(ids)))


def _parse_ids(ids: str) -> list[UUID]:
    parts = ids.split(",")
    try:
        if len(parts) > MAX_IDS:
            raise ValueError(f"at most {MAX_IDS} ids are allowed, got {len(parts)}")
        return [UUID(part.strip()) for part in parts]
    except ValueError as error:
        raise InvalidInput(
            "The ids are not valid.", errors=[{"field": "query.ids", "message": str(error)}]
        ) from None


@router.get("/users:search")
async def search_users(
    principal: CurrentPrincipal,
    search: InSearch,
    role: Role | None = None,
    state: UserState = "active",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[User]:
    """Search users by name and address, as administrators do."""
    return await queries.search_users(search, role, state, cursor, limit)


@router.get("/users/{user_id}", responses=problem_responses(404, 410))
async def get_user(principal: CurrentPrincipal, user_id: UUID) -> User:
    """Get a user.

    It is visible to the user and to administrators.
    """
    return await queries.user(principal, user_id)


@router.patch("/users/{user_id}", responses=problem_responses(404, EmailTaken, 410, 412, 428))
async def update_user(
    principal: CurrentPrincipal,
    user_id: UUID,
    expected: ExpectedVersion,
    body: UserPatch,
) -> User:
    """Update a user.

    Omitted fields keep their values.
    """
    return await users.update(user_id, expected, body)


@router.post("/users/{user_id}:deactivate", responses=problem_responses(404, 410))
async def deactivate_user(principal: CurrentPrincipal, user_id: UUID) -> User:
    """Deactivate a user.

    A deactivated user cannot be enrolled and receives no mail. Tokens stay valid: revoke them where
    they were issued.
    """
    return await users.deactivate(user_id)


@router.post("/users/{user_id}:reactivate", responses=problem_responses(404, 410))
async def reactivate_user(principal: CurrentPrincipal, user_id: UUID) -> User:
    """Reactivate a user, who can then be enrolled and receives mail again."""
    return await users.reactivate(user_id)


@router.get("/me", responses=problem_responses(410), openapi_extra=MAY_WRITE)
async def get_me(principal: CurrentPrincipal) -> User:
    """Get the caller.

    An unknown caller is registered from the token's claims.
    """
    return await users.me(principal)


@router.patch("/me", responses=problem_responses(410, 412, 428))
async def update_me(
    principal: CurrentPrincipal, expected: ExpectedVersion, body: ProfilePatch
) -> User:
    """Update the caller.

    Omitted fields keep their values.
    """
    return await users.update_me(principal, expected, body)


@router.post("/users/{user_id}:erase", responses=problem_responses(404, OwnsCourses))
async def erase_user(principal: CurrentPrincipal, user_id: UUID) -> Erasure:
    """Erase a user permanently.

    The bare id stays and cannot be registered again.
    """
    return await erasure.erase(principal, user_id)


@router.post("/me:erase", responses=problem_responses(OwnsCourses))
async def erase_me(principal: CurrentPrincipal) -> Erasure:
    """Erase the caller permanently.

    The bare id stays and cannot be registered again.
    """
    return await erasure.erase_me(principal)


@router.get("/users/{user_id}/erasure", responses=problem_responses(404))
async def get_erasure(principal: CurrentPrincipal, user_id: UUID) -> Erasure:
    """Get the report of a user's erasure.

    It says what was erased where, and until when the Kafka topic may hold the name.
    """
    return await queries.erasure(principal, user_id)
