"""Totals of students in courses."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from services.reporting.models import StudentTotals
from services.reporting.service.handlers.batch import Batch, StudentKey
from services.reporting.service.handlers.completions import LessonsDone
from services.reporting.service.handlers.locks import lock_rows
from shared.database.arrays import columns

# SQL, since the rows are computed, stored and compared with the old ones in one statement. Lessons
# are counted again only for students whose enrollment or outline changed, and work only for those
# who also have submissions in the batch. What concerns a student is put together by GROUP BY, not
# by joins: the planner knows the size of none of the arrays.
_COUNT = """
    WITH active_at AS (
        INSERT INTO student_activity AS a (course_id, student_id, last_active_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
                      AS i (course_id, student_id, last_active_at)
         ORDER BY course_id, student_id
        ON CONFLICT (course_id, student_id) DO UPDATE SET last_active_at = excluded.last_active_at
         WHERE excluded.last_active_at > a.last_active_at
        RETURNING course_id, student_id,
                  (last_active_at AT TIME ZONE (SELECT time_zone FROM school_calendar))::date AS day
    ), affected AS (
        SELECT course_id, student_id, max(day) AS day, coalesce(sum(done), 0)::int AS done,
               bool_or(recount) AS recount, bool_or(worked) AS worked
          FROM (SELECT course_id, student_id, day, 0 AS done, false AS recount, false AS worked
                  FROM active_at
                UNION ALL
                SELECT course_id, done.student_id, NULL, done.n, done.n IS NULL, false
                  FROM unnest($4::uuid[], $5::text[], $6::text[]) AS l (course_id, students, done)
                  CROSS JOIN LATERAL unnest(l.students::uuid[], l.done::int[])
                                     AS done (student_id, n)
                UNION ALL
                SELECT *, NULL, 0, true, true FROM unnest($7::uuid[], $8::uuid[])
                UNION ALL
                SELECT *, NULL, 0, false, true FROM unnest($9::uuid[], $10::uuid[])) AS each
         GROUP BY course_id, student_id
    ), now AS MATERIALIZED (
        -- Scalar subqueries, which look each lesson up by its whole key: for a join the planner
        -- reads whole outlines as long as it has no statistics.
        SELECT a.*,
               CASE WHEN recount THEN coalesce(
                   (SELECT e.open FROM enrollments e
                     WHERE e.course_id = a.course_id AND e.student_id = a.student_id), false)
               END AS open,
               CASE WHEN recount THEN (
                   SELECT count(DISTINCT c.lesson_id)::int
                     FROM enrollments e JOIN completions c USING (course_id, student_id)
                    WHERE e.course_id = a.course_id AND e.student_id = a.student_id
                      AND NOT c.revoked AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
                      AND (SELECT o.required AND o.published FROM outline_lessons o
                            WHERE o.course_id = c.course_id AND o.lesson_id = c.lesson_id))
               END AS recounted,
               CASE WHEN worked THEN (
                   SELECT coalesce(array_agg(submitted_on ORDER BY submitted_on)
                                   FILTER (WHERE status = 'submitted' AND revision = 0), '{}')
                     FROM (SELECT DISTINCT ON (item_id) s.status, s.revision, s.submitted_on
                             FROM enrollments e
                             JOIN submissions s USING (course_id, student_id, progress_from_cycle)
                            WHERE e.course_id = a.course_id AND e.student_id = a.student_id
                              AND s.status <> 'withdrawn'
                            ORDER BY item_id, round DESC, attempt DESC, submission_id DESC
                          ) AS latest)
               END AS ungraded_on,
               (SELECT t.ctid FROM student_totals t
                 WHERE t.course_id = a.course_id AND t.student_id = a.student_id) AS place
          FROM affected a
    ), changed AS (
        UPDATE student_totals t
           SET open = coalesce(now.open, t.open),
               done = coalesce(now.recounted, t.done + now.done),
               ungraded_on = coalesce(now.ungraded_on, t.ungraded_on),
               last_active_on = coalesce(now.day, t.last_active_on)
          FROM now
         -- The rows are locked, so they stay in their places; one that is not, and changes
         -- meanwhile, would be skipped. By key alone the planner reads whole tables of up to some
         -- 30,000 students, for any number of keys.
         WHERE t.ctid = ANY (ARRAY(SELECT place FROM now))
           AND t.course_id = now.course_id AND t.student_id = now.student_id
           AND (t.open, t.done, t.ungraded_on, t.last_active_on) IS DISTINCT FROM
               (coalesce(now.open, t.open), coalesce(now.recounted, t.done + now.done),
                coalesce(now.ungraded_on, t.ungraded_on), coalesce(now.day, t.last_active_on))
        RETURNING t.course_id, t.student_id, old.open AS old_open, new.open AS new_open,
                  old.done AS old_done, new.done AS new_done,
                  old.ungraded_on AS old_ungraded_on, new.ungraded_on AS new_ungraded_on,
                  old.last_active_on AS old_active, new.last_active_on AS new_active,
                  new.last_active_on > coalesce(old.last_active_on, '-infinity') AS active_later
    ), later AS (
        -- In every other course of the teacher the student was active no later than it is stored.
        INSERT INTO teacher_students AS t (teacher_id, student_id, last_active_on)
        SELECT c.teacher_id, student_id, max(new_active)
          FROM changed JOIN courses c USING (course_id)
         WHERE $11 AND old_open AND new_open AND active_later
           AND c.teacher_id IS NOT NULL AND NOT c.deleted
         GROUP BY c.teacher_id, student_id ORDER BY c.teacher_id, student_id
        ON CONFLICT (teacher_id, student_id) DO UPDATE SET last_active_on = excluded.last_active_on
         WHERE excluded.last_active_on > coalesce(t.last_active_on, '-infinity')
        RETURNING teacher_id, old.last_active_on AS old_active, new.last_active_on AS new_active
    ), totals AS (
        SELECT course_id, sum(new_open::int - old_open::int) AS students,
               sum(CASE WHEN new_open THEN new_done ELSE 0 END
                   - CASE WHEN old_open THEN old_done ELSE 0 END) AS done,
               sum(CASE WHEN new_open THEN cardinality(new_ungraded_on) ELSE 0 END
                   - CASE WHEN old_open THEN cardinality(old_ungraded_on) ELSE 0 END) AS ungraded
          FROM changed GROUP BY course_id
    ), moves AS (
        SELECT 'backlog' AS figure, course_id AS owner_id, unnest(old_ungraded_on) AS day, -1 AS n
          FROM changed WHERE old_open
        UNION ALL
        SELECT 'backlog', course_id, unnest(new_ungraded_on), 1 FROM changed WHERE new_open
        UNION ALL
        SELECT 'course', course_id, old_active, -1 FROM changed WHERE old_open
        UNION ALL
        SELECT 'course', course_id, new_active, 1 FROM changed WHERE new_open
        UNION ALL
        SELECT 'teacher', teacher_id, old_active, -1 FROM later
        UNION ALL
        SELECT 'teacher', teacher_id, new_active, 1 FROM later
    )
    SELECT figure, owner_id, NULL::uuid AS teacher_id, NULL::uuid AS student_id, day,
           sum(n)::int AS n, 0 AS done, 0 AS required, 0 AS ungraded
      FROM moves WHERE day IS NOT NULL GROUP BY figure, owner_id, day HAVING sum(n) <> 0
    UNION ALL
    SELECT 'totals', course_id, CASE WHEN NOT c.deleted THEN c.teacher_id END, NULL, NULL,
           totals.students::int, totals.done::int, totals.students::int * c.required,
           totals.ungraded::int
      FROM totals JOIN courses c USING (course_id)
     WHERE totals.students <> 0 OR totals.done <> 0 OR totals.ungraded <> 0
    UNION ALL
    SELECT 'student', course_id, NULL, student_id, NULL, 0, 0, 0, 0 FROM changed
     WHERE (old_open, old_active) IS DISTINCT FROM (new_open, new_active)
       AND NOT ($11 AND old_open = new_open AND (active_later OR NOT old_open))
"""


@dataclass(frozen=True, slots=True)
class Students:
    """Those whose totals are locked, and of these those whose lessons and work are recounted."""

    affected: Collection[StudentKey]
    recounted: Collection[StudentKey]


async def lock_students(
    connection: asyncpg.Connection, batch: Batch, outlines: Collection[UUID]
) -> Students:
    """Lock the totals of the students that the batch affects, and of all in changed outlines.

    Facts about them are stored afterwards, so that each difference is one from the stored totals.
    """
    of_outlines = await _students_of(outlines)
    if students := batch.students | of_outlines:
        await lock_rows(connection, StudentTotals, columns(students, 2))
    return Students(students, of_outlines | batch.enrolled_or_reset)


async def update_student_totals(
    connection: asyncpg.Connection,
    batch: Batch,
    students: Students,
    lessons: LessonsDone,
    *,
    recount: bool,
) -> list[asyncpg.Record]:
    """Store the activity and the totals of locked students.

    Returns differences of figures by ``owner_id``, and of the totals of courses. Rows whose
    ``figure`` is ``student`` are students of whom the courses that they have with the teacher have
    to be counted: with ``recount`` all that are open or active on another day than before. Without,
    no enrollment or owner has changed, so the day alone moves, hardly ever back.
    """
    if not students.affected:
        return []
    activity = [(*key, moment) for key, moment in batch.student_activity.items()]
    rows = await connection.fetch(
        _COUNT,
        *columns(activity, 3),
        *columns(lessons, 3),
        *columns(students.recounted, 2),
        *columns(batch.submitting, 2),
        not recount,
    )
    return list(rows)


async def _students_of(course_ids: Collection[UUID]) -> set[StudentKey]:
    if not course_ids:
        return set()
    rows: Sequence[tuple[UUID, UUID]] = await StudentTotals.filter(
        course_id__in=course_ids
    ).values_list("course_id", "student_id")
    return {StudentKey(*row) for row in rows}
