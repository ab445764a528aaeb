"""Stock figures: what stands now, by learner, course and teacher."""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

import asyncpg

from services.reporting.service.handlers.batch import Batch, LearnerKey, columns
from services.reporting.service.handlers.courses import CourseChanges
from services.reporting.service.handlers.enrollments import CourseDifference

# Figures that follow from several topics: whoever counts takes the row first, so that the next
# statement sees what another worker, which counted the same row before, has written.
_HOLD_LEARNERS = """
    INSERT INTO student_totals (course_id, student_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])
    ON CONFLICT (course_id, student_id) DO UPDATE SET student_id = excluded.student_id
"""

_COUNT_LEARNERS = """
    WITH keys AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS k (course_id, student_id)
    ), changed AS (
        UPDATE student_totals l
           SET open = now.open, done = now.done, ungraded = now.ungraded,
               last_active_on = now.last_active_on
          FROM (SELECT k.course_id, k.student_id, coalesce(e.open, false) AS open,
                       done.n AS done, ungraded.n AS ungraded,
                       (a.last_active_at AT TIME ZONE
                           (SELECT time_zone FROM school_calendar))::date AS last_active_on
                  FROM keys k
                  LEFT JOIN enrollments e USING (course_id, student_id)
                  LEFT JOIN student_activity a USING (course_id, student_id)
                  CROSS JOIN LATERAL (
                       -- A scalar sub-select, since it looks each lesson up by its whole key: for
                       -- a join the planner, while it has no statistics, reads whole outlines.
                       SELECT count(DISTINCT c.lesson_id)::int AS n
                         FROM completions c
                        WHERE c.course_id = k.course_id AND c.student_id = k.student_id
                          AND NOT c.revoked
                          AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
                          AND (SELECT o.required AND o.published FROM outline_lessons o
                                WHERE o.course_id = c.course_id AND o.lesson_id = c.lesson_id)
                       ) AS done
                  CROSS JOIN LATERAL (
                       SELECT count(*) FILTER (WHERE status = 'submitted' AND revision = 0)::int
                                  AS n
                         FROM (SELECT DISTINCT ON (item_id) s.status, s.revision
                                 FROM submissions s
                                WHERE s.course_id = k.course_id AND s.student_id = k.student_id
                                ORDER BY item_id, cycle DESC, attempt DESC, submission_id DESC
                              ) AS latest) AS ungraded) AS now
         WHERE l.course_id = now.course_id AND l.student_id = now.student_id
           AND (l.open, l.done, l.ungraded, l.last_active_on) IS DISTINCT FROM
               (now.open, now.done, now.ungraded, now.last_active_on)
        RETURNING l.course_id, l.student_id, old.open AS old_open, new.open AS new_open,
                  old.done AS old_done, new.done AS new_done,
                  old.ungraded AS old_ungraded, new.ungraded AS new_ungraded,
                  old.last_active_on AS old_active, new.last_active_on AS new_active
    ), stocked AS (
        INSERT INTO course_totals AS s (course_id, students, done, ungraded)
        SELECT course_id, sum(new_open::int - old_open::int),
               sum(CASE WHEN new_open THEN new_done ELSE 0 END
                   - CASE WHEN old_open THEN old_done ELSE 0 END),
               sum(CASE WHEN new_open THEN new_ungraded ELSE 0 END
                   - CASE WHEN old_open THEN old_ungraded ELSE 0 END)
          FROM changed GROUP BY course_id ORDER BY course_id
        ON CONFLICT (course_id) DO UPDATE
           SET students = s.students + excluded.students, done = s.done + excluded.done,
               ungraded = s.ungraded + excluded.ungraded
    )
    SELECT course_id, student_id, old_open, new_open, old_active, new_active FROM changed
     WHERE (old_open, old_active) IS DISTINCT FROM (new_open, new_active)
"""

_ADD_ENROLLMENTS = """
    INSERT INTO course_totals AS s (course_id, enrollments, withdrawn)
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[])
    ON CONFLICT (course_id) DO UPDATE
       SET enrollments = s.enrollments + excluded.enrollments,
           withdrawn = s.withdrawn + excluded.withdrawn
"""

_HOLD_TEACHER_STUDENTS = """
    INSERT INTO teacher_students (teacher_id, student_id)
    SELECT * FROM unnest($1::uuid[], $2::uuid[])
    ON CONFLICT (teacher_id, student_id) DO UPDATE SET student_id = excluded.student_id
"""

