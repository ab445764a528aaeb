"""The teacher report by DuckDB, from tables in its file, with exact distinct counts.

`python -m tests.bench.rivals.duckdb_report FOLDER TIMES`
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from tests.bench.rivals.facts import TABLES, measure

REPORT = """
    WITH done AS (
        SELECT c.course_id, c.student_id, count(DISTINCT c.lesson_id) AS done
          FROM completions c
          JOIN outline_lessons l USING (course_id, lesson_id)
          JOIN enrollments e USING (course_id, student_id)
         WHERE c.revoked = 0 AND l.required = 1 AND l.published = 1 AND e.open = 1
           AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
         GROUP BY ALL),
    totals AS (
        SELECT teacher_id, count(DISTINCT course_id) AS courses,
               count(DISTINCT student_id) AS students, sum(done)::bigint AS done,
               sum(required)::bigint AS required
          FROM courses JOIN enrollments USING (course_id)
          LEFT JOIN done USING (course_id, student_id)
         WHERE open = 1 AND deleted = 0 GROUP BY teacher_id),
    completed AS (
        SELECT teacher_id, count(*) AS lessons_completed FROM completions
         WHERE revoked = 0 GROUP BY teacher_id),
    submitted AS (
        SELECT submitted_to AS teacher_id, count(*) AS submissions,
               count(*) FILTER (WHERE revision > 0) AS graded,
               avg(first_graded_at - submitted_at) AS turnaround,
               quantile_disc(first_graded_at - submitted_at, 0.5) AS median
          FROM submissions GROUP BY submitted_to),
    averages AS (
        SELECT teacher_id, avg(percent) AS assignment_average FROM results
         WHERE kind = 'assignment' GROUP BY teacher_id)
    SELECT user_id AS teacher_id, display_name, courses, students, done, required,
           lessons_completed, submissions, graded, turnaround, median, assignment_average
      FROM users
      LEFT JOIN totals ON totals.teacher_id = user_id
      LEFT JOIN completed ON completed.teacher_id = user_id
      LEFT JOIN submitted ON submitted.teacher_id = user_id
      LEFT JOIN averages ON averages.teacher_id = user_id
     WHERE role = 'teacher' ORDER BY lessons_completed DESC, user_id DESC LIMIT 50
"""


def main(folder: Path, times: int) -> None:
    database = duckdb.connect(str(folder / "duckdb"))

    def load() -> None:
        for table, columns in TABLES.items():
            file = f"read_csv('{folder / table}.csv', header = false, columns = {columns})"
            database.execute(f"CREATE TABLE {table} AS SELECT * FROM {file}")
        database.execute("CHECKPOINT")

    def read() -> Sequence[Mapping[str, Any]]:
        found = database.execute(REPORT)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    measure(load, read, times)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
