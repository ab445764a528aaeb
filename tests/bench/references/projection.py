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
from uuid import UUID

import asyncpg
import orjson

from tests.bench.references.statements import (
    ACTIVE_DAYS,
    ACTIVE_DAYS_LEFT,
    ACTIVITY,
    BACKLOG,
    BACKLOG_LEFT,
    COMPLETIONS,
    COURSE_COMPLETIONS,
    COURSES,
    DELAYS,
    FLOWS,
    GRADES,
    METRICS,
    OFFSETS,
    RESULTS,
    STUDENTS,
    SUBMISSION,
    SUBMISSIONS,
    TEACHER_STUDENTS,
    TEACHERS,
    TEACHING,
    TIMES,
    TURNAROUNDS,
)

ALL_TIME = date.min
GROUP, TOPIC = "coursestream.reporting", "coursestream.progress.learner"


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
            await self._execute(OFFSETS, ends.items(), GROUP, TOPIC)

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
        self._times: dict[tuple[date, int], list[Any]] = defaultdict(lambda: [0, 0])
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
            ACTIVITY, ((*key, datetime.fromisoformat(at)) for key, at in self._activity.items())
        )
        await self._execute(
            TEACHING, ((*key, datetime.fromisoformat(at)) for key, at in self._teaching.items())
        )

    async def _store_completions(self) -> None:
        rows = [
            (*key, version, at, False, self._owners[key[0]], at.astimezone(UTC).date())
            for key, (version, at) in sorted(self._completions.items())
        ]
        for course, student, day, teacher, added in await self._fetch(COMPLETIONS, rows):
            if added:
                self._done[course, student] += 1
                for sums in self._sums(course, str(teacher), day):
                    sums[0] += 1
        courses = [
            (*key, version, at, self._owners[key[0]], at.astimezone(UTC).date())
            for key, (version, at) in sorted(self._course_completions.items())
        ]
        for course, teacher, day, seconds in await self._fetch(COURSE_COMPLETIONS, courses):
            for owner in (("course", course), ("teacher", teacher), ("school", UUID(int=0))):
                self._flows[*owner, day] += 1
            sums = self._times[day, int(seconds // 86400)]
            sums[0] += 1
            sums[1] += seconds

    async def _store_submissions(self) -> None:
        rows = [self._submission(*each) for _, each in sorted(self._submissions.items())]
        by_id = {row["submission_id"]: row for row in rows}
        listed = [tuple(row[name] for name in SUBMISSION) for row in rows]
        results = []
        for submission, known, was_graded in await self._fetch(SUBMISSIONS, listed):
            row = by_id[submission]
            self._count_submission(row, known=known, was_graded=was_graded)
            if row["revision"] and not was_graded:
                results.append((
                    row["course_id"], row["student_id"], row["progress_from_cycle"],
                    row["item_id"], row["kind"], row["percent"], row["submitted_at"],
                    row["submitted_to"], row["submitted_on"],
                ))  # fmt: skip
        await self._execute(RESULTS, sorted(results))

    def _submission(self, version: int, data: dict[str, Any]) -> dict[str, Any]:
        submitted = datetime.fromisoformat(data["submitted_at"])
        teacher = self._owners[data["course_id"]]
        row = {
            **data, "version": version, "submitted_at": submitted, "submitted_to": teacher,
            "submitted_on": submitted.date(), "revision": data.get("revision", 0),
            "has_feedback": data.get("has_feedback", False), "percent": None, "feedback_at": None,
            "first_graded_at": None, "first_graded_by": data.get("first_graded_by"),
            "graded_for": None, "graded_on": None, "reviewed_at": None, "reviewed_for": None,
            "reviewed_on": None,
        }  # fmt: skip
        if row["revision"]:
            graded = datetime.fromisoformat(data["first_graded_at"])
            row |= {"first_graded_at": graded, "graded_for": teacher, "graded_on": graded.date(),
                    "percent": Decimal(data["percent"])}  # fmt: skip
            if data["graded_by"] == "user":
                row |= {"feedback_at": graded, "reviewed_at": graded, "reviewed_for": teacher,
                        "reviewed_on": graded.date()}  # fmt: skip
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
        await self._execute(ACTIVE_DAYS, _items(changes))
        await self._execute(ACTIVE_DAYS_LEFT, changes)
        backlog: Counter[Any] = Counter()
        for sign, moved in ((1, self._received), (-1, self._graded)):
            for (course, _), days in moved.items():
                for day in days:
                    backlog[course, day] += sign
        await self._execute(BACKLOG, _items(backlog))
        await self._execute(BACKLOG_LEFT, backlog)
        await self._store_totals()
        await self._execute(METRICS, ((*key, *sums) for key, sums in self._metrics.items()))
        await self._execute(FLOWS, _items(self._flows))
        await self._execute(TIMES, ((*key, *sums) for key, sums in self._times.items()))
        await self._execute(TURNAROUNDS, _items(self._turnarounds))
        await self._execute(DELAYS, ((*key, *counts) for key, counts in self._delays.items()))
        await self._execute(GRADES, _items(self._grades))

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
        for course, student, before, after in await self._fetch(STUDENTS, rows):
            if before != after:
                moves["course", course, before] -= before is not None
                moves["course", course, after] += 1
                pair = (self._owners[str(course)], student)
                pairs[pair] = max(after, pairs.get(pair, after))
        listed = [(*pair, day) for pair, day in pairs.items()]
        for teacher, before, after in await self._fetch(TEACHER_STUDENTS, listed):
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
        await self._execute(COURSES, ((key, *each) for key, each in sums.items()))
        await self._execute(TEACHERS, ((key, *each) for key, each in of_teachers.items()))

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