_COUNT_TEACHER_STUDENTS = """
    WITH keys AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS k (teacher_id, student_id)
    )
    UPDATE teacher_students t SET open_courses = now.courses, last_active_on = now.last_active_on
      FROM (SELECT k.teacher_id, k.student_id, count(l.course_id)::int AS courses,
                   max(l.last_active_on) AS last_active_on
              FROM keys k
              LEFT JOIN (student_totals l
                         JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted)
                ON l.student_id = k.student_id AND c.teacher_id = k.teacher_id AND l.open
             GROUP BY k.teacher_id, k.student_id) AS now
     WHERE t.teacher_id = now.teacher_id AND t.student_id = now.student_id
    RETURNING t.teacher_id, t.student_id,
              old.open_courses > 0 AS old_open, new.open_courses > 0 AS new_open,
              old.last_active_on AS old_active, new.last_active_on AS new_active
"""

_DROP_EMPTY_TEACHER_STUDENTS = """
    DELETE FROM teacher_students t USING unnest($1::uuid[], $2::uuid[]) AS k (teacher, student)
     WHERE t.teacher_id = k.teacher AND t.student_id = k.student
"""

_ADD_ACTIVE_DAYS = """
    INSERT INTO active_days AS a (owner_kind, owner_id, last_active_on, students)
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[], $4::int[])
    ON CONFLICT (owner_kind, owner_id, last_active_on)
    DO UPDATE SET students = a.students + excluded.students
"""

_DROP_EMPTY_ACTIVE_DAYS = """
    DELETE FROM active_days a USING unnest($1::text[], $2::uuid[], $3::date[]) AS k (kind, id, day)
     WHERE a.owner_kind = k.kind AND a.owner_id = k.id AND a.last_active_on = k.day
       AND a.students = 0
"""

_HOLD_TEACHERS = """
    INSERT INTO teacher_totals AS t (teacher_id, students)
    SELECT * FROM unnest($1::uuid[], $2::int[])
    ON CONFLICT (teacher_id) DO UPDATE SET students = t.students + excluded.students
"""

_COUNT_TEACHERS = """
    UPDATE teacher_totals t
       SET courses = now.courses, published_courses = now.published, chapters = now.chapters,
           lessons = now.lessons, done = now.done, required = now.required,
           ungraded = now.ungraded
      FROM (SELECT k.teacher_id, count(c.course_id) AS courses,
                   count(*) FILTER (WHERE c.status = 'published') AS published,
                   coalesce(sum(c.chapters), 0) AS chapters,
                   coalesce(sum(c.lessons), 0) AS lessons,
                   coalesce(sum(s.done), 0) AS done,
                   coalesce(sum(s.students * c.required), 0) AS required,
                   coalesce(sum(s.ungraded), 0) AS ungraded
              FROM unnest($1::uuid[]) AS k (teacher_id)
              LEFT JOIN courses c ON c.teacher_id = k.teacher_id AND NOT c.deleted
              LEFT JOIN course_totals s ON s.course_id = c.course_id
             GROUP BY k.teacher_id) AS now
     WHERE t.teacher_id = now.teacher_id
    RETURNING t.teacher_id, t.courses = 0 AND t.students = 0 AS empty
"""

# Whom somebody took for an owner in passing leaves no row, whatever the batches were.
_DROP_EMPTY_TEACHERS = """
    DELETE FROM teacher_totals WHERE teacher_id = ANY($1)
"""


async def restock(
    connection: asyncpg.Connection,
    batch: Batch,
    changes: CourseChanges,
    outlines: Collection[UUID],
    enrolled: Sequence[CourseDifference],
) -> None:
    """Bring the stock of all learners, courses and teachers that the batch touched up to date."""
    learners = await _touched_learners(connection, batch, outlines)
    rows = await _recount_learners(connection, sorted(learners))
    if enrolled:
        await connection.execute(_ADD_ENROLLMENTS, *columns(enrolled, 3))
    days = ActiveDays()
    days.add("course", ((row["course_id"], row) for row in rows))
    pairs = await _touched_pairs(connection, rows, changes)
    students: dict[UUID, int] = {}
    if pairs:
        students = await _recount_pairs(connection, pairs, days)
    await days.write(connection)
    await _restock_teachers(connection, changes, students)


async def _touched_learners(
    connection: asyncpg.Connection, batch: Batch, outlines: Collection[UUID]
) -> set[LearnerKey]:
    touched = set(batch.student_activity)
    for keys in (batch.enrollments, batch.resets):
        touched |= {LearnerKey(key.course_id, key.student_id) for key in keys}
    touched |= {LearnerKey(key.course_id, key.student_id) for key in batch.completions}
    for _, data in batch.submissions.values():
        touched.add(LearnerKey(data.course_id, data.student_id))
    if outlines:
        rows = await connection.fetch(
            "SELECT course_id, student_id FROM student_totals WHERE course_id = ANY($1)",
            list(outlines),
        )
        touched |= {LearnerKey(*row) for row in rows}
    return touched


