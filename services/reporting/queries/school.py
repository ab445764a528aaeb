"""Quartiles of figures over all teachers or courses of the school."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from services.reporting.queries.period import BoundedPeriod
from shared.clock import now

MAX_AGE = timedelta(minutes=5)
# A process keeps so many, of which those used last.
_MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class SchoolKey:
    owner_key: str
    period: BoundedPeriod
    promise_days: int


@dataclass(frozen=True, slots=True)
class School:
    """``quartiles`` by figure, null where no owner has it; all as of ``read_at``."""

    read_at: datetime
    owners: int
    quartiles: Mapping[str, Sequence[float] | None]


class Schools:
    """Reads a school every five minutes at most, since that grows with its teachers and courses.

    One is read at a time, however many requests ask for how many periods.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[SchoolKey, School] = OrderedDict()
        self._reading = asyncio.Lock()

    async def get(self, key: SchoolKey, read: Callable[[], Awaitable[School]]) -> School:
        """Return what is kept, unless it is too old; then what ``read`` returns."""
        if (kept := self._find(key)) is not None:
            return kept
        async with self._reading:
            if (kept := self._find(key)) is not None:
                return kept
            school = self._kept[key] = await read()
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
            return school

    def _find(self, key: SchoolKey) -> School | None:
        school = self._kept.get(key)
        if school is None or now() - school.read_at > MAX_AGE:
            self._kept.pop(key, None)
            return None
        self._kept.move_to_end(key)
        return school
