"""Faults of the services' processes."""

import asyncio
from random import Random
from signal import SIGCONT, SIGSTOP, SIGTERM

from deploy.local.existing import SERVICES
from tests.chaos.faults.fault import ANSWERED, APPLIED, PUBLISHED, fault
from tests.chaos.patches import POINTS, arming_file
from tests.chaos.system import System


def _any_worker(system: System, chance: Random) -> str:
    return chance.choice([name for names in system.workers.values() for name in names])


@fault("API killed", ANSWERED, 1)
async def kill_api(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    await asyncio.to_thread(system.supervisor.kill, service)
    return service


@fault("worker killed", APPLIED, 1)
async def kill_worker(system: System, chance: Random) -> str:
    name = _any_worker(system, chance)
    await asyncio.to_thread(system.supervisor.kill, name)
    return name


@fault("process terminated", ANSWERED, 3)
async def terminate(system: System, chance: Random) -> str:
    """SIGTERM under load; it must exit within 15 s."""
    name = chance.choice(system.instances)
    process = system.supervisor.process(name)
    pid = process.pid
    system.supervisor.kill(name, SIGTERM)
    async with asyncio.timeout(15):
        while process.running() and process.pid == pid:
            await asyncio.sleep(0.05)
    return name


async def _pause(system: System, name: str, seconds: float) -> None:
    system.supervisor.kill(name, SIGSTOP)
    try:
        await asyncio.sleep(seconds)
    finally:
        system.supervisor.kill(name, SIGCONT)


@fault("API paused", ANSWERED, 3)
async def pause_api(system: System, chance: Random) -> str:
    service = chance.choice(SERVICES)
    await _pause(system, service, 3)
    return service


@fault("worker paused", APPLIED, 4)
async def pause_worker(system: System, chance: Random) -> str:
    name = _any_worker(system, chance)
    await _pause(system, name, 4)
    return name


@fault("worker paused beyond its session", APPLIED, 14)
async def pause_beyond_session(system: System, chance: Random) -> str:
    """Its partitions and its leadership pass to another process meanwhile, if there is one."""
    name = chance.choice([name for names in system.workers.values() for name in names[-2:]])
    await _pause(system, name, 14)
    return name


@fault("relay leader paused", PUBLISHED, 14)
async def pause_leader(system: System, chance: Random) -> str:
    """The other process becomes the leader; the first may publish rows again when it continues."""
    for name in system.workers["progress"]:
        metrics = await system.http.get(f"{system.supervisor.ops_urls[name]}/metrics")
        if "coursestream_relay_leader 1" in metrics.text:
            await _pause(system, name, 14)
            return name
    return "no leader"


@fault("point of death", PUBLISHED, 2)
async def die_at_point(system: System, chance: Random) -> str:
    """Wait up to 10 s for a process that passes the point."""
    point = chance.choice(list(POINTS))
    # Reporting publishes nothing under this load.
    service = chance.choice([each for each in SERVICES if each != "reporting"])
    armed = arming_file(system.control, point, service)
    armed.touch()
    for _ in range(100):
        await asyncio.sleep(0.1)
        if not armed.exists():
            break
    armed.unlink(missing_ok=True)
    return f"{service} {point}"


@fault("workers join and leave", APPLIED, 9)
async def join_and_leave(system: System, chance: Random) -> str:
    """A further worker joins and leaves every 3 s."""
    service = chance.choice(["progress", "reporting"])
    name = system.supervisor.add(service)
    for _ in range(2):
        await asyncio.sleep(3)
        await asyncio.to_thread(system.supervisor.stop_instance, name)
        system.supervisor.start_instance(name)
    await asyncio.sleep(3)
    await asyncio.to_thread(system.supervisor.stop_instance, name)
    return service
