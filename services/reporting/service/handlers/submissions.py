"""Submissions and their grades."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

import asyncpg

from coursestream_events.progress import SubmissionData
from services.reporting.models import Submission
from services.reporting.service.handlers.batch import Batch, ResultKey
from services.reporting.service.handlers.daily_metrics import MetricChanges
from services.reporting.service.handlers.results import move_results, update_results
from services.reporting.service.handlers.rows import row_of

_CHANGED = """
    RETURNING new.course_id,
              old.submission_id IS NOT NULL AS old_counts,
              old.submitted_to AS old_submitted_to, old.submitted_on AS old_submitted_on,
              coalesce(old.revision, 0) >= 1 AS old_graded,
              old.graded_for AS old_graded_for, old.graded_on AS old_graded_on,
              CASE WHEN old.first_graded_at IS NOT NULL THEN old.first_graded_by END AS old_by,
              old.first_graded_at - old.submitted_at AS old_turnaround,
              old.reviewed_for AS old_reviewed_for, old.reviewed_on AS old_reviewed_on,
              old.reviewed_at - old.submitted_at AS old_delay, old.has_feedback AS old_feedback,
              new.submitted_to AS new_submitted_to, new.submitted_on AS new_submitted_on,
              new.revision >= 1 AS new_graded,
              new.graded_for AS new_graded_for, new.graded_on AS new_graded_on,
              CASE WHEN new.first_graded_at IS NOT NULL THEN new.first_graded_by END AS new_by,
              new.first_graded_at - new.submitted_at AS new_turnaround,
              new.reviewed_for AS new_reviewed_for, new.reviewed_on AS new_reviewed_on,
              new.reviewed_at - new.submitted_at AS new_delay, new.has_feedback AS new_feedback
"""

# Bucket n of the turnarounds holds 1.1^(n-1) < seconds <= 1.1^n; up to a second is bucket 0.
# Delays are in started days, and beyond the longest promise all alike.
_DIFFERENCES = """
    , moves AS (
        SELECT course_id, old_submitted_to AS teacher_id, old_submitted_on AS day,
               -1 AS submissions, 0 AS graded, NULL::interval AS turnaround, 0 AS reviewed,
               NULL::interval AS delay, false AS feedback
          FROM changed WHERE old_counts
        UNION ALL
        SELECT course_id, new_submitted_to, new_submitted_on, 1, 0, NULL, 0, NULL, false
          FROM changed
        UNION ALL
        SELECT course_id, old_graded_for, old_graded_on, 0, -1,
               CASE WHEN old_by = 'user' THEN old_turnaround END, 0, NULL, false
          FROM changed WHERE old_graded
        UNION ALL
        SELECT course_id, new_graded_for, new_graded_on, 0, 1,
               CASE WHEN new_by = 'user' THEN new_turnaround END, 0, NULL, false
          FROM changed WHERE new_graded
        UNION ALL
        SELECT course_id, old_reviewed_for, old_reviewed_on, 0, 0, NULL, -1, old_delay, old_feedback
          FROM changed WHERE old_delay IS NOT NULL
        UNION ALL
        SELECT course_id, new_reviewed_for, new_reviewed_on, 0, 0, NULL, 1, new_delay, new_feedback
          FROM changed WHERE new_delay IS NOT NULL
    ), measured AS (
        SELECT course_id, teacher_id, day, submissions, graded, reviewed, feedback,
               CASE WHEN turnaround IS NOT NULL
                    THEN greatest(extract(epoch FROM turnaround), 0) END AS seconds,
               CASE WHEN delay IS NOT NULL
                    THEN least(ceil(greatest(extract(epoch FROM delay), 0) / 86400), 91)::int
               END AS delay_days
          FROM moves
    )
    SELECT course_id, teacher_id, day, bucket, delay_days,
           sum(submissions)::int AS submissions, sum(graded)::int AS graded,
           sum(CASE WHEN seconds IS NOT NULL THEN graded ELSE 0 END)::int AS turnarounds,
           sum(CASE WHEN seconds IS NOT NULL THEN graded * seconds ELSE 0 END)
               AS turnaround_seconds_sum,
           sum(reviewed)::int AS reviewed,
           sum(CASE WHEN feedback THEN reviewed ELSE 0 END)::int AS with_feedback
      FROM measured
      CROSS JOIN LATERAL (
           SELECT CASE WHEN seconds IS NOT NULL
                       THEN ceil(ln(greatest(seconds, 1)::float8) / ln(1.1::float8))::int
                  END AS bucket) AS histogram
     GROUP BY course_id, teacher_id, day, bucket, delay_days
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
    LEFT JOIN ownerships at_review
           ON at_review.course_id = i.course_id
          AND i.reviewed_at >= at_review.owned_from AND i.reviewed_at < at_review.owned_until
