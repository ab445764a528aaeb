"""Submissions that a teacher has to grade."""

from datetime import UTC, datetime
from uuid import UUID

from services.progress.rules import IN_SPAN
from services.progress.schemas.submissions import GradingQueueItem
from shared.database import fetch
from shared.http.pages import Page, decode_cursor, encode_cursor

# SQL because of the row comparison and the anti-join.
# Equals reporting's ``ungraded``: the latest submission of each student and item in the present
# span, of those that were not withdrawn.
_UNGRADED = f"""
    SELECT s.submission_id, s.course_id, c.title AS course_title, s.kind, s.item_id,
           coalesce(q.title, a.title) AS item_title, s.student_id, s.attempt, s.submitted_at,
           s.days_late, s.version
      FROM courses c
      JOIN submissions s USING (course_id)
      JOIN learners l USING (course_id, student_id)
      LEFT JOIN assignments a ON a.assignment_id = s.item_id
      LEFT JOIN LATERAL (SELECT title FROM quizzes WHERE quiz_id = s.item_id
                          ORDER BY quiz_version DESC LIMIT 1) AS q ON true
     WHERE c.teacher_id = $1 AND NOT c.deleted AND l.open AND s.status = 'submitted'
       AND {IN_SPAN}
       AND (s.submitted_at, s.submission_id) > ($2, $3)
       AND NOT EXISTS (SELECT FROM submissions later
                        WHERE later.course_id = s.course_id AND later.student_id = s.student_id
                          AND later.item_id = s.item_id
                          AND later.progress_from_cycle = s.progress_from_cycle
                          AND (later.round, later.attempt) > (s.round, s.attempt)
                          AND later.status NOT IN ('started', 'withdrawn'))
     ORDER BY s.submitted_at, s.submission_id LIMIT $4
"""  # noqa: S608 - only the rules are interpolated
_FIRST_KEY = datetime.min.replace(tzinfo=UTC), UUID(int=0)


async def grading_queue(teacher_id: UUID, limit: int, cursor: str | None) -> Page[GradingQueueItem]:
    """Return ungraded submissions in all courses of the teacher, oldest first.

    Raises:
        InvalidInput: the cursor is not from this list.
    """
    after = decode_cursor(cursor, tuple[datetime, UUID]) or _FIRST_KEY
    rows = await fetch(_UNGRADED, teacher_id, *after, limit + 1)
    items = [GradingQueueItem.model_validate(dict(row)) for row in rows[:limit]]
    if len(rows) <= limit:
        return Page(items=items)
    last = items[-1]
    return Page(items=items, next_cursor=encode_cursor(last.submitted_at, last.submission_id))
