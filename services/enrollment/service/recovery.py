"""Recovery after a restore: users and enrollments, reconciled with their published events."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg

from coursestream_events import Event, Topic
from coursestream_events.catalog import ENROLLMENT, USER
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserData,
    UserErased,
    UserErasedData,
    UserUpdated,
)
from services.enrollment.models import Invitation
from shared.database import Transaction
from shared.database.arrays import columns
from shared.erasure import purge_users
from shared.outbox import purge_events
from shared.outbox.publisher import Draft, Publisher, Snapshot, SnapshotSource

_PAGE = 200

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


def _key(aggregate: str) -> tuple[UUID, UUID]:
    course_id, _, student_id = aggregate.partition(":")
    return UUID(course_id), UUID(student_id)


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    if topic == USER:
        rows = await connection.fetch(
            "SELECT user_id::text AS aggregate, version FROM users WHERE user_id = ANY ($1)",
            [UUID(each) for each in aggregates],
        )
    else:
        rows = await connection.fetch(
            """
            SELECT course_id || ':' || student_id AS aggregate, version FROM enrollments
             WHERE (course_id, student_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
            """,
            *columns([_key(each) for each in aggregates], 2),
        )
    return {row["aggregate"]: row["version"] for row in rows}


# --- Snapshots ---------------------------------------------------------------------------------


async def _load_users(
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


async def _save_users(tx: Transaction, versions: dict[str, int]) -> None:
    await tx.connection.execute(
        """
        UPDATE users SET version = moved.version
          FROM unnest($1::uuid[], $2::int[]) AS moved (user_id, version)
         WHERE users.user_id = moved.user_id
        """,
        *columns([(UUID(each), version) for each, version in versions.items()], 2),
    )


async def _load_enrollments(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    first = _key(after) if after is not None else (None, None)
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


async def _save_enrollments(tx: Transaction, versions: dict[str, int]) -> None:
    rows = [(*_key(aggregate), version) for aggregate, version in versions.items()]
    await tx.connection.execute(
        """
        UPDATE enrollments e SET version = moved.version
          FROM unnest($1::uuid[], $2::uuid[], $3::int[])
               AS moved (course_id, student_id, version)
         WHERE e.course_id = moved.course_id AND e.student_id = moved.student_id
        """,
        *columns(rows, 3),
    )


# --- Adopting published events ------------------------------------------------------------------

_ADOPT_USER = """
    INSERT INTO users AS u (user_id, display_name, role, version, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $5)
    ON CONFLICT (user_id) DO UPDATE
       SET display_name = CASE WHEN u.erased_at IS NULL THEN excluded.display_name END,
           role = CASE WHEN u.erased_at IS NULL THEN excluded.role END,
           version = excluded.version, updated_at = coalesce(u.erased_at, excluded.updated_at)
    RETURNING (xmax = 0) AS created
"""

# The enrollments that the erasure closed are adopted from the events of their own topic.
_ADOPT_ERASURE = """
    INSERT INTO users AS u (user_id, version, notifications, created_at, updated_at, erased_at)
    VALUES ($1, $2, '{}', $3, $3, $3)
    ON CONFLICT (user_id) DO UPDATE
       SET display_name = NULL, email = NULL, role = NULL, locale = NULL, time_zone = NULL,
           notifications = '{}', import_digest = NULL, updated_at = $3, erased_at = $3,
           version = excluded.version
"""

_ENSURE = """
    WITH course AS (
        INSERT INTO courses (course_id, version, slug, title, teacher_id, status, deleted)
        VALUES ($1, 0, '', '', $3, 'draft', false) ON CONFLICT DO NOTHING
    )
    INSERT INTO users (user_id, display_name, role, version, created_at, updated_at)
    VALUES ($2, 'student ' || right($2::uuid::text, 8), 'student', 1, $4, $4) ON CONFLICT DO NOTHING
"""

# Opened by commands without knowledge of the published event.
_DELETE_LATER_CYCLES = """
    DELETE FROM enrollment_cycles WHERE course_id = $1 AND student_id = $2 AND cycle > $3
"""

_ADOPT_ENROLLMENT = """
    WITH enrollment AS (
        INSERT INTO enrollments AS e (course_id, student_id, version, cycle, progress_from_cycle,
                                     closed_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (course_id, student_id) DO UPDATE
           SET version = excluded.version, cycle = excluded.cycle,
               progress_from_cycle = excluded.progress_from_cycle,
               closed_at = excluded.closed_at, expires_at = excluded.expires_at
        RETURNING course_id, student_id
    )
    INSERT INTO enrollment_cycles (course_id, student_id, cycle, progress_from_cycle, enrolled_at,
                                  unenrolled_at, reason)
    SELECT course_id, student_id, $4, $5, $8, $6, $9 FROM enrollment
    ON CONFLICT (course_id, student_id, cycle) DO UPDATE
       SET enrolled_at = excluded.enrolled_at, unenrolled_at = excluded.unenrolled_at,
           reason = excluded.reason, progress_from_cycle = excluded.progress_from_cycle
"""


async def _adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply published events to users and enrollments; return what events do not carry."""
    lost = []
    for event in events:
        match event.data:
            case UserErasedData():
                await _adopt_erasure(tx, event.data, event.aggregateversion)
            case UserData():
                lost += await _adopt_user(tx.connection, event.data, event.aggregateversion)
            case EnrollmentData():
                await _adopt_enrollment(tx.connection, event.data, event.aggregateversion)
    return lost


async def _adopt_user(connection: asyncpg.Connection, data: UserData, version: int) -> list[str]:
    created = await connection.fetchval(
        _ADOPT_USER, data.user_id, data.display_name, data.role, version, data.occurred_at
    )
    if not created:
        return []
    return [f"user {data.user_id}: e-mail address, locale, time zone, notification preferences"]


async def _adopt_erasure(tx: Transaction, data: UserErasedData, version: int) -> None:
    await tx.connection.execute(_ADOPT_ERASURE, data.user_id, version, data.occurred_at)
    invitations = await Invitation.filter(student_id=data.user_id).delete()
    unsent = await purge_events(tx.connection, USER, [str(data.user_id)])
    purged = await purge_users(tx.connection, [data.user_id])
    await tx.connection.execute(
        """
        INSERT INTO erasures (user_id, requested_by, erased_at, version, enrollments, invitations,
                              events, responses, dead_letters)
        VALUES ($1, $1, $2, $3, 0, $4, $5, $6, $7) ON CONFLICT DO NOTHING
        """,
        data.user_id,
        data.occurred_at,
        version,
        invitations,
        unsent,
        purged["responses"],
        purged["dead_letters"],
    )


async def _adopt_enrollment(
    connection: asyncpg.Connection, data: EnrollmentData, version: int
) -> None:
    closed = isinstance(data, StudentUnenrolledData)
    await connection.execute(
        _ENSURE, data.course_id, data.student_id, UUID(int=0), data.occurred_at
    )
    await connection.execute(_DELETE_LATER_CYCLES, data.course_id, data.student_id, data.cycle)
    await connection.execute(
        _ADOPT_ENROLLMENT,
        data.course_id,
        data.student_id,
        version,
        data.cycle,
        data.progress_from_cycle,
        data.occurred_at if closed else None,
        data.expires_at,
        data.enrolled_at,
        data.reason if isinstance(data, StudentUnenrolledData) else None,
    )


PUBLISHER = Publisher(
    "enrollment",
    versions=_versions,
    adopt=_adopt,
    snapshots=(
        SnapshotSource(USER, _load_users, _save_users),
        SnapshotSource(ENROLLMENT, _load_enrollments, _save_enrollments),
    ),
)
