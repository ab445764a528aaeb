"""Migrated databases that no running service uses."""

import asyncio
import secrets
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import asyncpg

from deploy.local.existing import SERVICES, environment_of_databases
from deploy.local.paths import CHECKOUT
from deploy.local.postgres import PostgresServer
from deploy.local.stack import LocalStack
from shared.service import Service
from shared.settings import Settings

_PREFIX = "migrated"
_with_templates: set[PostgresServer] = set()


@contextmanager
def migrated_databases(stack: LocalStack, name: str) -> Iterator[dict[str, str]]:
    """Create migrated databases and return service → URL; drop them at the end."""
    prefix = f"{name}_{secrets.token_hex(4)}"
    yield {service: _copy(stack, service, prefix) for service in SERVICES}
    stack.drop_databases(prefix)


@contextmanager
def migrated_database(stack: LocalStack, service: str) -> Iterator[str]:
    """Create a migrated database of one service and return its URL; drop it at the end."""
    prefix = f"{service}_{secrets.token_hex(4)}"
    yield _copy(stack, service, prefix)
    stack.drop_databases(prefix)


def _copy(stack: LocalStack, service: str, prefix: str) -> str:
    """Copy the service's template, which takes a tenth of a migration."""
    assert stack.postgres is not None
    if stack.postgres not in _with_templates:
        _migrate(stack)
        _with_templates.add(stack.postgres)
    name = f"{prefix}_{service}"
    with ThreadPoolExecutor(1) as pool:
        copying = _create(stack.postgres.url("postgres"), name, f"{_PREFIX}_{service}")
        pool.submit(asyncio.run, copying).result()
    return stack.postgres.url(name)


def _migrate(stack: LocalStack) -> None:
    """In separate processes: Aerich's model belongs to one service per process."""
    environment = stack.environment() | environment_of_databases(stack.create_databases(_PREFIX))
    migrating = [
        subprocess.Popen(
            [sys.executable, "-m", f"services.{service}", "migrate"], cwd=CHECKOUT, env=environment
        )
        for service in SERVICES
    ]
    assert [process.wait() for process in migrating] == [0] * len(migrating)


async def _create(address: str, name: str, template: str) -> None:
    connection = await asyncpg.connect(address)
    try:
        await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    finally:
        await connection.close()


def settings_of(service: Service, url: str) -> Settings:
    """Return a service's settings for one of its databases, without Kafka or an issuer."""
    return service.settings.model_validate(
        {
            f"{service.name.upper()}_DATABASE_URL": url,
            "kafka_bootstrap_servers": "unused:9092",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
        }
    )
