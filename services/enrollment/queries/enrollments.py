"""Reads of enrollments: one, a course's roster, a student's own."""

from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from services.enrollment import models
from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.enrollments import (
    Enrollment,
    EnrollmentState,
    MyEnrollment,
    RosterEntry,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import fetch
from shared.errors import Erased, NotFound
from shared.http.pages import Page, decode_cursor, page_of
from shared.text import Search

# The fields of the schema Enrollment, of an enrollment ``e`` and its latest cycle ``c``.
ENROLLMENT_COLUMNS = """
    e.course_id, e.student_id, e.cycle, e.progress_from_cycle, c.enrolled_at, c.unenrolled_at,
    c.reason, e.expires_at, e.version
"""

_ENROLLMENT = f"""
    SELECT {ENROLLMENT_COLUMNS}
      FROM enrollments e JOIN enrollment_cycles c USING (course_id, student_id, cycle)
     WHERE e.course_id = $1 AND e.student_id = $2
"""  # noqa: S608

_ROSTER = f"""
    SELECT {ENROLLMENT_COLUMNS}, u.display_name, u.sort_text
      FROM enrollments e
      JOIN enrollment_cycles c USING (course_id, student_id, cycle)
      JOIN (SELECT user_id, search_text, coalesce(display_name, '') AS display_name,
                   coalesce(sort_text, '') AS sort_text FROM users) u
        ON u.user_id = e.student_id
     WHERE e.course_id = $1
       AND ($2 = 'all'
            OR (e.closed_at IS NULL AND (e.expires_at <= $6) IS NOT TRUE) = ($2 = 'open'))
       AND ($3::text IS NULL OR (u.sort_text, e.student_id) > ($3, $4::uuid))
       AND u.search_text LIKE ALL ($7::text[]) AND u.search_text NOT LIKE ALL ($8::text[])
     ORDER BY u.sort_text, e.student_id LIMIT $5
"""  # noqa: S608

_OF_STUDENT = f"""
    SELECT {ENROLLMENT_COLUMNS}, k.slug, k.title, k.status, k.teacher_id
      FROM enrollments e
      JOIN enrollment_cycles c USING (course_id, student_id, cycle)
      JOIN courses k USING (course_id)
     WHERE e.student_id = $1
       AND ($2 = 'all'
            OR (e.closed_at IS NULL AND (e.expires_at <= $6) IS NOT TRUE) = ($2 = 'open'))
       AND ($3::timestamptz IS NULL OR (c.enrolled_at, e.course_id) < ($3, $4::uuid))
     ORDER BY c.enrolled_at DESC, e.course_id DESC LIMIT $5
"""  # noqa: S608


async def enrollment(principal: Principal, course_id: UUID, student_id: UUID) -> Enrollment:
    """Return an enrollment, to its student and to those who decide on the course's students.

    Raises NotFound, NotAvailableYet.
    """
    if principal.user_id != student_id:
        await check_may_teach(principal, course_id)
    rows = await fetch(_ENROLLMENT, course_id, student_id)
    if not rows:
        raise NotFound("Enrollment not found.")
    return Enrollment(**_as_of(rows[0], now()))


async def roster(
    principal: Principal,
    course_id: UUID,
    state: EnrollmentState,
    search: Search,
    cursor: str | None,
    limit: int,
) -> Page[RosterEntry]:
    """Return the course's students, ordered by name.

    Raises NotFound, NotAvailableYet, InvalidInput.
    """
    name, student_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    moment = now()
    await check_may_teach(principal, course_id)
    rows = await fetch(
        _ROSTER, course_id, state, name, student_id, limit + 1, moment, *search.patterns
    )
    shown = [_as_of(row, moment) for row in rows]
    return page_of(RosterEntry, shown, limit, "sort_text", "student_id")


async def enrollments_of_student(
    student_id: UUID, state: EnrollmentState, cursor: str | None, limit: int
) -> Page[MyEnrollment]:
    """Return a student's enrollments, the latest first. Raises Erased, InvalidInput."""
    at, course_id = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    moment = now()
    if await models.User.filter(user_id=student_id, erased_at__isnull=False).exists():
        raise Erased("This user was erased.")
    rows = await fetch(_OF_STUDENT, student_id, state, at, course_id, limit + 1, moment)
    shown = [_as_of(row, moment) for row in rows]
    return page_of(MyEnrollment, shown, limit, "enrolled_at", "course_id")


def _as_of(row: asyncpg.Record, moment: datetime) -> dict[str, Any]:
    """Show an enrollment that has expired as closed, even before the job closes it."""
    shown = dict(row)
    expires_at = shown["expires_at"]
    if shown["reason"] is None and expires_at is not None and expires_at <= moment:
        shown |= {"unenrolled_at": expires_at, "reason": "expired"}
    return shown
