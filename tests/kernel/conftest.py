"""A service's own tables, in this process, on a real server."""

import os
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
import pytest_asyncio
from pydantic import PostgresDsn

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from services.reporting.app import SERVICE
from services.reporting.service.calendar import prepare_calendar
from services.reporting.settings import ReportingSettings
from shared.database import database_context, insert
from shared.database.migrations import Schema, migrate, push
from shared.database.pool import tortoise_config, tortoise_context
from tests.kernel.samples import Book, Shelf, book


@pytest.fixture(scope="package")
def stack() -> Iterator[LocalStack]:
    """Start separate servers: what is written here contradicts the state of running services."""
    with local_stack(RUNS / f"kernel-{os.getpid()}") as running:
        yield running


@pytest.fixture
def settings(stack: LocalStack) -> ReportingSettings:
    """Return reporting's settings for an empty database of this test."""
    assert stack.postgres is not None
    name = f"kernel_{secrets.token_hex(4)}"
    return ReportingSettings.model_validate(
        {
            "environment": "development",
            "REPORTING_DATABASE_URL": stack.postgres.create_databases([name])[name],
            "kafka_bootstrap_servers": stack.kafka_bootstrap_servers,
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
            "database_pool_size": 4,
            "database_acquire_timeout": 1.0,
        }
    )


SAMPLES = Schema("samples", "tests.kernel.samples")
OpenDatabase = Callable[[ReportingSettings], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def open_database(settings: ReportingSettings) -> AsyncIterator[None]:
    async with database_context(settings, SERVICE.name, SERVICE.models):
        yield


@pytest_asyncio.fixture
async def migrated(settings: ReportingSettings) -> ReportingSettings:
    """Return ``settings`` after migrating the database."""
    await migrate(SERVICE.schema, str(settings.database_url))
    async with open_database(settings):
        await prepare_calendar("UTC")
    return settings


def with_port(settings: ReportingSettings, port: int) -> ReportingSettings:
    """Return the settings with another port of the database server."""
    url = settings.database_url
    (host,) = url.hosts()
    text = str(url).replace(f":{host['port']}/", f":{port}/")
    return settings.model_copy(update={"database_url": PostgresDsn(text)})


@pytest_asyncio.fixture
async def samples(settings: ReportingSettings) -> AsyncIterator[None]:
    """Two shelves with two books each, in the same places and versions."""
    url = str(settings.database_url)
    await push(SAMPLES, url)
    async with tortoise_context(tortoise_config(url, SAMPLES.service, [SAMPLES.models])):
        await insert(Shelf, [{"shelf_id": n, "name": f"shelf {n}"} for n in (1, 2)])
        await insert(Book, [book(shelf, place) for shelf in (1, 2) for place in (1, 2)])
        yield
