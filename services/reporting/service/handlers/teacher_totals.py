"""Teachers' students and totals."""

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

import asyncpg

from services.reporting.models import Ownership, TeacherStudent, TeacherTotals
from services.reporting.service.handlers.courses import CourseChanges
from services.reporting.service.handlers.locks import lock_rows
from shared.database import upsert
from shared.database.arrays import columns

_COUNT_STUDENTS = """
    WITH keys AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS k (teacher_id, student_id)
    ), changed AS (
        UPDATE teacher_students t
           SET open_courses = now.courses, last_active_on = now.last_active_on
          FROM (SELECT k.teacher_id, k.student_id, count(s.course_id)::int AS courses,
                       max(s.last_active_on) AS last_active_on
                  FROM keys k
                  LEFT JOIN (student_totals s
                             JOIN courses c ON c.course_id = s.course_id AND NOT c.deleted)
                    ON s.student_id = k.student_id AND c.teacher_id = k.teacher_id AND s.open
                 GROUP BY k.teacher_id, k.student_id) AS now
         WHERE t.teacher_id = now.teacher_id AND t.student_id = now.student_id
        RETURNING t.teacher_id, t.student_id,
                  old.open_courses > 0 AS old_open, new.open_courses > 0 AS new_open,
                  old.last_active_on AS old_active, new.last_active_on AS new_active
    )
    SELECT 'teacher' AS figure, teacher_id AS owner_id, NULL::uuid AS student_id, day,
           sum(n)::int AS n
      FROM (SELECT teacher_id, old_active AS day, -1 AS n FROM changed WHERE old_open
            UNION ALL
            SELECT teacher_id, new_active, 1 FROM changed WHERE new_open) AS moves
     WHERE day IS NOT NULL GROUP BY teacher_id, day HAVING sum(n) <> 0
    UNION ALL
    SELECT 'students', teacher_id, NULL, NULL, sum(new_open::int - old_open::int)::int
      FROM changed GROUP BY teacher_id HAVING sum(new_open::int - old_open::int) <> 0
    UNION ALL
    SELECT 'gone', teacher_id, student_id, NULL, 0 FROM changed WHERE NOT new_open
"""

# SQL, since Tortoise cannot delete by a list of composite keys.
_DELETE_STUDENTS = """
    DELETE FROM teacher_students t USING unnest($1::uuid[], $2::uuid[]) AS k (teacher, student)
     WHERE t.teacher_id = k.teacher AND t.student_id = k.student
"""

# SQL, since each course is joined with two owners, one of them not in the tables.
_STUDENTS_OF_REASSIGNED = """
    SELECT owner.teacher_id, s.student_id
      FROM unnest($1::uuid[], $2::uuid[]) AS moved (course_id, previous_owner)
      JOIN courses c USING (course_id)
      CROSS JOIN LATERAL
           (VALUES (c.teacher_id), (moved.previous_owner)) AS owner (teacher_id)
      JOIN student_totals s ON s.course_id = c.course_id
     WHERE owner.teacher_id IS NOT NULL
"""

# SQL, since all sums of many teachers are computed and stored in one statement.
_COUNT_TEACHERS = """
    UPDATE teacher_totals t
       SET courses = now.courses, published_courses = now.published, chapters = now.chapters,
           lessons = now.lessons, done = now.done, required = now.required,
           ungraded = now.ungraded
      FROM (SELECT k.teacher_id, count(c.course_id) AS courses,
                   count(*) FILTER (WHERE c.status = 'published') AS published,
                   coalesce(sum(c.chapters), 0) AS chapters,
                   coalesce(sum(c.lessons), 0) AS lessons,
                   coalesce(sum(totals.done), 0) AS done,
                   coalesce(sum(totals.students * c.required), 0) AS required,
                   coalesce(sum(totals.ungraded), 0) AS ungraded
              FROM unnest($1::uuid[]) AS k (teacher_id)
              LEFT JOIN courses c ON c.teacher_id = k.teacher_id AND NOT c.deleted
              LEFT JOIN course_totals totals ON totals.course_id = c.course_id
             GROUP BY k.teacher_id) AS now
     WHERE t.teacher_id = now.teacher_id
    RETURNING t.teacher_id, t.courses = 0 AND t.students = 0 AS empty
"""


async def count_teacher_students(
    connection: asyncpg.Connection,
    students: Iterable[asyncpg.Record],
    changes: CourseChanges,
) -> list[asyncpg.Record]:
    """Count the courses that students have with teachers; return differences by teacher."""
    pairs = await _affected_pairs(connection, students, changes)
    if not pairs:
        return []
    arguments = columns(pairs, 2)
    await lock_rows(connection, TeacherStudent, arguments)
    rows = await connection.fetch(_COUNT_STUDENTS, *arguments)
    gone = [(row["owner_id"], row["student_id"]) for row in rows if row["figure"] == "gone"]
    if gone:
        await connection.execute(_DELETE_STUDENTS, *columns(gone, 2))
    return list(rows)


async def _affected_pairs(
    connection: asyncpg.Connection, students: Iterable[asyncpg.Record], changes: CourseChanges
) -> list[tuple[UUID, UUID]]:
    """(teacher, student) of changed students; for reassigned courses with both owners.

    These include closed enrollments, which this batch may have closed under the previous owner.
    """
    pairs = {
        (owner, row["student_id"])
        for row in students
        if (owner := changes.owners[row["owner_id"]]) is not None
    }
    if changes.previous_owners:
        rows = await connection.fetch(
            _STUDENTS_OF_REASSIGNED,
            list(changes.previous_owners),
            list(changes.previous_owners.values()),
        )
        pairs |= {tuple(row) for row in rows}
    return sorted(pairs)


async def count_teachers(
    connection: asyncpg.Connection, changes: CourseChanges, added_students: Counter[UUID]
) -> None:
    """Count the courses of all teachers that a batch with changed courses affects."""
    affected = {*changes.owners.values(), *changes.previous_owners.values(), *added_students}
    if changes.moved:
        ownerships = Ownership.filter(course_id__in=changes.moved)
        affected |= {row["teacher_id"] for row in await ownerships.values("teacher_id")}
    teachers = sorted(teacher for teacher in affected if teacher is not None)
    if not teachers:
        return
    # Also locks the rows before they are counted.
    await upsert(
        TeacherTotals,
        [{"teacher_id": each, "students": added_students[each]} for each in teachers],
        add=("students",),
    )
    rows = await connection.fetch(_COUNT_TEACHERS, teachers)
    # Owners of a passing moment leave no row, so that the result does not depend on the batches.
    if empty := [row["teacher_id"] for row in rows if row["empty"]]:
        await TeacherTotals.filter(teacher_id__in=empty).delete()