"""

# SQL, since owners and days are joined to the rows, and differences returned from old and new.
_GIVEN = (
    "submission_id", "course_id", "student_id", "cycle", "progress_from_cycle", "round", "item_id",
    "kind", "attempt", "version", "status", "submitted_at", "first_graded_at", "first_graded_by",
    "percent", "revision", "has_feedback", "feedback_at", "reviewed_at",
)  # fmt: skip
_STORE = f"""
    WITH changed AS (
        INSERT INTO submissions AS s ({", ".join(_GIVEN)},
                                      submitted_to, submitted_on, graded_for, graded_on,
                                      reviewed_for, reviewed_on)
        SELECT i.*, at_submission.teacher_id,
               (i.submitted_at AT TIME ZONE zone.name)::date,
               at_grading.teacher_id,
               CASE WHEN i.revision >= 1 THEN
                   (coalesce(i.first_graded_at, i.submitted_at) AT TIME ZONE zone.name)::date END,
               at_review.teacher_id, (i.reviewed_at AT TIME ZONE zone.name)::date
          FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::int[],
                      $7::uuid[], $8::text[], $9::int[], $10::int[], $11::text[],
                      $12::timestamptz[], $13::timestamptz[], $14::text[], $15::numeric[],
                      $16::int[], $17::bool[], $18::timestamptz[], $19::timestamptz[])
               AS i ({", ".join(_GIVEN)})
          CROSS JOIN (SELECT time_zone FROM school_calendar) AS zone (name)
          {_PLACED}
         ORDER BY i.submission_id
        ON CONFLICT (submission_id) DO UPDATE
           SET version = excluded.version, status = excluded.status,
               submitted_at = excluded.submitted_at, first_graded_at = excluded.first_graded_at,
               first_graded_by = excluded.first_graded_by, percent = excluded.percent,
               revision = excluded.revision, has_feedback = excluded.has_feedback,
               feedback_at = excluded.feedback_at, reviewed_at = excluded.reviewed_at,
               submitted_to = excluded.submitted_to, submitted_on = excluded.submitted_on,
               graded_for = excluded.graded_for, graded_on = excluded.graded_on,
               reviewed_for = excluded.reviewed_for, reviewed_on = excluded.reviewed_on
         WHERE excluded.version > s.version
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608

# SQL, as above.
_MOVE = f"""
    WITH changed AS (
        UPDATE submissions s
           SET submitted_to = i.submitted_to, graded_for = i.graded_for,
               reviewed_for = i.reviewed_for
          FROM (SELECT i.submission_id, at_submission.teacher_id AS submitted_to,
                       at_grading.teacher_id AS graded_for, at_review.teacher_id AS reviewed_for
                  FROM submissions i {_PLACED}
                 WHERE i.course_id = ANY($1)) AS i
         WHERE s.submission_id = i.submission_id
           AND (s.submitted_to IS DISTINCT FROM i.submitted_to
                OR s.graded_for IS DISTINCT FROM i.graded_for
                OR s.reviewed_for IS DISTINCT FROM i.reviewed_for)
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608


async def apply_submissions(
    connection: asyncpg.Connection, batch: Batch, metrics: MetricChanges
) -> None:
    """Store the latest states, and compute the results of their items."""
    if not batch.submissions:
        return
    rows = [
        row_of(Submission, data, version=version, **_reviews(data))
        for version, data in batch.submissions.values()
    ]
    arguments = [[row[name] for row in rows] for name in _GIVEN]
    metrics.add(await connection.fetch(_STORE, *arguments))
    items = {
        ResultKey(data.course_id, data.student_id, data.progress_from_cycle, data.item_id)
        for _, data in batch.submissions.values()
    }
    await update_results(connection, items, metrics)


def _reviews(data: SubmissionData) -> dict[str, datetime | None]:
    """Return when a person first and last graded or returned the submission, if that is known."""
    first_grade = data.first_graded_at if data.first_graded_by == "user" else None
    last_grade = data.graded_at if data.graded_by == "user" else None
    return {
        "reviewed_at": min(filter(None, (first_grade, data.first_returned_at)), default=None),
        "feedback_at": max(filter(None, (last_grade, data.returned_at)), default=None),
    }


async def move_submissions(
    connection: asyncpg.Connection, course_ids: Collection[UUID], metrics: MetricChanges
) -> None:
    """Assign submissions and results to who owned the courses at their time, as is known now."""
    metrics.add(await connection.fetch(_MOVE, list(course_ids)))
    await move_results(connection, course_ids, metrics)
