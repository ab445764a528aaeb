"""The statements of the projection's reference, one for each table."""

from __future__ import annotations

COMPLETIONS = """
    INSERT INTO completions AS c SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::int[], $6::timestamptz[], $7::bool[],
        $8::uuid[], $9::date[])
    ON CONFLICT (course_id, student_id, cycle, lesson_id) DO UPDATE
       SET version = excluded.version, completed_at = excluded.completed_at,
           revoked = excluded.revoked, teacher_id = excluded.teacher_id, day = excluded.day
     WHERE excluded.version > c.version
    RETURNING new.course_id::text, new.student_id::text, new.day, new.teacher_id,
              old.lesson_id IS NULL AS added
"""
COURSE_COMPLETIONS = """
    INSERT INTO course_completions AS c
    SELECT done.*, done.day, extract(epoch FROM completed_at - enrolled_at)
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::timestamptz[], $6::uuid[],
                  $7::date[])
           AS done (course_id, student_id, cycle, version, completed_at, teacher_id, day)
      JOIN enrollment_cycles e USING (course_id, student_id, cycle)
    ON CONFLICT (course_id, student_id, cycle) DO NOTHING
    RETURNING course_id, teacher_id, day, counted_seconds
"""
SUBMISSION = (
    "submission_id", "course_id", "student_id", "cycle", "progress_from_cycle", "round", "item_id",
    "kind", "attempt", "version", "status", "submitted_at", "first_graded_at", "first_graded_by",
    "percent", "revision", "has_feedback", "feedback_at", "submitted_to", "submitted_on",
    "graded_for", "graded_on", "reviewed_at", "reviewed_for", "reviewed_on",
)  # fmt: skip
SUBMISSIONS = f"""
    INSERT INTO submissions AS s ({", ".join(SUBMISSION)}) SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::int[], $7::uuid[], $8::text[],
        $9::int[], $10::int[], $11::text[], $12::timestamptz[], $13::timestamptz[], $14::text[],
        $15::numeric[], $16::int[], $17::bool[], $18::timestamptz[], $19::uuid[], $20::date[],
        $21::uuid[], $22::date[], $23::timestamptz[], $24::uuid[], $25::date[])
    ON CONFLICT (submission_id) DO UPDATE
       SET version = excluded.version, status = excluded.status,
           first_graded_at = excluded.first_graded_at, first_graded_by = excluded.first_graded_by,
           percent = excluded.percent, revision = excluded.revision,
           has_feedback = excluded.has_feedback, feedback_at = excluded.feedback_at,
           graded_for = excluded.graded_for, graded_on = excluded.graded_on,
           reviewed_at = excluded.reviewed_at, reviewed_for = excluded.reviewed_for,
           reviewed_on = excluded.reviewed_on
     WHERE excluded.version > s.version
    RETURNING new.submission_id::text, old.submission_id IS NOT NULL AS known,
              coalesce(old.revision, 0) > 0 AS was_graded
"""
RESULTS = """
    INSERT INTO results AS r SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::numeric[], $7::timestamptz[],
        $8::uuid[], $9::date[])
    ON CONFLICT (course_id, student_id, progress_from_cycle, item_id) DO UPDATE
       SET percent = excluded.percent, submitted_at = excluded.submitted_at,
           teacher_id = excluded.teacher_id, day = excluded.day
"""
ACTIVITY = """
    INSERT INTO student_activity AS a
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
    ON CONFLICT (course_id, student_id) DO UPDATE SET last_active_at = excluded.last_active_at
     WHERE excluded.last_active_at > a.last_active_at
"""
TEACHING = """
    INSERT INTO teaching_activity AS a
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::timestamptz[])
    ON CONFLICT (owner_kind, owner_id) DO UPDATE SET last_activity_at = excluded.last_activity_at
     WHERE excluded.last_activity_at > a.last_activity_at
"""
STUDENTS = """
    UPDATE student_totals t
       SET done = t.done + d.done, last_active_on = greatest(t.last_active_on, d.day),
           ungraded_on = CASE WHEN d.received IS NULL AND d.graded IS NULL THEN t.ungraded_on ELSE
               ARRAY(SELECT day FROM (SELECT unnest(t.ungraded_on || d.received::date[]) AS day
                                      EXCEPT ALL SELECT unnest(d.graded::date[])) AS left_over
                      ORDER BY day) END
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::date[], $5::text[], $6::text[])
           AS d (course_id, student_id, done, day, received, graded)
     WHERE t.course_id = d.course_id AND t.student_id = d.student_id
    RETURNING new.course_id, new.student_id, old.last_active_on AS before,
              new.last_active_on AS after
"""
COURSES = """
    UPDATE course_totals t SET done = t.done + d.done, ungraded = t.ungraded + d.ungraded
      FROM unnest($1::uuid[], $2::int[], $3::int[]) AS d (course_id, done, ungraded)
     WHERE t.course_id = d.course_id
"""
TEACHERS = COURSES.replace("course_totals", "teacher_totals").replace("course_id", "teacher_id")
TEACHER_STUDENTS = """
    UPDATE teacher_students t SET last_active_on = d.day
      FROM unnest($1::uuid[], $2::uuid[], $3::date[]) AS d (teacher_id, student_id, day)
     WHERE t.teacher_id = d.teacher_id AND t.student_id = d.student_id
       AND d.day > coalesce(t.last_active_on, '-infinity')
    RETURNING new.teacher_id, old.last_active_on AS before, new.last_active_on AS after
"""
METRIC = (
    "lessons_completed", "submissions", "graded", "quiz_results", "quiz_percent_sum",
    "assignment_results", "assignment_percent_sum", "turnarounds", "turnaround_seconds_sum",
)  # fmt: skip
OFFSETS = """
    UPDATE consumer_offsets o SET next_offset = d.next_offset
      FROM unnest($1::int[], $2::bigint[]) AS d (partition, next_offset)
     WHERE o.consumer_group = $3 AND o.topic = $4 AND o.partition = d.partition
"""


