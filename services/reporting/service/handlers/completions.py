"""Completed lessons, revoked or not."""

from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg

from services.reporting.models import Reset
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.daily_metrics import MetricChanges
from services.reporting.service.handlers.rows import row_of
from shared.database import insert
from shared.database.arrays import columns

# By course, arrays of its students and of how many more required lessons each has done, both as
# text: they go from one statement to another. Null stands for students to be recounted.
LessonsDone = Sequence[tuple[UUID, str, str]]

# Differences of the daily metric, from the rows that a statement changed.
_DIFFERENCES = """
    SELECT course_id, teacher_id, day, sum(n)::int AS lessons_completed
      FROM (SELECT course_id, old_teacher AS teacher_id, old_day AS day, -1 AS n
              FROM changed WHERE old_counts
            UNION ALL
            SELECT course_id, new_teacher, new_day, 1 FROM changed WHERE new_counts) AS moves
     GROUP BY course_id, teacher_id, day
    HAVING sum(n) <> 0
"""
_CHANGED = """
    RETURNING new.course_id, new.student_id, new.cycle, new.lesson_id,
              old.teacher_id AS old_teacher, old.day AS old_day, NOT old.revoked AS old_counts,
              new.teacher_id AS new_teacher, new.day AS new_day, NOT new.revoked AS new_counts
"""

# SQL, since owners, days and resets are joined, and differences returned from old and new.
_STORE = f"""
    WITH input AS (
        SELECT i.*, o.teacher_id,
               (i.completed_at AT TIME ZONE (SELECT time_zone FROM school_calendar))::date AS day,
               i.revoked OR EXISTS (
                   SELECT FROM resets r
                    WHERE r.course_id = i.course_id AND r.student_id = i.student_id
                      AND i.cycle BETWEEN r.from_cycle AND r.cycle
                      AND r.version > i.version) AS gone
          FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::int[], $6::timestamptz[],
                      $7::bool[])
               AS i (course_id, student_id, cycle, lesson_id, version, completed_at, revoked)
          LEFT JOIN ownerships o
            ON o.course_id = i.course_id
           AND i.completed_at >= o.owned_from AND i.completed_at < o.owned_until
    ), changed AS (
        INSERT INTO completions AS c (course_id, student_id, cycle, lesson_id, version,
                                      completed_at, revoked, teacher_id, day)
        SELECT course_id, student_id, cycle, lesson_id, version, completed_at, gone, teacher_id, day
          FROM input ORDER BY course_id, student_id, cycle, lesson_id
        ON CONFLICT (course_id, student_id, cycle, lesson_id) DO UPDATE
           SET version = excluded.version, completed_at = excluded.completed_at,
               revoked = excluded.revoked, teacher_id = excluded.teacher_id, day = excluded.day
         WHERE excluded.version > c.version
        {_CHANGED}
    ), done AS (
        -- In several cycles a lesson counts once, which is left to a recount.
        SELECT course_id, student_id,
               CASE WHEN e.progress_from_cycle = e.cycle THEN sum(n) END AS n
          FROM (SELECT course_id, student_id, cycle, lesson_id,
                       new_counts::int - coalesce(old_counts, false)::int AS n
                  FROM changed) AS moves
          JOIN enrollments e USING (course_id, student_id)
         WHERE n <> 0 AND moves.cycle BETWEEN e.progress_from_cycle AND e.cycle
           AND (SELECT o.required AND o.published FROM outline_lessons o
                 WHERE o.course_id = moves.course_id AND o.lesson_id = moves.lesson_id)
         GROUP BY course_id, student_id, e.progress_from_cycle, e.cycle
    )
    SELECT *, NULL AS students, NULL AS done FROM ({_DIFFERENCES}) AS differences
    UNION ALL
    SELECT course_id, NULL, NULL, 0, array_agg(student_id)::text, array_agg(n)::text
      FROM done GROUP BY course_id
"""  # noqa: S608

_REVOKE = f"""
    WITH changed AS (
        UPDATE completions c SET revoked = true
          FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[])
               AS r (course_id, student_id, version, from_cycle, cycle)
         WHERE c.course_id = r.course_id AND c.student_id = r.student_id
           AND c.cycle BETWEEN r.from_cycle AND r.cycle
           AND c.version < r.version AND NOT c.revoked
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608


_MOVE = f"""
    WITH changed AS (
        UPDATE completions c SET teacher_id = o.teacher_id
          FROM ownerships o
         WHERE c.course_id = ANY($1) AND o.course_id = c.course_id
           AND c.completed_at >= o.owned_from AND c.completed_at < o.owned_until
           AND c.teacher_id IS DISTINCT FROM o.teacher_id
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608


async def apply_completions(
    connection: asyncpg.Connection, batch: Batch, metrics: MetricChanges
) -> LessonsDone:
    """Store resets first: they also revoke older completions that arrive later.

    Returns how many more lessons students have done. Those with resets are recounted anyway.
    """
    if batch.resets:
        await insert(
            Reset,
            [row_of(Reset, data, version=key.version) for key, data in batch.resets.items()],
            skip_existing=True,
        )
        resets = [(*key, data.from_cycle, data.cycle) for key, data in sorted(batch.resets.items())]
        metrics.add(await connection.fetch(_REVOKE, *columns(resets, 5)))
    if batch.completions:
        rows = [(*key, *state) for key, state in batch.completions.items()]
        changes = await connection.fetch(_STORE, *columns(rows, 7))
        metrics.add(row for row in changes if row["students"] is None)
        return [
            (row["course_id"], row["students"], row["done"])
            for row in changes
            if row["students"] is not None
        ]
    return []


async def move_completions(
    connection: asyncpg.Connection, course_ids: Collection[UUID], metrics: MetricChanges
) -> None:
    """Assign completions to who owned the courses at their time, as is known now."""
    metrics.add(await connection.fetch(_MOVE, list(course_ids)))
