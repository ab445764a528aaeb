"""Learners in the database: locked, loaded and saved as a whole.

Locks are taken in one order everywhere: courses, then learners, then submissions. The row of the
course is shared by all who read its outline, and held alone by whoever replaces it.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from services.progress.errors import NotEnrolled
from services.progress.service.aggregates.learner import Learner, LearnerKey, Lesson, Times
from shared.auth import Principal
from shared.database import Transaction
from shared.database.arrays import columns
from shared.errors import Erased, NotAvailableYet, NotFound
from shared.outbox import append

_LOCK = """
    SELECT l.course_id, l.student_id, l.version, l.cycle, l.progress_from_cycle, l.open, l.erased,
           c.teacher_id, c.deleted
      FROM courses c JOIN learners l USING (course_id)
     WHERE c.course_id = $1 AND l.student_id = $2
       FOR SHARE OF c FOR UPDATE OF l
"""
LEARNER_FIELDS = (
    "course_id",
    "student_id",
    "version",
    "cycle",
    "progress_from_cycle",
    "open",
    "erased",
    "teacher_id",
)


async def lock_learner(tx: Transaction, course_id: UUID, student_id: UUID) -> Learner:
    """Lock the course's row shared and the learner's alone, both as they are now.

    Raises:
        NotAvailableYet: the course, or the student's enrollment in it, has not arrived here.
        NotFound: the course was deleted.
        Erased: the student was.
    """
    row = await tx.connection.fetchrow(_LOCK, course_id, student_id)
    if row is None:
        await _explain_unknown(tx, course_id)
        raise NotAvailableYet("No enrollment in this course has arrived here yet.")
    if row["deleted"]:
        raise NotFound("The course was deleted.")
    learner = Learner(**{name: row[name] for name in LEARNER_FIELDS})
    require_living(learner)
    return learner


async def lock_enrolled(tx: Transaction, course_id: UUID, student_id: UUID) -> Learner:
    """As ``lock_learner``, for what only an open enrollment allows.

    Raises:
        NotEnrolled: the student has left the course.
    """
    learner = await lock_learner(tx, course_id, student_id)
    require_open(learner)
    return learner


def require_open(learner: Learner) -> None:
    if not learner.open:
        raise NotEnrolled("The enrollment was closed; enroll again to go on.")


def require_teacher(learner: Learner, principal: Principal) -> None:
    """Let the course's teacher and administrators pass; for others there is no such thing."""
    if not _teaches(principal, learner.teacher_id):
        raise NotFound("It is not in a course of yours.")


def _teaches(principal: Principal, teacher_id: UUID | None) -> bool:
    return principal.has("superadmin") or principal.user_id == teacher_id


_OWNER = "SELECT teacher_id FROM courses WHERE course_id = $1"


async def require_course(tx: Transaction, course_id: UUID, principal: Principal) -> None:
    """Let the course's teacher and administrators pass, before anything is said of a student.

    Raises:
        NotFound: the course is another's. One that is not known here is nobody's yet.
    """
    course = await tx.connection.fetchrow(_OWNER, course_id)
    if course is not None and not _teaches(principal, course["teacher_id"]):
        raise NotFound("It is not in a course of yours.")


def require_self(learner: Learner, principal: Principal) -> None:
    if principal.user_id != learner.student_id:
        raise NotFound("It is not yours.")


def require_living(learner: Learner) -> None:
    if learner.erased:
        raise Erased("Nothing more is recorded about this person.")


_LOCK_COURSES = """
    SELECT course_id, deleted FROM courses
     WHERE course_id = ANY ($1) ORDER BY course_id FOR SHARE
"""
_LOCK_LEARNERS = """
    SELECT l.course_id, l.student_id, l.version, l.cycle, l.progress_from_cycle, l.open, l.erased,
           NULL AS teacher_id
      FROM unnest($1::uuid[], $2::uuid[]) AS wanted (course_id, student_id)
      JOIN learners l USING (course_id, student_id)
     ORDER BY l.course_id, l.student_id
       FOR UPDATE OF l
"""


async def lock_learners(
    tx: Transaction, keys: Collection[LearnerKey]
) -> tuple[dict[UUID, bool], dict[LearnerKey, Learner]]:
    """Lock many at once: which of the courses are known (and whether deleted), and the learners."""
    courses = await tx.connection.fetch(_LOCK_COURSES, list({course_id for course_id, _ in keys}))
    rows = await tx.connection.fetch(_LOCK_LEARNERS, *columns(list(keys), 2))
    learners = [Learner(**dict(row)) for row in rows]
    return (
        {row["course_id"]: row["deleted"] for row in courses},
        {learner.key: learner for learner in learners},
    )


async def _explain_unknown(tx: Transaction, course_id: UUID) -> None:
    deleted = await tx.connection.fetchval(
        "SELECT deleted FROM courses WHERE course_id = $1", course_id
    )
    if deleted is None:
        raise NotAvailableYet("No such course has arrived here yet.")
    if deleted:
        raise NotFound("The course was deleted.")


# --- Loading and saving ------------------------------------------------------------------------

