"""What enrollment answers to reads, and who may see it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import asyncpg

from coursestream_events.catalog import USER
from coursestream_events.enrollment import Role
from services.enrollment.errors import CourseNotKnownYet
from services.enrollment.schemas import (
    Counts,
    Enrollment,
    EnrollmentState,
    ErasedPart,
    Erasure,
    Invitation,
    MyEnrollment,
    Person,
    PersonState,
    Policy,
    RosterEntry,
    ServiceName,
    User,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import connection
from shared.errors import Erased, NotFound
from shared.http.pages import Page, decode_cursor, encode_cursor

Item = TypeVar("Item", Invitation, RosterEntry, MyEnrollment, User)

# A record may wait so long before Kafka compacts it away, and its segment so long to be closed.
_LONGEST_IN_LOG = timedelta(
    milliseconds=int(USER.config["max.compaction.lag.ms"]) + int(USER.config["segment.ms"])
)

_ELSEWHERE: Mapping[ServiceName, str] = {
    "courses": "answers kept for repeats, records set aside",
    "progress": "words written in submissions and feedback, records set aside",
    "reporting": "name and role, records set aside",
}

_PEOPLE = """
    SELECT user_id, display_name, role FROM users
     WHERE user_id = ANY($1) AND erased_at IS NULL ORDER BY user_id
"""

_USER = """
    SELECT user_id, display_name, role, email, locale, time_zone, notifications, deactivated_at,
           erased_at, version, created_at, updated_at
      FROM users WHERE user_id = $1
"""

# Found anywhere in the name or the address, as it stands: no pattern, so nothing to escape.
_FIND = """
    SELECT user_id, display_name, role, email, locale, time_zone, notifications, deactivated_at,
           version, created_at, updated_at
      FROM users
     WHERE erased_at IS NULL
       AND ($1::text IS NULL OR strpos(lower(display_name), lower($1)) > 0
                             OR strpos(lower(email), lower($1)) > 0)
       AND ($2::text IS NULL OR role = $2)
       AND ($3 = 'all' OR (deactivated_at IS NULL) = ($3 = 'active'))
       AND ($4::text IS NULL OR (display_name, user_id) > ($4, $5::uuid))
     ORDER BY display_name, user_id LIMIT $6
"""

_ERASED = "SELECT erased_at IS NOT NULL FROM users WHERE user_id = $1"

_ERASURE = """
    SELECT user_id, requested_by, erased_at, version, enrollments, invitations, events, answers,
           dead_letters
      FROM erasures WHERE user_id = $1
"""

_POLICY = """
    SELECT c.course_id, c.teacher_id, c.status, c.deleted, p.version, p.access, p.opens_at,
           p.closes_at, p.capacity, p.expires_after_days,
           EXISTS (SELECT FROM enrollments e WHERE e.course_id = $1 AND e.student_id = $2
                                              AND e.closed_at IS NULL) AS enrolled
      FROM courses c LEFT JOIN enrollment_policies p USING (course_id)
     WHERE c.course_id = $1
"""

_COUNTS = """
    SELECT count(*) FILTER (WHERE e.reason IS NULL) AS open,
           count(*) FILTER (WHERE e.reason = 'withdrew') AS withdrew,
           count(*) FILTER (WHERE e.reason = 'removed') AS removed,
           count(*) FILTER (WHERE e.reason = 'expired') AS expired,
           (SELECT capacity FROM enrollment_policies WHERE course_id = $1) AS capacity
      FROM (SELECT CASE WHEN e.closed_at IS NULL AND e.expires_at <= $2 THEN 'expired'
                        ELSE c.reason END AS reason
              FROM enrollments e JOIN enrollment_cycles c USING (course_id, student_id, cycle)
             WHERE e.course_id = $1) AS e
"""

_COURSE = "SELECT teacher_id, deleted FROM courses WHERE course_id = $1"

_ROSTER = """
    SELECT e.course_id, e.student_id, u.name AS display_name, e.cycle, e.progress_from_cycle,
           c.enrolled_at, c.unenrolled_at, c.reason, e.expires_at, e.version
      FROM enrollments e
      JOIN enrollment_cycles c USING (course_id, student_id, cycle)
      JOIN (SELECT user_id, coalesce(display_name, '') AS name FROM users) u
        ON u.user_id = e.student_id
     WHERE e.course_id = $1
       AND ($2 = 'all'
            OR (e.closed_at IS NULL AND (e.expires_at <= $6) IS NOT TRUE) = ($2 = 'open'))
       AND ($3::text IS NULL OR (u.name, e.student_id) > ($3, $4::uuid))
       AND ($7::text IS NULL OR strpos(lower(u.name), lower($7)) > 0)
     ORDER BY u.name, e.student_id LIMIT $5
