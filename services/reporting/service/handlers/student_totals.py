"""Totals of students in courses, and their sums by course."""

from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg

from services.reporting.models import GradingBacklog, StudentTotals
from services.reporting.service.handlers.batch import Batch, StudentKey
from services.reporting.service.handlers.enrollments import EnrollmentChanges
from services.reporting.service.handlers.locks import lock_rows
from shared.database.arrays import columns

# SQL, since the rows are computed, stored and compared with the old ones in one statement.
_COUNT = """
    WITH keys AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS k (course_id, student_id)
    ), changed AS (
        UPDATE student_totals t
           SET open = now.open, done = now.done, ungraded_on = now.ungraded_on,
               last_active_on = now.last_active_on
          FROM (SELECT k.course_id, k.student_id, coalesce(e.open, false) AS open,
                       done.n AS done, ungraded.days AS ungraded_on,
                       (a.last_active_at AT TIME ZONE
                           (SELECT time_zone FROM school_calendar))::date AS last_active_on
                  FROM keys k
                  LEFT JOIN enrollments e USING (course_id, student_id)
                  LEFT JOIN student_activity a USING (course_id, student_id)
                  CROSS JOIN LATERAL (
                       -- A scalar subquery, which looks each lesson up by its whole key: for a join
                       -- the planner reads whole outlines as long as it has no statistics.
                       SELECT count(DISTINCT c.lesson_id)::int AS n
                         FROM completions c
                        WHERE c.course_id = k.course_id AND c.student_id = k.student_id
                          AND NOT c.revoked
                          AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
                          AND (SELECT o.required AND o.published FROM outline_lessons o
                                WHERE o.course_id = c.course_id AND o.lesson_id = c.lesson_id)
                       ) AS done
                  CROSS JOIN LATERAL (
                       SELECT coalesce(array_agg(submitted_on ORDER BY submitted_on)
                                       FILTER (WHERE status = 'submitted' AND revision = 0),
                                       '{}') AS days
                         FROM (SELECT DISTINCT ON (item_id) s.status, s.revision, s.submitted_on
                                 FROM submissions s
                                WHERE s.course_id = k.course_id AND s.student_id = k.student_id
                                  AND s.progress_from_cycle = e.progress_from_cycle
                                  AND s.status <> 'withdrawn'
                                ORDER BY item_id, round DESC, attempt DESC, submission_id DESC
                              ) AS latest) AS ungraded) AS now
         WHERE t.course_id = now.course_id AND t.student_id = now.student_id
           AND (t.open, t.done, t.ungraded_on, t.last_active_on) IS DISTINCT FROM
               (now.open, now.done, now.ungraded_on, now.last_active_on)
        RETURNING t.course_id, t.student_id, old.open AS old_open, new.open AS new_open,
                  old.done AS old_done, new.done AS new_done,
                  old.ungraded_on AS old_ungraded_on, new.ungraded_on AS new_ungraded_on,
                  old.last_active_on AS old_active, new.last_active_on AS new_active
    ), summed AS (
        -- With the enrollments in one statement: two would lock courses in two orders.
        INSERT INTO course_totals AS c
               (course_id, enrollments, withdrawn, students, done, ungraded)
        SELECT course_id, sum(enrollments), sum(withdrawn), sum(students), sum(done), sum(ungraded)
          FROM (SELECT course_id, 0 AS enrollments, 0 AS withdrawn,
                       new_open::int - old_open::int AS students,
                       CASE WHEN new_open THEN new_done ELSE 0 END
                           - CASE WHEN old_open THEN old_done ELSE 0 END AS done,
                       CASE WHEN new_open THEN cardinality(new_ungraded_on) ELSE 0 END
                           - CASE WHEN old_open THEN cardinality(old_ungraded_on) ELSE 0 END
                           AS ungraded
                  FROM changed
                UNION ALL
                SELECT *, 0, 0, 0 FROM unnest($3::uuid[], $4::int[], $5::int[])) AS moves
         GROUP BY course_id ORDER BY course_id
        ON CONFLICT (course_id) DO UPDATE
           SET enrollments = c.enrollments + excluded.enrollments,
               withdrawn = c.withdrawn + excluded.withdrawn,
               students = c.students + excluded.students, done = c.done + excluded.done,
               ungraded = c.ungraded + excluded.ungraded
    ), backlog AS (
        INSERT INTO grading_backlog AS b (course_id, submitted_on, submissions)
        SELECT course_id, day, sum(n)
          FROM (SELECT course_id, unnest(old_ungraded_on) AS day, -1 AS n FROM changed
                 WHERE old_open
                UNION ALL
                SELECT course_id, unnest(new_ungraded_on), 1 FROM changed WHERE new_open) AS moves
         GROUP BY course_id, day HAVING sum(n) <> 0 ORDER BY course_id, day
        ON CONFLICT (course_id, submitted_on) DO UPDATE
           SET submissions = b.submissions + excluded.submissions
    ), active AS (
        INSERT INTO active_days AS a (owner_kind, owner_id, last_active_on, students)
        SELECT 'course', course_id, day, sum(n)
          FROM (SELECT course_id, old_active AS day, -1 AS n FROM changed WHERE old_open
                UNION ALL
                SELECT course_id, new_active, 1 FROM changed WHERE new_open) AS moves
         WHERE day IS NOT NULL
         GROUP BY course_id, day HAVING sum(n) <> 0 ORDER BY course_id, day
        ON CONFLICT (owner_kind, owner_id, last_active_on) DO UPDATE
           SET students = a.students + excluded.students
    )
    SELECT course_id, student_id FROM changed
     WHERE (old_open, old_active) IS DISTINCT FROM (new_open, new_active)
"""


async def update_student_totals(
    connection: asyncpg.Connection,
    batch: Batch,
    outlines: Collection[UUID],
    enrollments: EnrollmentChanges,
) -> list[asyncpg.Record]:
    """Count the students that the batch affects, and all students of changed outlines.

    Every changed enrollment is one of a student that the batch affects. Returns ``course_id`` and
    ``student_id`` of those that are open or active on another day than before.
    """
    students = batch.students | await _students_of(outlines)
    if not students:
        return []
    arguments = columns(sorted(students), 2)
    await lock_rows(connection, StudentTotals, arguments)
    by_course = [
        (course_id, added, enrollments.withdrawn[course_id])
        for course_id, added in enrollments.enrollments.items()
    ]
    changed = list(await connection.fetch(_COUNT, *arguments, *columns(by_course, 3)))
    if batch.submissions or batch.enrollments:
        courses = {course_id for course_id, _ in students}
        await GradingBacklog.filter(course_id__in=courses, submissions=0).delete()
    return changed


async def _students_of(course_ids: Collection[UUID]) -> set[StudentKey]:
    if not course_ids:
        return set()
    rows: Sequence[tuple[UUID, UUID]] = await StudentTotals.filter(
        course_id__in=course_ids
    ).values_list("course_id", "student_id")
    return {StudentKey(*row) for row in rows}
