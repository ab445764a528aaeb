"""The same school in reporting's tables and in those of a naive platform.

A thousand teachers with a course each: 5 chapters of 4 lessons, 50 students. Only the number of
completions differs, and with it that of submissions, one for ten completions; there are more
students only where so many completions take them.
"""

from __future__ import annotations

import asyncpg

from services.reporting.queries.audit.folds import FOLDS

TEACHERS, STUDENTS, CHAPTERS, LESSONS = 1_000, 50, 5, 20

# In each course; $1 is the number of completions.
_IN_COURSE = f"greatest({STUDENTS}, $1::int / {TEACHERS * LESSONS})"
# The n-th completion; completions are distributed evenly over teachers and students.
_COMPLETIONS = f"""
    SELECT t, s, l FROM generate_series(1, $1::int / {TEACHERS}) AS n,
           LATERAL (SELECT (n - 1) % {_IN_COURSE} + 1 AS s,
                           (n - 1) / {_IN_COURSE} + 1 AS l) AS place,
           generate_series(1, {TEACHERS}) AS t
"""
_LESSONS = f"""
    SELECT t, l, (l - 1) / {LESSONS // CHAPTERS} + 1 AS c
      FROM generate_series(1, {TEACHERS}) AS t, generate_series(1, {LESSONS}) AS l
"""
_STUDENTS = f"""
    SELECT t, s FROM generate_series(1, {TEACHERS}) AS t, generate_series(1, {_IN_COURSE}) AS s
"""
_TEACHERS = f"SELECT t FROM generate_series(1, {TEACHERS}) AS t"


def _id(kind: str, *numbers: str) -> str:
    return "md5(" + " || '/' || ".join([f"'{kind}'", *numbers]) + ")::uuid"


_TEACHER, _COURSE = _id("teacher", "t"), _id("course", "t")
_STUDENT, _LESSON = _id("student", "t", "s"), _id("lesson", "t", "l")
_CHAPTER = _id("chapter", "t", "c")
# So that more students change no times and grades.
_NTH = f"((s - 1) % {STUDENTS} + 1)"
_DAYS_AGO = f"(t % 50 + {_NTH} + l)"
_WHEN = f"current_date::timestamp AT TIME ZONE 'UTC' - {_DAYS_AGO} * interval '1 day'"
_GRADED = f"{_WHEN} + interval '1 hour' * ({_NTH} + l)"
_ON = f"current_date - {_DAYS_AGO}"