"""

_ENROLLMENT = """
    SELECT e.course_id, e.student_id, e.cycle, e.progress_from_cycle, c.enrolled_at,
           c.unenrolled_at, c.reason, e.expires_at, e.version
      FROM enrollments e
      JOIN enrollment_cycles c USING (course_id, student_id, cycle)
     WHERE e.course_id = $1 AND e.student_id = $2
"""

_INVITATIONS = """
    SELECT i.course_id, i.student_id, u.display_name, i.invited_at
      FROM invitations i JOIN users u ON u.user_id = i.student_id
     WHERE i.course_id = $1
       AND ($2::text IS NULL OR (u.display_name, i.student_id) > ($2, $3::uuid))
     ORDER BY u.display_name, i.student_id LIMIT $4
"""

_MINE = """
    SELECT e.course_id, e.student_id, k.slug, k.title, k.status, k.teacher_id, e.cycle,
           e.progress_from_cycle, c.enrolled_at, c.unenrolled_at, c.reason, e.expires_at, e.version
      FROM enrollments e
      JOIN enrollment_cycles c USING (course_id, student_id, cycle)
      JOIN courses k USING (course_id)
     WHERE e.student_id = $1
       AND ($2 = 'all'
            OR (e.closed_at IS NULL AND (e.expires_at <= $6) IS NOT TRUE) = ($2 = 'open'))
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
    """With the address, so for the person and for administrators. Raises NotFound, Erased."""
    _check_may_know(principal, user_id)
    async with connection() as reader:
        return await known_user(reader, user_id)


def _check_may_know(principal: Principal, user_id: UUID) -> None:
    if principal.user_id != user_id and not principal.has("superadmin", "service"):
        raise NotFound("There is no such person, or it is not you.")


async def known_user(reader: asyncpg.Connection, user_id: UUID) -> User:
    """Raises NotFound, Erased."""
    row = await reader.fetchrow(_USER, user_id)
    if row is None:
        raise NotFound("There is no such person, or it is not you.")
    if row["erased_at"] is not None:
        raise Erased("This person was erased.")
    return User(**row)


async def find_users(
    text: str | None, role: Role | None, state: PersonState, cursor: str | None, limit: int
) -> Page[User]:
    """By name. Raises InvalidInput for a cursor of another list."""
    name, user_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    async with connection() as reader:
        rows = await reader.fetch(_FIND, text, role, state, name, user_id, limit + 1)
    return _page([User(**row) for row in rows], limit, "display_name", "user_id")


async def erasure(principal: Principal, user_id: UUID) -> Erasure:
    """For the person and for administrators. Raises NotFound."""
    _check_may_know(principal, user_id)
    async with connection() as reader:
        return await erasure_of(reader, user_id)


async def erasure_of(reader: asyncpg.Connection, user_id: UUID) -> Erasure:
    """Raises NotFound."""
    row = await reader.fetchrow(_ERASURE, user_id)
    if row is None:
        raise NotFound("Nobody with this id was erased.")
    here = {
        "name, address, role and choices": 1,
        "open enrollments, closed": row["enrollments"],
        "invitations": row["invitations"],
        "events not yet in Kafka": row["events"],
        "answers kept for repeats": row["answers"],
        "records set aside": row["dead_letters"],
    }
    erased = [
        ErasedPart(service="enrollment", what=what, done=True, count=count)
        for what, count in here.items()
    ] + [
        ErasedPart(service=service, what=what, done=False, count=None)
        for service, what in _ELSEWHERE.items()
    ]
    return Erasure(
        user_id=user_id,
        requested_by=row["requested_by"],
        erased_at=row["erased_at"],
        version=row["version"],
        erased=erased,
        log_until=row["erased_at"] + _LONGEST_IN_LOG,
    )


async def course_of_teacher(
    reader: asyncpg.Connection, principal: Principal, course_id: UUID
) -> None:
    """Raises NotFound, CourseNotKnownYet, unless the caller decides on the course's students."""
    course = await reader.fetchrow(_COURSE, course_id)
    if course is None:
        raise CourseNotKnownYet("No such course has arrived here yet.")
    if course["deleted"] or not may_teach(principal, course["teacher_id"]):
        raise NotFound("There is no such course, or it is not yours.")


