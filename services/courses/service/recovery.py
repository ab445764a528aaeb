"""What restores agreement between the database and the published events."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from coursestream_events import Topic
from coursestream_events.catalog import ANSWER_KEY, COURSE
from services.courses.service.adoption import adopt
from services.courses.service.snapshots import load_courses, load_keys, quiz_key, save_courses
from shared.database.arrays import columns
from shared.outbox.publisher import Publisher, SnapshotSource

# SQL, on the connection that the caller compares with.
_VERSIONS = "SELECT course_id::text AS aggregate, version FROM courses WHERE course_id = ANY ($1)"
_KEY_REVISIONS = """
    SELECT quiz_id || ':' || quiz_version AS aggregate, key_revision AS version
      FROM quiz_versions
     WHERE (quiz_id, quiz_version) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))
"""


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    if topic == COURSE:
        rows = await connection.fetch(_VERSIONS, [UUID(each) for each in aggregates])
    else:
        keys = columns([quiz_key(each) for each in aggregates], 2)
        rows = await connection.fetch(_KEY_REVISIONS, *keys)
    return {row["aggregate"]: row["version"] for row in rows}


PUBLISHER = Publisher(
    "courses",
    versions=_versions,
    adopt=adopt,
    snapshots=(
        SnapshotSource(COURSE, load_courses, save_courses),
        SnapshotSource(ANSWER_KEY, load_keys),
    ),
)
