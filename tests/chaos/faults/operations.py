"""What operators do while events stream."""

import asyncio
from random import Random

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
        await system.execute(service, f"ALTER TABLE {table} ADD COLUMN chaos int")
        await system.execute(service, f"ALTER TABLE {table} DROP COLUMN chaos")
        await system.execute(service, f"REINDEX TABLE CONCURRENTLY {table}")
    await migrating
    return service


@fault("clock jumps", CURRENT, 6)
async def jump(system: System, chance: Random) -> str:
    """The clock of all processes jumps ahead and back."""
    clock = system.control / "clock"
    seconds = chance.choice([-300, 300])
    clock.write_text(str(seconds))
    try:
        await asyncio.sleep(5)
    finally:
        clock.unlink()
    return f"{seconds} s"