# The rows of a learner's lessons carry the learner's counts, so that one statement reads both.
_LOAD = """
    WITH learner AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[])
               AS learner (course_id, student_id, cycle, progress_from_cycle)
    ), required AS MATERIALIZED (
        SELECT course_id, lesson_id FROM outline_lessons
         WHERE course_id = ANY ($1) AND required AND published
    ), asked AS (
        SELECT course_id, count(*) AS lessons FROM required GROUP BY course_id
    ), tally AS MATERIALIZED (
        SELECT learner.course_id, learner.student_id, coalesce(asked.lessons, 0) AS required,
               done.lessons AS completed, done.last_completed_at,
               EXISTS (SELECT FROM course_completions finished
                        WHERE finished.course_id = learner.course_id
                          AND finished.student_id = learner.student_id
                          AND finished.cycle = learner.cycle) AS course_completed
          FROM learner
          LEFT JOIN asked USING (course_id)
          CROSS JOIN LATERAL (
               SELECT count(DISTINCT p.lesson_id) AS lessons,
                      max(p.completed_at) AS last_completed_at
                 FROM lesson_progress p
                WHERE p.course_id = learner.course_id AND p.student_id = learner.student_id
                  AND p.cycle BETWEEN learner.progress_from_cycle AND learner.cycle
                  AND p.completed_at IS NOT NULL AND p.revoked_at IS NULL
                  -- No join, but one table of hashes: without statistics the planner would read
                  -- the whole outline for each lesson. IS TRUE keeps it from joining after all.
                  AND ((p.course_id, p.lesson_id)
                       IN (SELECT course_id, lesson_id FROM required)) IS TRUE) AS done
    ), lesson AS (
        SELECT wanted.course_id, wanted.student_id, wanted.lesson_id, o.kind,
               o.required AS lesson_required, o.published, o.completes_on, p.cycle,
               p.started_at, p.completed_at, p.revoked_at
          FROM unnest($5::uuid[], $6::uuid[], $7::uuid[])
               AS wanted (course_id, student_id, lesson_id)
          JOIN outline_lessons o USING (course_id, lesson_id)
          LEFT JOIN lesson_progress p USING (course_id, student_id, lesson_id)
    )
    SELECT * FROM tally LEFT JOIN lesson USING (course_id, student_id)
"""


async def load(
    tx: Transaction, learners: Sequence[Learner], wanted: Iterable[tuple[Learner, UUID]] = ()
) -> None:
    """Fill in the counts of locked learners, and those of the wanted lessons that exist."""
    lessons = [(*learner.key, lesson_id) for learner, lesson_id in wanted]
    rows = await tx.connection.fetch(
        _LOAD,
        [learner.course_id for learner in learners],
        [learner.student_id for learner in learners],
        [learner.cycle for learner in learners],
        [learner.progress_from_cycle for learner in learners],
        *columns(lessons, 3),
    )
    by_key = {learner.key: learner for learner in learners}
    for row in rows:
        learner = by_key[row["course_id"], row["student_id"]]
        learner.completed, learner.required = row["completed"], row["required"]
        learner.last_completed_at = row["last_completed_at"]
        learner.course_completed = row["course_completed"]
        if row["lesson_id"] is not None:
            _take_lesson(learner, row)


def _take_lesson(learner: Learner, row: Any) -> None:
    lesson_id = row["lesson_id"]
    if lesson_id not in learner.lessons:
        learner.lessons[lesson_id] = Lesson(
            lesson_id,
            row["kind"],
            row["lesson_required"],
            row["published"],
            row["completes_on"],
        )
    if row["cycle"] is not None:
        times = Times(row["started_at"], row["completed_at"], row["revoked_at"])
        learner.times.setdefault(lesson_id, {})[row["cycle"]] = times


_SAVE = """
    WITH progress AS (
        INSERT INTO lesson_progress (course_id, student_id, lesson_id, cycle,
                                     started_at, completed_at, revoked_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[],
                             $5::timestamptz[], $6::timestamptz[], $7::timestamptz[])
        ON CONFLICT (course_id, student_id, lesson_id, cycle) DO UPDATE
           SET started_at = excluded.started_at, completed_at = excluded.completed_at,
               revoked_at = excluded.revoked_at
    ), finished AS (
        INSERT INTO course_completions (course_id, student_id, cycle, completed_at)
        SELECT * FROM unnest($8::uuid[], $9::uuid[], $10::int[], $11::timestamptz[])
    )
    UPDATE learners SET version = moved.version
      FROM unnest($12::uuid[], $13::uuid[], $14::int[]) AS moved (course_id, student_id, version)
     WHERE learners.course_id = moved.course_id AND learners.student_id = moved.student_id
"""


async def save(tx: Transaction, learners: Iterable[Learner]) -> None:
    """Write what happened to these learners, and publish it in the order of each one's versions."""
    moved = [learner for learner in learners if learner.events]
    if not moved:
        return
    finished = [
        (*learner.key, learner.cycle, learner.finished_at)
        for learner in moved
        if learner.finished_at is not None
    ]
    progress = [row for learner in moved for row in _changed_rows(learner)]
    await tx.connection.execute(
        _SAVE,
        *columns(progress, 7),
        *columns(finished, 4),
        *columns([(*learner.key, learner.version) for learner in moved], 3),
    )
    await append(tx, [event for learner in moved for event in learner.events])


def _changed_rows(learner: Learner) -> Iterable[tuple[Any, ...]]:
    for lesson_id, cycle in learner.changed:
        times = learner.times[lesson_id][cycle]
        yield (
            *learner.key,
            lesson_id,
            cycle,
            times.started_at,
            times.completed_at,
            times.revoked_at,
        )
