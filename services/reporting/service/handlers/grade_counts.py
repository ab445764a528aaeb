"""How many results of each item have which percentage."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import GradeCount
from shared.database import Upsert


class _Key(NamedTuple):
    course_id: UUID
    item_id: UUID
    percent: Decimal


class GradeCountChanges:
    """Differences of a batch, summed in memory and written once."""

    def __init__(self) -> None:
        self._results: Counter[_Key] = Counter()

    def add(self, row: asyncpg.Record) -> None:
        """Add a row of differences of one item and percentage."""
        key = _Key(row["course_id"], row["item_id"], row["percent"])
        self._results[key] += row["quiz_results"] + row["assignment_results"]

    def upserts(self) -> Iterator[Upsert]:
        yield Upsert(
            GradeCount,
            [
                {**key._asdict(), "results": results}
                for key, results in self._results.items()
                if results
            ],
            add=("results",),
            empty="results = 0",
        )
