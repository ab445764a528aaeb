"""For every table of figures, a query that folds the same figures from the facts.

A fold shares no SQL but the rule for rounding with the statements that maintain the tables, so that
an error in one is found by the other.
"""

from services.reporting.queries.audit.facts import (
    COMPLETIONS,
    DAY,
    RESULTS,
    SUBMISSIONS,
    fold_of,
    owner_at,
)
from services.reporting.queries.audit.flows import FLOW_FOLDS
from services.reporting.queries.audit.grading import GRADING_FOLDS

_BUCKET = """
    CASE WHEN seconds <= 1 THEN 0 ELSE ceil(ln(seconds::float8) / ln(1.1::float8))::int END
"""
_CONTRIBUTIONS = f"""
    SELECT course_id, teacher_id, day, 1 AS lessons_completed, 0 AS submissions, 0 AS graded,
           0 AS quiz_results, 0::numeric AS quiz_percent_sum, 0 AS assignment_results,
           0::numeric AS assignment_percent_sum, NULL::numeric AS seconds
      FROM ({COMPLETIONS}) AS c WHERE NOT revoked
    UNION ALL
    SELECT course_id, submitted_to, submitted_on, 0, 1, 0, 0, 0, 0, 0, NULL
      FROM ({SUBMISSIONS}) AS s
    UNION ALL
    SELECT course_id, graded_for, graded_on, 0, 0, 1, 0, 0, 0, 0,
           CASE WHEN first_graded_by = 'user' AND first_graded_at IS NOT NULL
                THEN greatest(extract(epoch FROM first_graded_at - submitted_at), 0) END
      FROM ({SUBMISSIONS}) AS s WHERE graded_on IS NOT NULL
    UNION ALL
    SELECT course_id, teacher_id, day, 0, 0, 0,
           (kind = 'quiz')::int, CASE kind WHEN 'quiz' THEN percent ELSE 0 END,
           (kind = 'assignment')::int, CASE kind WHEN 'assignment' THEN percent ELSE 0 END, NULL
      FROM ({RESULTS}) AS r
"""  # noqa: S608
# Each contribution counts for the course and the teacher, on its day and for all time.
_BY_OWNER = f"""
    SELECT owner.kind AS owner_kind, owner.id AS owner_id, period.day AS on_day, c.*
      FROM ({_CONTRIBUTIONS}) AS c
      CROSS JOIN LATERAL (VALUES ('course', c.course_id), ('teacher', c.teacher_id))
                 AS owner (kind, id)
      CROSS JOIN LATERAL (VALUES (c.day), ('-infinity'::date)) AS period (day)
     WHERE owner.id IS NOT NULL
"""  # noqa: S608
_DAILY_METRICS = f"""
    SELECT owner_kind, owner_id, on_day AS day, sum(lessons_completed) AS lessons_completed,
           sum(submissions) AS submissions, sum(graded) AS graded,
           sum(quiz_results) AS quiz_results, sum(quiz_percent_sum) AS quiz_percent_sum,
           sum(assignment_results) AS assignment_results,
           sum(assignment_percent_sum) AS assignment_percent_sum, count(seconds) AS turnarounds,
           coalesce(sum(seconds), 0) AS turnaround_seconds_sum
      FROM ({_BY_OWNER}) AS facts GROUP BY owner_kind, owner_id, on_day
"""  # noqa: S608
_GRADING_TURNAROUNDS = f"""
    SELECT owner_kind, owner_id, on_day AS day, {_BUCKET} AS bucket, count(*) AS graded
      FROM ({_BY_OWNER}) AS facts WHERE seconds IS NOT NULL
     GROUP BY owner_kind, owner_id, on_day, {_BUCKET}
"""  # noqa: S608

