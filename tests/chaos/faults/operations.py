"""What operators do while events stream."""

import asyncio
from contextlib import suppress
from random import Random

import asyncpg

from deploy.local.existing import SERVICES
from tests.chaos.faults.fault import APPLIED, CURRENT, fault
from tests.chaos.system import System
from tests.support.invariants import AGGREGATES


@fault("rebuild", APPLIED, 10)
async def rebuild(system: System, chance: Random) -> str:
    await system.command("reporting", "rebuild")
    await system.command("reporting", "rebuild", "--drop")
    return "reporting"


@fault("migration", CURRENT, 5)
async def migrate(system: System, chance: Random) -> str:
    """Alter the hot tables as a migration does, and run ``migrate`` beside it."""
    service = chance.choice(SERVICES)
    tables = ["outbox", "consumer_offsets", *(each.table for each in AGGREGATES.get(service, ()))]
    migrating = asyncio.create_task(system.command(service, "migrate"))
    for table in tables:
        await _alter(system, service, f"ALTER TABLE {table} ADD COLUMN IF NOT EXISTS chaos int")
        await _alter(system, service, f"ALTER TABLE {table} DROP COLUMN IF EXISTS chaos")
    await migrating
    return service


async def _alter(system: System, service: str, statement: str) -> None:
    """Retry with a lock timeout, so that other sessions do not queue behind the statement."""
    while True:
        with suppress(asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
            await system.execute(service, f"SET lock_timeout = '500ms'; {statement}")
            return
        await asyncio.sleep(0.5)


@fault("clock jumps", CURRENT, 6)
async def jump(system: System, chance: Random) -> str:
    """The clock of all processes jumps ahead and back."""
    clock = system.control / "clock"
    seconds = chance.choice([-300, 300])
    clock.write_text(str(seconds))
    try:
        await system.hold(5)
    finally:
        clock.unlink()
    return f"{seconds} s"
