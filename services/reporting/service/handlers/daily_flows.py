"""Flows: enrollments that began, ended or completed their course, by owner and day."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import DailyFlows
from services.reporting.models.owners import SCHOOL_ID, FlowOwnerKind
from shared.database import upsert
from shared.database.arrays import columns

FLOWS = ("enrolled", "withdrew", "removed", "expired", "completed")

# SQL, since Tortoise cannot delete by a list of composite keys.
_DELETE_ZEROS = """
    DELETE FROM daily_flows f USING unnest($1::text[], $2::uuid[], $3::date[]) AS k (kind, id, day)
     WHERE f.owner_kind = k.kind AND f.owner_id = k.id AND f.day = k.day
       AND (f.enrolled, f.withdrew, f.removed, f.expired, f.completed) = (0, 0, 0, 0, 0)
"""


class _Key(NamedTuple):
    owner_kind: FlowOwnerKind
    owner_id: UUID
    day: date


class FlowChanges:
    """Differences of a batch, summed in memory and written once."""

    def __init__(self) -> None:
        self._sums: dict[_Key, Counter[str]] = defaultdict(Counter)

    def add(self, rows: Iterable[asyncpg.Record]) -> None:
        """Add rows of ``course_id``, ``teacher_id``, ``day``, ``flow`` and a difference ``n``."""
        for row in rows:
            owners: tuple[tuple[FlowOwnerKind, UUID | None], ...] = (
                ("course", row["course_id"]),
                ("teacher", row["teacher_id"]),
                ("school", SCHOOL_ID),
            )
            for kind, owner_id in owners:
                if owner_id is not None:
                    self._sums[_Key(kind, owner_id, row["day"])][row["flow"]] += row["n"]

    async def write(self, connection: asyncpg.Connection) -> None:
        changed = {key: sums for key, sums in self._sums.items() if any(sums.values())}
        await upsert(
            DailyFlows,
            [
                {**key._asdict(), **{flow: sums[flow] for flow in FLOWS}}
                for key, sums in changed.items()
            ],
            add=FLOWS,
        )
        if decreased := [key for key, sums in changed.items() if min(sums.values()) < 0]:
            await connection.execute(_DELETE_ZEROS, *columns(decreased, 3))
