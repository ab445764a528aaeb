"""Small helpers for handlers that take a whole batch."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T")


def newest(events: Iterable[T], key: Callable[[T], Hashable], rank: Callable[[T], int]) -> list[T]:
    """Of each key's events the one that ranks highest, as one statement takes a key once."""
    return list({key(event): event for event in sorted(events, key=rank)}.values())
