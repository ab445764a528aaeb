"""Courses that students completed, one completion per cycle."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.daily_flows import FlowChanges
from shared.database.arrays import columns

_DIFFERENCES = """
    SELECT course_id, teacher_id, day, 'completed' AS flow, sum(n)::int AS n
      FROM (SELECT course_id, old_teacher AS teacher_id, old_day AS day, -1 AS n
              FROM changed WHERE old_day IS NOT NULL
            UNION ALL
            SELECT course_id, new_teacher, new_day, 1 FROM changed) AS moves
     GROUP BY course_id, teacher_id, day HAVING sum(n) <> 0
"""
_CHANGED = """
    RETURNING new.course_id, old.teacher_id AS old_teacher, old.day AS old_day,
              new.teacher_id AS new_teacher, new.day AS new_day
"""

# SQL, since owners and days are joined to the rows, and differences returned from old and new.
_STORE = f"""
    WITH changed AS (
        INSERT INTO course_completions AS c
               (course_id, student_id, cycle, version, completed_at, teacher_id, day)
        SELECT i.*, o.teacher_id,
               (i.completed_at AT TIME ZONE (SELECT time_zone FROM school_calendar))::date
          FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::timestamptz[])
               AS i (course_id, student_id, cycle, version, completed_at)
          LEFT JOIN ownerships o
            ON o.course_id = i.course_id
           AND i.completed_at >= o.owned_from AND i.completed_at < o.owned_until
         ORDER BY i.course_id, i.student_id, i.cycle
        ON CONFLICT (course_id, student_id, cycle) DO UPDATE
           SET version = excluded.version, completed_at = excluded.completed_at,
               teacher_id = excluded.teacher_id, day = excluded.day
         WHERE excluded.version > c.version
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608

# SQL, as above.
_MOVE = f"""
    WITH changed AS (
        UPDATE course_completions c SET teacher_id = o.teacher_id
          FROM ownerships o
         WHERE c.course_id = ANY($1) AND o.course_id = c.course_id
           AND c.completed_at >= o.owned_from AND c.completed_at < o.owned_until
           AND c.teacher_id IS DISTINCT FROM o.teacher_id
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608


async def apply_course_completions(
    connection: asyncpg.Connection, batch: Batch, flows: FlowChanges
) -> None:
    if batch.course_completions:
        rows = [(*key, *state) for key, state in batch.course_completions.items()]
        flows.add(await connection.fetch(_STORE, *columns(rows, 5)))


async def move_course_completions(
    connection: asyncpg.Connection, course_ids: Collection[UUID], flows: FlowChanges
) -> None:
    """Assign completions to who owned the courses at their time, as is known now."""
    flows.add(await connection.fetch(_MOVE, list(course_ids)))
