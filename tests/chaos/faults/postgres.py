"""Faults of PostgreSQL and of the connections to it."""

import asyncio
from random import Random

from deploy.local.existing import SERVICES
from tests.chaos.faults.fault import ANSWERED, APPLIED, CURRENT, fault
from tests.chaos.system import System
from tests.support.proxy import commits

_TERMINATE = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@fault("PostgreSQL crashed", APPLIED, 3)
async def crash_postgres(system: System, chance: Random) -> str:
    postgres = system.stack.postgres
    assert postgres is not None
    await asyncio.to_thread(postgres.kill)
    await asyncio.to_thread(postgres.start)
    return "PostgreSQL"


@fault("sessions terminated", APPLIED, 5)
async def terminate_sessions(system: System, chance: Random) -> str:
    """Each second, all sessions of one database."""
    service = chance.choice(SERVICES)
    for _ in range(5):
        await system.execute(service, _TERMINATE)
        await asyncio.sleep(1)
    return service


@fault("database unreachable", CURRENT, 6)
async def refuse_connections(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    proxy = system.proxies[service]
    proxy.refuse()
    try:
        await asyncio.sleep(6)
    finally:
        proxy.accept()
    return service


@fault("database connections hang", CURRENT, 6)
async def hang_connections(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    proxy = system.proxies[service]
    proxy.flowing.clear()
    try:
        await asyncio.sleep(6)
    finally:
        proxy.flowing.set()
    return service


@fault("COMMIT responses lost", ANSWERED, 5)
async def lose_commits(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    proxy = system.proxies[service]
    try:
        for _ in range(10):
            proxy.loses = commits
            await asyncio.sleep(0.5)
    finally:
        proxy.loses = None
    return service
