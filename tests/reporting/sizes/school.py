"""A school of any number of courses in reporting's tables, each course like the others.

A teacher has two courses with the same students. Every figure has something to count.
"""

import asyncpg

from services.reporting.queries.audit.folds import FOLDS

STUDENTS, LESSONS = 25, 10
# The first lessons are texts; the others show one item each, the first of which is a quiz.
TEXTS = 8
_QUESTIONS = 3

_COURSES = "SELECT n AS c, (n + 1) / 2 AS t FROM generate_series(1, $1::int) AS n"
_ENROLLED = f"""
    SELECT c, t, s, now() - interval '60 days' AS enrolled_at, s % 12 = 0 AS withdrew
      FROM ({_COURSES}) AS courses CROSS JOIN generate_series(1, {STUDENTS}) AS s
"""
_LESSONS = f"""
    SELECT c, l FROM ({_COURSES}) AS courses CROSS JOIN generate_series(1, {LESSONS}) AS l
"""
_SUBMITTED = f"""
    SELECT c, t, s, l, now() - interval '1 day' * (10 + s % 30) AS submitted_at,
           s % 5 <> 0 AS graded
      FROM ({_ENROLLED}) AS enrolled CROSS JOIN generate_series({TEXTS + 1}, {LESSONS}) AS l
     WHERE s % 3 <> 0
"""


def id_of(kind: str, *numbers: str) -> str:
    """Return SQL of an id that is the same in every school."""
    return "md5(" + " || '/' || ".join([f"'{kind}'", *numbers]) + ")::uuid"


TEACHER, COURSE, STUDENT = id_of("teacher", "t"), id_of("course", "c"), id_of("student", "t", "s")
ITEM = id_of("item", "c", "l")
_LESSON = id_of("lesson", "c", "l")
_SUBMISSION = id_of("submission", "c", "s", "l")
_CLOSED = "CASE WHEN withdrew THEN {} END"

