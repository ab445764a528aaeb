"""Submissions and their grades, and which of them count as results."""

from collections.abc import Collection
from uuid import UUID

import asyncpg

from services.reporting.service.handlers.batch import Batch, ItemKey, columns
from services.reporting.service.handlers.metrics import MetricChanges

_CHANGED = """
    RETURNING new.course_id,
              old.submission_id IS NOT NULL AS old_counts,
              old.submitted_to AS old_submitted_to, old.submitted_on AS old_submitted_on,
              coalesce(old.revision, 0) >= 1 AS old_graded,
              old.graded_for AS old_graded_for, old.graded_on AS old_graded_on,
              CASE WHEN old.first_graded_at IS NOT NULL THEN old.first_graded_by END AS old_by,
              old.first_graded_at - old.submitted_at AS old_turnaround,
              new.submitted_to AS new_submitted_to, new.submitted_on AS new_submitted_on,
              new.revision >= 1 AS new_graded,
              new.graded_for AS new_graded_for, new.graded_on AS new_graded_on,
              CASE WHEN new.first_graded_at IS NOT NULL THEN new.first_graded_by END AS new_by,
              new.first_graded_at - new.submitted_at AS new_turnaround
"""

# A turnaround's bucket n holds 1.1^(n-1) < seconds <= 1.1^n; under a second is bucket 0.
_DIFFERENCES = """
    , moves AS (
        SELECT course_id, old_submitted_to AS teacher_id, old_submitted_on AS day,
               -1 AS submissions, 0 AS graded, NULL::numeric AS seconds
          FROM changed WHERE old_counts
        UNION ALL
        SELECT course_id, new_submitted_to, new_submitted_on, 1, 0, NULL FROM changed
        UNION ALL
        SELECT course_id, old_graded_for, old_graded_on, 0, -1,
               CASE WHEN old_by = 'user'
                    THEN greatest(extract(epoch FROM old_turnaround), 0) END
          FROM changed WHERE old_graded
        UNION ALL
        SELECT course_id, new_graded_for, new_graded_on, 0, 1,
               CASE WHEN new_by = 'user'
                    THEN greatest(extract(epoch FROM new_turnaround), 0) END
          FROM changed WHERE new_graded
    )
    SELECT course_id, teacher_id, day, bucket,
           sum(submissions)::int AS submissions, sum(graded)::int AS graded,
           sum(CASE WHEN seconds IS NOT NULL THEN graded ELSE 0 END)::int AS turnarounds,
           sum(CASE WHEN seconds IS NOT NULL THEN graded * seconds ELSE 0 END)
               AS turnaround_seconds_sum
      FROM (SELECT course_id, teacher_id, day, submissions, graded, seconds,
                   CASE WHEN seconds IS NOT NULL
                        THEN ceil(ln(greatest(seconds, 1)::float8) / ln(1.1::float8))::int
                   END AS bucket
              FROM moves) AS measured
     GROUP BY course_id, teacher_id, day, bucket
"""

_PLACED = """
    LEFT JOIN ownerships at_submission
           ON at_submission.course_id = i.course_id
          AND i.submitted_at >= at_submission.owned_from
          AND i.submitted_at < at_submission.owned_until
    LEFT JOIN ownerships at_grading
           ON at_grading.course_id = i.course_id AND i.revision >= 1
          AND coalesce(i.first_graded_at, i.submitted_at) >= at_grading.owned_from
          AND coalesce(i.first_graded_at, i.submitted_at) < at_grading.owned_until
"""

