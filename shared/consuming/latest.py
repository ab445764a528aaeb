"""The latest state of each key in a batch, as a statement can write a key only once.

States are ordered by version, not by their order in the batch: events of one key may come from
several partitions, or be redelivered.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from coursestream_events import Event

E = TypeVar("E", bound=Event)
K = TypeVar("K", bound=Hashable)
S = TypeVar("S", bound=tuple[Any, ...])


def _aggregate_version(event: Event) -> int:
    return event.aggregateversion


def latest(
    events: Iterable[E],
    key: Callable[[E], Hashable],
    version: Callable[[E], int] = _aggregate_version,
) -> list[E]:
    """Return the event with the highest version of each key."""
    known: dict[Hashable, tuple[int, E]] = {}
    for event in events:
        keep_latest(known, key(event), (version(event), event))
    return [event for _, event in known.values()]


def keep_latest(known: dict[K, S], key: K, state: S) -> None:
    """Keep the state with the higher version; the version is its first item."""
    # Looks the key up once in most cases: hashing ids takes longer than all else here.
    before = known.setdefault(key, state)
    if state[0] > before[0]:
        known[key] = state
