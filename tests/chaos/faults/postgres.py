"""Faults of PostgreSQL and of the connections to it."""

import asyncio
from random import Random

from deploy.local.existing import SERVICES
from shared.settings import Settings
from tests.chaos.faults.fault import ANSWERED, APPLIED, CURRENT, WAIT_SECONDS, NotInjected, fault
from tests.chaos.system import System
from tests.support.proxy import begins, commits

# Batches then take seconds, and contain what happened after the batch beside them had begun.
_DELAY_SECONDS = 0.2
# For an API and two workers, of which each has a pool.
_CUTS = 3 * Settings.model_fields["database_pool_size"].default
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
        await system.hold(1)
    return service


@fault("database unreachable", CURRENT, 6)
async def refuse_connections(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    proxy = system.proxies[service]
    proxy.refuse()
    try:
        await system.hold(6)
    finally:
        proxy.accept()
    return service


@fault("database connections hang", CURRENT, 6)
async def hang_connections(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    proxy = system.proxies[service]
    proxy.flowing.clear()
    try:
        await system.hold(6)
    finally:
        proxy.flowing.set()
    return service


@fault("database slow", APPLIED, 10)
async def slow_down(system: System, chance: Random) -> str:
    """Each statement takes so long that the transactions of both workers overlap."""
    proxy = system.proxies["reporting"]
    proxy.delay = _DELAY_SECONDS
    try:
        await system.hold(10)
    finally:
        proxy.delay = 0.0
    return "reporting"


@fault("connections cut at BEGIN", CURRENT, 5)
async def cut_at_begin(system: System, chance: Random) -> str:
    """More often than the pool is large, so that none of its connections may leak."""
    service = chance.choice(["enrollment", "progress"])
    proxy = system.proxies[service]
    before = proxy.cuts
    proxy.drops = begins
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            while proxy.cuts - before <= _CUTS:
                await asyncio.sleep(0.1)
    except TimeoutError:
        what = f"{service} began {proxy.cuts - before} transactions in {WAIT_SECONDS} s"
        raise NotInjected(what) from None
    finally:
        proxy.drops = None
    return f"{proxy.cuts - before} of {service}"


@fault("COMMIT responses lost", ANSWERED, 5)
async def lose_commits(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    proxy = system.proxies[service]
    before = proxy.cuts
    try:
        for _ in range(10):
            proxy.loses = commits
            await system.hold(0.5)
        async with asyncio.timeout(WAIT_SECONDS):
            while proxy.cuts == before:
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise NotInjected(f"{service} committed nothing within {WAIT_SECONDS} s") from None
    finally:
        proxy.loses = None
    return f"{proxy.cuts - before} of {service}"