_STORE = f"""
    WITH changed AS (
        INSERT INTO submissions AS s (submission_id, course_id, student_id, cycle, item_id, kind,
                                      attempt, version, status, submitted_at, first_graded_at,
                                      first_graded_by, percent, revision,
                                      submitted_to, submitted_on, graded_for, graded_on)
        SELECT i.*, at_submission.teacher_id,
               (i.submitted_at AT TIME ZONE zone.name)::date,
               at_grading.teacher_id,
               CASE WHEN i.revision >= 1 THEN
                   (coalesce(i.first_graded_at, i.submitted_at) AT TIME ZONE zone.name)::date END
          FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::uuid[], $6::text[],
                      $7::int[], $8::int[], $9::text[], $10::timestamptz[], $11::timestamptz[],
                      $12::text[], $13::numeric[], $14::int[])
               AS i (submission_id, course_id, student_id, cycle, item_id, kind, attempt, version,
                     status, submitted_at, first_graded_at, first_graded_by, percent, revision)
          CROSS JOIN (SELECT time_zone FROM school_calendar) AS zone (name)
          {_PLACED}
         ORDER BY i.submission_id
        ON CONFLICT (submission_id) DO UPDATE
           SET version = excluded.version, status = excluded.status,
               submitted_at = excluded.submitted_at, first_graded_at = excluded.first_graded_at,
               first_graded_by = excluded.first_graded_by, percent = excluded.percent,
               revision = excluded.revision, submitted_to = excluded.submitted_to,
               submitted_on = excluded.submitted_on, graded_for = excluded.graded_for,
               graded_on = excluded.graded_on
         WHERE excluded.version > s.version
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608

_ITEMS_OF_QUIZZES = """
    SELECT DISTINCT s.course_id, s.student_id, s.cycle, s.item_id
      FROM submissions s WHERE s.item_id = ANY($1)
"""

# What counts of each item, by its policy; DISTINCT ON takes the first of the order below.
_COUNT_RESULTS = """
    WITH keys AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[])
                      AS k (course_id, student_id, cycle, item_id)
    ), graded AS (
        SELECT s.*, coalesce(q.attempt_policy, 'latest') AS policy
          FROM keys k
          JOIN submissions s USING (course_id, student_id, item_id, cycle)
          LEFT JOIN quizzes q ON q.quiz_id = s.item_id AND s.kind = 'quiz'
         WHERE s.revision >= 1 AND s.status <> 'withdrawn' AND s.percent IS NOT NULL
    ), counted AS (
        SELECT DISTINCT ON (course_id, student_id, cycle, item_id)
               course_id, student_id, cycle, item_id, kind, submitted_at, submitted_to,
               submitted_on,
               CASE policy WHEN 'average' THEN
                   round(avg(percent) OVER (PARTITION BY course_id, student_id, cycle, item_id), 4)
               ELSE percent END AS percent
          FROM graded
         ORDER BY course_id, student_id, cycle, item_id,
                  CASE WHEN policy = 'highest' THEN -percent END,
                  CASE WHEN policy IN ('highest', 'first') THEN attempt ELSE -attempt END,
                  submission_id
    ), removed AS (
        DELETE FROM results r USING keys k
         WHERE r.course_id = k.course_id AND r.student_id = k.student_id AND r.cycle = k.cycle
           AND r.item_id = k.item_id
           AND NOT EXISTS (SELECT FROM counted c
                            WHERE c.course_id = k.course_id AND c.student_id = k.student_id
                              AND c.cycle = k.cycle AND c.item_id = k.item_id)
        RETURNING r.course_id, r.kind, r.teacher_id AS old_teacher, r.day AS old_day,
                  r.percent AS old_percent, NULL::uuid AS new_teacher, NULL::date AS new_day,
                  NULL::numeric AS new_percent
    ), stored AS (
        INSERT INTO results AS r (course_id, student_id, cycle, item_id, kind, percent,
                                  submitted_at, teacher_id, day)
        SELECT course_id, student_id, cycle, item_id, kind, percent, submitted_at, submitted_to,
               submitted_on
          FROM counted ORDER BY course_id, student_id, cycle, item_id
        ON CONFLICT (course_id, student_id, cycle, item_id) DO UPDATE
           SET percent = excluded.percent, submitted_at = excluded.submitted_at,
               teacher_id = excluded.teacher_id, day = excluded.day
         WHERE (r.percent, r.submitted_at, r.day) IS DISTINCT FROM
               (excluded.percent, excluded.submitted_at, excluded.day)
            OR r.teacher_id IS DISTINCT FROM excluded.teacher_id
        RETURNING new.course_id, new.kind, old.teacher_id AS old_teacher, old.day AS old_day,
                  old.percent AS old_percent, new.teacher_id AS new_teacher, new.day AS new_day,
                  new.percent AS new_percent
    ), changed AS (SELECT * FROM removed UNION ALL SELECT * FROM stored)
    SELECT course_id, teacher_id, day,
           sum(CASE kind WHEN 'quiz' THEN n ELSE 0 END)::int AS quiz_results,
           sum(CASE kind WHEN 'quiz' THEN n * percent ELSE 0 END) AS quiz_percent_sum,
           sum(CASE kind WHEN 'assignment' THEN n ELSE 0 END)::int AS assignment_results,
           sum(CASE kind WHEN 'assignment' THEN n * percent ELSE 0 END) AS assignment_percent_sum
      FROM (SELECT course_id, kind, old_teacher AS teacher_id, old_day AS day,
                   old_percent AS percent, -1 AS n
              FROM changed WHERE old_percent IS NOT NULL
            UNION ALL
            SELECT course_id, kind, new_teacher, new_day, new_percent, 1
              FROM changed WHERE new_percent IS NOT NULL) AS moves
     GROUP BY course_id, teacher_id, day
