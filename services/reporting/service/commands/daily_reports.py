"""Publish daily reports, and new revisions of them when late facts change a day."""

from uuid import UUID

import asyncpg

from coursestream_events.reporting import (
    DailyFigures,
    DailyReportGenerated,
    DailyReportGeneratedData,
    DailySnapshot,
)
from services.reporting.models import DailyReport, daily_report_id
from services.reporting.queries.at_risk import (
    AtRiskFilter,
    AtRiskThresholds,
    students_at_risk,
)
from services.reporting.queries.daily_reports import current_totals
from shared.clock import now
from shared.database import Transaction, transaction, upsert
from shared.outbox import append, new_event
from shared.percents import rounded

_WHOLE_SCHOOL = UUID(int=0)
# The bound of the event.
_MAX_STUDENTS_AT_RISK = 100
# Students at risk are evaluated for each new report.
_BATCH = 100
_QUIZ_AVERAGE = rounded("quiz_percent_sum / nullif(quiz_results, 0)")
_ASSIGNMENT_AVERAGE = rounded("assignment_percent_sum / nullif(assignment_results, 0)")

# SQL for series of days, sums and a comparison of JSON. A day is over once the watermark has passed
# its end. Each day has a report of the whole school, also one without any metrics, so that it is
# known to be published.
_DUE = f"""
    WITH closed AS (
        SELECT (min(p.watermark) AT TIME ZONE c.time_zone)::date - 1 AS last
          FROM consumer_offsets p CROSS JOIN school_calendar c
         GROUP BY c.time_zone HAVING count(*) = count(p.watermark)
    ), days AS (
        SELECT generate_series(coalesce((SELECT max(report_date) + 1 FROM daily_reports), last),
                               last, '1 day')::date AS day FROM closed
        UNION SELECT report_date FROM daily_reports
    ), published AS (
        SELECT report_date AS day, coalesce(teacher_id, $1) AS teacher_id, revision, figures,
               snapshot, published_at
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
        UNION SELECT day, teacher_id FROM published
    ), current AS (
        SELECT day, teacher_id,
               jsonb_build_object(
                   'lessons_completed', coalesce(lessons_completed, 0),
                   'submissions', coalesce(submissions, 0), 'graded', coalesce(graded, 0),
                   'quiz_average', {_QUIZ_AVERAGE}, 'assignment_average', {_ASSIGNMENT_AVERAGE}
               ) AS figures
          FROM keys LEFT JOIN sums USING (day, teacher_id)
    )
    SELECT day, nullif(teacher_id, $1) AS teacher_id,
           coalesce(published.revision, 0) + 1 AS revision, current.figures::text AS figures,
           published.snapshot::text AS snapshot
      FROM current LEFT JOIN published USING (day, teacher_id)
     WHERE published.revision IS NULL
        OR (published.figures <> current.figures
            AND published.published_at <= clock_timestamp() - interval '1 hour')
     ORDER BY day, teacher_id LIMIT $2
"""  # noqa: S608 - only a rule is interpolated

_REPORT = """
    new.report_id, new.report_date, new.teacher_id, new.revision, new.figures::text AS figures,
    new.snapshot::text AS snapshot, new.published_at
"""


async def publish_daily_reports() -> int:
    """Publish the reports of each day since the last published one; return how many.

    The first run begins with the last day that is over; earlier days stay unpublished. A published
    report is revised when its figures change, at most once an hour.
    """
    count = 0
    while True:
        async with transaction() as tx:
            due = await tx.connection.fetch(_DUE, _WHOLE_SCHOOL, _BATCH)
            count += await _publish(tx, due)
        if len(due) < _BATCH:
            return count


async def _publish(tx: Transaction, due: list[asyncpg.Record]) -> int:
    """Store and publish what is due, unless another process has published it meanwhile."""
    moment = now()
    snapshots = [
        row["snapshot"] if row["revision"] > 1 else await _snapshot(row["teacher_id"])
        for row in due
    ]
    rows = await upsert(
        DailyReport,
        [
            {
                "report_id": daily_report_id(row["day"], row["teacher_id"]),
                "report_date": row["day"],
                "teacher_id": row["teacher_id"],
                "revision": row["revision"],
                "figures": row["figures"],
                "snapshot": snapshot,
                "published_at": moment,
            }
            for row, snapshot in zip(due, snapshots, strict=True)
        ],
        newer="revision",
        returning=_REPORT,
    )
    await append(
        tx,
        [
            new_event(
                DailyReportGenerated,
                report_data(row),
                aggregate=str(row["report_id"]),
                version=row["revision"],
            )
            for row in rows
        ],
    )
    return len(rows)


async def _snapshot(teacher_id: UUID | None) -> str:
    """Return how things stand now, for a teacher or the whole school, as JSON."""
    totals = await current_totals(teacher_id)
    flagged = await _first_at_risk(AtRiskFilter(teacher_id), _MAX_STUDENTS_AT_RISK + 1)
    return DailySnapshot(
        **totals,
        students_at_risk=tuple(sorted(set(flagged[:_MAX_STUDENTS_AT_RISK]))),
        more_at_risk=len(flagged) > _MAX_STUDENTS_AT_RISK,
    ).model_dump_json()


async def _first_at_risk(wanted: AtRiskFilter, most: int) -> list[UUID]:
    """Return the students of the first flagged enrollments."""
    students: list[UUID] = []
    cursor, more = None, True
    while more and len(students) < most:
        page = await students_at_risk(wanted, AtRiskThresholds(), most - len(students), cursor)
        students += [item.student_id for item in page.items]
        cursor = page.next_cursor
        more = cursor is not None
    return students


def report_data(row: asyncpg.Record) -> DailyReportGeneratedData:
    """Return a row of ``daily_reports`` as events carry it."""
    return DailyReportGeneratedData(
        occurred_at=row["published_at"],
        report_id=row["report_id"],
        report_date=row["report_date"],
        teacher_id=row["teacher_id"],
        revision=row["revision"],
        figures=DailyFigures.model_validate_json(row["figures"]),
        snapshot=DailySnapshot.model_validate_json(row["snapshot"]) if row["snapshot"] else None,
    )
