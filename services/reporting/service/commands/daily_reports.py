"""Telling that a day's report is ready, and again when late facts restate the day."""

from datetime import datetime
from uuid import UUID

import asyncpg

from coursestream_events.reporting import (
    DailyFigures,
    DailyReportGenerated,
    DailyReportGeneratedData,
)
from services.reporting.models import daily_report_id
from shared.clock import now
from shared.database import Transaction, transaction
from shared.database.arrays import columns
from shared.outbox import append, new_event

_WHOLE_SCHOOL = UUID(int=0)
_BATCH = 1_000

# Days are over once all that was in Kafka at their end is in the tables. Each has a report of the
# whole school, so that a day without anything is known to have been reported as well.
_DUE = """
    WITH closed AS (
        SELECT (min(p.watermark) AT TIME ZONE c.time_zone)::date - 1 AS last
          FROM consumer_offsets p CROSS JOIN school_calendar c
         GROUP BY c.time_zone HAVING count(*) = count(p.watermark)
    ), days AS (
        SELECT generate_series(coalesce((SELECT max(report_date) + 1 FROM daily_reports), last),
                               last, '1 day')::date AS day FROM closed
        UNION SELECT report_date FROM daily_reports
    ), told AS (
        SELECT report_date AS day, coalesce(teacher_id, $1) AS teacher_id, revision, figures,
               published_at
          FROM daily_reports
    ), sums AS (
        SELECT CASE owner_kind WHEN 'teacher' THEN owner_id ELSE $1 END AS teacher_id, day,
               sum(lessons_completed) AS lessons_completed, sum(submissions) AS submissions,
               sum(graded) AS graded, sum(quiz_results) AS quiz_results,
               sum(quiz_percent_sum) AS quiz_percent_sum,
               sum(assignment_results) AS assignment_results,
               sum(assignment_percent_sum) AS assignment_percent_sum
          FROM daily_metrics JOIN days USING (day) GROUP BY 1, 2
    ), keys AS (
        SELECT day, teacher_id FROM sums
        UNION SELECT day, $1 FROM days
        UNION SELECT day, teacher_id FROM told
    ), present AS (
        SELECT day, teacher_id,
               jsonb_build_object(
                   'lessons_completed', coalesce(lessons_completed, 0),
                   'submissions', coalesce(submissions, 0), 'graded', coalesce(graded, 0),
                   'quiz_average', round(quiz_percent_sum / nullif(quiz_results, 0), 4),
                   'assignment_average',
                   round(assignment_percent_sum / nullif(assignment_results, 0), 4)) AS figures
          FROM keys LEFT JOIN sums USING (day, teacher_id)
    )
    SELECT day, nullif(teacher_id, $1) AS teacher_id, coalesce(told.revision, 0) + 1 AS revision,
           present.figures::text AS figures
      FROM present LEFT JOIN told USING (day, teacher_id)
     WHERE told.revision IS NULL
        OR (told.figures <> present.figures
            AND told.published_at <= clock_timestamp() - interval '1 hour')
     ORDER BY day, teacher_id LIMIT $2
"""

# Whoever finds another revision than the one before comes too late, and tells nothing.
_STORE = """
    INSERT INTO daily_reports AS r (report_id, report_date, teacher_id, revision, figures)
    SELECT * FROM unnest($1::uuid[], $2::date[], $3::uuid[], $4::int[], $5::jsonb[]) AS due (id)
     ORDER BY id
    ON CONFLICT (report_id) DO UPDATE
       SET revision = excluded.revision, figures = excluded.figures,
           published_at = clock_timestamp()
     WHERE r.revision = excluded.revision - 1
    RETURNING report_id, report_date, teacher_id, revision, figures
"""


async def publish_daily_reports() -> int:
    """Publish each day that is over, from the first after the last one published on.

    Days of before the first run are history and stay untold. A day that was published is restated
    when its figures changed, at most once an hour. Returns how many reports were published.
    """
    done = 0
    while True:
        async with transaction() as tx:
            due = await tx.connection.fetch(_DUE, _WHOLE_SCHOOL, _BATCH)
            done += await _publish(tx, due)
        if len(due) < _BATCH:
            return done


async def _publish(tx: Transaction, due: list[asyncpg.Record]) -> int:
    rows = [(daily_report_id(row["day"], row["teacher_id"]), *row) for row in due]
    stored = await tx.connection.fetch(_STORE, *columns(rows, 5))
    await append(tx, [_event(row) for row in stored])
    return len(stored)


def _event(row: asyncpg.Record) -> DailyReportGenerated:
    aggregate = str(row["report_id"])
    return new_event(
        DailyReportGenerated, report_data(row, now()), aggregate=aggregate, version=row["revision"]
    )


def report_data(row: asyncpg.Record, occurred_at: datetime) -> DailyReportGeneratedData:
    """A row of ``daily_reports`` as events carry it."""
    return DailyReportGeneratedData(
        occurred_at=occurred_at,
        report_id=row["report_id"],
        report_date=row["report_date"],
        teacher_id=row["teacher_id"],
        revision=row["revision"],
        figures=DailyFigures.model_validate_json(row["figures"]),
    )