async def _recount_learners(
    connection: asyncpg.Connection, learners: Sequence[LearnerKey]
) -> list[asyncpg.Record]:
    if not learners:
        return []
    arguments = columns(learners, 2)
    await connection.execute(_HOLD_LEARNERS, *arguments)
    return list(await connection.fetch(_COUNT_LEARNERS, *arguments))


async def _touched_pairs(
    connection: asyncpg.Connection, learners: Iterable[asyncpg.Record], changes: CourseChanges
) -> list[tuple[UUID, UUID]]:
    """(teacher, student) of changed learners; for courses that changed hands, of both hands.

    Closed learners too: one may have been open until this very batch, with the owner before.
    """
    pairs = {
        (owner, row["student_id"])
        for row in learners
        if (owner := changes.owners[row["course_id"]]) is not None
    }
    if changes.restocked:
        rows = await connection.fetch(
            """
            SELECT owner.teacher_id, l.student_id
              FROM unnest($1::uuid[], $2::uuid[]) AS moved (course_id, teacher_before)
              JOIN courses c USING (course_id)
              CROSS JOIN LATERAL
                   (VALUES (c.teacher_id), (moved.teacher_before)) AS owner (teacher_id)
              JOIN student_totals l ON l.course_id = c.course_id
             WHERE owner.teacher_id IS NOT NULL
            """,
            list(changes.restocked),
            list(changes.restocked.values()),
        )
        pairs |= {tuple(row) for row in rows}
    return sorted(pairs)


async def _recount_pairs(
    connection: asyncpg.Connection, pairs: list[tuple[UUID, UUID]], days: "ActiveDays"
) -> dict[UUID, int]:
    """Count each student's courses with a teacher; return differences of students by teacher."""
    arguments = columns(pairs, 2)
    await connection.execute(_HOLD_TEACHER_STUDENTS, *arguments)
    rows = await connection.fetch(_COUNT_TEACHER_STUDENTS, *arguments)
    if gone := [(row["teacher_id"], row["student_id"]) for row in rows if not row["new_open"]]:
        await connection.execute(_DROP_EMPTY_TEACHER_STUDENTS, *columns(gone, 2))
    days.add("teacher", ((row["teacher_id"], row) for row in rows))
    students: dict[UUID, int] = {}
    for row in rows:
        teacher_id = row["teacher_id"]
        students[teacher_id] = students.get(teacher_id, 0) + row["new_open"] - row["old_open"]
    return students


async def _restock_teachers(
    connection: asyncpg.Connection, changes: CourseChanges, students: dict[UUID, int]
) -> None:
    touched = {*changes.owners.values(), *changes.restocked.values(), *students}
    if changes.moved:
        rows = await connection.fetch(
            "SELECT teacher_id FROM ownerships WHERE course_id = ANY($1)", list(changes.moved)
        )
        touched |= {row["teacher_id"] for row in rows}
    ordered = sorted(teacher for teacher in touched if teacher is not None)
    if not ordered:
        return
    await connection.execute(
        _HOLD_TEACHERS, ordered, [students.get(teacher, 0) for teacher in ordered]
    )
    rows = await connection.fetch(_COUNT_TEACHERS, ordered)
    if empty := [row["teacher_id"] for row in rows if row["empty"]]:
        await connection.execute(_DROP_EMPTY_TEACHERS, empty)


class ActiveDays:
    """Differences of how many open students were last active on which day."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, UUID, object], int] = {}

    def add(self, kind: str, rows: Iterable[tuple[UUID, asyncpg.Record]]) -> None:
        for owner_id, row in rows:
            for side, sign in (("old", -1), ("new", 1)):
                day = row[f"{side}_active"]
                if row[f"{side}_open"] and day is not None:
                    key = (kind, owner_id, day)
                    self._sums[key] = self._sums.get(key, 0) + sign

    async def write(self, connection: asyncpg.Connection) -> None:
        rows = [(*key, n) for key, n in sorted(self._sums.items()) if n]
        if rows:
            await connection.execute(_ADD_ACTIVE_DAYS, *columns(rows, 4))
        if fallen := [row[:3] for row in rows if row[3] < 0]:
            await connection.execute(_DROP_EMPTY_ACTIVE_DAYS, *columns(fallen, 3))
