"""What restores agreement between the database and the published events."""

from collections.abc import Collection

import asyncpg

from coursestream_events import Topic
from coursestream_events.catalog import LEARNER, QUESTION_RESULT
from services.progress.service.adoption import adopt
from services.progress.service.aggregates.learner import parse_learner_key
from services.progress.service.question_results import load_results, versions_of_results
from services.progress.service.snapshots import load_learners, save_versions
from shared.database.arrays import columns
from shared.outbox.publisher import Publisher, SnapshotSource

_VERSIONS = """
    SELECT course_id || ':' || student_id AS aggregate, version FROM learners
     WHERE (course_id, student_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
"""


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    if topic == QUESTION_RESULT:
        return await versions_of_results(connection, aggregates)
    keys = [parse_learner_key(each) for each in aggregates]
    rows = await connection.fetch(_VERSIONS, *columns(keys, 2))
    return {row["aggregate"]: row["version"] for row in rows}


PUBLISHER = Publisher(
    "progress",
    versions=_versions,
    adopt=adopt,
    snapshots=(
        SnapshotSource(LEARNER, load_learners, save_versions),
        SnapshotSource(QUESTION_RESULT, load_results),
    ),
)
