"""What enrollment answers to reads, and who may see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from services.enrollment.errors import CourseNotKnownYet
from services.enrollment.schemas import (
    EnrolmentState,
    MyEnrolment,
    Person,
    RosterEntry,
    User,
)
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound
from shared.http.pages import Page, decode_cursor, encode_cursor

Item = TypeVar("Item", RosterEntry, MyEnrolment)

_PEOPLE = """
    SELECT user_id, display_name, role FROM users WHERE user_id = ANY($1) ORDER BY user_id
"""

_USER = """
    SELECT user_id, display_name, role, email, version, created_at, updated_at
      FROM users WHERE user_id = $1
"""

_COURSE = "SELECT teacher_id, deleted FROM courses WHERE course_id = $1"

_ROSTER = """
    SELECT e.course_id, e.student_id, u.display_name, e.cycle, e.progress_from_cycle,
           c.enrolled_at, c.unenrolled_at, c.reason, e.version
      FROM enrolments e
      JOIN enrolment_cycles c USING (course_id, student_id, cycle)
      JOIN users u ON u.user_id = e.student_id
     WHERE e.course_id = $1 AND ($2 = 'all' OR (e.closed_at IS NULL) = ($2 = 'open'))
       AND ($3::text IS NULL OR (u.display_name, e.student_id) > ($3, $4::uuid))
     ORDER BY u.display_name, e.student_id LIMIT $5
"""

_MINE = """
    SELECT e.course_id, e.student_id, k.slug, k.title, k.status, k.teacher_id, e.cycle,
           e.progress_from_cycle, c.enrolled_at, c.unenrolled_at, c.reason, e.version
      FROM enrolments e
      JOIN enrolment_cycles c USING (course_id, student_id, cycle)
      JOIN courses k USING (course_id)
     WHERE e.student_id = $1 AND ($2 = 'all' OR (e.closed_at IS NULL) = ($2 = 'open'))
       AND ($3::timestamptz IS NULL OR (c.enrolled_at, e.course_id) < ($3, $4::uuid))
     ORDER BY c.enrolled_at DESC, e.course_id DESC LIMIT $5
"""


def may_teach(principal: Principal, teacher_id: UUID) -> bool:
    """Whether the caller decides on the students of this teacher's courses."""
    return principal.has("superadmin", "service") or (
        principal.has("teacher") and principal.user_id == teacher_id
    )


async def people(user_ids: Sequence[UUID]) -> list[Person]:
    async with connection() as reader:
        return [Person(**row) for row in await reader.fetch(_PEOPLE, user_ids)]


async def user(principal: Principal, user_id: UUID) -> User:
    """With the address, so for the person and for administrators. Raises NotFound."""
    row = None
    if principal.user_id == user_id or principal.has("superadmin", "service"):
        async with connection() as reader:
            row = await reader.fetchrow(_USER, user_id)
    if row is None:
        raise NotFound("There is no such person, or it is not you.")
    return User(**row)


async def roster(
    principal: Principal, course_id: UUID, state: EnrolmentState, cursor: str | None, limit: int
) -> Page[RosterEntry]:
    """By name, for the course's teacher and administrators. Raises NotFound, InvalidInput."""
    name, student_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    async with connection() as reader:
        course = await reader.fetchrow(_COURSE, course_id)
        if course is None:
            raise CourseNotKnownYet("No such course has arrived here yet.")
        if course["deleted"] or not may_teach(principal, course["teacher_id"]):
            raise NotFound("There is no such course, or it is not yours.")
        rows = await reader.fetch(_ROSTER, course_id, state, name, student_id, limit + 1)
    return _page([RosterEntry(**row) for row in rows], limit, "display_name", "student_id")


async def enrolments_of(
    student_id: UUID, state: EnrolmentState, cursor: str | None, limit: int
) -> Page[MyEnrolment]:
    """The latest first. Raises InvalidInput for a cursor of another list."""
    at, course_id = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    async with connection() as reader:
        rows = await reader.fetch(_MINE, student_id, state, at, course_id, limit + 1)
    return _page([MyEnrolment(**row) for row in rows], limit, "enrolled_at", "course_id")


def _page(items: list[Item], limit: int, *key: str) -> Page[Item]:
    """One item more than the limit was asked for, which tells whether there is a next page."""
    if len(items) <= limit:
        return Page(items=items)
    shown = items[:limit]
    last = encode_cursor(*(getattr(shown[-1], name) for name in key))
    return Page(items=shown, next_cursor=last)
