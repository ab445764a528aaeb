"""What a student did, across courses."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from services.reporting.queries.period import Period
from services.reporting.queries.trend import Step
from shared.database import connection

MOST_SUBMISSIONS = 100

# SQL to join the titles of courses and items. $1 student, $2 courses, $3 limit.
_SUBMISSIONS = """
    SELECT s.submission_id, s.course_id, c.title AS course_title, a.title AS item_title, s.kind,
           s.attempt, s.status, s.submitted_at, s.first_graded_at, s.feedback_at, s.percent
      FROM submissions s
      JOIN courses c USING (course_id)
      LEFT JOIN assessments a USING (item_id)
     WHERE s.student_id = $1 AND c.version > 0 AND NOT c.deleted
       AND s.course_id = ANY ($2::uuid[])
     ORDER BY s.submitted_at DESC, s.submission_id LIMIT $3
"""
# SQL to group a union by a truncated date. $1 student, $2 courses, $3 and $4 period, $5 step.
_ACTIVITY = """
    SELECT date_trunc($5, day::timestamp)::date AS begins_on,
           sum(lessons)::int AS lessons, sum(submissions)::int AS submissions
      FROM (SELECT day, 1 AS lessons, 0 AS submissions FROM completions
             WHERE student_id = $1 AND course_id = ANY ($2::uuid[]) AND NOT revoked
             UNION ALL
            SELECT submitted_on, 0, 1 FROM submissions
             WHERE student_id = $1 AND course_id = ANY ($2::uuid[]) AND status <> 'withdrawn')
           AS work
     WHERE day BETWEEN $3 AND $4
     GROUP BY begins_on ORDER BY begins_on
"""


@dataclass(frozen=True, slots=True)
class StudentActivity:
    """What a student completed and submitted in a step."""

    begins_on: date
    lessons: int
    submissions: int


@dataclass(frozen=True, slots=True)
class StudentSubmission:
    """``item_title`` is None until the item is known."""

    submission_id: UUID
    course_id: UUID
    course_title: str
    item_title: str | None
    kind: str
    attempt: int
    status: str
    submitted_at: datetime
    first_graded_at: datetime | None
    feedback_at: datetime | None
    percent: Decimal | None


async def student_submissions(student_id: UUID, course_ids: list[UUID]) -> list[StudentSubmission]:
    """Return the latest submissions in these courses, the latest first."""
    async with connection() as pooled:
        rows = await pooled.fetch(_SUBMISSIONS, student_id, course_ids, MOST_SUBMISSIONS)
    return [StudentSubmission(**dict(row)) for row in rows]


async def student_activity(
    student_id: UUID, course_ids: list[UUID], period: Period, step: Step
) -> list[StudentActivity]:
    """Return the steps in which the student did anything in these courses."""
    async with connection() as pooled:
        rows = await pooled.fetch(_ACTIVITY, student_id, course_ids, *period.bounds, step)
    return [StudentActivity(**dict(row)) for row in rows]
