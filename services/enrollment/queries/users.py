"""Reads of users."""

from collections.abc import Sequence
from uuid import UUID

from coursestream_events.enrollment import Role
from services.enrollment import models
from services.enrollment.queries.access import check_may_read_user
from services.enrollment.schemas.users import User, UserState, UserSummary
from shared.auth import Principal
from shared.database import fetch
from shared.errors import Erased, NotFound
from shared.http.pages import Page, decode_cursor, page_of
from shared.text import Search

# SQL: a keyset page by row comparison, and a scan for the words. A trigram index would need an
# extension that not every server has.
_SEARCH = f"""
    SELECT {", ".join(User.model_fields)}, sort_text
      FROM users
     WHERE erased_at IS NULL
       AND search_text LIKE ALL ($1::text[]) AND search_text NOT LIKE ALL ($7::text[])
       AND ($2::text IS NULL OR role = $2)
       AND ($3 = 'all' OR (deactivated_at IS NULL) = ($3 = 'active'))
       AND ($4::text IS NULL OR (sort_text, user_id) > ($4, $5::uuid))
     ORDER BY sort_text, user_id LIMIT $6
"""  # noqa: S608


async def user_summaries(user_ids: Sequence[UUID]) -> list[UserSummary]:
    """Return those of the users that exist, ordered by id."""
    users = models.User.filter(user_id__in=user_ids, erased_at=None).order_by("user_id")
    return [UserSummary(**row) for row in await users.values(*UserSummary.model_fields)]


async def user(principal: Principal, user_id: UUID) -> User:
    """Raises NotFound, Erased."""
    check_may_read_user(principal, user_id)
    return await registered_user(user_id)


async def registered_user(user_id: UUID) -> User:
    """Raises NotFound, Erased."""
    row = check_registered(await models.User.get_or_none(user_id=user_id))
    return User.model_validate(row, from_attributes=True)


def check_registered(row: models.User | None) -> models.User:
    """Return the row of a user who is neither unknown nor erased. Raises NotFound, Erased."""
    if row is None:
        raise NotFound("User not found.")
    if row.erased_at is not None:
        raise Erased("This user was erased.")
    return row


async def search_users(
    search: Search, role: Role | None, state: UserState, cursor: str | None, limit: int
) -> Page[User]:
    """Return users ordered by name.

    Raises:
        InvalidInput: the cursor is not one of this list.
    """
    name, user_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    required, excluded = search.patterns
    rows = await fetch(_SEARCH, required, role, state, name, user_id, limit + 1, excluded)
    return page_of(User, rows, limit, "sort_text", "user_id")
