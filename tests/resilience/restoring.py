"""Back up and restore the databases of services."""

import asyncio
from collections.abc import Sequence
from urllib.parse import urlsplit

import asyncpg

from tests.support.invariants import AGGREGATES, install
from tests.support.platform import Platform


async def _copy(platform: Platform, source: str, target: str) -> None:
    """Copy a database; no process of its service may run."""
    parts = urlsplit(platform.stack.database_urls["courses"])
    admin = await asyncpg.connect(parts._replace(path="/postgres").geturl())
    try:
        await admin.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
        await admin.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')
    finally:
        await admin.close()


def _database(platform: Platform, service: str) -> str:
    return urlsplit(platform.stack.database_urls[service]).path.lstrip("/")


async def _without(platform: Platform, services: Sequence[str], copies: dict[str, str]) -> None:
    for service in services:
        await asyncio.to_thread(platform.supervisor.stop_instance, service)
        await platform.disconnect(service)
    for source, target in copies.items():
        await _copy(platform, source, target)


async def _start(platform: Platform, services: Sequence[str]) -> None:
    for service in services:
        platform.supervisor.start_instance(service)
    for service in services:
        await asyncio.to_thread(platform.supervisor.wait_ready, service)


async def back_up(platform: Platform, *services: str) -> None:
    names = {service: _database(platform, service) for service in services}
    await _without(platform, services, {each: f"{each}_backup" for each in names.values()})
    await _start(platform, services)


async def restore(platform: Platform, *services: str) -> None:
    """Replace the databases of services by their backups."""
    names = {service: _database(platform, service) for service in services}
    await _without(platform, services, {f"{each}_backup": each for each in names.values()})
    for service in services:
        # What is adopted changes rows without a new event.
        await platform.fetch(service, "DROP SCHEMA IF EXISTS invariants CASCADE")
    await _start(platform, services)


async def hold_invariants(platform: Platform, *services: str) -> None:
    """Install the invariants again after a restore."""
    for service in services:
        if service in AGGREGATES:
            await install(service, platform.stack.database_urls[service])
