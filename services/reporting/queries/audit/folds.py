"""For every table of figures, a query that folds the same figures from the facts.

A fold shares no SQL but the rule for rounding with the statements that maintain the tables, so that
an error in one is found by the other.
"""

from dataclasses import dataclass

from shared.percents import rounded


@dataclass(frozen=True, slots=True)
class Fold:
    """Queries that return the stored and the folded rows as (key, figures), both JSON objects."""

    table: str
    stored: str
    folded: str


def _fold(table: str, key: str, figures: str, folded: str, where: str = "true") -> Fold:
    """``key`` and ``figures`` list columns of both the table and ``folded``."""
    shape = "SELECT jsonb_build_object({}) AS key, jsonb_build_object({}) AS figures FROM {}"
    parts = [
        ", ".join(f"'{name}', {name}" for name in columns.split()) for columns in (key, figures)
    ]
    return Fold(
        table,
        shape.format(*parts, f"{table} WHERE {where}"),
        shape.format(*parts, f"({folded}) AS fold"),
    )


# The owner of a course at a moment, from the transfers alone.
_OWNER_AT = """
    coalesce(
        (SELECT tr.to_teacher_id FROM transfers tr
          WHERE tr.course_id = {course} AND tr.effective_at <= {moment}
          ORDER BY tr.effective_at DESC, tr.version DESC LIMIT 1),
        (SELECT tr.from_teacher_id FROM transfers tr WHERE tr.course_id = {course}
          ORDER BY tr.effective_at, tr.version LIMIT 1),
        (SELECT own.teacher_id FROM courses own
          WHERE own.course_id = {course} AND own.version > 0))
"""
_DAY = "({} AT TIME ZONE (SELECT time_zone FROM school_calendar))::date"


def _owner(course: str, moment: str) -> str:
    return _OWNER_AT.format(course=course, moment=moment)


_COMPLETIONS = f"""
    SELECT c.course_id, c.student_id, c.cycle, c.lesson_id,
           {_owner("c.course_id", "c.completed_at")} AS teacher_id,
           {_DAY.format("c.completed_at")} AS day,
           c.revoked OR EXISTS (SELECT FROM resets r
                                 WHERE r.course_id = c.course_id AND r.student_id = c.student_id
                                   AND c.cycle >= r.from_cycle AND c.cycle <= r.cycle
                                   AND r.version > c.version) AS revoked
      FROM completions c
"""  # noqa: S608
_GRADED_AT = "coalesce(s.first_graded_at, s.submitted_at)"
_SUBMISSIONS = f"""
    SELECT s.submission_id, s.course_id, s.first_graded_by, s.first_graded_at, s.submitted_at,
           {_owner("s.course_id", "s.submitted_at")} AS submitted_to,
           {_DAY.format("s.submitted_at")} AS submitted_on,
           CASE WHEN s.revision >= 1 THEN {_owner("s.course_id", _GRADED_AT)} END AS graded_for,
           CASE WHEN s.revision >= 1 THEN {_DAY.format(_GRADED_AT)} END AS graded_on
      FROM submissions s
"""  # noqa: S608

# One row for each span and item with a graded submission: the result by the item's attempt policy.
_RESULTS = f"""
    WITH graded AS (
        SELECT *, max(round) OVER (PARTITION BY course_id, student_id, progress_from_cycle,
                                                item_id) AS last_round
          FROM submissions
         WHERE revision >= 1 AND status <> 'withdrawn' AND percent IS NOT NULL
    ), ranked AS (
        SELECT s.*, (SELECT a.attempt_policy FROM assessments a WHERE a.item_id = s.item_id)
                   AS policy,
               row_number() OVER (item ORDER BY s.attempt, s.submission_id DESC) AS first,
               row_number() OVER (item ORDER BY s.attempt DESC, s.submission_id) AS latest,
               row_number() OVER (item ORDER BY s.percent DESC, s.attempt, s.submission_id)
                   AS highest,
               {rounded("avg(s.percent) OVER item")} AS mean
          FROM graded s
         WHERE round = last_round
        WINDOW item AS (PARTITION BY s.course_id, s.student_id, s.progress_from_cycle, s.item_id)
    )
    SELECT course_id, student_id, progress_from_cycle, item_id, kind, submitted_at,
           CASE policy WHEN 'average' THEN mean ELSE percent END AS percent,
           {_owner("ranked.course_id", "ranked.submitted_at")} AS teacher_id,
           {_DAY.format("ranked.submitted_at")} AS day
      FROM ranked
     WHERE CASE policy WHEN 'first' THEN first WHEN 'highest' THEN highest ELSE latest END = 1
"""  # noqa: S608

