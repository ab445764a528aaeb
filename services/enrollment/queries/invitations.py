"""Reads of invitations."""

from uuid import UUID

from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.invitations import Invitation
from shared.auth import Principal
from shared.database import fetch
from shared.http.pages import Page, decode_cursor, page_of
from shared.text import Search

_INVITATIONS = """
    SELECT i.course_id, i.student_id, u.display_name, i.invited_at, u.sort_text
      FROM invitations i JOIN users u ON u.user_id = i.student_id
     WHERE i.course_id = $1
       AND ($2::text IS NULL OR (u.sort_text, i.student_id) > ($2, $3::uuid))
       AND u.search_text LIKE ALL ($5::text[]) AND u.search_text NOT LIKE ALL ($6::text[])
     ORDER BY u.sort_text, i.student_id LIMIT $4
"""


async def invitations_of_course(
    principal: Principal, course_id: UUID, search: Search, cursor: str | None, limit: int
) -> Page[Invitation]:
    """Return the course's invitations, ordered by name.

    Raises NotFound, NotAvailableYet, InvalidInput.
    """
    name, student_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    await check_may_teach(principal, course_id)
    rows = await fetch(_INVITATIONS, course_id, name, student_id, limit + 1, *search.patterns)
    return page_of(Invitation, rows, limit, "sort_text", "student_id")
