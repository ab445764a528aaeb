"""What a student handed in, across courses."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

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
