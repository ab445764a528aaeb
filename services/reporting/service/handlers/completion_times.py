"""Times from enrollment to completion of a course, counted over the whole school."""

import asyncpg

from services.reporting.models import CompletionTime
from services.reporting.service.handlers.batch import Batch
from shared.database import Upsert
from shared.database.arrays import columns

# SQL, since differences are returned from old and new. A time depends on two topics. It is counted
# after the totals of its student are locked, and so sees what another worker has committed.
_COUNT = """
    WITH changed AS (
        UPDATE course_completions c SET counted_on = now.day, counted_seconds = now.seconds
          FROM (SELECT course_id, student_id, cycle, c.day,
                       greatest(extract(epoch FROM c.completed_at - e.enrolled_at), 0) AS seconds
                  FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS k (course_id, student_id, cycle)
                  JOIN course_completions c USING (course_id, student_id, cycle)
                  JOIN enrollment_cycles e USING (course_id, student_id, cycle)) AS now
         WHERE c.course_id = now.course_id AND c.student_id = now.student_id
           AND c.cycle = now.cycle
           AND (c.counted_on, c.counted_seconds) IS DISTINCT FROM (now.day, now.seconds)
        RETURNING old.counted_on AS old_day, old.counted_seconds AS old_seconds,
                  new.counted_on AS new_day, new.counted_seconds AS new_seconds
    )
    SELECT day, floor(seconds / 86400)::int AS days, sum(n)::int AS completions,
           sum(n * seconds) AS seconds_sum
      FROM (SELECT old_day AS day, old_seconds AS seconds, -1 AS n FROM changed
            UNION ALL
            SELECT new_day, new_seconds, 1 FROM changed) AS moves
     WHERE day IS NOT NULL
     GROUP BY 1, 2 HAVING sum(n) <> 0 OR sum(n * seconds) <> 0
"""


async def count_completion_times(connection: asyncpg.Connection, batch: Batch) -> list[Upsert]:
    """Count the times of the cycles that began or were completed in the batch."""
    cycles = sorted(batch.course_completions.keys() | batch.enrollments.keys())
    rows = await connection.fetch(_COUNT, *columns(cycles, 3)) if cycles else []
    return [
        Upsert(
            CompletionTime,
            [dict(row) for row in rows],
            add=("completions", "seconds_sum"),
            empty="completions = 0",
        )
    ]
