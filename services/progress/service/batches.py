"""Small helpers for statements that take a whole batch."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


def columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    """Rows as the arrays that ``unnest`` takes; ``width`` tells how many when there is no row."""
    return [[row[number] for row in rows] for number in range(width)]


def newest(events: Iterable[T], key: Callable[[T], Hashable], rank: Callable[[T], int]) -> list[T]:
    """Of each key's events the one that ranks highest, as one statement takes a key once."""
    return list({key(event): event for event in sorted(events, key=rank)}.values())