_BUCKET = """
    CASE WHEN seconds <= 1 THEN 0 ELSE ceil(ln(seconds::float8) / ln(1.1::float8))::int END
"""
_CONTRIBUTIONS = f"""
    SELECT course_id, teacher_id, day, 1 AS lessons_completed, 0 AS submissions, 0 AS graded,
           0 AS quiz_results, 0::numeric AS quiz_percent_sum, 0 AS assignment_results,
           0::numeric AS assignment_percent_sum, NULL::numeric AS seconds
      FROM ({_COMPLETIONS}) AS c WHERE NOT revoked
    UNION ALL
    SELECT course_id, submitted_to, submitted_on, 0, 1, 0, 0, 0, 0, 0, NULL
      FROM ({_SUBMISSIONS}) AS s
    UNION ALL
    SELECT course_id, graded_for, graded_on, 0, 0, 1, 0, 0, 0, 0,
           CASE WHEN first_graded_by = 'user' AND first_graded_at IS NOT NULL
                THEN greatest(extract(epoch FROM first_graded_at - submitted_at), 0) END
      FROM ({_SUBMISSIONS}) AS s WHERE graded_on IS NOT NULL
    UNION ALL
    SELECT course_id, teacher_id, day, 0, 0, 0,
           (kind = 'quiz')::int, CASE kind WHEN 'quiz' THEN percent ELSE 0 END,
           (kind = 'assignment')::int, CASE kind WHEN 'assignment' THEN percent ELSE 0 END, NULL
      FROM ({_RESULTS}) AS r
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
           (SELECT count(DISTINCT c.lesson_id) FROM ({_COMPLETIONS}) AS c
              JOIN outline_lessons o USING (course_id, lesson_id)
             WHERE c.course_id = known.course_id AND c.student_id = known.student_id
               AND NOT c.revoked AND o.required AND o.published
               AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle) AS done,
           (SELECT count(*) FROM submissions s
             WHERE s.course_id = known.course_id AND s.student_id = known.student_id
               AND s.progress_from_cycle = e.progress_from_cycle
               AND s.status = 'submitted' AND s.revision = 0
               AND NOT EXISTS (
                   SELECT FROM submissions later
                    WHERE later.course_id = s.course_id AND later.student_id = s.student_id
                      AND later.item_id = s.item_id AND later.status <> 'withdrawn'
                      AND later.progress_from_cycle = s.progress_from_cycle
                      AND (later.round, later.attempt, later.submission_id)
                          > (s.round, s.attempt, s.submission_id))) AS ungraded,
           {_DAY.format("a.last_active_at")} AS last_active_on
      FROM (SELECT course_id, student_id FROM enrollments
            UNION SELECT course_id, student_id FROM student_activity
            UNION SELECT course_id, student_id FROM completions
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
           coalesce(sum(l.ungraded), 0) AS ungraded
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
    SELECT course_id, owned_from, {_owner("o.course_id", "o.owned_from")} AS teacher_id
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
    _fold("courses", "course_id", "lessons required", _OUTLINES),
    _fold(
        "assessments",
        "item_id",
        "course_id",
        _ASSESSMENTS,
        where="item_id IN (SELECT item_id FROM outline_lessons)",
    ),
    _fold("ownerships", "course_id owned_from", "teacher_id", _OWNERSHIPS),
    _fold(
        "completions",
        "course_id student_id cycle lesson_id",
        "teacher_id day revoked",
        _COMPLETIONS,
    ),
    _fold(
        "submissions",
        "submission_id",
        "submitted_to submitted_on graded_for graded_on",
        _SUBMISSIONS,
    ),
    _fold(
        "results",
        "course_id student_id progress_from_cycle item_id",
        "kind percent submitted_at teacher_id day",
        _RESULTS,
    ),
    _fold(
        "daily_metrics",
        "owner_kind owner_id day",
        "lessons_completed submissions graded quiz_results quiz_percent_sum assignment_results "
        "assignment_percent_sum turnarounds turnaround_seconds_sum",
        _DAILY_METRICS,
    ),
    _fold("grading_turnarounds", "owner_kind owner_id day bucket", "graded", _GRADING_TURNAROUNDS),
    _fold(
        "student_totals",
        "course_id student_id",
        "open done ungraded last_active_on",
        _STUDENT_TOTALS,
    ),
    _fold(
        "course_totals",
        "course_id",
        "enrollments withdrawn students done ungraded",
        f"SELECT * FROM ({_COURSE_TOTALS}) AS s "  # noqa: S608
        "WHERE course_id IN (SELECT course_id FROM course_totals) OR students + enrollments > 0",
    ),
    _fold(
        "teacher_students",
        "teacher_id student_id",
        "open_courses last_active_on",
        _TEACHER_STUDENTS,
    ),
    _fold(
        "teacher_totals",
        "teacher_id",
        "courses published_courses chapters lessons students done required ungraded",
        _TEACHER_TOTALS,
    ),
    _fold("active_days", "owner_kind owner_id last_active_on", "students", _ACTIVE_DAYS),
)
