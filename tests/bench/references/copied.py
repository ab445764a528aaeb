"""COPY of what was imported, into tables of the same shape."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg

from deploy.local.stack import LocalStack

# Where the rows of each kind of records are, one for each record.
TABLES = {
    "users": ("enrollment", "users"),
    "courses": ("courses", "courses"),
    "quizzes": ("courses", "quizzes"),
    "assignments": ("courses", "assignments"),
    "chapters": ("courses", "chapters"),
    "lessons": ("courses", "lessons"),
    "enrollments": ("enrollment", "enrollments"),
    "completions": ("progress", "lesson_progress"),
    "submissions": ("progress", "submissions"),
}


async def copy_rows(stack: LocalStack, imported: dict[str, int]) -> float:
    """Return the rows per second of COPY, one transaction a table, with keys, indexes and checks.

    ``imported`` is the number of rows of each kind of records.
    """
    seconds = 0.0
    with TemporaryDirectory() as scratch:
        for kind, rows in imported.items():
            service, table = TABLES[kind]
            database = await asyncpg.connect(stack.database_urls[service])
            try:
                took, copied = await _copy(database, table, Path(scratch) / table)
            finally:
                await database.close()
            assert copied == rows, f"{copied} rows of {kind}, and {rows} were imported"
            seconds += took
    return sum(imported.values()) / seconds


async def _copy(database: asyncpg.Connection, table: str, file: Path) -> tuple[float, int]:
    await database.copy_from_table(table, output=file, format="binary")
    await database.execute(f"CREATE TABLE copied_{table} (LIKE {table} INCLUDING ALL); CHECKPOINT")
    began = time.perf_counter()
    status = await database.copy_to_table(f"copied_{table}", source=file, format="binary")
    return time.perf_counter() - began, int(status.split()[-1])
