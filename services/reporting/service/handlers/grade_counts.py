"""How many results of each item have which percentage."""

from collections import Counter
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import GradeCount
from shared.database import upsert
from shared.database.arrays import columns

# SQL, since Tortoise cannot delete by a list of composite keys.
_DELETE_ZEROS = """
    DELETE FROM grade_counts g USING unnest($1::uuid[], $2::uuid[], $3::numeric[])
                                     AS k (course, item, percent)
     WHERE g.course_id = k.course AND g.item_id = k.item AND g.percent = k.percent
       AND g.results = 0
"""


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

    async def write(self, connection: asyncpg.Connection) -> None:
        changed = {key: results for key, results in self._results.items() if results}
        await upsert(
            GradeCount,
            [{**key._asdict(), "results": results} for key, results in changed.items()],
            add=("results",),
        )
        if decreased := [key for key, results in changed.items() if results < 0]:
            await connection.execute(_DELETE_ZEROS, *columns(decreased, 3))
