"""The facts of the report, in files that each rival loads, and how a rival is measured."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

# The columns of reporting's tables that the report reads, with PostgreSQL's types; times are
# seconds since 1970.
TABLES: Mapping[str, Mapping[str, str]] = {
    "users": {"user_id": "uuid", "display_name": "text", "role": "text"},
    "courses": {"course_id": "uuid", "teacher_id": "uuid", "required": "int", "deleted": "int"},
    "outline_lessons": {
        "course_id": "uuid", "lesson_id": "uuid", "required": "int", "published": "int",
    },
    "enrollments": {
        "course_id": "uuid", "student_id": "uuid", "cycle": "int", "progress_from_cycle": "int",
        "open": "int",
    },
    "completions": {
        "course_id": "uuid", "student_id": "uuid", "cycle": "int", "lesson_id": "uuid",
        "version": "int", "revoked": "int", "teacher_id": "uuid",
    },
    "submissions": {
        "submission_id": "uuid", "version": "int", "submitted_to": "uuid", "revision": "int",
        "submitted_at": "float8", "first_graded_at": "float8",
    },
    "results": {
        "course_id": "uuid", "student_id": "uuid", "progress_from_cycle": "int", "item_id": "uuid",
        "kind": "text", "teacher_id": "uuid", "percent": "float8",
    },
}  # fmt: skip


def measure(
    load: Callable[[], object], read: Callable[[], Sequence[Mapping[str, Any]]], times: int
) -> None:
    """Load, read so many times after a warm-up, and print seconds and the last answer as JSON."""
    started = time.perf_counter()
    load()
    loaded = time.perf_counter() - started
    rows, seconds = read(), []
    for _ in range(times):
        started = time.perf_counter()
        rows = read()
        seconds.append(time.perf_counter() - started)
    answer = {"load": loaded, "read": statistics.median(seconds), "rows": rows}
    json.dump(answer, sys.stdout, default=str)
