"""Results: the percentage that counts of a student's submissions for an item in a span."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from services.reporting.models import Result, Submission
from services.reporting.service.handlers.batch import ResultKey
from services.reporting.service.handlers.daily_metrics import MetricChanges
from shared.database.arrays import columns
from shared.percents import rounded

_KEY = ("course_id", "student_id", "progress_from_cycle", "item_id")

# SQL for DISTINCT ON, which takes the first row in the order given by the attempt policy.
_COMPUTE = f"""
    WITH keys AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[])
                      AS k (course_id, student_id, progress_from_cycle, item_id)
    ), graded AS (
        SELECT s.*, coalesce(a.attempt_policy, 'latest') AS policy,
               rank() OVER (PARTITION BY s.course_id, s.student_id, s.progress_from_cycle,
                                         s.item_id
                            ORDER BY s.round DESC) AS round_rank
          FROM keys k
          JOIN submissions s USING (course_id, student_id, item_id, progress_from_cycle)
          LEFT JOIN assessments a USING (item_id)
         WHERE s.revision >= 1 AND s.status <> 'withdrawn' AND s.percent IS NOT NULL
    ), counted AS (
        SELECT DISTINCT ON (course_id, student_id, progress_from_cycle, item_id)
               course_id, student_id, progress_from_cycle, item_id, kind, submitted_at,
               submitted_to, submitted_on,
               CASE policy WHEN 'average' THEN {rounded("avg(percent) OVER item")}
               ELSE percent END AS percent
          FROM graded
         WHERE round_rank = 1
        WINDOW item AS (PARTITION BY course_id, student_id, progress_from_cycle, item_id)
         ORDER BY course_id, student_id, progress_from_cycle, item_id,
                  CASE WHEN policy = 'highest' THEN -percent END,
                  CASE WHEN policy IN ('highest', 'first') THEN attempt ELSE -attempt END,
                  submission_id
    ), removed AS (
        DELETE FROM results r USING keys k
         WHERE r.course_id = k.course_id AND r.student_id = k.student_id
           AND r.progress_from_cycle = k.progress_from_cycle AND r.item_id = k.item_id
           AND NOT EXISTS (SELECT FROM counted c
                            WHERE c.course_id = k.course_id AND c.student_id = k.student_id
                              AND c.progress_from_cycle = k.progress_from_cycle
                              AND c.item_id = k.item_id)
        RETURNING r.course_id, r.item_id, r.kind, r.teacher_id AS old_teacher, r.day AS old_day,
                  r.percent AS old_percent, NULL::uuid AS new_teacher, NULL::date AS new_day,
                  NULL::numeric AS new_percent
    ), stored AS (
        INSERT INTO results AS r (course_id, student_id, progress_from_cycle, item_id, kind,
                                  percent, submitted_at, teacher_id, day)
        SELECT course_id, student_id, progress_from_cycle, item_id, kind, percent, submitted_at,
               submitted_to, submitted_on
          FROM counted ORDER BY course_id, student_id, progress_from_cycle, item_id
        ON CONFLICT (course_id, student_id, progress_from_cycle, item_id) DO UPDATE
           SET percent = excluded.percent, submitted_at = excluded.submitted_at,
               teacher_id = excluded.teacher_id, day = excluded.day
         WHERE (r.percent, r.submitted_at, r.day) IS DISTINCT FROM
               (excluded.percent, excluded.submitted_at, excluded.day)
            OR r.teacher_id IS DISTINCT FROM excluded.teacher_id
        RETURNING new.course_id, new.item_id, new.kind, old.teacher_id AS old_teacher,
                  old.day AS old_day, old.percent AS old_percent, new.teacher_id AS new_teacher,
                  new.day AS new_day, new.percent AS new_percent
    ), changed AS (SELECT * FROM removed UNION ALL SELECT * FROM stored)
    SELECT course_id, item_id, teacher_id, day, percent,
           sum(CASE kind WHEN 'quiz' THEN n ELSE 0 END)::int AS quiz_results,
           sum(CASE kind WHEN 'quiz' THEN n * percent ELSE 0 END) AS quiz_percent_sum,
           sum(CASE kind WHEN 'assignment' THEN n ELSE 0 END)::int AS assignment_results,
           sum(CASE kind WHEN 'assignment' THEN n * percent ELSE 0 END) AS assignment_percent_sum
      FROM (SELECT course_id, item_id, kind, old_teacher AS teacher_id, old_day AS day,
                   old_percent AS percent, -1 AS n
              FROM changed WHERE old_percent IS NOT NULL
            UNION ALL
            SELECT course_id, item_id, kind, new_teacher, new_day, new_percent, 1
              FROM changed WHERE new_percent IS NOT NULL) AS moves
     GROUP BY course_id, item_id, teacher_id, day, percent
"""  # noqa: S608 - only a rule is interpolated


async def update_results(
    connection: asyncpg.Connection, keys: Collection[ResultKey], metrics: MetricChanges
) -> None:
    """Compute the results of these keys."""
    if keys:
        metrics.add(await connection.fetch(_COMPUTE, *columns(keys, 4)))


async def update_results_of_items(
    connection: asyncpg.Connection, item_ids: Collection[UUID], metrics: MetricChanges
) -> None:
    """Compute all results of items whose attempt policy changed."""
    if item_ids:
        submissions = Submission.filter(item_id__in=item_ids).distinct()
        keys = {ResultKey(*row) for row in await submissions.values_list(*_KEY)}
        await update_results(connection, keys, metrics)


async def move_results(
    connection: asyncpg.Connection, course_ids: Collection[UUID], metrics: MetricChanges
) -> None:
    """Compute all results of courses whose owners over time changed."""
    results = Result.filter(course_id__in=course_ids)
    keys = {ResultKey(*row) for row in await results.values_list(*_KEY)}
    await update_results(connection, keys, metrics)
