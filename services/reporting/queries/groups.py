"""The present members of a group, to which the pages of its course can be restricted."""

from uuid import UUID

from services.reporting.errors import GroupNotFound
from services.reporting.models import Group


async def members_of(course_id: UUID, group_id: UUID | None) -> list[UUID] | None:
    """Return the ids of the members; None for everybody.

    Raises:
        GroupNotFound: the course has no such group, or none yet.
    """
    if group_id is None:
        return None
    found = Group.filter(group_id=group_id, course_id=course_id, deleted=False)
    members = await found.values_list("member_ids", flat=True)
    if not members:
        raise GroupNotFound(group_id)
    return list(members[0])


async def course_groups(course_id: UUID) -> list[Group]:
    """Return the groups of a course by name."""
    return await Group.filter(course_id=course_id, deleted=False).order_by("name", "group_id")
