"""The projection as a loop: fetch, decode, fold, one statement for each table, commit.

Like reporting's it stores each fact if it is newer and moves every figure by the difference of old
and new. It trusts the records, keeps no versions for deduplication, and expects enrollments,
outlines and totals in the tables.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import asyncpg
import orjson

ALL_TIME = date.min
GROUP, TOPIC = "coursestream.reporting", "coursestream.progress.learner"

_COMPLETIONS = """
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
_COURSE_COMPLETIONS = """
    INSERT INTO course_completions AS c SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::timestamptz[], $6::uuid[], $7::date[])
    ON CONFLICT (course_id, student_id, cycle) DO NOTHING
    RETURNING course_id, teacher_id, day
"""
_SUBMISSION = (
    "submission_id", "course_id", "student_id", "cycle", "progress_from_cycle", "round", "item_id",
    "kind", "attempt", "version", "status", "submitted_at", "first_graded_at", "first_graded_by",
    "percent", "revision", "has_feedback", "feedback_at", "submitted_to", "submitted_on",
    "graded_for", "graded_on",
)  # fmt: skip
_SUBMISSIONS = f"""
    INSERT INTO submissions AS s ({", ".join(_SUBMISSION)}) SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::int[], $7::uuid[], $8::text[],
        $9::int[], $10::int[], $11::text[], $12::timestamptz[], $13::timestamptz[], $14::text[],
        $15::numeric[], $16::int[], $17::bool[], $18::timestamptz[], $19::uuid[], $20::date[],
        $21::uuid[], $22::date[])
    ON CONFLICT (submission_id) DO UPDATE
       SET version = excluded.version, status = excluded.status,
           first_graded_at = excluded.first_graded_at, first_graded_by = excluded.first_graded_by,
           percent = excluded.percent, revision = excluded.revision,
           has_feedback = excluded.has_feedback, feedback_at = excluded.feedback_at,
           graded_for = excluded.graded_for, graded_on = excluded.graded_on
     WHERE excluded.version > s.version
    RETURNING new.submission_id::text, old.submission_id IS NOT NULL AS known,
              coalesce(old.revision, 0) > 0 AS was_graded
"""
_RESULTS = """
    INSERT INTO results AS r SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::numeric[], $7::timestamptz[],
        $8::uuid[], $9::date[])
    ON CONFLICT (course_id, student_id, progress_from_cycle, item_id) DO UPDATE
       SET percent = excluded.percent, submitted_at = excluded.submitted_at,
           teacher_id = excluded.teacher_id, day = excluded.day
"""
_ACTIVITY = """
    INSERT INTO student_activity AS a
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
    ON CONFLICT (course_id, student_id) DO UPDATE SET last_active_at = excluded.last_active_at
     WHERE excluded.last_active_at > a.last_active_at
"""
_TEACHING = """
    INSERT INTO teaching_activity AS a
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::timestamptz[])
    ON CONFLICT (owner_kind, owner_id) DO UPDATE SET last_activity_at = excluded.last_activity_at
     WHERE excluded.last_activity_at > a.last_activity_at
"""
_STUDENTS = """
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
_COURSES = """
    UPDATE course_totals t SET done = t.done + d.done, ungraded = t.ungraded + d.ungraded
      FROM unnest($1::uuid[], $2::int[], $3::int[]) AS d (course_id, done, ungraded)
     WHERE t.course_id = d.course_id
"""
_TEACHERS = _COURSES.replace("course_totals", "teacher_totals").replace("course_id", "teacher_id")
_TEACHER_STUDENTS = """
    UPDATE teacher_students t SET last_active_on = d.day
      FROM unnest($1::uuid[], $2::uuid[], $3::date[]) AS d (teacher_id, student_id, day)
     WHERE t.teacher_id = d.teacher_id AND t.student_id = d.student_id
       AND d.day > coalesce(t.last_active_on, '-infinity')
    RETURNING new.teacher_id, old.last_active_on AS before, new.last_active_on AS after
"""
_METRIC = (
    "lessons_completed", "submissions", "graded", "quiz_results", "quiz_percent_sum",
    "assignment_results", "assignment_percent_sum", "turnarounds", "turnaround_seconds_sum",
)  # fmt: skip
_OFFSETS = """
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


