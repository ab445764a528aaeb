"""What restores agreement between the database and the published events."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from coursestream_events import Topic
from coursestream_events.catalog import ENROLLMENT, GROUP, USER
from services.enrollment.service.adoption import adopt
from services.enrollment.service.snapshots import (
    enrollment_key,
    load_enrollments,
    load_groups,
    load_users,
    save_enrollments,
    save_groups,
    save_users,
)
from shared.database.arrays import columns
from shared.outbox.publisher import Publisher, SnapshotSource


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    # SQL: on a connection of the caller's, which Tortoise does not know.
    if topic == USER:
        rows = await connection.fetch(
            "SELECT user_id::text AS aggregate, version FROM users WHERE user_id = ANY ($1)",
            [UUID(each) for each in aggregates],
        )
    elif topic == GROUP:
        rows = await connection.fetch(
            "SELECT group_id::text AS aggregate, version FROM course_groups "
            "WHERE group_id = ANY ($1)",
            [UUID(each) for each in aggregates],
        )
    else:
        rows = await connection.fetch(
            """
            SELECT course_id || ':' || student_id AS aggregate, version FROM enrollments
             WHERE (course_id, student_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
            """,
            *columns([enrollment_key(each) for each in aggregates], 2),
        )
    return {row["aggregate"]: row["version"] for row in rows}


PUBLISHER = Publisher(
    "enrollment",
    versions=_versions,
    adopt=adopt,
    snapshots=(
        SnapshotSource(USER, load_users, save_users),
        SnapshotSource(ENROLLMENT, load_enrollments, save_enrollments),
        SnapshotSource(GROUP, load_groups, save_groups),
    ),
)
