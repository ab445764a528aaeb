"""Users and enrollments as the events that describe them now, for a replaced log."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

import asyncpg

from coursestream_events.enrollment import (
    EnrollmentData,
    GroupDeleted,
    GroupMembersChanged,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserData,
    UserErased,
    UserErasedData,
    UserUpdated,
)
from services.enrollment.models import Enrollment, Group, User
from services.enrollment.service.events import group_data
from shared.database import Transaction, update
from shared.database.arrays import columns
from shared.outbox.publisher import Draft, Snapshot

_PAGE = 200

# SQL: a keyset page, or the named ones, locked in the order of their keys.
_LOCK_USERS = """
    SELECT user_id, display_name, role, version, updated_at, erased_at FROM users
     WHERE ($1::uuid IS NULL OR user_id > $1)
       AND ($2::text[] IS NULL OR user_id::text = ANY ($2))
     ORDER BY user_id LIMIT $3 FOR NO KEY UPDATE
"""

_LOCK_ENROLLMENTS = """
    SELECT course_id, student_id, version, expires_at, cycle FROM enrollments
     WHERE ($1::uuid IS NULL OR (course_id, student_id) > ($1, $2::uuid)) AND version > 0
       AND ($3::text[] IS NULL OR course_id || ':' || student_id = ANY ($3))
     ORDER BY course_id, student_id LIMIT $4 FOR UPDATE
"""

_CYCLES = """
    SELECT c.* FROM enrollment_cycles c
      JOIN unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
     USING (course_id, student_id)
     ORDER BY course_id, student_id, cycle
"""


async def load_users(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    first = UUID(after) if after is not None else None
    rows = await tx.connection.fetch(_LOCK_USERS, first, only and list(only), _PAGE)
    return [Snapshot(str(row["user_id"]), row["version"], [_user_draft(row)]) for row in rows]


def _user_draft(row: asyncpg.Record) -> Draft:
    if row["erased_at"] is not None:
        erased = UserErasedData(occurred_at=row["erased_at"], user_id=row["user_id"])
        return Draft(UserErased, erased)
    data = UserData(
        occurred_at=row["updated_at"],
        user_id=row["user_id"],
        display_name=row["display_name"],
        role=row["role"],
    )
    return Draft(UserUpdated, data)


async def save_users(tx: Transaction, versions: dict[str, int]) -> None:
    rows = [{"user_id": UUID(each), "version": version} for each, version in versions.items()]
    await update(User, rows)


async def load_enrollments(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    first = enrollment_key(after) if after is not None else (None, None)
    rows = await tx.connection.fetch(_LOCK_ENROLLMENTS, *first, only and list(only), _PAGE)
    latest = {(row["course_id"], row["student_id"]): row for row in rows}
    drafts: dict[tuple[UUID, UUID], list[Draft]] = defaultdict(list)
    for cycle in await tx.connection.fetch(_CYCLES, *columns(list(latest), 2)):
        key = cycle["course_id"], cycle["student_id"]
        is_latest = latest[key]["cycle"] == cycle["cycle"]
        drafts[key] += _cycle_drafts(cycle, latest[key]["expires_at"] if is_latest else None)
    return [
        Snapshot(f"{key[0]}:{key[1]}", row["version"], drafts[key]) for key, row in latest.items()
    ]


def _cycle_drafts(row: asyncpg.Record, expires_at: object) -> list[Draft]:
    """One event for the cycle as it opened, and one as it closed."""
    state = {
        "course_id": row["course_id"],
        "student_id": row["student_id"],
        "cycle": row["cycle"],
        "progress_from_cycle": row["progress_from_cycle"],
        "enrolled_at": row["enrolled_at"],
        "expires_at": expires_at,
    }
    opened = EnrollmentData(occurred_at=row["enrolled_at"], **state)
    drafts = [Draft(StudentEnrolled, opened)]
    if row["unenrolled_at"] is not None:
        closed = StudentUnenrolledData(
            occurred_at=row["unenrolled_at"], reason=row["reason"], **state
        )
        drafts.append(Draft(StudentUnenrolled, closed))
    return drafts


async def save_enrollments(tx: Transaction, versions: dict[str, int]) -> None:
    keys = [(*enrollment_key(aggregate), version) for aggregate, version in versions.items()]
    await update(
        Enrollment,
        [
            {"course_id": course_id, "student_id": student_id, "version": version}
            for course_id, student_id, version in keys
        ],
    )


async def load_groups(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    groups = Group.all() if after is None else Group.filter(group_id__gt=UUID(after))
    if only is not None:
        groups = groups.filter(group_id__in=[UUID(each) for each in only])
    locked = groups.order_by("group_id").limit(_PAGE).select_for_update(no_key=True)
    return [
        Snapshot(
            str(row.group_id),
            row.version,
            [Draft(GroupDeleted if row.deleted_at else GroupMembersChanged, group_data(row))],
        )
        for row in await locked
    ]


async def save_groups(tx: Transaction, versions: dict[str, int]) -> None:
    rows = [{"group_id": UUID(each), "version": version} for each, version in versions.items()]
    await update(Group, rows)


def enrollment_key(aggregate: str) -> tuple[UUID, UUID]:
    course_id, _, student_id = aggregate.partition(":")
    return UUID(course_id), UUID(student_id)