_FACTS = (
    f"""INSERT INTO users (user_id, version, display_name, sort_text, search_text, role)
        SELECT DISTINCT {TEACHER}, 1, 'Teacher ' || t, 'teacher ' || t, 'teacher ' || t, 'teacher'
          FROM ({_COURSES}) AS courses""",
    f"""INSERT INTO users (user_id, version, display_name, sort_text, search_text, role)
        SELECT DISTINCT {STUDENT}, 1, 'Student ' || s, 'student ' || s, 'student ' || s, 'student'
          FROM ({_ENROLLED}) AS enrolled""",
    f"""INSERT INTO courses (course_id, version, slug, title, search_text, status, teacher_id,
                             outline_version, chapters, lessons, required)
        SELECT {COURSE}, 1, 'course-' || c, 'Course ' || c, 'course-' || c, 'published',
               {TEACHER}, 1, 1, {LESSONS}, {LESSONS} FROM ({_COURSES}) AS courses""",
    f"""INSERT INTO ownerships (course_id, owned_from, owned_until, teacher_id)
        SELECT {COURSE}, '-infinity', 'infinity', {TEACHER} FROM ({_COURSES}) AS courses""",
    f"""INSERT INTO outline_lessons (course_id, lesson_id, chapter_title, chapter_position,
                                     position, title, kind, required, published, item_id)
        SELECT {COURSE}, {_LESSON}, 'Chapter', 1, l, 'Lesson ' || l, 'text', true, true,
               CASE WHEN l > {TEXTS} THEN {ITEM} END
          FROM ({_LESSONS}) AS lessons""",
    f"""INSERT INTO assessments (item_id, course_id, version, kind, title, max_score, due_at,
                                 counts, attempt_policy)
        SELECT {ITEM}, {COURSE}, 1,
               CASE l WHEN {TEXTS + 1} THEN 'quiz' ELSE 'assignment' END, 'Item ' || l, 10,
               now() - interval '5 days', true, 'latest'
          FROM ({_LESSONS}) AS lessons WHERE l > {TEXTS}""",
    f"""INSERT INTO course_groups (group_id, course_id, version, name, member_ids, deleted)
        SELECT {id_of("group", "c")}, {COURSE}, 1, 'Group',
               (SELECT array_agg({STUDENT}) FROM generate_series(1, 5) AS s), false
          FROM ({_COURSES}) AS courses""",
    f"""INSERT INTO enrollment_cycles (course_id, student_id, cycle, version, enrolled_at,
                enrolled_with, enrolled_on, closed_because, closed_at, closed_with, closed_on)
        SELECT {COURSE}, {STUDENT}, 1, 1, enrolled_at, {TEACHER}, enrolled_at::date,
               {_CLOSED.format("'withdrew'")}, {_CLOSED.format("enrolled_at + interval '9 days'")},
               {_CLOSED.format(TEACHER)}, {_CLOSED.format("enrolled_at::date + 9")}
          FROM ({_ENROLLED}) AS enrolled""",
    f"""INSERT INTO enrollments (course_id, student_id, version, cycle, progress_from_cycle, open,
                                 enrolled_at)
        SELECT {COURSE}, {STUDENT}, 1, 1, 1, NOT withdrew, enrolled_at
          FROM ({_ENROLLED}) AS enrolled""",
    f"""INSERT INTO completions (course_id, student_id, cycle, lesson_id, version, completed_at,
                                 revoked, teacher_id, day)
        SELECT {COURSE}, {STUDENT}, 1, {_LESSON}, l, completed_at, false, {TEACHER},
               completed_at::date
          FROM ({_ENROLLED}) AS enrolled CROSS JOIN generate_series(1, {LESSONS}) AS l
          CROSS JOIN LATERAL (SELECT now() - interval '1 day' * (s + l)) AS done (completed_at)
         WHERE l <= s % {LESSONS + 1}""",
    f"""INSERT INTO course_completions (course_id, student_id, cycle, version, completed_at,
                                        teacher_id, day, counted_on, counted_seconds)
        SELECT {COURSE}, {STUDENT}, 1, 99, done.at, {TEACHER}, done.at::date, done.at::date,
               extract(epoch FROM done.at - enrolled_at)
          FROM ({_ENROLLED}) AS enrolled
          CROSS JOIN LATERAL (SELECT now() - interval '1 day' * s) AS done (at)
         WHERE s % {LESSONS + 1} = {LESSONS}""",
    """INSERT INTO student_activity (course_id, student_id, last_active_at)
        SELECT course_id, student_id, max(completed_at) FROM completions GROUP BY 1, 2""",
    f"""INSERT INTO teaching_activity (owner_kind, owner_id, last_activity_at)
        SELECT 'course', {COURSE}, now() FROM ({_COURSES}) AS courses
        UNION SELECT 'teacher', {TEACHER}, now() FROM ({_COURSES}) AS courses""",
    f"""INSERT INTO submissions (submission_id, course_id, student_id, cycle, progress_from_cycle,
            round, item_id, kind, attempt, version, status, submitted_at, first_graded_at,
            first_graded_by, percent, revision, has_feedback, feedback_at, reviewed_at,
            submitted_to, submitted_on, graded_for, graded_on, reviewed_for, reviewed_on)
        SELECT {_SUBMISSION}, {COURSE}, {STUDENT}, 1, 1, 1, {ITEM},
               CASE l WHEN {TEXTS + 1} THEN 'quiz' ELSE 'assignment' END, 1, 100 + l,
               CASE WHEN graded THEN 'graded' ELSE 'submitted' END, submitted_at,
               graded_at, CASE WHEN graded THEN 'user' END, CASE WHEN graded THEN 30 + s * 2 END,
               graded::int, graded AND s % 2 = 0, graded_at, graded_at, {TEACHER},
               submitted_at::date, grader, graded_at::date, grader, graded_at::date
          FROM ({_SUBMITTED}) AS submitted CROSS JOIN LATERAL (
               SELECT CASE WHEN graded THEN submitted_at + interval '1 hour' * s * 5 END,
                      CASE WHEN graded THEN {TEACHER} END) AS result (graded_at, grader)""",
    f"""INSERT INTO question_results (submission_id, question_id, version, quiz_id, quiz_version,
                                      answered, choice_ids, points, max_points)
        SELECT {_SUBMISSION}, {id_of("question", "c", "q")}, 1, {ITEM}, 1, true,
               ARRAY[{id_of("choice", "c", "q", "s % 4")}], s % 2, 1
          FROM ({_SUBMITTED}) AS submitted CROSS JOIN generate_series(1, {_QUESTIONS}) AS q
         WHERE l = {TEXTS + 1}""",
    """INSERT INTO results (course_id, student_id, progress_from_cycle, item_id, kind, percent,
                            submitted_at, teacher_id, day)
       SELECT course_id, student_id, progress_from_cycle, item_id, kind, percent, submitted_at,
              submitted_to, submitted_on FROM submissions WHERE revision > 0""",
)
_FIGURES = (
    "daily_metrics",
    "grading_turnarounds",
    "student_totals",
    "course_totals",
    "teacher_students",
    "teacher_totals",
    "active_days",
    "grade_counts",
    "grading_backlog",
    "grading_delays",
    "daily_flows",
    "completion_times",
)


async def fill(database: asyncpg.Connection, courses: int) -> None:
    """Insert the facts of so many courses into empty tables, and the figures as the audit folds."""
    for statement in _FACTS:
        await database.execute(statement, *([courses] if "$1" in statement else []))
    folds = {fold.table: fold.folded for fold in FOLDS}
    for table in _FIGURES:
        await database.execute(
            f"INSERT INTO {table} SELECT (jsonb_populate_record(NULL::{table}, key || figures)).* "
            f"FROM ({folds[table]}) AS fold"
        )
    await database.execute("VACUUM ANALYZE")
