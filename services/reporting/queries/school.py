"""Quartiles of figures over all teachers or courses of the school."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.reporting.queries.period import BoundedPeriod

# A school is kept a hundred times as long as reading it took: for a second or so in a small school,
# for minutes in one of ten thousand courses.
_KEPT_FOR = 100
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
    """Spends at most 1 % of the time on reading a school, which grows with its owners.

    One is read at a time, however many requests ask for how many periods.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept: OrderedDict[SchoolKey, tuple[School, float]] = OrderedDict()
        self._reading = asyncio.Lock()
        self._clock = clock

    async def get(self, key: SchoolKey, read: Callable[[], Awaitable[School]]) -> School:
        """Return what is kept, unless it is too old; then what ``read`` returns."""
        if (kept := self._find(key)) is not None:
            return kept
        async with self._reading:
            if (kept := self._find(key)) is not None:
                return kept
            began = self._clock()
            school = await read()
            ended = self._clock()
            self._kept[key] = school, ended + (ended - began) * _KEPT_FOR
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
            return school

    def _find(self, key: SchoolKey) -> School | None:
        school, until = self._kept.get(key, (None, 0.0))
        if school is None or self._clock() > until:
            self._kept.pop(key, None)
            return None
        self._kept.move_to_end(key)
        return school
