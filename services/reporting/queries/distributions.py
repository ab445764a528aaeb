"""How progress and grades of a course are distributed."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.queries.gradebook import ITEMS
from services.reporting.schemas.distributions import BINS, Distribution, Spread
from services.reporting.schemas.freshness import ReportPage
from shared.database import connection

# SQL to group by a computed value; a course without required lessons has no progress.
# $1 course, $2 students or null.
_PROGRESS = """
    SELECT 100 * t.done::numeric / c.required AS percent, count(*)::int AS students
      FROM student_totals t JOIN courses c USING (course_id)
     WHERE t.course_id = $1 AND t.open AND c.required > 0
       AND ($2::uuid[] IS NULL OR t.student_id = ANY ($2))
     GROUP BY t.done, c.required
"""
# SQL, as the other reads here.
_GRADES = "SELECT item_id, percent, results FROM grade_counts WHERE course_id = $1"

_GRADES_OF_GROUP = """
    SELECT item_id, percent, count(*)::int AS results FROM results
     WHERE course_id = $1 AND student_id = ANY ($2)
     GROUP BY item_id, percent
"""

Counts = Mapping[Decimal, int]


async def course_distributions(
    course_id: UUID, members: Sequence[UUID] | None
) -> ReportPage[Distribution]:
    """Return the spread of progress, of all grades, and of the grades of each item.

    ``members`` are the students of a group.
    """
    fresh = await freshness()
    async with connection() as pooled:
        progress = await pooled.fetch(_PROGRESS, course_id, members)
        items = await pooled.fetch(ITEMS, course_id)
        if members is None:
            grades = await pooled.fetch(_GRADES, course_id)
        else:
            grades = await pooled.fetch(_GRADES_OF_GROUP, course_id, members)
    by_item: dict[UUID, Counter[Decimal]] = {}
    for row in grades:
        by_item.setdefault(row["item_id"], Counter())[row["percent"]] = row["results"]
    rows = _distributions(Counter({row["percent"]: row["students"] for row in progress}), by_item)
    named = {row["item_id"]: row for row in items}
    return ReportPage(**dict(fresh), items=[*rows, *_of_items(named, by_item)])


def _distributions(
    progress: Counts, by_item: Mapping[UUID, Counter[Decimal]]
) -> Iterator[Distribution]:
    yield Distribution(of="progress", **spread(progress))
    yield Distribution(of="grades", **spread(sum(by_item.values(), Counter())))


def _of_items(items: Mapping[UUID, Any], by_item: Mapping[UUID, Counts]) -> Iterator[Distribution]:
    """Yield the known items in the order of the outline."""
    for item_id, item in items.items():
        counts = by_item.get(item_id, {})
        yield Distribution(
            of="item", item_id=item_id, kind=item["kind"], title=item["title"], **spread(counts)
        )


def spread(counts: Counts) -> dict[str, Any]:
    """Return the fields of ``Spread`` for percentages that each occur so many times."""
    values = sorted(counts)
    ranks = list(accumulate(counts[value] for value in values))
    if not ranks:
        return dict(Spread().model_dump())
    histogram = [0] * BINS
    for value in values:
        histogram[min(int(value * BINS / 100), BINS - 1)] += counts[value]

    def quantile(share: float) -> Decimal:
        return values[bisect_left(ranks, math.ceil(share * ranks[-1]))]

    return {
        "count": ranks[-1],
        "mean": sum(value * number for value, number in counts.items()) / ranks[-1],
        "minimum": values[0],
        "lower_quartile": quantile(0.25),
        "median": quantile(0.5),
        "upper_quartile": quantile(0.75),
        "maximum": values[-1],
        "histogram": histogram,
    }
