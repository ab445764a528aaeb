"""Reads of invitations."""

from uuid import UUID

from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.invitations import Invitation
from shared.auth import Principal
from shared.database import fetch
from shared.http.pages import Page, decode_cursor, page_of

_INVITATIONS = """
    SELECT i.course_id, i.student_id, u.display_name, i.invited_at
      FROM invitations i JOIN users u ON u.user_id = i.student_id
     WHERE i.course_id = $1
       AND ($2::text IS NULL OR (u.display_name, i.student_id) > ($2, $3::uuid))
     ORDER BY u.display_name, i.student_id LIMIT $4
"""


async def invitations_of_course(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[Invitation]:
    """Return the course's invitations, ordered by name.

    Raises NotFound, NotAvailableYet, InvalidInput.
    """
    name, student_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    await check_may_teach(principal, course_id)
    rows = await fetch(_INVITATIONS, course_id, name, student_id, limit + 1)
    return page_of([Invitation(**row) for row in rows], limit, "display_name", "student_id")