"""


async def apply_submissions(
    connection: asyncpg.Connection, batch: Batch, metrics: MetricChanges
) -> None:
    """Store the newest states and count their items anew."""
    if not batch.submissions:
        return
    rows = [
        (
            submission_id,
            data.course_id,
            data.student_id,
            data.cycle,
            data.item_id,
            data.kind,
            data.attempt,
            version,
            data.status,
            data.submitted_at,
            data.first_graded_at,
            data.first_graded_by,
            data.percent,
            data.revision,
        )
        for submission_id, (version, data) in sorted(batch.submissions.items())
    ]
    metrics.add(await connection.fetch(_STORE, *columns(rows, 14)))
    items = {
        ItemKey(data.course_id, data.student_id, data.cycle, data.item_id)
        for _, data in batch.submissions.values()
    }
    await count_results(connection, items, metrics)


async def count_results_of(
    connection: asyncpg.Connection, item_ids: Collection[UUID], metrics: MetricChanges
) -> None:
    """After a quiz's policy changed: every learner's result of it."""
    if item_ids:
        rows = await connection.fetch(_ITEMS_OF_QUIZZES, list(item_ids))
        await count_results(connection, {ItemKey(*row) for row in rows}, metrics)


async def count_results(
    connection: asyncpg.Connection, items: Collection[ItemKey], metrics: MetricChanges
) -> None:
    if items:
        metrics.add(await connection.fetch(_COUNT_RESULTS, *columns(sorted(items), 4)))


_MOVE = f"""
    WITH changed AS (
        UPDATE submissions s
           SET submitted_to = i.submitted_to, graded_for = i.graded_for
          FROM (SELECT i.submission_id, at_submission.teacher_id AS submitted_to,
                       at_grading.teacher_id AS graded_for
                  FROM submissions i {_PLACED}
                 WHERE i.course_id = ANY($1)) AS i
         WHERE s.submission_id = i.submission_id
           AND (s.submitted_to IS DISTINCT FROM i.submitted_to
                OR s.graded_for IS DISTINCT FROM i.graded_for)
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608


async def move_submissions(
    connection: asyncpg.Connection, course_ids: Collection[UUID], metrics: MetricChanges
) -> None:
    """Give submissions and results to those who owned the courses then, as is known now."""
    metrics.add(await connection.fetch(_MOVE, list(course_ids)))
    rows = await connection.fetch(
        "SELECT course_id, student_id, cycle, item_id FROM results WHERE course_id = ANY($1)",
        list(course_ids),
    )
    await count_results(connection, {ItemKey(*row) for row in rows}, metrics)
