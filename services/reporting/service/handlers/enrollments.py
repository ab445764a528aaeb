"""Facts about enrollments, and when learners and teachers were last active."""

from uuid import UUID

import asyncpg

from coursestream_events.enrollment import StudentUnenrolledData
from services.reporting.service.handlers.batch import Batch, LearnerKey, columns

CourseDifference = tuple[UUID, int, int]

_STORE_CYCLES = """
    WITH changed AS (
        INSERT INTO enrollment_cycles AS e (course_id, student_id, cycle, version, closed_because)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::text[])
        ON CONFLICT (course_id, student_id, cycle) DO UPDATE
           SET version = excluded.version, closed_because = excluded.closed_because
         WHERE excluded.version > e.version
        RETURNING new.course_id, (old.course_id IS NULL)::int AS opened,
                  (new.closed_because IS NOT DISTINCT FROM 'withdrew')::int
                  - (old.closed_because IS NOT DISTINCT FROM 'withdrew')::int AS withdrawn
    )
    SELECT course_id, sum(opened)::int, sum(withdrawn)::int FROM changed GROUP BY course_id
     ORDER BY course_id
"""


async def apply_enrollments(connection: asyncpg.Connection, batch: Batch) -> list[CourseDifference]:
    """Store each cycle's latest state, and each enrollment's.

    Returns by course how many more cycles there are, and how many more of them were withdrawn.
    """
    if not batch.enrollments:
        return []
    cycles = sorted(batch.enrollments.items())
    rows = await connection.fetch(
        _STORE_CYCLES,
        *columns([(*key, version, _reason(data)) for key, (version, data) in cycles], 5),
    )
    latest = {
        LearnerKey(key.course_id, key.student_id): (version, data)
        for key, (version, data) in sorted(cycles, key=lambda each: each[1][0])
    }
    await connection.execute(
        """
        INSERT INTO enrollments AS e (course_id, student_id, version, cycle, progress_from_cycle,
                                     open)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::bool[])
        ON CONFLICT (course_id, student_id) DO UPDATE
           SET version = excluded.version, cycle = excluded.cycle,
               progress_from_cycle = excluded.progress_from_cycle, open = excluded.open
         WHERE excluded.version > e.version
        """,
        *columns(
            [
                (*key, version, data.cycle, data.progress_from_cycle, _reason(data) is None)
                for key, (version, data) in sorted(latest.items())
            ],
            6,
        ),
    )
    return [tuple(row) for row in rows]


def _reason(data: object) -> str | None:
    return data.reason if isinstance(data, StudentUnenrolledData) else None


async def apply_activity(connection: asyncpg.Connection, batch: Batch) -> None:
    """Move the latest moments forward; they never go back."""
    if batch.student_activity:
        await connection.execute(
            """
            INSERT INTO student_activity AS l (course_id, student_id, last_active_at)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
            ON CONFLICT (course_id, student_id)
            DO UPDATE SET last_active_at = excluded.last_active_at
             WHERE excluded.last_active_at > l.last_active_at
            """,
            *columns([(*key, moment) for key, moment in sorted(batch.student_activity.items())], 3),
        )
    if batch.teaching_activity:
        await connection.execute(
            """
            INSERT INTO teaching_activity AS t (owner_kind, owner_id, last_activity_at)
            SELECT * FROM unnest($1::text[], $2::uuid[], $3::timestamptz[])
            ON CONFLICT (owner_kind, owner_id)
            DO UPDATE SET last_activity_at = excluded.last_activity_at
             WHERE excluded.last_activity_at > t.last_activity_at
            """,
            *columns(
                [(*key, moment) for key, moment in sorted(batch.teaching_activity.items())], 3
            ),
        )
