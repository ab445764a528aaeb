"""Daily metrics: sums by owner and day that change by differences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import DailyMetrics, GradingTurnarounds
from services.reporting.models.owners import OwnerKind
from services.reporting.service.handlers.grade_counts import GradeCountChanges
from services.reporting.service.handlers.grading_delays import GradingDelayChanges
from services.reporting.service.handlers.rows import column_names
from shared.database import Upsert

# A day before all others; asyncpg reads and writes it as PostgreSQL's '-infinity'.
ALL_TIME = date.min

METRICS = tuple(name for name in column_names(DailyMetrics) if name not in DailyMetrics.key)
_METRICS = frozenset(METRICS)
_EMPTY = " AND ".join(f"{name} = 0" for name in METRICS)


class OwnerDay(NamedTuple):
    owner_kind: OwnerKind
    owner_id: UUID
    day: date


@dataclass
class MetricChanges:
    """The differences of a batch, summed in memory and written once at its end."""

    sums: dict[OwnerDay, dict[str, int | Decimal]] = field(
        default_factory=lambda: defaultdict(lambda: dict.fromkeys(METRICS, 0))
    )
    buckets: dict[tuple[OwnerDay, int], int] = field(default_factory=lambda: defaultdict(int))
    delays: GradingDelayChanges = field(default_factory=GradingDelayChanges)
    grades: GradeCountChanges = field(default_factory=GradeCountChanges)

    def add(self, rows: Iterable[asyncpg.Record]) -> None:
        """Add rows of ``course_id``, ``teacher_id``, ``day``, differences, and maybe ``bucket``.

        ``bucket`` belongs to the row's ``turnarounds``, ``delay_days`` to what was ``reviewed``,
        ``percent`` to its results. A fact of a course whose owner is unknown counts for the course
        only; it is moved when the owner becomes known.
        """
        for row in rows:
            differences = [(name, n) for name, n in row.items() if name in _METRICS and n]
            bucket = row.get("bucket")
            for key in _owner_days(row):
                sums = self.sums[key]
                for metric, difference in differences:
                    sums[metric] += difference
                if bucket is not None:
                    self.buckets[key, bucket] += row["turnarounds"]
            if "delay_days" in row:
                self.delays.add(row, (row["day"], ALL_TIME))
            if "percent" in row:
                self.grades.add(row)

    def upserts(self) -> Iterator[Upsert]:
        """A sum that returns to zero has no row, as in a fold that never saw the fact."""
        yield Upsert(
            DailyMetrics,
            [{**key._asdict(), **sums} for key, sums in self.sums.items() if any(sums.values())],
            add=METRICS,
            empty=_EMPTY,
        )
        yield Upsert(
            GradingTurnarounds,
            [
                {**key._asdict(), "bucket": bucket, "graded": graded}
                for (key, bucket), graded in self.buckets.items()
                if graded
            ],
            add=("graded",),
            empty="graded = 0",
        )
        yield from self.delays.upserts()
        yield from self.grades.upserts()


def _owner_days(row: asyncpg.Record) -> list[OwnerDay]:
    owners: list[tuple[OwnerKind, UUID]] = [("course", row["course_id"])]
    if row["teacher_id"] is not None:
        owners.append(("teacher", row["teacher_id"]))
    return [OwnerDay(kind, owner, day) for kind, owner in owners for day in (row["day"], ALL_TIME)]
