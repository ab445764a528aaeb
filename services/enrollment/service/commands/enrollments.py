"""Commands on enrollments: a student in a course, whose stays there are numbered cycles."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NoReturn
from uuid import UUID

import asyncpg

from coursestream_events import Event
from coursestream_events.courses import CourseDeleted
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UnenrollmentReason,
)
from services.enrollment.errors import (
    AlreadyEnrolled,
    CourseByInvitation,
    CourseFull,
    CourseNotKnownYet,
    CourseNotOpen,
    EnrollmentClosed,
    PersonDeactivated,
    StudentNotKnown,
)
from services.enrollment.queries import may_teach
from services.enrollment.schemas import (
    Enrollment,
    EnrollmentCreate,
    EnrollmentOutcome,
    EnrollmentOutcomes,
    EnrollmentsCreate,
    Refusal,
)
from services.enrollment.service.commands.users import provision
from shared.auth import Principal
from shared.clock import now
from shared.context import caused_by
from shared.database import Transaction, transaction
from shared.errors import Erased, InvalidInput, NotFound
from shared.outbox import append, new_event

# FOR SHARE: the course is not deleted meanwhile, and students don't wait for each other.
_COURSE = """
    SELECT c.teacher_id, c.status, c.deleted, p.access, p.opens_at, p.closes_at, p.capacity,
           p.expires_after_days,
           EXISTS (SELECT FROM invitations i
                    WHERE i.course_id = $1 AND i.student_id = $2) AS invited
      FROM courses c LEFT JOIN enrollment_policies p USING (course_id)
     WHERE c.course_id = $1 FOR SHARE OF c
"""

# FOR KEY SHARE: nobody of them is erased meanwhile. An erasure under way is waited for.
_STUDENTS = """
    SELECT u.user_id, u.erased_at, u.deactivated_at, coalesce(e.expires_at <= $3, false) AS expired,
           e.student_id IS NOT NULL AS open
      FROM users u
      LEFT JOIN enrollments e
        ON e.course_id = $1 AND e.student_id = u.user_id AND e.closed_at IS NULL
     WHERE u.user_id = ANY ($2) ORDER BY u.user_id FOR KEY SHARE OF u
"""

# Whoever fills places comes one after the other; the count is a statement of its own, so that it
# sees what the one before has committed.
_LOCK_PLACES = "SELECT capacity FROM enrollment_policies WHERE course_id = $1 FOR UPDATE"

_COUNT = """
    SELECT count(*) FROM enrollments
     WHERE course_id = $1 AND closed_at IS NULL AND (expires_at <= $2) IS NOT TRUE
"""

# Locks the enrollments, or makes them; no row for one that is open. The test of closed_at sees the
# latest row, also after waiting for another request; a cycle begins no earlier than the one before
# ended.
_OPEN = """
    WITH enrolled AS (
        INSERT INTO enrollments AS e (course_id, student_id, version, cycle, progress_from_cycle,
                                     expires_at)
        SELECT $1, student, 1, 1, 1, $5
          FROM unnest($2::uuid[]) AS student ORDER BY student
        ON CONFLICT (course_id, student_id) DO UPDATE
           SET version = e.version + 1, cycle = e.cycle + 1, closed_at = NULL,
               expires_at = excluded.expires_at,
               progress_from_cycle = CASE WHEN $4 THEN e.progress_from_cycle ELSE e.cycle + 1 END
         WHERE e.closed_at IS NOT NULL
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  greatest($3, old.closed_at) AS enrolled_at, e.expires_at
    ), opened AS (
        INSERT INTO enrollment_cycles (course_id, student_id, cycle, progress_from_cycle,
                                      enrolled_at)
        SELECT course_id, student_id, cycle, progress_from_cycle, enrolled_at FROM enrolled
    )
    SELECT *, NULL::timestamptz AS unenrolled_at, NULL AS reason FROM enrolled
