"""Bulk import of groups: one transaction per batch, no query per row."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import GroupCreated, GroupMembersChanged, GroupRenamed
from services.enrollment.models import Course, Group
from services.enrollment.schemas.groups import MAX_GROUPS
from services.enrollment.schemas.imports import GroupImport
from services.enrollment.service.events import group_event
from shared.clock import now
from shared.database import Transaction, insert, transaction, update_each
from shared.database.arrays import columns
from shared.http.imports import Result, rejected, retry_later
from shared.http.imports.batches import Batch
from shared.outbox import append

# FOR SHARE: no enrollment ends until the group has its member.
_ENROLLED = """
    SELECT course_id, student_id FROM enrollments
      JOIN unnest($1::uuid[], $2::uuid[]) AS wanted (course_id, student_id)
     USING (course_id, student_id)
     WHERE closed_at IS NULL AND (expires_at <= $3) IS NOT TRUE
     ORDER BY course_id, student_id FOR SHARE OF enrollments
"""

Groups = Mapping[UUID, Group]
Changes = Mapping[UUID, Mapping[str, Any]]


async def import_groups(rows: Sequence[GroupImport], *, overwrite: bool) -> list[Result]:
    """Create groups, and change the name and members of those that exist."""
    batch = Batch("group", rows, overwrite=overwrite)
    moment = now()
    async with transaction() as tx:
        await _settle_courses(batch)
        present = await _lock(list(batch.open))
        await batch.load()
        batch.settle_where(lambda key, row: _refusal(present.get(key), row))
        await _settle_names(batch)
        await _settle_members(tx, batch, present, moment)
        states = {key: _state(group) for key, group in present.items()}
        changes = batch.merge(states, lambda _, row: _given(row))
        events = await _update(batch, present, changes, moment)
        events += await _create(batch, moment)
        await append(tx, events)
        return await batch.finish()


async def _settle_courses(batch: Batch[GroupImport]) -> None:
    """Lock the courses, so that names stay unique and the number of groups limited."""
    wanted = {row.course_id for row in batch.open.values()}
    locked = Course.filter(course_id__in=sorted(wanted)).select_for_update(no_key=True)
    courses = {each.course_id: each for each in await locked.order_by("course_id")}
    for key, row in list(batch.open.items()):
        if row.course_id not in courses:
            batch.settle(key, retry_later(f"course {row.course} is not available yet"))
        elif courses[row.course_id].deleted:
            batch.settle(key, rejected(f"course {row.course} was deleted"))


async def _lock(group_ids: list[UUID]) -> Groups:
    locked = Group.filter(group_id__in=group_ids).select_for_update()
    return {each.group_id: each for each in await locked.order_by("group_id")}


def _refusal(group: Group | None, row: GroupImport) -> str | None:
    if group is None:
        return None
    if group.deleted_at is not None:
        return "the group was deleted; use another reference"
    return "the group belongs to another course" if group.course_id != row.course_id else None


async def _settle_names(batch: Batch[GroupImport]) -> None:
    courses = {row.course_id for row in batch.open.values()}
    present = await Group.filter(course_id__in=list(courses), deleted_at=None)
    names = {(each.course_id, each.name.lower()): each.group_id for each in present}
    known = {each.group_id for each in present}
    counts = Counter(each.course_id for each in present)
    for key, row in list(batch.open.items()):
        counts[row.course_id] += key not in known
        if names.setdefault((row.course_id, row.name.lower()), key) != key:
            batch.settle(key, rejected(f"another group of the course has the name {row.name}"))
        elif counts[row.course_id] > MAX_GROUPS:
            batch.settle(key, rejected(f"a course has at most {MAX_GROUPS} groups"))


async def _settle_members(
    tx: Transaction, batch: Batch[GroupImport], present: Groups, moment: datetime
) -> None:
    """New members need an open enrollment, which may be on its way."""
    added = {
        key: [
            (row.course_id, each)
            for each in row.member_ids
            if key not in present or each not in present[key].member_ids
        ]
        for key, row in batch.open.items()
    }
    wanted = sorted({each for members in added.values() for each in members})
    rows = await tx.connection.fetch(_ENROLLED, *columns(wanted, 2), moment)
    enrolled = {(row["course_id"], row["student_id"]) for row in rows}
    for key, members in added.items():
        missing = sum(each not in enrolled for each in members)
        if missing:
            batch.settle(
                key, retry_later(f"members that are not enrolled in the course yet: {missing}")
            )


async def _update(
    batch: Batch[GroupImport], present: Groups, changes: Changes, moment: datetime
) -> list[Event]:
    updated = [key for key in batch.open if key in changes]
    events = [event for key in updated for event in _changed(present[key], changes[key], moment)]
    names = ("group_id", "name", "member_ids", "version", "updated_at")
    stored = [{name: getattr(present[key], name) for name in names} for key in updated]
    await update_each(Group, stored)
    batch.settle_updated(updated)
    return events


def _changed(group: Group, changes: Mapping[str, Any], moment: datetime) -> Iterator[Event]:
    """Apply the changes, each with an event of its own."""
    group.updated_at = moment
    if "name" in changes:
        group.name, group.version = changes["name"], group.version + 1
        yield group_event(GroupRenamed, group, imported=True)
    if "members" in changes:
        group.member_ids = [UUID(each) for each in changes["members"]]
        group.version += 1
        yield group_event(GroupMembersChanged, group, imported=True)


async def _create(batch: Batch[GroupImport], moment: datetime) -> list[Event]:
    rows = dict(batch.open)
    groups = {
        key: Group(
            group_id=key,
            course_id=row.course_id,
            name=row.name,
            member_ids=row.member_ids,
            version=1,
            created_at=moment,
            updated_at=moment,
        )
        for key, row in rows.items()
    }
    names = (
        "group_id", "course_id", "name", "member_ids", "version", "created_at", "updated_at",
    )  # fmt: skip
    stored = [{name: getattr(each, name) for name in names} for each in groups.values()]
    written = await insert(Group, stored, skip_existing=True, returning="group_id")
    created = batch.settle_created(written, {key: _given(row) for key, row in rows.items()})
    return [
        group_event(GroupCreated, group, imported=True)
        for key, group in groups.items()
        if key in created
    ]


def _given(row: GroupImport) -> dict[str, Any]:
    return {"name": row.name, "members": [str(each) for each in row.member_ids]}


def _state(group: Group) -> dict[str, Any]:
    return {"name": group.name, "members": [str(each) for each in group.member_ids]}
