"""Sets of versions as ranges: a gap of thousands costs no more than a gap of one."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import asyncpg


class Ranges:
    """Ordered disjoint ranges [first, end); ``len`` counts the ranges, not the versions."""

    __slots__ = ("_ranges",)

    def __init__(self, ranges: Iterable[tuple[int, int]] = ()) -> None:
        self._ranges = sorted(ranges)

    def __len__(self) -> int:
        return len(self._ranges)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._ranges)

    def __contains__(self, version: int) -> bool:
        return self._at(version) is not None

    def _at(self, version: int) -> int | None:
        index = bisect_right(self._ranges, version, key=lambda each: each[0]) - 1
        return index if index >= 0 and version < self._ranges[index][1] else None

    def append(self, first: int, end: int) -> None:
        """Add a range above all others, extending the last one if they are adjacent."""
        if self._ranges and self._ranges[-1][1] == first:
            first, _ = self._ranges.pop()
        self._ranges.append((first, end))

    def would_split(self, version: int) -> bool:
        """Return whether removing this version would split a range."""
        index = self._at(version)
        return index is not None and self._ranges[index][0] < version < self._ranges[index][1] - 1

    def discard(self, version: int) -> None:
        index = self._at(version)
        if index is None:
            return
        first, end = self._ranges[index]
        halves = ((first, version), (version + 1, end))
        self._ranges[index : index + 1] = [half for half in halves if half[0] < half[1]]

    def discard_below(self, version: int) -> bool:
        """Return whether anything was discarded."""
        kept = [(max(first, version), end) for first, end in self._ranges if end > version]
        changed = kept != self._ranges
        self._ranges = kept
        return changed


def from_multirange(value: Iterable[asyncpg.Range[int]]) -> Ranges:
    """Convert asyncpg's value; PostgreSQL normalizes ranges to [first, end)."""
    return Ranges((each.lower, each.upper) for each in value if each.lower and each.upper)


def to_multirange(ranges: Ranges) -> str:
    """Return PostgreSQL's text form; asyncpg cannot pass an array of multiranges."""
    return "{" + ",".join(f"[{first},{end})" for first, end in ranges) + "}"