async def policy(principal: Principal, course_id: UUID) -> Policy:
    """Of what is published for everyone, of what is archived for those who learn in it.

    A draft is, to others than its teacher, a course that has not arrived here yet.

    Raises NotFound, CourseNotKnownYet.
    """
    async with connection() as reader:
        row = await reader.fetchrow(_POLICY, course_id, principal.user_id)
    if row is None:
        raise CourseNotKnownYet("No such course has arrived here yet.")
    if row["deleted"]:
        raise NotFound("The course was deleted.")
    if row["status"] != "published" and not may_teach(principal, row["teacher_id"]):
        if row["status"] == "draft":
            raise CourseNotKnownYet("No such course has arrived here yet.")
        if not row["enrolled"]:
            raise NotFound("There is no such course, or it is not yours.")
    return Policy(course_id=course_id) if row["version"] is None else Policy(**row)


async def counts(principal: Principal, course_id: UUID) -> Counts:
    """Raises NotFound, CourseNotKnownYet."""
    async with connection() as reader:
        await course_of_teacher(reader, principal, course_id)
        row = await reader.fetchrow(_COUNTS, course_id, now())
    assert row is not None
    capacity: int | None = row["capacity"]
    left = None if capacity is None else max(0, capacity - row["open"])
    return Counts(course_id=course_id, places_left=left, **row)


async def roster(
    principal: Principal,
    course_id: UUID,
    state: EnrollmentState,
    text: str | None,
    cursor: str | None,
    limit: int,
) -> Page[RosterEntry]:
    """By name, for the course's teacher and administrators. Raises NotFound, InvalidInput."""
    name, student_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    moment = now()
    async with connection() as reader:
        await course_of_teacher(reader, principal, course_id)
        rows = await reader.fetch(
            _ROSTER, course_id, state, name, student_id, limit + 1, moment, text
        )
    entries = [RosterEntry(**_shown(row, moment)) for row in rows]
    return _page(entries, limit, "display_name", "student_id")


async def enrollment(principal: Principal, course_id: UUID, student_id: UUID) -> Enrollment:
    """For the student and for who decides on the course's students.

    Raises NotFound, CourseNotKnownYet.
    """
    async with connection() as reader:
        if principal.user_id != student_id:
            await course_of_teacher(reader, principal, course_id)
        row = await reader.fetchrow(_ENROLLMENT, course_id, student_id)
    if row is None:
        raise NotFound("The student was never enrolled in this course, or it is not yours.")
    return Enrollment(**_shown(row, now()))


async def invitations(
    principal: Principal, course_id: UUID, cursor: str | None, limit: int
) -> Page[Invitation]:
    """By name, for the course's teacher and administrators. Raises NotFound, InvalidInput."""
    name, student_id = decode_cursor(cursor, tuple[str, UUID]) or (None, None)
    async with connection() as reader:
        await course_of_teacher(reader, principal, course_id)
        rows = await reader.fetch(_INVITATIONS, course_id, name, student_id, limit + 1)
    return _page([Invitation(**row) for row in rows], limit, "display_name", "student_id")


async def enrollments_of(
    student_id: UUID, state: EnrollmentState, cursor: str | None, limit: int
) -> Page[MyEnrollment]:
    """The latest first. Raises Erased, and InvalidInput for a cursor of another list."""
    at, course_id = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    moment = now()
    async with connection() as reader:
        if await reader.fetchval(_ERASED, student_id):
            raise Erased("This person was erased.")
        rows = await reader.fetch(_MINE, student_id, state, at, course_id, limit + 1, moment)
    entries = [MyEnrollment(**_shown(row, moment)) for row in rows]
    return _page(entries, limit, "enrolled_at", "course_id")


def _shown(row: asyncpg.Record, moment: datetime) -> dict[str, Any]:
    """A stay that has ended by itself is closed, also before the job has closed it."""
    stay = dict(row)
    if stay["reason"] is None and stay["expires_at"] is not None and stay["expires_at"] <= moment:
        stay |= {"unenrolled_at": stay["expires_at"], "reason": "expired"}
    return stay


def _page(items: list[Item], limit: int, *key: str) -> Page[Item]:
    """One item more than the limit was asked for, which tells whether there is a next page."""
    if len(items) <= limit:
        return Page(items=items)
    shown = items[:limit]
    last = encode_cursor(*(getattr(shown[-1], name) for name in key))
    return Page(items=shown, next_cursor=last)
