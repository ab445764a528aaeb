"""In how many days teachers graded or returned submissions, by course.

Sums by day that change by differences.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import GradingDelay
from shared.database import Upsert


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

    def upserts(self) -> Iterator[Upsert]:
        yield Upsert(
            GradingDelay,
            [
                {**key._asdict(), "graded": graded, "with_feedback": self._with_feedback[key]}
                for key, graded in self._graded.items()
                if graded or self._with_feedback[key]
            ],
            add=("graded", "with_feedback"),
            empty="graded = 0 AND with_feedback = 0",
        )
