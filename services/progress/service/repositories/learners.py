"""Learners in the database: lock and load.

All code locks in one order: courses, then learners, then submissions. Commands share the lock of
the course's row; replacing an outline takes it exclusively.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from uuid import UUID

import asyncpg

from services.progress.queries.access import find_course, require_teacher
from services.progress.service.aggregates.learner import (
    LearnerAggregate,
    LearnerKey,
    LessonTimes,
    OutlineLesson,
)
from shared.auth import Principal
from shared.database import Transaction
from shared.database.arrays import columns
from shared.errors import NotAvailableYet, NotFound

# SQL because one statement locks in two tables, one of them FOR SHARE.
_LOCK = """
    SELECT l.course_id, l.student_id, l.version, l.cycle, l.progress_from_cycle, l.round, l.open,
           l.erased, c.teacher_id, c.deleted, c.status IS NOT DISTINCT FROM 'archived' AS archived,
           c.xmin AS course_xmin, l.xmin AS learner_xmin
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
    "round",
    "open",
    "erased",
    "teacher_id",
)


async def lock_learner(tx: Transaction, course_id: UUID, student_id: UUID) -> LearnerAggregate:
    """Lock a learner, and share the lock of the course.

    Raises:
        NotAvailableYet: the course, or the student's enrollment in it, has not arrived.
        NotFound: the course was deleted.
        Erased: the student was erased.
    """
    return await _checked(await tx.connection.fetchrow(_LOCK, course_id, student_id), course_id)


async def _checked(row: asyncpg.Record | None, course_id: UUID) -> LearnerAggregate:
    """Return the learner of a locked row; raise what ``lock_learner`` does."""
    if row is None:
        await _explain_unknown(course_id)
        raise NotAvailableYet("No enrollment of this student in the course is known yet.")
    if row["deleted"]:
        raise NotFound("Course not found.")
    values = {name: row[name] for name in LEARNER_FIELDS}
    learner = LearnerAggregate(**values, archived=row["archived"])
    learner.require_not_erased()
    return learner


async def lock_enrolled(tx: Transaction, course_id: UUID, student_id: UUID) -> LearnerAggregate:
    """As ``lock_learner``, but raise NotEnrolled if the enrollment is closed."""
    learner = await lock_learner(tx, course_id, student_id)
    learner.require_open()
    return learner


async def lock_taught(
    tx: Transaction, course_id: UUID, student_id: UUID, teacher: Principal
) -> LearnerAggregate:
    """As ``lock_learner``, but raise NotFound for a course that the caller does not teach."""
    course = await find_course(course_id)
    if course is not None:
        # Before anything is revealed about the student.
        require_teacher(teacher, course.teacher_id)
    learner = await lock_learner(tx, course_id, student_id)
    require_teacher(teacher, learner.teacher_id)
    return learner


async def _explain_unknown(course_id: UUID) -> None:
    course = await find_course(course_id)
    if course is None:
        raise NotAvailableYet("The course is not known yet.")
    if course.deleted:
        raise NotFound("Course not found.")


# SQL because of FOR SHARE.
_LOCK_COURSES = """
    SELECT course_id, deleted FROM courses
     WHERE course_id = ANY ($1) ORDER BY course_id FOR SHARE
"""
_LOCK_LEARNERS = """
    SELECT l.course_id, l.student_id, l.version, l.cycle, l.progress_from_cycle, l.round, l.open,
           l.erased, NULL AS teacher_id
      FROM unnest($1::uuid[], $2::uuid[]) AS wanted (course_id, student_id)
      JOIN learners l USING (course_id, student_id)
     ORDER BY l.course_id, l.student_id
       FOR UPDATE OF l
"""


async def share_courses(tx: Transaction, keys: Collection[LearnerKey]) -> dict[UUID, bool]:
    """Share the locks of the learners' courses; return which of them exist (true: deleted)."""
    rows = await tx.connection.fetch(_LOCK_COURSES, list({course_id for course_id, _ in keys}))
    return {row["course_id"]: row["deleted"] for row in rows}


async def lock_learners(
    tx: Transaction, keys: Collection[LearnerKey]
) -> tuple[dict[UUID, bool], dict[LearnerKey, LearnerAggregate]]:
    """Lock many learners; return which of the courses exist (true: deleted), and the learners."""
    courses = await share_courses(tx, keys)
    rows = await tx.connection.fetch(_LOCK_LEARNERS, *columns(list(keys), 2))
    learners = [LearnerAggregate(**dict(row)) for row in rows]
    return courses, {learner.key: learner for learner in learners}