# The facts; the figures that follow from them are folded below.
FACTS = (
    "INSERT INTO school_calendar VALUES (1, 'UTC')",
    f"""INSERT INTO users (user_id, version, display_name, sort_text, search_text, role)
        SELECT {_TEACHER}, 1, 'Teacher ' || t, 'teacher ' || t, 'teacher ' || t, 'teacher'
          FROM ({_TEACHERS})""",
    f"""INSERT INTO courses (course_id, version, slug, title, search_text, status, teacher_id,
                             outline_version, chapters, lessons, required)
        SELECT {_COURSE}, 1, 'course-' || t, 'Course ' || t, 'course-' || t, 'published',
               {_TEACHER}, 1, {CHAPTERS}, {LESSONS}, {LESSONS} FROM ({_TEACHERS})""",
    f"""INSERT INTO ownerships (course_id, owned_from, owned_until, teacher_id)
        SELECT {_COURSE}, '-infinity', 'infinity', {_TEACHER} FROM ({_TEACHERS})""",
    f"""INSERT INTO outline_lessons (course_id, lesson_id, chapter_title, chapter_position,
                                     position, title, kind, required, published)
        SELECT {_COURSE}, {_LESSON}, 'Chapter ' || c, c, l, 'Lesson ' || l, 'text', true, true
          FROM ({_LESSONS})""",
    f"""INSERT INTO enrollment_cycles (course_id, student_id, cycle, version, enrolled_at,
                                       enrolled_on)
        SELECT {_COURSE}, {_STUDENT}, 1, 1, '2020-01-01', '2020-01-01' FROM ({_STUDENTS})""",
    f"""INSERT INTO enrollments (course_id, student_id, version, cycle, progress_from_cycle, open,
                                 enrolled_at)
        SELECT {_COURSE}, {_STUDENT}, 1, 1, 1, true, '2020-01-01' FROM ({_STUDENTS})""",
    # Its index is built afterwards: ten million rows in random order would take its pages in turns.
    "ALTER TABLE completions DROP CONSTRAINT completions_pkey",
    f"""INSERT INTO completions (course_id, student_id, cycle, lesson_id, version, completed_at,
                                 revoked, teacher_id, day)
        SELECT {_COURSE}, {_STUDENT}, 1, {_LESSON}, l, {_WHEN}, false, {_TEACHER}, {_ON}
          FROM ({_COMPLETIONS})""",
    """ALTER TABLE completions ADD CONSTRAINT completions_pkey
             PRIMARY KEY (course_id, student_id, cycle, lesson_id)""",
    """INSERT INTO student_activity (course_id, student_id, last_active_at)
        SELECT course_id, student_id, max(completed_at) FROM completions GROUP BY 1, 2""",
    f"""INSERT INTO submissions (submission_id, course_id, student_id, cycle,
            progress_from_cycle, round, item_id, kind, attempt, version, status, submitted_at,
            first_graded_at, first_graded_by, percent, revision, submitted_to, submitted_on,
            graded_for, graded_on)
        SELECT {_id("submission", "t", "s", "l")}, {_COURSE}, {_STUDENT}, 1, 1, 1, {_LESSON},
               'assignment', 1, 100 + l, 'graded', {_WHEN}, {_GRADED}, 'user', 50 + {_NTH}, 1,
               {_TEACHER}, {_ON}, {_TEACHER}, ({_GRADED})::date
          FROM ({_COMPLETIONS.replace(f"$1::int / {TEACHERS}", f"$1::int / {10 * TEACHERS}")})""",
    """INSERT INTO results (course_id, student_id, progress_from_cycle, item_id, kind, percent,
                            submitted_at, teacher_id, day)
       SELECT course_id, student_id, progress_from_cycle, item_id, kind, percent, submitted_at,
              submitted_to, submitted_on FROM submissions""",
)
_FIGURES = (
    "daily_metrics",
    "grading_turnarounds",
    "student_totals",
    "course_totals",
    "teacher_students",
    "teacher_totals",
    "active_days",
)

_NAIVE = (
    f"""INSERT INTO users (id, name, role)
        SELECT {_TEACHER}, 'Teacher ' || t, 'teacher' FROM ({_TEACHERS})""",
    f"""INSERT INTO users (id, name, role) SELECT {_STUDENT}, 'Student', 'student'
          FROM ({_STUDENTS})""",
    f"""INSERT INTO courses (id, title, teacher_id)
        SELECT {_COURSE}, 'Course ' || t, {_TEACHER} FROM ({_TEACHERS})""",
    f"""INSERT INTO chapters (id, title, course_id)
        SELECT DISTINCT {_CHAPTER}, 'Chapter ' || c, {_COURSE} FROM ({_LESSONS})""",
    f"""INSERT INTO lessons (id, title, chapter_id)
        SELECT {_LESSON}, 'Lesson ' || l, {_CHAPTER} FROM ({_LESSONS})""",
    f"""INSERT INTO progress (id, user_id, lesson_id, completed, completed_at)
        SELECT {_id("progress", "t", "s", "l")}, {_STUDENT}, {_LESSON}, true, {_WHEN}
          FROM ({_COMPLETIONS})""",
)


async def fill_reporting(url: str, completions: int) -> None:
    """Insert so many completions, and the figures as the audit folds them."""
    await _fill(url, FACTS, completions)
    database = await asyncpg.connect(url)
    try:
        folds = {fold.table: fold.folded for fold in FOLDS}
        for table in _FIGURES:
            await database.execute(
                f"INSERT INTO {table} SELECT (jsonb_populate_record(NULL::{table}, "
                f"key || figures)).* FROM ({folds[table]}) AS fold"
            )
            await database.execute(f"VACUUM ANALYZE {table}")
    finally:
        await database.close()


async def fill_naive(url: str, completions: int) -> None:
    """Raises asyncpg.UndefinedTableError before ``create_tables``."""
    await _fill(url, _NAIVE, completions)


async def _fill(url: str, statements: tuple[str, ...], completions: int) -> None:
    database = await asyncpg.connect(url)
    try:
        for statement in statements:
            arguments = [completions] if "$1" in statement else []
            await database.execute(statement, *arguments)
        await database.execute("VACUUM ANALYZE")
    finally:
        await database.close()
