"""Flows: enrollments that began, ended or completed their course, by owner and day."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

import asyncpg

from services.reporting.models import DailyFlows
from services.reporting.models.owners import SCHOOL_ID, FlowOwnerKind
from shared.database import Upsert

FLOWS = ("enrolled", "withdrew", "removed", "expired", "completed")
_EMPTY = " AND ".join(f"{flow} = 0" for flow in FLOWS)


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

    def upserts(self) -> Iterator[Upsert]:
        yield Upsert(
            DailyFlows,
            [
                {**key._asdict(), **{flow: sums[flow] for flow in FLOWS}}
                for key, sums in self._sums.items()
                if any(sums.values())
            ],
            add=FLOWS,
            empty=_EMPTY,
        )