# One statement reads both the counts and the lessons: each lesson's row repeats the counts.
# ``learner`` and ``wanted`` are relations before it, ``courses`` compares a course's id.
_COUNTS_AND_LESSONS = """
    required AS MATERIALIZED (
        SELECT course_id, lesson_id FROM outline_lessons
         WHERE course_id = {courses} AND required AND published
    ), counted AS (
        SELECT course_id, count(*) AS lessons FROM required GROUP BY course_id
    ), tally AS MATERIALIZED (
        SELECT learner.course_id, learner.student_id, coalesce(counted.lessons, 0) AS required,
               done.lessons AS completed, done.last_completed_at,
               EXISTS (SELECT FROM course_completions completion
                        WHERE completion.course_id = learner.course_id
                          AND completion.student_id = learner.student_id
                          AND completion.cycle = learner.cycle) AS course_completed
          FROM learner
          LEFT JOIN counted USING (course_id)
          CROSS JOIN LATERAL (
               SELECT count(DISTINCT p.lesson_id) AS lessons,
                      max(p.completed_at) AS last_completed_at
                 FROM lesson_progress p
                WHERE p.course_id = learner.course_id AND p.student_id = learner.student_id
                  AND p.cycle BETWEEN learner.progress_from_cycle AND learner.cycle
                  AND p.completed_at IS NOT NULL AND p.revoked_at IS NULL
                  -- A hashed subplan instead of a join: without statistics the planner would
                  -- scan the whole outline for each lesson. IS TRUE prevents the join.
                  AND ((p.course_id, p.lesson_id)
                       IN (SELECT course_id, lesson_id FROM required)) IS TRUE) AS done
    ), lesson AS (
        SELECT wanted.course_id, wanted.student_id, wanted.lesson_id, o.kind,
               o.required AS lesson_required, o.published, o.completes_on,
               p.cycle AS lesson_cycle, p.started_at, p.completed_at, p.revoked_at, p.completed_by,
               p.imported
          FROM wanted
          JOIN outline_lessons o USING (course_id, lesson_id)
          LEFT JOIN lesson_progress p USING (course_id, student_id, lesson_id)
    )
"""
_LOAD = f"""
    WITH learner AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[])
               AS learner (course_id, student_id, cycle, progress_from_cycle)
    ), wanted AS (
        SELECT * FROM unnest($5::uuid[], $6::uuid[], $7::uuid[])
               AS wanted (course_id, student_id, lesson_id)
    ), {_COUNTS_AND_LESSONS.format(courses="ANY ($1)")}
    SELECT * FROM tally LEFT JOIN lesson USING (course_id, student_id)
"""  # noqa: S608 - the variable parts are constants


# The tables are read as they were before the wait for a lock, the locked rows as they are after it.
# Unless both show the same rows, a transaction that held the lock may have changed what was read.
LOCK_AND_LOAD = f"""
    WITH learner AS MATERIALIZED ({_LOCK}), wanted AS (
        SELECT $1::uuid AS course_id, $2::uuid AS student_id, $3::uuid AS lesson_id
    ), {_COUNTS_AND_LESSONS.format(courses="$1")}
    SELECT *, EXISTS (SELECT FROM courses c JOIN learners l USING (course_id)
                       WHERE c.course_id = $1 AND l.student_id = $2
                         AND c.xmin = course_xmin AND l.xmin = learner_xmin) AS is_current
      FROM learner JOIN tally USING (course_id, student_id)
      LEFT JOIN lesson USING (course_id, student_id)
"""  # noqa: S608 - the variable parts are constants


async def lock_lesson(
    tx: Transaction, course_id: UUID, student_id: UUID, lesson_id: UUID
) -> LearnerAggregate:
    """As ``lock_enrolled`` and ``load_progress``; one round trip if the lock was free."""
    rows = await tx.connection.fetch(LOCK_AND_LOAD, course_id, student_id, lesson_id)
    learner = await _checked(rows[0] if rows else None, course_id)
    learner.require_open()
    if rows[0]["is_current"]:
        for row in rows:
            _add_progress(learner, row)
    else:
        await load_progress(tx, [learner], [(learner, lesson_id)])
    return learner


async def load_progress(
    tx: Transaction,
    learners: Sequence[LearnerAggregate],
    wanted: Iterable[tuple[LearnerAggregate, UUID]] = (),
) -> None:
    """Set the counts of locked learners, and load those of the wanted lessons that exist."""
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
        _add_progress(by_key[row["course_id"], row["student_id"]], row)


def _add_progress(learner: LearnerAggregate, row: asyncpg.Record) -> None:
    learner.completed, learner.required = row["completed"], row["required"]
    learner.last_completed_at = row["last_completed_at"]
    learner.course_completed = row["course_completed"]
    if row["lesson_id"] is not None:
        _add_lesson(learner, row)


_TIMES = tuple(each.name for each in fields(LessonTimes))


def _add_lesson(learner: LearnerAggregate, row: asyncpg.Record) -> None:
    lesson_id = row["lesson_id"]
    if lesson_id not in learner.lessons:
        learner.lessons[lesson_id] = OutlineLesson(
            lesson_id,
            row["kind"],
            row["lesson_required"],
            row["published"],
            row["completes_on"],
        )
    if row["lesson_cycle"] is not None:
        times = LessonTimes(*(row[name] for name in _TIMES))
        learner.times.setdefault(lesson_id, {})[row["lesson_cycle"]] = times
