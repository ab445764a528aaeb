"""Lists of the attempts at a quiz and of the submissions for an assignment."""

import asyncio
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events.progress import SubmissionKind
from services.progress.queries.access import is_teacher
from services.progress.queries.review import as_student_sees
from services.progress.rules import PASSED
from services.progress.schemas.submissions import SubmissionFilter, SubmissionSummary
from shared.auth import Principal
from shared.database import fetch
from shared.errors import NotFoundHere
from shared.http.pages import Page, decode_cursor, page_of

# SQL because it merges two tables.
_ITEM = """
    SELECT item.course_id, item.review, c.teacher_id, l.student_id IS NOT NULL AS enrolled
      FROM (SELECT * FROM (SELECT course_id, review FROM quizzes
                            WHERE $1 = 'quiz' AND quiz_id = $2
                            ORDER BY quiz_version DESC LIMIT 1) AS quiz
            UNION ALL
            SELECT course_id, NULL FROM assignments
             WHERE $1 = 'assignment' AND assignment_id = $2) AS item
      JOIN courses c ON c.course_id = item.course_id AND NOT c.deleted
      LEFT JOIN learners l ON l.course_id = item.course_id AND l.student_id = $3
"""

# SQL because of the row comparison. An attempt keeps its place when it is submitted.
_SUBMISSIONS = f"""
    SELECT s.submission_id, s.student_id, s.cycle, s.round, s.attempt, s.status,
           s.started_at, s.expires_at, s.submitted_at, s.days_late, s.score, s.max_score, s.percent,
           {PASSED} AS passed, s.version,
           coalesce(s.started_at, s.submitted_at) AS received_at
      FROM submissions s
     WHERE s.kind = $1 AND s.item_id = $2
       AND ($3::uuid IS NULL OR s.student_id = $3) AND ($4::text IS NULL OR s.status = $4)
       AND ($5::timestamptz IS NULL
            OR (coalesce(s.started_at, s.submitted_at), s.submission_id) < ($5, $6::uuid))
     ORDER BY received_at DESC, s.submission_id DESC LIMIT $7
"""  # noqa: S608 - only a rule is interpolated
_ORDER = "received_at", "submission_id"


async def my_submissions(
    kind: SubmissionKind, item_id: UUID, student_id: UUID, limit: int, cursor: str | None
) -> Page[SubmissionSummary]:
    """Return the student's own submissions for an item, newest first.

    Raises:
        NotFound: the item is unknown, or the student never enrolled in its course.
        InvalidInput: the cursor is not from this list.
    """
    wanted = SubmissionFilter(student_id=student_id, limit=limit, cursor=cursor)
    items, rows = await _fetch(kind, item_id, student_id, wanted)
    if not items or not items[0]["enrolled"]:
        raise NotFoundHere("Not found in any course that you have enrolled in.")
    review = items[0]["review"]
    shown = [as_student_sees({**row, "review": review}) for row in rows]
    return page_of(SubmissionSummary, shown, limit, *_ORDER)


async def item_submissions(
    kind: SubmissionKind, item_id: UUID, teacher: Principal, wanted: SubmissionFilter
) -> Page[SubmissionSummary]:
    """Return all students' submissions for an item, newest first.

    Raises:
        NotFound: the item is unknown, or the caller does not teach its course.
        InvalidInput: the cursor is not from this list.
    """
    items, rows = await _fetch(kind, item_id, teacher.user_id, wanted)
    if not items or not is_teacher(teacher, items[0]["teacher_id"]):
        raise NotFoundHere("It does not exist, or it is not in one of your courses.")
    return page_of(SubmissionSummary, rows, wanted.limit, *_ORDER)


async def _fetch(
    kind: SubmissionKind, item_id: UUID, caller: UUID, wanted: SubmissionFilter
) -> tuple[list[Any], list[Any]]:
    after = decode_cursor(wanted.cursor, tuple[datetime, UUID]) or (None, None)
    return await asyncio.gather(
        fetch(_ITEM, kind, item_id, caller),
        fetch(
            _SUBMISSIONS,
            *(kind, item_id, wanted.student_id, wanted.status, *after, wanted.limit + 1),
        ),
    )
