"""From rows of figures to answers."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from services.reporting.schemas.performance import GradingTurnaround


def figures_of(row: Any) -> dict[str, Any]:
    """Fill in zeros where a period has no metrics, and compute the ratios."""
    figures = dict(row)
    for name in ("lessons_completed", "submissions", "graded"):
        figures[name] = figures[name] or 0
    required = figures["required"]
    figures["completion_rate"] = figures["done"] / required if required else None
    figures["grading_turnaround_seconds"] = _turnaround(row)
    return figures


def _turnaround(row: Any) -> GradingTurnaround | None:
    if not row["buckets"]:
        return None
    buckets, ranks = row["buckets"], list(accumulate(row["counts"]))
    return GradingTurnaround(
        mean=float(row["turnaround_mean"]),
        median=quantile(buckets, ranks, 0.5),
        p90=quantile(buckets, ranks, 0.9),
    )


def quantile(buckets: Sequence[int], ranks: Sequence[int], share: float) -> float:
    """Estimate the value below which ``share`` of the measurements lie.

    ``ranks`` are the cumulative counts of ``buckets``, whose bounds grow by a factor of 1.1. The
    geometric middle of a bucket is off by at most √1.1, that is 4.9 %, from any value in it.
    Bucket 0 holds everything up to a second.
    """
    bucket = buckets[bisect_left(ranks, math.ceil(share * ranks[-1]))]
    return float(1.1 ** (bucket - 0.5))