def _adding(table: str, key: dict[str, str], sums: dict[str, str]) -> str:
    """A statement that adds to the sums of rows."""
    types = ", ".join(
        f"${n}::{kind}[]" for n, kind in enumerate((*key.values(), *sums.values()), 1)
    )
    added = ", ".join(f"{name} = t.{name} + excluded.{name}" for name in sums)
    return (
        f"INSERT INTO {table} AS t ({', '.join((*key, *sums))}) SELECT * FROM unnest({types}) "
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {added}"
    )


OWNER = {"owner_kind": "text", "owner_id": "uuid"}
METRICS = _adding("daily_metrics", OWNER | {"day": "date"}, dict.fromkeys(METRIC, "numeric"))
FLOWS = _adding("daily_flows", OWNER | {"day": "date"}, {"completed": "int"})
TIMES = _adding(
    "completion_times",
    {"day": "date", "days": "int"},
    {"completions": "int", "seconds_sum": "numeric"},
)
ACTIVE_DAYS = _adding("active_days", OWNER | {"last_active_on": "date"}, {"students": "int"})
TURNAROUNDS = _adding(
    "grading_turnarounds", OWNER | {"day": "date", "bucket": "int"}, {"graded": "int"}
)
DELAYS = _adding(
    "grading_delays",
    {"course_id": "uuid", "teacher_id": "uuid", "day": "date", "delay_days": "int"},
    {"graded": "int", "with_feedback": "int"},
)
GRADES = _adding(
    "grade_counts", {"course_id": "uuid", "item_id": "uuid", "percent": "numeric"},
    {"results": "int"},
)  # fmt: skip
BACKLOG = _adding(
    "grading_backlog", {"course_id": "uuid", "submitted_on": "date"}, {"submissions": "int"}
)
BACKLOG_LEFT = """
    DELETE FROM grading_backlog b USING unnest($1::uuid[], $2::date[]) AS d (course_id, day)
     WHERE b.course_id = d.course_id AND b.submitted_on = d.day AND b.submissions = 0
"""
ACTIVE_DAYS_LEFT = """
    DELETE FROM active_days a USING unnest($1::text[], $2::uuid[], $3::date[]) AS d (kind, id, day)
     WHERE a.owner_kind = d.kind AND a.owner_id = d.id AND a.last_active_on = d.day
       AND a.students = 0
"""
