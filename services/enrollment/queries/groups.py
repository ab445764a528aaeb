"""Reads of groups."""

from uuid import UUID

from services.enrollment import models
from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.groups import Group, GroupSummary, Member
from shared.auth import Principal
from shared.database import fetch
from shared.errors import NotFoundHere
from shared.http.pages import Page, decode_cursor, page_of

# SQL for a keyset page by row comparison.
_GROUPS = """
    SELECT group_id, course_id, name, cardinality(member_ids) AS members, version, created_at,
           lower(name) AS sort_text
      FROM course_groups
     WHERE course_id = $1 AND deleted_at IS NULL
       AND ($2::text IS NULL OR (lower(name), group_id) > ($2, $3::uuid))
     ORDER BY lower(name), group_id LIMIT $4
"""

# SQL for a join with an array.
_MEMBERS = """
    SELECT m.student_id, coalesce(u.display_name, '') AS display_name,
           e.student_id IS NOT NULL AS enrolled
      FROM course_groups g
      CROSS JOIN unnest(g.member_ids) AS m (student_id)
      JOIN users u ON u.user_id = m.student_id
      LEFT JOIN enrollments e ON e.course_id = g.course_id AND e.student_id = m.student_id
                             AND e.closed_at IS NULL
     WHERE g.group_id = $1 ORDER BY u.sort_text, m.student_id
"""


async def groups_of_course(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[GroupSummary]:
    """Return the groups of a course by name. Raises NotFound, NotAvailableYet, InvalidInput."""
    name, group_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    await check_may_teach(principal, course_id)
    rows = await fetch(_GROUPS, course_id, name, group_id, limit + 1)
    return page_of(GroupSummary, rows, limit, "sort_text", "group_id")


async def group(principal: Principal, course_id: UUID, group_id: UUID) -> Group:
    """Raises NotFound, NotAvailableYet."""
    await check_may_teach(principal, course_id)
    row = await models.Group.get_or_none(group_id=group_id, course_id=course_id, deleted_at=None)
    if row is None:
        raise group_not_found()
    return await with_members(row)


async def with_members(row: models.Group) -> Group:
    return Group(
        group_id=row.group_id,
        course_id=row.course_id,
        name=row.name,
        members=[Member(**each) for each in await fetch(_MEMBERS, row.group_id)],
        version=row.version,
        created_at=row.created_at,
    )


def group_not_found() -> NotFoundHere:
    return NotFoundHere("Group not found.")
