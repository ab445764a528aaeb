"""Users who may own a course."""

from collections.abc import Collection
from uuid import UUID

from services.courses.models import ErasedUser, User


async def erased_users(user_ids: Collection[UUID]) -> set[UUID]:
    """Return those of these users who were erased."""
    erased = ErasedUser.filter(user_id__in=user_ids)
    return {user_id for (user_id,) in await erased.values_list("user_id")}


async def roles(user_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the roles of those of these users who are known."""
    return dict(await User.filter(user_id__in=user_ids).values_list("user_id", "role"))
