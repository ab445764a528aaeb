"""Routes on people."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from services.enrollment import queries
from services.enrollment.schemas import MAX_IDS, People, User, UserCreate, UserPatch
from services.enrollment.service import people
from shared.errors import InvalidInput
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.problems import problem_responses

router = APIRouter(prefix="/users", tags=["people"])

Ids = Annotated[
    str,
    Query(
        min_length=1,
        max_length=MAX_IDS * 37,
        description=f"Up to {MAX_IDS} ids, separated by commas",
        examples=["0190d3f1-0000-7000-8000-000000000002"],
    ),
]


@router.post("", status_code=status.HTTP_201_CREATED, responses=problem_responses(409))
async def create_user(principal: CurrentPrincipal, body: UserCreate, response: Response) -> User:
    """Register a person; the token of the identity provider is what lets them in."""
    user = await people.register(body)
    tag(response, user.version)
    return user


@router.get("")
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


@router.get("/{user_id}", responses=problem_responses(404))
async def get_user(principal: CurrentPrincipal, user_id: UUID, response: Response) -> User:
    """With the address: for the person and for administrators."""
    user = await queries.user(principal, user_id)
    tag(response, user.version)
    return user


@router.patch("/{user_id}", responses=problem_responses(404, 409, 412, 428))
async def update_user(
    principal: CurrentPrincipal,
    user_id: UUID,
    version: ExpectedVersion,
    body: UserPatch,
    response: Response,
) -> User:
    """What is left out stays as it is."""
    user = await people.update(user_id, version, body)
    tag(response, user.version)
    return user
