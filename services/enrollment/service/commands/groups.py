"""Commands on groups.

Each locks the row of its course first, so that names stay unique and the number of groups limited.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from coursestream_events import Event
from coursestream_events.enrollment import (
    GroupCreated,
    GroupDeleted,
    GroupMembersChanged,
    GroupRenamed,
)
from services.enrollment.errors import GroupExists, GroupFull, GroupsFull, StudentNotEnrolled
from services.enrollment.models import Course
from services.enrollment.models import Group as GroupRow
from services.enrollment.queries.access import (
    course_not_available,
    course_not_found,
    may_teach,
)
from services.enrollment.queries.groups import group_not_found, with_members
from services.enrollment.schemas.groups import (
    MAX_GROUPS,
    MAX_MEMBERS,
    Group,
    GroupCreate,
    GroupPatch,
)
from services.enrollment.service.events import group_event
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Expected, check_version
from shared.ids import uuid7
from shared.outbox import append

# FOR SHARE: no enrollment ends, and no student is erased, until the group has its member.
_ENROLLED = """
    SELECT student_id FROM enrollments
     WHERE course_id = $1 AND student_id = ANY ($2::uuid[]) AND closed_at IS NULL
       AND (expires_at <= $3) IS NOT TRUE
     ORDER BY student_id FOR SHARE
"""
_LOCK_OF_MEMBER = """
    SELECT group_id FROM course_groups WHERE member_ids @> ARRAY[$1::uuid] ORDER BY group_id
       FOR UPDATE
"""


async def create_group(principal: Principal, course_id: UUID, body: GroupCreate) -> Group:
    """Raises NotAvailableYet, NotFound, GroupExists, GroupsFull, StudentNotEnrolled."""
    moment = now()
    async with transaction() as tx:
        await _lock_course(principal, course_id)
        if await _present(course_id).count() >= MAX_GROUPS:
            raise GroupsFull(f"A course has at most {MAX_GROUPS} groups.")
        await _check_name(course_id, body.name)
        await _check_enrolled(tx, course_id, body.member_ids)
        row = GroupRow(
            group_id=uuid7(),
            course_id=course_id,
            name=body.name,
            member_ids=body.member_ids,
            version=1,
            created_at=moment,
            updated_at=moment,
        )
        await row.save(force_create=True)
        await append(tx, [group_event(GroupCreated, row)])
        return await with_members(row)


async def rename_group(
    principal: Principal, course_id: UUID, group_id: UUID, expected: Expected, body: GroupPatch
) -> Group:
    """Raises NotAvailableYet, NotFound, PreconditionFailed, GroupExists."""
    async with transaction() as tx:
        row = await _lock_group(principal, course_id, group_id)
        check_version(row.version, expected)
        if row.name != body.name:
            await _check_name(course_id, body.name, but=group_id)
            row.name = body.name
            await _save(tx, GroupRenamed, [row], now())
        return await with_members(row)


async def set_members(
    principal: Principal,
    course_id: UUID,
    group_id: UUID,
    expected: Expected,
    member_ids: Sequence[UUID],
) -> Group:
    """Raises NotAvailableYet, NotFound, PreconditionFailed, StudentNotEnrolled."""
    async with transaction() as tx:
        row = await _lock_group(principal, course_id, group_id)
        check_version(row.version, expected)
        await _set_members(tx, row, set(member_ids))
        return await with_members(row)


async def add_member(
    principal: Principal, course_id: UUID, group_id: UUID, student_id: UUID
) -> Group:
    """Raises NotAvailableYet, NotFound, GroupFull, StudentNotEnrolled."""
    async with transaction() as tx:
        row = await _lock_group(principal, course_id, group_id)
        await _set_members(tx, row, {*row.member_ids, student_id})
        return await with_members(row)


async def remove_member(
    principal: Principal, course_id: UUID, group_id: UUID, student_id: UUID
) -> Group:
    """Raises NotAvailableYet, NotFound."""
    async with transaction() as tx:
        row = await _lock_group(principal, course_id, group_id)
        await _set_members(tx, row, set(row.member_ids) - {student_id})
        return await with_members(row)


async def delete_group(principal: Principal, course_id: UUID, group_id: UUID) -> None:
    """Raises NotAvailableYet, NotFound."""
    moment = now()
    async with transaction() as tx:
        row = await _lock_group(principal, course_id, group_id)
        row.deleted_at = moment
        await _save(tx, GroupDeleted, [row], moment)


async def leave_groups(tx: Transaction, student_id: UUID, moment: datetime) -> int:
    """Remove an erased student from all groups; return from how many."""
    keys = await tx.connection.fetch(_LOCK_OF_MEMBER, student_id)
    groups = GroupRow.filter(group_id__in=[key["group_id"] for key in keys])
    rows = await groups.order_by("group_id")
    for row in rows:
        row.member_ids = [each for each in row.member_ids if each != student_id]
    await _save(tx, GroupMembersChanged, rows, moment)
    return len(rows)


async def _lock_course(principal: Principal, course_id: UUID) -> None:
    locked = Course.filter(course_id=course_id).select_for_update(no_key=True)
    course = await locked.get_or_none()
    if course is None:
        raise course_not_available()
    if course.deleted or not may_teach(principal, course.teacher_id):
        raise course_not_found()


async def _lock_group(principal: Principal, course_id: UUID, group_id: UUID) -> GroupRow:
    await _lock_course(principal, course_id)
    locked = _present(course_id).filter(group_id=group_id).select_for_update()
    row = await locked.get_or_none()
    if row is None:
        raise group_not_found()
    return row


def _present(course_id: UUID) -> QuerySet[GroupRow]:
    return GroupRow.filter(course_id=course_id, deleted_at=None)


async def _check_name(course_id: UUID, name: str, but: UUID | None = None) -> None:
    same = _present(course_id).filter(name__iexact=name)
    if await same.exclude(group_id=but).exists():
        raise GroupExists(f"The course has a group {name}. Choose another name.")


async def _set_members(tx: Transaction, row: GroupRow, members: set[UUID]) -> None:
    if members == set(row.member_ids):
        return
    if len(members) > MAX_MEMBERS:
        raise GroupFull(f"A group has at most {MAX_MEMBERS} members.")
    await _check_enrolled(tx, row.course_id, members - set(row.member_ids))
    row.member_ids = sorted(members)
    await _save(tx, GroupMembersChanged, [row], now())


async def _check_enrolled(tx: Transaction, course_id: UUID, added: Collection[UUID]) -> None:
    rows = await tx.connection.fetch(_ENROLLED, course_id, list(added), now())
    missing = sorted(set(added) - {row["student_id"] for row in rows})
    if missing:
        listed = ", ".join(map(str, missing[:5]))
        more = f" and {len(missing) - 5} more" if len(missing) > 5 else ""
        raise StudentNotEnrolled(f"Enroll the students first: {listed}{more}.")


async def _save(
    tx: Transaction, event: type[Event], rows: Sequence[GroupRow], moment: datetime
) -> None:
    for row in rows:
        row.version += 1
        row.updated_at = moment
        await row.save(update_fields=("name", "member_ids", "version", "updated_at", "deleted_at"))
    await append(tx, [group_event(event, row) for row in rows])
