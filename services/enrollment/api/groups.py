"""Routes of groups."""

from uuid import UUID

from fastapi import status

from services.enrollment import queries
from services.enrollment.errors import GroupExists, GroupFull, GroupsFull, StudentNotEnrolled
from services.enrollment.schemas.groups import (
    Group,
    GroupCreate,
    GroupMembers,
    GroupPatch,
    GroupSummary,
)
from services.enrollment.service.commands import groups
from shared.errors import NotAvailableYet
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["groups"])

_GROUPS = "/courses/{course_id}/groups"
_GROUP = f"{_GROUPS}/{{group_id}}"
_REFUSALS = 404, NotAvailableYet

ACCESS: Access = {
    ("GET", f"/v1{_GROUPS}"): TEACHERS | IMPORTERS,
    ("POST", f"/v1{_GROUPS}"): TEACHERS | IMPORTERS,
    ("GET", f"/v1{_GROUP}"): TEACHERS | IMPORTERS,
    ("PATCH", f"/v1{_GROUP}"): TEACHERS | IMPORTERS,
    ("DELETE", f"/v1{_GROUP}"): TEACHERS | IMPORTERS,
    ("PUT", f"/v1{_GROUP}/members"): TEACHERS | IMPORTERS,
    ("PUT", f"/v1{_GROUP}/members/{{student_id}}"): TEACHERS | IMPORTERS,
    ("DELETE", f"/v1{_GROUP}/members/{{student_id}}"): TEACHERS | IMPORTERS,
}


@router.get(_GROUPS, responses=problem_responses(*_REFUSALS))
async def list_groups(
    principal: CurrentPrincipal, course_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[GroupSummary]:
    """List the groups of a course by name."""
    return await queries.groups_of_course(principal, course_id, cursor, limit)


@router.post(
    _GROUPS,
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(*_REFUSALS, GroupExists, GroupsFull, StudentNotEnrolled),
)
async def create_group(principal: CurrentPrincipal, course_id: UUID, body: GroupCreate) -> Group:
    """Create a group of a course.

    A course has at most 200 groups, and a group 500 members. A student may be in several groups.
    Reporting's pages of the course can be restricted to a group. The name is published in events,
    so it must not be the name of a person.
    """
    return await groups.create_group(principal, course_id, body)


@router.get(_GROUP, responses=problem_responses(*_REFUSALS))
async def get_group(principal: CurrentPrincipal, course_id: UUID, group_id: UUID) -> Group:
    """Get a group with its members."""
    return await queries.group(principal, course_id, group_id)


@router.patch(_GROUP, responses=problem_responses(*_REFUSALS, GroupExists, 412, 428))
async def rename_group(
    principal: CurrentPrincipal,
    course_id: UUID,
    group_id: UUID,
    expected: ExpectedVersion,
    body: GroupPatch,
) -> Group:
    """Rename a group.

    The new name must be unique in the course.
    """
    return await groups.rename_group(principal, course_id, group_id, expected, body)


@router.delete(
    _GROUP,
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(*_REFUSALS),
)
async def delete_group(principal: CurrentPrincipal, course_id: UUID, group_id: UUID) -> None:
    """Delete a group.

    Its members stay enrolled.
    """
    await groups.delete_group(principal, course_id, group_id)


@router.put(
    f"{_GROUP}/members", responses=problem_responses(*_REFUSALS, StudentNotEnrolled, 412, 428)
)
async def set_group_members(
    principal: CurrentPrincipal,
    course_id: UUID,
    group_id: UUID,
    expected: ExpectedVersion,
    body: GroupMembers,
) -> Group:
    """Set the members of a group.

    New members need an open enrollment. Members whose enrollment has ended may stay.
    """
    return await groups.set_members(principal, course_id, group_id, expected, body.member_ids)


@router.put(
    f"{_GROUP}/members/{{student_id}}",
    responses=problem_responses(*_REFUSALS, StudentNotEnrolled, GroupFull),
)
async def add_group_member(
    principal: CurrentPrincipal, course_id: UUID, group_id: UUID, student_id: UUID
) -> Group:
    """Add a student to a group.

    The student needs an open enrollment. Adding a member again changes nothing.
    """
    return await groups.add_member(principal, course_id, group_id, student_id)


@router.delete(f"{_GROUP}/members/{{student_id}}", responses=problem_responses(*_REFUSALS))
async def remove_group_member(
    principal: CurrentPrincipal, course_id: UUID, group_id: UUID, student_id: UUID
) -> Group:
    """Remove a student from a group.

    Removing a student who is no member changes nothing.
    """
    return await groups.remove_member(principal, course_id, group_id, student_id)
