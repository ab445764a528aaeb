"""The report from the facts by PostgreSQL alone: one GROUP BY, and a materialized view of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import asyncpg

from services.reporting.schemas.performance import TeacherPerformance
from tests.bench.report import median_seconds

# Most of the figures that reporting answers. Each fact is read once.
REPORT = """
    WITH done AS (
        SELECT c.course_id, c.student_id, count(DISTINCT c.lesson_id) AS done
          FROM completions c
          JOIN outline_lessons l USING (course_id, lesson_id)
          JOIN enrollments e USING (course_id, student_id)
         WHERE NOT c.revoked AND l.required AND l.published AND e.open
           AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
         GROUP BY c.course_id, c.student_id),
    totals AS (
        SELECT co.teacher_id, count(DISTINCT co.course_id) AS courses,
               count(DISTINCT e.student_id) AS students, sum(d.done) AS done,
               sum(co.required) AS required
          FROM courses co
          JOIN enrollments e ON e.course_id = co.course_id AND e.open
          LEFT JOIN done d ON d.course_id = e.course_id AND d.student_id = e.student_id
         WHERE NOT co.deleted GROUP BY co.teacher_id),
    completed AS (
        SELECT teacher_id, count(*) AS lessons_completed FROM completions
         WHERE NOT revoked GROUP BY teacher_id),
    submitted AS (
        SELECT submitted_to AS teacher_id, count(*) AS submissions,
               count(*) FILTER (WHERE revision > 0) AS graded,
               avg(extract(epoch FROM first_graded_at - submitted_at)) AS turnaround,
               percentile_disc(0.5) WITHIN GROUP
                   (ORDER BY extract(epoch FROM first_graded_at - submitted_at)) AS median
          FROM submissions GROUP BY submitted_to),
    averages AS (
        SELECT teacher_id, avg(percent) AS assignment_average FROM results
         WHERE kind = 'assignment' GROUP BY teacher_id)
    SELECT p.user_id AS teacher_id, p.display_name, courses, students, done, required,
           coalesce(lessons_completed, 0) AS lessons_completed, submissions, graded, turnaround,
           median, assignment_average
      FROM users p
      LEFT JOIN totals ON totals.teacher_id = p.user_id
      LEFT JOIN completed ON completed.teacher_id = p.user_id
      LEFT JOIN submitted ON submitted.teacher_id = p.user_id
      LEFT JOIN averages ON averages.teacher_id = p.user_id
     WHERE p.role = 'teacher'
"""
PAGE = "ORDER BY lessons_completed DESC, teacher_id DESC LIMIT 50"
GROUP_BY = f"{REPORT} {PAGE}"
# A refresh that does not block readers needs the unique index.
VIEW = (
    f"CREATE MATERIALIZED VIEW teacher_report AS {REPORT}",
    "CREATE UNIQUE INDEX ON teacher_report (lessons_completed DESC, teacher_id DESC)",
    "ANALYZE teacher_report",
)
REFRESH = "REFRESH MATERIALIZED VIEW CONCURRENTLY teacher_report"
READ_VIEW = f"SELECT * FROM teacher_report {PAGE}"

# A teacher's id and figures, rounded to what two ways of adding have in common.
Row = tuple[str | float, ...]


async def group_by_seconds(url: str, times: int) -> float:
    """Return the median."""
    database = await asyncpg.connect(url)
    try:
        return await median_seconds(lambda: database.fetch(GROUP_BY), times)
    finally:
        await database.close()


async def view_seconds(url: str, answer: Sequence[TeacherPerformance]) -> tuple[float, float]:
    """Return what a read of the view takes, and what a refresh does."""
    database = await asyncpg.connect(url)
    try:
        for statement in VIEW:
            await database.execute(statement)
        check_same(answer, await database.fetch(READ_VIEW))
        read = await median_seconds(lambda: database.fetch(READ_VIEW), 50)
        started = time.perf_counter()
        await database.execute(REFRESH)
        return read, time.perf_counter() - started
    finally:
        await database.close()


def check_same(answer: Sequence[TeacherPerformance], rows: Sequence[Any]) -> None:
    """Raises AssertionError unless the rows hold the figures of reporting's answer, in its order.

    Their medians are exact, reporting's are within 5 %.
    """
    assert [_of_answer(each) for each in answer] == [_of_row(row) for row in rows]
    medians = zip((each.grading_turnaround_seconds for each in answer), rows, strict=True)
    assert all(ours and abs(ours.median / float(row["median"]) - 1) < 0.05 for ours, row in medians)


def _of_answer(each: TeacherPerformance) -> Row:
    turnaround = each.grading_turnaround_seconds
    assert turnaround is not None
    assert each.completion_rate is not None
    assert each.assignment_average is not None
    counts = each.courses, each.students, each.lessons_completed, each.submissions, each.graded
    parts = each.completion_rate, float(each.assignment_average), turnaround.mean
    return str(each.teacher_id), *counts, *_rounded(parts)


def _of_row(row: Mapping[str, Any]) -> Row:
    counts = ("courses", "students", "lessons_completed", "submissions", "graded")
    parts = row["done"] / row["required"], row["assignment_average"], row["turnaround"]
    return str(row["teacher_id"]), *(row[name] for name in counts), *_rounded(parts)


def _rounded(values: Iterable[Any]) -> Iterable[float]:
    return (round(float(value), 3) for value in values)