"""

# Locked by whoever names more than one. A stay that had expired by then ends as expired.
_CLOSE = """
    WITH closed AS (
        UPDATE enrollments e
           SET version = e.version + 1,
               closed_at = greatest(least(key.closed_at, e.expires_at), c.enrolled_at)
          FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
               AS key (course_id, student_id, closed_at)
          JOIN enrollment_cycles c USING (course_id, student_id)
         WHERE e.course_id = key.course_id AND e.student_id = key.student_id AND e.cycle = c.cycle
           AND e.closed_at IS NULL
        RETURNING e.course_id, e.student_id, e.version, e.cycle, e.progress_from_cycle,
                  c.enrolled_at, e.expires_at, e.closed_at AS unenrolled_at,
                  CASE WHEN e.expires_at <= key.closed_at THEN 'expired' ELSE $4 END AS reason
    ), ended AS (
        UPDATE enrollment_cycles c SET unenrolled_at = closed.unenrolled_at, reason = closed.reason
          FROM closed
         WHERE c.course_id = closed.course_id AND c.student_id = closed.student_id
           AND c.cycle = closed.cycle
    )
    SELECT * FROM closed ORDER BY course_id, student_id
"""

_LOCK_OF_COURSES = """
    SELECT course_id, student_id FROM enrollments
     WHERE course_id = ANY($1) AND closed_at IS NULL ORDER BY course_id, student_id FOR UPDATE
"""

_LOCK_OF_STUDENT = """
    SELECT course_id, student_id FROM enrollments
     WHERE student_id = $1 AND closed_at IS NULL ORDER BY course_id FOR UPDATE
