"""The metrics that are read from the database and its pool when they are scraped."""

import asyncpg
from prometheus_client import generate_latest

from shared.consuming import count_dead_letters
from shared.database import pool_use, read_outside_pool
from shared.outbox import RelayStatus, read_relay_status
from shared.telemetry import (
    DATABASE_UP,
    DEAD_LETTERS,
    OUTBOX_OLDEST_SECONDS,
    OUTBOX_PENDING,
    POOL_CONNECTIONS,
    POOL_LIMIT,
)

_Backlog = tuple[RelayStatus, dict[str, int]]


async def scrape() -> bytes:
    """Return all metrics in Prometheus' text format, also while the database is unreachable."""
    _measure_pool()
    backlog = await read_outside_pool(_read_backlog)
    DATABASE_UP.set(backlog is not None)
    if backlog is not None:
        _set_backlog(*backlog)
    return generate_latest()


def _measure_pool() -> None:
    use = pool_use()
    if use is not None:
        POOL_CONNECTIONS.labels("used").set(use.used)
        POOL_CONNECTIONS.labels("idle").set(use.idle)
        POOL_LIMIT.set(use.limit)


async def _read_backlog(probe: asyncpg.Connection) -> _Backlog:
    return await read_relay_status(probe), await count_dead_letters(probe)


def _set_backlog(relay: RelayStatus, dead_letters: dict[str, int]) -> None:
    OUTBOX_PENDING.set(relay.pending)
    OUTBOX_OLDEST_SECONDS.set(relay.oldest_seconds or 0)
    DEAD_LETTERS.clear()
    for topic, number in dead_letters.items():
        DEAD_LETTERS.labels(topic).set(number)
