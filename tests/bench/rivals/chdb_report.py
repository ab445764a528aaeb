"""The teacher report by ClickHouse in this process, with exact distinct counts.

Facts that arrive again replace their earlier version, in tables of ReplacingMergeTree that are read
with FINAL. `python -m tests.bench.rivals.chdb_report FOLDER TIMES`
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from chdb.session import Session

from tests.bench.rivals.facts import TABLES, measure

_TYPES = {"uuid": "UUID", "text": "String", "int": "Int32", "float8": "Float64"}
_KEYS = {
    "users": "user_id",
    "courses": "course_id",
    "outline_lessons": "course_id, lesson_id",
    "enrollments": "course_id, student_id",
    "completions": "course_id, student_id, cycle, lesson_id",
    "submissions": "submission_id",
    "results": "course_id, student_id, progress_from_cycle, item_id",
}
# By the text of ids, since ClickHouse orders the ids themselves by their second half.
REPORT = """
    WITH done AS (
        SELECT c.course_id AS course_id, c.student_id AS student_id,
               uniqExact(c.lesson_id) AS done
          FROM completions AS c
          JOIN outline_lessons AS l ON l.course_id = c.course_id AND l.lesson_id = c.lesson_id
          JOIN enrollments AS e ON e.course_id = c.course_id AND e.student_id = c.student_id
         WHERE c.revoked = 0 AND l.required = 1 AND l.published = 1 AND e.open = 1
           AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
         GROUP BY course_id, student_id),
    totals AS (
        SELECT co.teacher_id AS teacher_id, uniqExact(co.course_id) AS courses,
               uniqExact(e.student_id) AS students, sum(d.done) AS done,
               sum(co.required) AS required
          FROM enrollments AS e
          JOIN courses AS co ON co.course_id = e.course_id
          LEFT JOIN done AS d ON d.course_id = e.course_id AND d.student_id = e.student_id
         WHERE e.open = 1 AND co.deleted = 0 GROUP BY teacher_id),
    completed AS (
        SELECT teacher_id, count() AS lessons_completed FROM completions
         WHERE revoked = 0 GROUP BY teacher_id),
    submitted AS (
        SELECT submitted_to AS teacher_id, count() AS submissions,
               countIf(revision > 0) AS graded,
               avg(first_graded_at - submitted_at) AS turnaround,
               quantileExactLow(0.5)(first_graded_at - submitted_at) AS median
          FROM submissions GROUP BY submitted_to),
    averages AS (
        SELECT teacher_id, avg(percent) AS assignment_average FROM results
         WHERE kind = 'assignment' GROUP BY teacher_id)
    SELECT u.user_id AS teacher_id, u.display_name AS display_name, courses, students, done,
           required, lessons_completed, submissions, graded, turnaround, median,
           assignment_average
      FROM users AS u
      LEFT JOIN totals ON totals.teacher_id = u.user_id
      LEFT JOIN completed ON completed.teacher_id = u.user_id
      LEFT JOIN submitted ON submitted.teacher_id = u.user_id
      LEFT JOIN averages ON averages.teacher_id = u.user_id
     WHERE u.role = 'teacher'
     ORDER BY lessons_completed DESC, toString(u.user_id) DESC LIMIT 50
  SETTINGS final = 1, output_format_json_quote_64bit_integers = 0
"""


def main(folder: Path, times: int) -> None:
    session = Session(str(folder / "chdb"))

    def load() -> None:
        session.query("CREATE DATABASE report ENGINE = Atomic")
        session.query("USE report")
        for table, columns in TABLES.items():
            typed = ", ".join(f"{name} {_TYPES[kind]}" for name, kind in columns.items())
            version = "version" if "version" in columns else ""
            session.query(
                f"CREATE TABLE {table} ({typed}) ENGINE = ReplacingMergeTree({version}) "
                f"ORDER BY ({_KEYS[table]})"
            )
            session.query(
                f"INSERT INTO {table} SELECT * FROM file('{folder / table}.csv', 'CSV', '{typed}')"
            )

    def read() -> Sequence[Mapping[str, Any]]:
        answer = json.loads(str(session.query(REPORT, "JSON")))
        rows: Sequence[Mapping[str, Any]] = answer["data"]
        return rows

    measure(load, read, times)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
