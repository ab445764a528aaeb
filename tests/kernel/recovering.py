"""A service's own tables and topics' events, without the service."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

import asyncpg

from deploy.local.stack import LocalStack
from shared.clock import now
from shared.database import connection, database_context
from shared.events import Event, EventData
from shared.outbox import fact
from shared.settings import Settings


def settings_of(stack: LocalStack, urls: dict[str, str], service: str) -> Settings:
    """As the service would load them, on databases of the test's own."""
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


def event(kind: type[Event], data: type[EventData], subject: str, version: int, **of: Any) -> Event:
    return fact(kind, data(occurred_at=now(), **of), aggregate=subject, version=version)


async def rows(sql: str, *arguments: Any) -> list[asyncpg.Record]:
    async with connection() as pooled:
        return list(await pooled.fetch(sql, *arguments))
