"""How many students were last active on which day."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import ActiveDay
from services.reporting.models.owners import OwnerKind
from shared.database import upsert
from shared.database.arrays import columns

# SQL, since Tortoise cannot delete by a list of composite keys.
_DELETE_ZEROS = """
    DELETE FROM active_days a USING unnest($1::text[], $2::uuid[], $3::date[]) AS k (kind, id, day)
     WHERE a.owner_kind = k.kind AND a.owner_id = k.id AND a.last_active_on = k.day
       AND a.students = 0
"""


class _OwnerDay(NamedTuple):
    owner_kind: OwnerKind
    owner_id: UUID
    last_active_on: date


class ActiveDayChanges:
    """Differences of a batch, summed in memory and written once."""

    def __init__(self) -> None:
        self._students: Counter[_OwnerDay] = Counter()

    def add(self, kind: OwnerKind, rows: Iterable[tuple[UUID, asyncpg.Record]]) -> None:
        """Add rows with ``open`` and ``active``, both prefixed with ``old_`` and ``new_``."""
        for owner_id, row in rows:
            for side, difference in (("old", -1), ("new", 1)):
                day = row[f"{side}_active"]
                if row[f"{side}_open"] and day is not None:
                    self._students[_OwnerDay(kind, owner_id, day)] += difference

    async def write(self, connection: asyncpg.Connection) -> None:
        changed = {key: students for key, students in self._students.items() if students}
        await upsert(
            ActiveDay,
            [{**key._asdict(), "students": students} for key, students in changed.items()],
            add=("students",),
        )
        if decreased := [key for key, students in changed.items() if students < 0]:
            await connection.execute(_DELETE_ZEROS, *columns(decreased, 3))