_OWNER = {"owner_kind": "text", "owner_id": "uuid"}
_METRICS = _adding("daily_metrics", _OWNER | {"day": "date"}, dict.fromkeys(_METRIC, "numeric"))
_FLOWS = _adding("daily_flows", _OWNER | {"day": "date"}, {"completed": "int"})
_ACTIVE_DAYS = _adding("active_days", _OWNER | {"last_active_on": "date"}, {"students": "int"})
_TURNAROUNDS = _adding(
    "grading_turnarounds", _OWNER | {"day": "date", "bucket": "int"}, {"graded": "int"}
)
_DELAYS = _adding(
    "grading_delays",
    {"course_id": "uuid", "teacher_id": "uuid", "day": "date", "delay_days": "int"},
    {"graded": "int", "with_feedback": "int"},
)
_GRADES = _adding(
    "grade_counts", {"course_id": "uuid", "item_id": "uuid", "percent": "numeric"},
    {"results": "int"},
)  # fmt: skip
_BACKLOG = _adding(
    "grading_backlog", {"course_id": "uuid", "submitted_on": "date"}, {"submissions": "int"}
)
_NONE_LEFT = (
    "DELETE FROM grading_backlog WHERE submissions = 0",
    "DELETE FROM active_days WHERE students = 0",
)