"""


@dataclass(frozen=True, slots=True)
class _Terms:
    """What the course and the request say of every stay that is opened."""

    moment: datetime
    expires_at: datetime | None
    keep_progress: bool
    limited: bool


async def enroll(principal: Principal, course_id: UUID, body: EnrollmentCreate) -> Enrollment:
    """Open an enrollment, or the next cycle of one that was closed.

    Raises:
        CourseNotKnownYet, CourseNotOpen, CourseByInvitation, EnrollmentClosed, CourseFull,
        StudentNotKnown, PersonDeactivated, AlreadyEnrolled, Erased: told to the client.
        NotFound: the course was deleted, or it is not the caller's to decide on.
    """
    student_id = body.student_id or principal.user_id
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        _check_may_enroll(principal, course, student_id)
        terms = _terms(principal, course, body)
        outcome = (await _admit(tx, course_id, [student_id], terms))[student_id]
        if outcome == "student-not-known" and student_id == principal.user_id:
            await provision(tx, principal)
            outcome = (await _admit(tx, course_id, [student_id], terms))[student_id]
        return outcome if isinstance(outcome, Enrollment) else _refuse(outcome)


async def enroll_many(
    principal: Principal, course_id: UUID, body: EnrollmentsCreate
) -> EnrollmentOutcomes:
    """Places go in the order of the ids; who gets none does not keep the others out.

    Raises:
        CourseNotKnownYet, CourseNotOpen: told to the client.
        NotFound: the course was deleted, or it is not the caller's.
    """
    students = list(dict.fromkeys(body.student_ids))
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        if not may_teach(principal, course["teacher_id"]):
            raise NotFound("There is no such course, or it is not yours.")
        outcomes = await _admit(tx, course_id, students, _terms(principal, course, body))
    return EnrollmentOutcomes(items=[_outcome(each, outcomes[each]) for each in students])


def _outcome(student_id: UUID, outcome: Enrollment | Refusal) -> EnrollmentOutcome:
    if isinstance(outcome, Enrollment):
        return EnrollmentOutcome(student_id=student_id, status="enrolled", enrollment=outcome)
    return EnrollmentOutcome(student_id=student_id, status=outcome)


async def lock_course(tx: Transaction, principal: Principal, course_id: UUID) -> asyncpg.Record:
    """With whether the caller is invited. Raises CourseNotKnownYet, NotFound."""
    row = await tx.connection.fetchrow(_COURSE, course_id, principal.user_id)
    if row is None:
        raise CourseNotKnownYet("No such course has arrived here yet.")
    if row["deleted"]:
        raise NotFound("The course was deleted.")
    return row


def _check_may_enroll(principal: Principal, course: asyncpg.Record, student_id: UUID) -> None:
    himself = principal.has("student") and principal.user_id == student_id
    if not himself and not may_teach(principal, course["teacher_id"]):
        raise NotFound("There is no such course, or it is not yours.")


def _check_open(principal: Principal, course: asyncpg.Record, moment: datetime) -> None:
    """Access and window are for students; whoever teaches the course may pass over them."""
    if course["status"] == "draft" and not may_teach(principal, course["teacher_id"]):
        # To a student, a draft does not exist; its publication may be on its way here.
        raise CourseNotKnownYet("No such course has arrived here yet.")
    if course["status"] != "published":
        raise CourseNotOpen(f"The course is {course['status']}.", course_status=course["status"])
    if may_teach(principal, course["teacher_id"]):
        return
    if course["access"] == "invitation" and not course["invited"]:
        raise CourseByInvitation("Ask the course's teacher.")
    if course["opens_at"] is not None and moment < course["opens_at"]:
        raise EnrollmentClosed(f"Enrollment opens at {course['opens_at'].isoformat()}.")
    if course["closes_at"] is not None and moment >= course["closes_at"]:
        raise EnrollmentClosed(f"Enrollment closed at {course['closes_at'].isoformat()}.")


def _terms(
    principal: Principal, course: asyncpg.Record, body: EnrollmentCreate | EnrollmentsCreate
) -> _Terms:
    """Raises what keeps everybody out.

    CourseNotKnownYet, CourseNotOpen, CourseByInvitation, EnrollmentClosed.
    """
    moment, expires_at = now(), body.expires_at
    _check_open(principal, course, moment)
    if expires_at is not None:
        if not may_teach(principal, course["teacher_id"]):
            raise wrong_expiry("is for the course's teacher to set")
        if expires_at <= moment:
            raise wrong_expiry("does not lie in the future")
    elif course["expires_after_days"] is not None:
        expires_at = moment + timedelta(days=course["expires_after_days"])
    return _Terms(moment, expires_at, body.keep_progress, course["capacity"] is not None)


def wrong_expiry(message: str) -> InvalidInput:
    return InvalidInput(
        "The end of the stay is wrong.", errors=[{"field": "body.expires_at", "message": message}]
    )


async def _admit(
    tx: Transaction, course_id: UUID, students: Sequence[UUID], terms: _Terms
) -> Mapping[UUID, Enrollment | Refusal]:
    rows = await tx.connection.fetch(_STUDENTS, course_id, students, terms.moment)
    expired = [row["user_id"] for row in rows if row["expired"]]
    ended = await _close(tx, course_id, expired, terms.moment, "expired")
    known = {row["user_id"]: row for row in rows}
    refused = {each: _refusal(known.get(each)) for each in students}
    able = [each for each in students if refused[each] is None]
    if terms.limited:
        able = able[: await _places(tx, course_id, terms.moment)]
    opened = await tx.connection.fetch(
        _OPEN, course_id, able, terms.moment, terms.keep_progress, terms.expires_at
    )
    enrollments = {row["student_id"]: Enrollment(**row) for row in opened}
    await append(
        tx,
        [
            *(unenrolled_fact(each) for each in ended),
            *(enrolled_fact(each) for each in enrollments.values()),
        ],
    )
    # Who was able and is not in yet was enrolled by another request at this moment.
    late: dict[UUID, Refusal] = dict.fromkeys(able, "already-enrolled")
    return {
        each: enrollments.get(each) or refused[each] or late.get(each, "course-full")
        for each in students
    }


def _refusal(row: asyncpg.Record | None) -> Refusal | None:
    if row is None:
        return "student-not-known"
    if row["erased_at"] is not None:
        return "erased"
    if row["deactivated_at"] is not None:
        return "person-deactivated"
    return "already-enrolled" if row["open"] and not row["expired"] else None


async def _places(tx: Transaction, course_id: UUID, moment: datetime) -> int | None:
    capacity: int | None = await tx.connection.fetchval(_LOCK_PLACES, course_id)
    if capacity is None:
        return None
    taken: int = await tx.connection.fetchval(_COUNT, course_id, moment)
    return max(0, capacity - taken)


def _refuse(reason: Refusal) -> NoReturn:
    match reason:
        case "already-enrolled":
            raise AlreadyEnrolled("The student is enrolled in this course.")
        case "course-full":
            raise CourseFull("Every place of the course is taken.")
        case "erased":
            raise Erased("Nobody with this id is enrolled again.")
        case "person-deactivated":
            raise PersonDeactivated("An administrator deactivated this person.")
        case "student-not-known":
            raise StudentNotKnown("There is no such person; register them first.")


async def unenroll(principal: Principal, course_id: UUID, student_id: UUID) -> Enrollment:
    """Close the open cycle: the student withdrew, or was removed by somebody else.

    Raises:
        CourseNotKnownYet: told to the client.
        NotFound: the enrollment is not open, or not the caller's to decide on.
    """
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        _check_may_enroll(principal, course, student_id)
        reason: UnenrollmentReason = "withdrew" if student_id == principal.user_id else "removed"
        closed = await _close(tx, course_id, [student_id], now(), reason)
        if not closed:
            raise NotFound("The student is not enrolled in this course.")
        await append(tx, [unenrolled_fact(closed[0])])
    return closed[0]


async def _close(
    tx: Transaction,
    course_id: UUID,
    students: Collection[UUID],
    at: datetime,
    reason: UnenrollmentReason,
) -> list[Enrollment]:
    if not students:
        return []
    keys = [(course_id, student) for student in students]
    return await close_keys(tx, keys, [at] * len(keys), reason)


async def close_keys(
    tx: Transaction,
    keys: Sequence[Any],
    moments: Sequence[datetime],
    reason: UnenrollmentReason,
) -> list[Enrollment]:
    courses, students = [key[0] for key in keys], [key[1] for key in keys]
    rows = await tx.connection.fetch(_CLOSE, courses, students, moments, reason)
    return [Enrollment(**row) for row in rows]


async def close_of_deleted(tx: Transaction, deletions: Sequence[CourseDeleted]) -> None:
    """Remove the students of deleted courses, whose rows are locked."""
    causes = {event.data.course_id: event for event in deletions}
    if not causes:
        return
    keys = await tx.connection.fetch(_LOCK_OF_COURSES, list(causes))
    moments = [causes[key["course_id"]].data.occurred_at for key in keys]
    events = []
    for enrollment in await close_keys(tx, keys, moments, "removed"):
        with caused_by(causes[enrollment.course_id]):
            events.append(unenrolled_fact(enrollment))
    await append(tx, events)


async def close_of_student(tx: Transaction, student_id: UUID, at: datetime) -> int:
    """Remove a student, whose row is locked, from every course; returns from how many."""
    keys = await tx.connection.fetch(_LOCK_OF_STUDENT, student_id)
    closed = await close_keys(tx, keys, [at] * len(keys), "removed")
    await append(tx, [unenrolled_fact(each) for each in closed])
    return len(closed)


def enrolled_fact(enrollment: Enrollment, *, imported: bool = False) -> Event:
    data = EnrollmentData(
        occurred_at=enrollment.enrolled_at, imported=imported, **_state(enrollment)
    )
    return new_event(
        StudentEnrolled, data, aggregate=_aggregate(enrollment), version=enrollment.version
    )


def unenrolled_fact(enrollment: Enrollment, *, imported: bool = False) -> Event:
    if enrollment.unenrolled_at is None or enrollment.reason is None:
        raise ValueError("the enrollment is open")
    data = StudentUnenrolledData(
        occurred_at=enrollment.unenrolled_at,
        imported=imported,
        **_state(enrollment),
        reason=enrollment.reason,
    )
    return new_event(
        StudentUnenrolled, data, aggregate=_aggregate(enrollment), version=enrollment.version
    )


def _state(enrollment: Enrollment) -> dict[str, Any]:
    return enrollment.model_dump(exclude={"unenrolled_at", "reason", "version"})


def _aggregate(enrollment: Enrollment) -> str:
    return f"{enrollment.course_id}:{enrollment.student_id}"
