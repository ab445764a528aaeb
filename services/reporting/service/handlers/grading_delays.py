"""In how many days teachers graded or returned submissions, by course.

Sums by day that change by differences.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import GradingDelay
from shared.database import upsert
from shared.database.arrays import columns

# SQL, since Tortoise cannot delete by a list of composite keys.
_DELETE_ZEROS = """
    DELETE FROM grading_delays d
     USING unnest($1::uuid[], $2::uuid[], $3::date[], $4::int[]) AS k (course, teacher, day, delay)
     WHERE d.course_id = k.course AND d.teacher_id = k.teacher AND d.day = k.day
       AND d.delay_days = k.delay AND d.graded = 0 AND d.with_feedback = 0
"""


class _Key(NamedTuple):
    course_id: UUID
    teacher_id: UUID
    day: date
    delay_days: int


class GradingDelayChanges:
    """Differences of a batch, summed in memory and written once."""

    def __init__(self) -> None:
        self._graded: Counter[_Key] = Counter()
        self._with_feedback: Counter[_Key] = Counter()

    def add(self, row: asyncpg.Record, days: Iterable[date]) -> None:
        """Add a row of differences; without a known owner it counts once the owner is known."""
        if row["delay_days"] is None or row["teacher_id"] is None:
            return
        for day in days:
            key = _Key(row["course_id"], row["teacher_id"], day, row["delay_days"])
            self._graded[key] += row["reviewed"]
            self._with_feedback[key] += row["with_feedback"]

    async def write(self, connection: asyncpg.Connection) -> None:
        changes = {key: (n, self._with_feedback[key]) for key, n in self._graded.items()}
        changed = {key: each for key, each in changes.items() if any(each)}
        await upsert(
            GradingDelay,
            [
                {**key._asdict(), "graded": graded, "with_feedback": with_feedback}
                for key, (graded, with_feedback) in changed.items()
            ],
            add=("graded", "with_feedback"),
        )
        if decreased := [key for key, (graded, _) in changed.items() if graded < 0]:
            await connection.execute(_DELETE_ZEROS, *columns(decreased, 4))