class Loop:
    """Applies batches of records on one connection; ``owners`` are teachers by course, as text."""

    def __init__(self, connection: asyncpg.Connection, owners: dict[str, str]) -> None:
        self._connection, self._owners = connection, owners

    async def apply(self, records: list[Any]) -> None:
        events = [orjson.loads(record.value) for record in records]
        self._begin()
        for event in events:
            self._fold(event)
        async with self._connection.transaction():
            await self._store_facts()
            await self._store_figures()
            ends = {record.partition: record.offset + 1 for record in records}
            await self._execute(_OFFSETS, ends.items(), GROUP, TOPIC)

    def _begin(self) -> None:
        self._completions: dict[Any, list[Any]] = {}
        self._course_completions: dict[Any, list[Any]] = {}
        self._submissions: dict[str, tuple[int, dict[str, Any]]] = {}
        self._activity: dict[tuple[str, str], str] = {}
        self._teaching: dict[tuple[str, str], str] = {}
        self._metrics: dict[tuple[str, str, date], list[Any]] = defaultdict(lambda: [0] * 9)
        self._done: Counter[tuple[str, str]] = Counter()
        self._received: dict[tuple[str, str], list[date]] = defaultdict(list)
        self._graded: dict[tuple[str, str], list[date]] = defaultdict(list)
        self._flows: Counter[Any] = Counter()
        self._turnarounds: Counter[Any] = Counter()
        self._delays: dict[Any, list[int]] = defaultdict(lambda: [0, 0])
        self._grades: Counter[Any] = Counter()

    def _fold(self, event: dict[str, Any]) -> None:
        data, version = event["data"], event["aggregateversion"]
        course, student = data["course_id"], data["student_id"]
        kind, moment = event["type"], data["occurred_at"]
        if kind == "coursestream.progress.LessonCompleted.v1":
            lesson = (course, student, data["cycle"], data["lesson_id"])
            known = self._completions.get(lesson)
            if known is None or known[0] < version:
                self._completions[lesson] = [version, datetime.fromisoformat(moment)]
        elif kind == "coursestream.progress.CourseCompleted.v1":
            at = datetime.fromisoformat(moment)
            self._course_completions[course, student, data["cycle"]] = [version, at]
            return
        else:
            submission = data["submission_id"]
            if submission not in self._submissions or self._submissions[submission][0] < version:
                self._submissions[submission] = (version, data)
            if data.get("graded_by") == "user":
                for owner in (("course", course), ("teacher", data["grader_id"])):
                    at = data["graded_at"]
                    self._teaching[owner] = max(at, self._teaching.get(owner, at))
            moment = data["submitted_at"]
        if event["actorid"] == student:
            key: tuple[str, str] = (course, student)
            self._activity[key] = max(moment, self._activity.get(key, moment))

    async def _store_facts(self) -> None:
        await self._store_completions()
        await self._store_submissions()
        await self._execute(
            _ACTIVITY, ((*key, datetime.fromisoformat(at)) for key, at in self._activity.items())
        )
        await self._execute(
            _TEACHING, ((*key, datetime.fromisoformat(at)) for key, at in self._teaching.items())
        )

    async def _store_completions(self) -> None:
        rows = [
            (*key, version, at, False, self._owners[key[0]], at.astimezone(UTC).date())
            for key, (version, at) in sorted(self._completions.items())
        ]
        for course, student, day, teacher, added in await self._fetch(_COMPLETIONS, rows):
            if added:
                self._done[course, student] += 1
                for sums in self._sums(course, str(teacher), day):
                    sums[0] += 1
        courses = [
            (*key, version, at, self._owners[key[0]], at.astimezone(UTC).date())
            for key, (version, at) in sorted(self._course_completions.items())
        ]
        for course, teacher, day in await self._fetch(_COURSE_COMPLETIONS, courses):
            self._flows["course", course, day] += 1
            self._flows["teacher", teacher, day] += 1

    async def _store_submissions(self) -> None:
        rows = [self._submission(*each) for _, each in sorted(self._submissions.items())]
        by_id = {row["submission_id"]: row for row in rows}
        listed = [tuple(row[name] for name in _SUBMISSION) for row in rows]
        results = []
        for submission, known, was_graded in await self._fetch(_SUBMISSIONS, listed):
            row = by_id[submission]
            self._count_submission(row, known=known, was_graded=was_graded)
            if row["revision"] and not was_graded:
                results.append((
                    row["course_id"], row["student_id"], row["progress_from_cycle"],
                    row["item_id"], row["kind"], row["percent"], row["submitted_at"],
                    row["submitted_to"], row["submitted_on"],
                ))  # fmt: skip
        await self._execute(_RESULTS, sorted(results))

    def _submission(self, version: int, data: dict[str, Any]) -> dict[str, Any]:
        submitted = datetime.fromisoformat(data["submitted_at"])
        teacher = self._owners[data["course_id"]]
        row = {
            **data, "version": version, "submitted_at": submitted, "submitted_to": teacher,
            "submitted_on": submitted.date(), "revision": data.get("revision", 0),
            "has_feedback": data.get("has_feedback", False), "percent": None, "feedback_at": None,
            "first_graded_at": None, "first_graded_by": data.get("first_graded_by"),
            "graded_for": None, "graded_on": None,
        }  # fmt: skip
        if row["revision"]:
            graded = datetime.fromisoformat(data["first_graded_at"])
            row |= {"first_graded_at": graded, "graded_for": teacher, "graded_on": graded.date(),
                    "percent": Decimal(data["percent"]),
                    "feedback_at": graded if data["graded_by"] == "user" else None}  # fmt: skip
        return row

    def _count_submission(self, row: dict[str, Any], *, known: bool, was_graded: bool) -> None:
        course, teacher, student = row["course_id"], row["submitted_to"], row["student_id"]
        if not known:
            for sums in self._sums(course, teacher, row["submitted_on"]):
                sums[1] += 1
            if not row["revision"]:
                self._received[course, student].append(row["submitted_on"])
        if not row["revision"] or was_graded:
            return
        if known:
            self._graded[course, student].append(row["submitted_on"])
        at = 3 if row["kind"] == "quiz" else 5
        for sums in self._sums(course, teacher, row["submitted_on"]):
            sums[at] += 1
            sums[at + 1] += row["percent"]
        self._grades[course, row["item_id"], row["percent"]] += 1
        delta = row["first_graded_at"] - row["submitted_at"]
        seconds = Decimal(delta.days * 86400 + delta.seconds) + Decimal(delta.microseconds) / 10**6
        for sums in self._sums(course, teacher, row["graded_on"]):
            sums[2] += 1
            if row["first_graded_by"] == "user":
                sums[7] += 1
                sums[8] += seconds
        if row["first_graded_by"] == "user":
            self._count_turnaround(row, seconds)

    def _count_turnaround(self, row: dict[str, Any], seconds: Decimal) -> None:
        course, teacher = row["course_id"], row["submitted_to"]
        bucket = math.ceil(math.log(max(seconds, Decimal(1))) / math.log(1.1))
        delay = min(math.ceil(seconds / 86400), 91)
        for day in (row["graded_on"], ALL_TIME):
            self._turnarounds["course", course, day, bucket] += 1
            self._turnarounds["teacher", teacher, day, bucket] += 1
            counts = self._delays[course, teacher, day, delay]
            counts[0] += 1
            counts[1] += row["has_feedback"]

    def _sums(self, course: str, teacher: str, day: date) -> list[list[Any]]:
        return [
            self._metrics[kind, owner, on]
            for kind, owner in (("course", course), ("teacher", teacher))
            for on in (day, ALL_TIME)
        ]

    async def _store_figures(self) -> None:
        changes = await self._store_students()
        await self._execute(_ACTIVE_DAYS, _items(changes))
        backlog: Counter[Any] = Counter()
        for sign, moved in ((1, self._received), (-1, self._graded)):
            for (course, _), days in moved.items():
                for day in days:
                    backlog[course, day] += sign
        await self._execute(_BACKLOG, _items(backlog))
        for statement in _NONE_LEFT:
            await self._connection.execute(statement)
        await self._store_totals()
        await self._execute(_METRICS, ((*key, *sums) for key, sums in self._metrics.items()))
        await self._execute(_FLOWS, _items(self._flows))
        await self._execute(_TURNAROUNDS, _items(self._turnarounds))
        await self._execute(_DELAYS, ((*key, *counts) for key, counts in self._delays.items()))
        await self._execute(_GRADES, _items(self._grades))

    async def _store_students(self) -> Counter[Any]:
        """Return the students that moved to a day, or from one, by owner."""
        rows = []
        for key in sorted({*self._done, *self._activity, *self._received, *self._graded}):
            day = datetime.fromisoformat(self._activity[key]) if key in self._activity else None
            received, graded = self._received.get(key), self._graded.get(key)
            touched = received is not None or graded is not None
            rows.append((
                *key, self._done.get(key, 0), day and day.date(),
                _array(received) if touched else None, _array(graded) if touched else None,
            ))  # fmt: skip
        moves: Counter[Any] = Counter()
        pairs: dict[tuple[str, Any], date] = {}
        for course, student, before, after in await self._fetch(_STUDENTS, rows):
            if before != after:
                moves["course", course, before] -= before is not None
                moves["course", course, after] += 1
                pair = (self._owners[str(course)], student)
                pairs[pair] = max(after, pairs.get(pair, after))
        listed = [(*pair, day) for pair, day in pairs.items()]
        for teacher, before, after in await self._fetch(_TEACHER_STUDENTS, listed):
            moves["teacher", teacher, before] -= before is not None
            moves["teacher", teacher, after] += 1
        return Counter({key: n for key, n in moves.items() if n})

    async def _store_totals(self) -> None:
        sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for (course, _), done in self._done.items():
            sums[course][0] += done
        for sign, moved in ((1, self._received), (-1, self._graded)):
            for (course, _), days in moved.items():
                sums[course][1] += sign * len(days)
        of_teachers: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for course, (done, ungraded) in sums.items():
            of_teachers[self._owners[course]][0] += done
            of_teachers[self._owners[course]][1] += ungraded
        await self._execute(_COURSES, ((key, *each) for key, each in sums.items()))
        await self._execute(_TEACHERS, ((key, *each) for key, each in of_teachers.items()))

    async def _fetch(self, sql: str, rows: Any) -> list[Any]:
        columns = [list(column) for column in zip(*rows, strict=True)]
        return list(await self._connection.fetch(sql, *columns)) if columns else []

    async def _execute(self, sql: str, rows: Any, *more: Any) -> None:
        columns = [list(column) for column in zip(*rows, strict=True)]
        if columns:
            await self._connection.execute(sql, *columns, *more)


def _items(counter: Counter[Any]) -> list[tuple[Any, ...]]:
    return [(*key, n) for key, n in counter.items()]


def _array(days: list[date] | None) -> str:
    return "{" + ",".join(map(str, days or ())) + "}"
