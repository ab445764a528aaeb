"""Routes on people."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from coursestream_events.enrollment import Role
from services.enrollment import queries
from services.enrollment.errors import EmailTaken, OwnsCourses, UserExists
from services.enrollment.schemas import (
    MAX_IDS,
    Erasure,
    MePatch,
    People,
    PersonState,
    SearchText,
    User,
    UserCreate,
    UserPatch,
)
from services.enrollment.service.commands import erasure, users
from shared.errors import InvalidInput
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = APIRouter(tags=["people"])

Ids = Annotated[
    str,
    Query(
        min_length=1,
        max_length=MAX_IDS * 37,
        description=f"Up to {MAX_IDS} ids, separated by commas",
        examples=["0190d3f1-0000-7000-8000-000000000002"],
    ),
]


@router.post(
    "/users",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(UserExists, EmailTaken, 410),
)
async def create_user(principal: CurrentPrincipal, body: UserCreate, response: Response) -> User:
    """Register a person; the token of the identity provider is what lets them in."""
    user = await users.register(body)
    tag(response, user.version)
    return user


@router.get("/users")
async def get_people(principal: CurrentPrincipal, ids: Ids) -> People:
    """Names of people, for a page that has their ids; who isn't known is left out."""
    return People(items=await queries.people(_parsed(ids)))


def _parsed(ids: str) -> list[UUID]:
    parts = ids.split(",")
    try:
        if len(parts) > MAX_IDS:
            raise ValueError(f"at most {MAX_IDS} ids, here are {len(parts)}")
        return [UUID(part.strip()) for part in parts]
    except ValueError as error:
        raise InvalidInput(
            "The ids are wrong.", errors=[{"field": "query.ids", "message": str(error)}]
        ) from None


@router.get("/users:search")
async def find_users(
    principal: CurrentPrincipal,
    q: Annotated[SearchText | None, Query(description="A part of the name or address")] = None,
    role: Role | None = None,
    state: PersonState = "active",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[User]:
    """Everybody, or those who match, by name."""
    return await queries.find_users(q, role, state, cursor, limit)


@router.get("/users/{user_id}", responses=problem_responses(404, 410))
async def get_user(principal: CurrentPrincipal, user_id: UUID, response: Response) -> User:
    """With the address: for the person and for administrators."""
    user = await queries.user(principal, user_id)
    tag(response, user.version)
    return user


@router.patch("/users/{user_id}", responses=problem_responses(404, EmailTaken, 410, 412, 428))
async def update_user(
    principal: CurrentPrincipal,
    user_id: UUID,
    version: ExpectedVersion,
    body: UserPatch,
    response: Response,
) -> User:
    """What is left out stays as it is."""
    user = await users.update(user_id, version, body)
    tag(response, user.version)
    return user


@router.post("/users/{user_id}:deactivate", responses=problem_responses(404, 410))
async def deactivate_user(principal: CurrentPrincipal, user_id: UUID, response: Response) -> User:
    """They are enrolled no more and get no mail; the identity provider ends their tokens."""
    user = await users.deactivate(user_id)
    tag(response, user.version)
    return user


@router.post("/users/{user_id}:reactivate", responses=problem_responses(404, 410))
async def reactivate_user(principal: CurrentPrincipal, user_id: UUID, response: Response) -> User:
    """As before the deactivation."""
    user = await users.reactivate(user_id)
    tag(response, user.version)
    return user


@router.get("/me", responses=problem_responses(410))
async def get_me(principal: CurrentPrincipal, response: Response) -> User:
    """The caller, who is registered from the token when it is seen for the first time."""
    user = await users.me(principal)
    tag(response, user.version)
    return user


@router.patch("/me", responses=problem_responses(410, 412, 428))
async def update_me(
    principal: CurrentPrincipal, version: ExpectedVersion, body: MePatch, response: Response
) -> User:
    """What is left out stays as it is."""
    user = await users.update_me(principal, version, body)
    tag(response, user.version)
    return user


@router.post("/users/{user_id}:erase", responses=problem_responses(404, OwnsCourses))
async def erase_user(principal: CurrentPrincipal, user_id: UUID) -> Erasure:
    """For good: the bare id stays, and nobody is registered under it again."""
    return await erasure.erase(principal, user_id)


@router.post("/me:erase", responses=problem_responses(OwnsCourses))
async def erase_me(principal: CurrentPrincipal) -> Erasure:
    """For good: the bare id stays, and nobody is registered under it again."""
    return await erasure.erase_oneself(principal)


@router.get("/users/{user_id}/erasure", responses=problem_responses(404))
async def get_erasure(principal: CurrentPrincipal, user_id: UUID) -> Erasure:
    """What was erased where, and until when the log may still hold the name."""
    return await queries.erasure(principal, user_id)