_STUDENT_TOTALS = f"""
    SELECT known.course_id, known.student_id, coalesce(e.open, false) AS open,
           (SELECT count(DISTINCT c.lesson_id) FROM ({COMPLETIONS}) AS c
              JOIN outline_lessons o USING (course_id, lesson_id)
             WHERE c.course_id = known.course_id AND c.student_id = known.student_id
               AND NOT c.revoked AND o.required AND o.published
               AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle) AS done,
           (SELECT coalesce(array_agg(s.submitted_on ORDER BY s.submitted_on), '{{}}')
              FROM submissions s
             WHERE s.course_id = known.course_id AND s.student_id = known.student_id
               AND s.progress_from_cycle = e.progress_from_cycle
               AND s.status = 'submitted' AND s.revision = 0
               AND NOT EXISTS (
                   SELECT FROM submissions later
                    WHERE later.course_id = s.course_id AND later.student_id = s.student_id
                      AND later.item_id = s.item_id AND later.status <> 'withdrawn'
                      AND later.progress_from_cycle = s.progress_from_cycle
                      AND (later.round, later.attempt, later.submission_id)
                          > (s.round, s.attempt, s.submission_id))) AS ungraded_on,
           {DAY.format("a.last_active_at")} AS last_active_on
      FROM (SELECT course_id, student_id FROM enrollments
            UNION SELECT course_id, student_id FROM student_activity
            UNION SELECT course_id, student_id FROM completions
            UNION SELECT course_id, student_id FROM course_completions
            UNION SELECT course_id, student_id FROM resets
            UNION SELECT course_id, student_id FROM submissions) AS known
      LEFT JOIN enrollments e USING (course_id, student_id)
      LEFT JOIN student_activity a USING (course_id, student_id)
"""  # noqa: S608
_COURSE_TOTALS = """
    SELECT c.course_id,
           (SELECT count(*) FROM enrollment_cycles e
             WHERE e.course_id = c.course_id) AS enrollments,
           (SELECT count(*) FROM enrollment_cycles e
             WHERE e.course_id = c.course_id AND e.closed_because = 'withdrew') AS withdrawn,
           count(l.student_id) AS students, coalesce(sum(l.done), 0) AS done,
           coalesce(sum(cardinality(l.ungraded_on)), 0) AS ungraded
      FROM courses c
      LEFT JOIN student_totals l ON l.course_id = c.course_id AND l.open
     GROUP BY c.course_id
"""
_TEACHER_STUDENTS = """
    SELECT c.teacher_id, l.student_id, count(*) AS open_courses,
           max(l.last_active_on) AS last_active_on
      FROM student_totals l JOIN courses c USING (course_id)
     WHERE l.open AND NOT c.deleted AND c.teacher_id IS NOT NULL
     GROUP BY c.teacher_id, l.student_id
"""
_TEACHER_TOTALS = """
    SELECT t.teacher_id, count(c.course_id) AS courses,
           count(*) FILTER (WHERE c.status = 'published') AS published_courses,
           coalesce(sum(c.chapters), 0) AS chapters, coalesce(sum(c.lessons), 0) AS lessons,
           (SELECT count(*) FROM teacher_students s WHERE s.teacher_id = t.teacher_id) AS students,
           coalesce(sum(s.done), 0) AS done,
           coalesce(sum(s.students * c.required), 0) AS required,
           coalesce(sum(s.ungraded), 0) AS ungraded
      FROM (SELECT DISTINCT teacher_id FROM courses WHERE NOT deleted AND version > 0) AS t
      JOIN courses c ON c.teacher_id = t.teacher_id AND NOT c.deleted
      LEFT JOIN course_totals s USING (course_id)
     GROUP BY t.teacher_id
"""
_ACTIVE_DAYS = """
    SELECT 'course' AS owner_kind, course_id AS owner_id, last_active_on, count(*) AS students
      FROM student_totals WHERE open AND last_active_on IS NOT NULL
     GROUP BY course_id, last_active_on
    UNION ALL
    SELECT 'teacher', teacher_id, last_active_on, count(*)
      FROM teacher_students WHERE last_active_on IS NOT NULL GROUP BY teacher_id, last_active_on
"""
_OWNERSHIPS = f"""
    SELECT course_id, owned_from, {owner_at("o.course_id", "o.owned_from")} AS teacher_id
      FROM (SELECT course_id, '-infinity'::timestamptz AS owned_from FROM courses WHERE version > 0
            UNION SELECT course_id, effective_at FROM transfers) AS o
"""  # noqa: S608
_OUTLINES = """
    SELECT c.course_id, count(l.lesson_id) FILTER (WHERE l.published) AS lessons,
           count(l.lesson_id) FILTER (WHERE l.published AND l.required) AS required
      FROM courses c LEFT JOIN outline_lessons l USING (course_id) GROUP BY c.course_id
"""
# Quizzes and assignments are published before an outline refers to them.
_ASSESSMENTS = """
    SELECT DISTINCT item_id, course_id FROM outline_lessons WHERE item_id IS NOT NULL
"""

# Each depends on those before it, so the first difference is the cause.
FOLDS = (
    fold_of("courses", "course_id", "lessons required", _OUTLINES),
    fold_of(
        "assessments",
        "item_id",
        "course_id",
        _ASSESSMENTS,
        where="item_id IN (SELECT item_id FROM outline_lessons)",
    ),
    fold_of("ownerships", "course_id owned_from", "teacher_id", _OWNERSHIPS),
    fold_of(
        "completions",
        "course_id student_id cycle lesson_id",
        "teacher_id day revoked",
        COMPLETIONS,
    ),
    fold_of(
        "submissions",
        "submission_id",
        "submitted_to submitted_on graded_for graded_on",
        SUBMISSIONS,
    ),
    fold_of(
        "results",
        "course_id student_id progress_from_cycle item_id",
        "kind percent submitted_at teacher_id day",
        RESULTS,
    ),
    fold_of(
        "daily_metrics",
        "owner_kind owner_id day",
        "lessons_completed submissions graded quiz_results quiz_percent_sum assignment_results "
        "assignment_percent_sum turnarounds turnaround_seconds_sum",
        _DAILY_METRICS,
    ),
    fold_of(
        "grading_turnarounds", "owner_kind owner_id day bucket", "graded", _GRADING_TURNAROUNDS
    ),
    fold_of(
        "student_totals",
        "course_id student_id",
        "open done ungraded_on last_active_on",
        _STUDENT_TOTALS,
    ),
    fold_of(
        "course_totals",
        "course_id",
        "enrollments withdrawn students done ungraded",
        f"SELECT * FROM ({_COURSE_TOTALS}) AS s "  # noqa: S608
        "WHERE course_id IN (SELECT course_id FROM course_totals) OR students + enrollments > 0",
    ),
    fold_of(
        "teacher_students",
        "teacher_id student_id",
        "open_courses last_active_on",
        _TEACHER_STUDENTS,
    ),
    fold_of(
        "teacher_totals",
        "teacher_id",
        "courses published_courses chapters lessons students done required ungraded",
        _TEACHER_TOTALS,
    ),
    fold_of("active_days", "owner_kind owner_id last_active_on", "students", _ACTIVE_DAYS),
    *GRADING_FOLDS,
    *FLOW_FOLDS,
)
