"""Flow figures: sums by owner and day that move by differences."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models.owners import OwnerKind
from services.reporting.service.handlers.batch import columns

# A day before all days; PostgreSQL's '-infinity' as asyncpg has it.
ALL_TIME = date.min

FIGURES = (
    "lessons_completed",
    "submissions",
    "graded",
    "quiz_results",
    "quiz_percent_sum",
    "assignment_results",
    "assignment_percent_sum",
    "turnarounds",
    "turnaround_seconds_sum",
)


class OwnerDay(NamedTuple):
    kind: OwnerKind
    owner_id: UUID
    day: date


@dataclass
class MetricChanges:
    """The differences of a batch, summed in memory, written once at its end."""

    sums: dict[OwnerDay, dict[str, Decimal]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Decimal))
    )
    buckets: dict[tuple[OwnerDay, int], int] = field(default_factory=lambda: defaultdict(int))

    def add(self, rows: Iterable[asyncpg.Record]) -> None:
        """Rows of ``course_id, teacher_id, day``, differences by figure, and perhaps ``bucket``.

        A ``bucket`` goes with the row's ``turnarounds``. A fact of a course whose owner is not
        known yet counts for the course alone; it is placed when the owner arrives.
        """
        for row in rows:
            for key in _owners(row):
                sums = self.sums[key]
                for figure, value in row.items():
                    if figure in FIGURES and value:
                        sums[figure] += value
                if row.get("bucket") is not None:
                    self.buckets[key, row["bucket"]] += int(row["turnarounds"])

    async def write(self, connection: asyncpg.Connection) -> None:
        await self._write_sums(connection)
        await self._write_buckets(connection)

    async def _write_sums(self, connection: asyncpg.Connection) -> None:
        changed = [(key, sums) for key, sums in sorted(self.sums.items()) if any(sums.values())]
        rows = [
            (*key, *(sums.get(figure, Decimal()) for figure in FIGURES)) for key, sums in changed
        ]
        if rows:
            await connection.execute(_ADD_FLOWS, *columns(rows, 3 + len(FIGURES)))
        if fallen := [key for key, sums in changed if min(sums.values()) < 0]:
            await connection.execute(_DROP_EMPTY_FLOWS, *columns(fallen, 3))

    async def _write_buckets(self, connection: asyncpg.Connection) -> None:
        rows = [(*key, bucket, n) for (key, bucket), n in sorted(self.buckets.items()) if n]
        if rows:
            await connection.execute(_ADD_BUCKETS, *columns(rows, 5))
        if fallen := [row[:4] for row in rows if row[4] < 0]:
            await connection.execute(_DROP_EMPTY_BUCKETS, *columns(fallen, 4))


def _owners(row: asyncpg.Record) -> list[OwnerDay]:
    owners: list[tuple[OwnerKind, UUID]] = [("course", row["course_id"])]
    if row["teacher_id"] is not None:
        owners.append(("teacher", row["teacher_id"]))
    return [OwnerDay(kind, owner, day) for kind, owner in owners for day in (row["day"], ALL_TIME)]


def _upsert(figures: Iterable[str]) -> str:
    names = list(figures)
    arrays = ", ".join(f"${4 + i}::numeric[]" for i in range(len(names)))
    sums = ", ".join(f"{name} = f.{name} + excluded.{name}" for name in names)
    return (
        f"INSERT INTO daily_metrics AS f (owner_kind, owner_id, day, {', '.join(names)}) "  # noqa: S608
        f"SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[], {arrays}) "
        f"ON CONFLICT (owner_kind, owner_id, day) DO UPDATE SET {sums}"
    )


_ADD_FLOWS = _upsert(FIGURES)
# Rows that are back at nothing go, so that the tables equal a fold that never saw them. Only a
# row from which something was taken can be.
_DROP_EMPTY_FLOWS = f"""
    DELETE FROM daily_metrics f
     USING unnest($1::text[], $2::uuid[], $3::date[]) AS k (kind, id, day)
     WHERE f.owner_kind = k.kind AND f.owner_id = k.id AND f.day = k.day
       AND {" AND ".join(f"f.{name} = 0" for name in FIGURES)}
"""  # noqa: S608
_ADD_BUCKETS = """
    INSERT INTO grading_turnarounds AS t (owner_kind, owner_id, day, bucket, graded)
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[], $4::int[], $5::bigint[])
    ON CONFLICT (owner_kind, owner_id, day, bucket)
    DO UPDATE SET graded = t.graded + excluded.graded
"""
_DROP_EMPTY_BUCKETS = """
    DELETE FROM grading_turnarounds t
     USING unnest($1::text[], $2::uuid[], $3::date[], $4::int[]) AS k (kind, id, day, bucket)
     WHERE t.owner_kind = k.kind AND t.owner_id = k.id AND t.day = k.day AND t.bucket = k.bucket
       AND t.graded = 0
"""
