"""How long submissions waited for their first grade."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from services.reporting.models.owners import OwnerKind
from services.reporting.queries.period import Period
from shared.database import connection

# Upper bounds of all ranges but the last, which has none.
BOUNDS: Sequence[timedelta] = (
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=2),
    timedelta(days=4),
    timedelta(days=7),
    timedelta(days=14),
)
_BOUND_SECONDS = [bound.total_seconds() for bound in BOUNDS]

# SQL to sum by group.
_BUCKETS = """
    SELECT bucket, sum(graded)::bigint AS graded
      FROM grading_turnarounds
     WHERE owner_kind = $1 AND owner_id = $2 AND day BETWEEN $3 AND $4
     GROUP BY bucket ORDER BY bucket
"""


async def turnarounds(kind: OwnerKind, owner_id: UUID, period: Period) -> list[int]:
    """Return how many first grades fall into each range of ``BOUNDS``, and beyond the last."""
    async with connection() as pooled:
        rows = await pooled.fetch(_BUCKETS, kind, owner_id, *period.bounds)
    return in_ranges(rows)


def in_ranges(buckets: Iterable[Any]) -> list[int]:
    """Assign each bucket by its geometric middle, so counts beside a bound are estimates."""
    ranges = [0] * (len(BOUNDS) + 1)
    for row in buckets:
        ranges[bisect_right(_BOUND_SECONDS, 1.1 ** (row["bucket"] - 0.5))] += row["graded"]
    return ranges
