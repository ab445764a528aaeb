"""A service's tables and published events, without a running service."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from coursestream_events import Event, EventData, decode
from deploy.local.stack import LocalStack
from shared.clock import now
from shared.consuming.log_comparison import PartitionLog
from shared.consuming.records import Partition, partition_of
from shared.database import connection, database_context
from shared.outbox import new_event, recovery
from shared.outbox.comparison import Published
from shared.outbox.publisher import Publisher
from shared.outbox.recovery import Reconciled
from shared.outbox.state import store_halt
from shared.settings import Settings
from tests.kernel.records import record


def settings_of(stack: LocalStack, urls: dict[str, str], service: str) -> Settings:
    """Return the service's settings for a database of this test."""
    settings: type[Settings] = import_module(f"services.{service}.app").SERVICE.settings
    return settings.model_validate(
        {
            "environment": "development",
            f"{service.upper()}_DATABASE_URL": urls[service],
            "kafka_bootstrap_servers": stack.kafka_bootstrap_servers,
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
            "database_pool_size": 4,
        }
    )


@asynccontextmanager
async def opened(settings: Settings, service: str) -> AsyncIterator[None]:
    models = import_module(f"services.{service}.app").SERVICE.models
    async with database_context(settings, service, models):
        yield


def event(
    kind: type[Event], data: type[EventData], subject: str, version: int, /, **of: Any
) -> Event:
    return new_event(kind, data(occurred_at=now(), **of), aggregate=subject, version=version)


async def rows(sql: str, *arguments: Any) -> list[asyncpg.Record]:
    async with connection() as pooled:
        return list(await pooled.fetch(sql, *arguments))


class FakeLog:
    """The events in the service's own topics, in batches of these sizes."""

    def __init__(self, *events: Event, batch: int = 500) -> None:
        self._found = [Published(record(each, offset), each) for offset, each in enumerate(events)]
        self._batch = batch

    async def read(self) -> dict[Partition, PartitionLog]:
        logs = {partition_of(each.record) for each in self._found}
        return {each: PartitionLog("cluster", UUID(int=1), 0, len(self._found)) for each in logs}

    async def events(
        self, spans: Mapping[Partition, tuple[int, int]]
    ) -> AsyncIterator[list[Published]]:
        found = [each for each in self._found if partition_of(each.record) in spans]
        for first in range(0, len(found), self._batch):
            yield found[first : first + self._batch]


async def reconcile_with(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, publisher: Publisher, log: FakeLog
) -> Reconciled:
    """Halt as behind, then reconcile with this log."""

    @asynccontextmanager
    async def own_log(settings: Settings, publisher: Publisher) -> AsyncIterator[FakeLog]:
        yield log

    monkeypatch.setattr(recovery, "own_log", own_log)
    async with connection() as pooled:
        await store_halt(pooled, "behind", "it is older than its own published events")
    return await recovery.reconcile(settings, publisher)


async def pending_events() -> list[tuple[str, int]]:
    """Return type names and versions of the events pending in the outbox."""
    waiting = [decode(row["value"]) for row in await rows("SELECT value FROM outbox ORDER BY id")]
    return [(each.name, each.aggregateversion) for each in waiting]
