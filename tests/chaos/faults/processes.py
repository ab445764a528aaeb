"""Faults of the services' processes."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from random import Random
from signal import SIGCONT, SIGSTOP, SIGTERM

import httpx

from deploy.local.existing import SERVICES
from tests.chaos.faults.fault import ANSWERED, APPLIED, PUBLISHED, WAIT_SECONDS, NotInjected, fault
from tests.chaos.patches import POINTS, arming_file
from tests.chaos.recovery import NotRecovered
from tests.chaos.system import System

_EXIT_SECONDS = 15
# Reporting publishes nothing under this load, and courses consumes little.
_PUBLISHING = ("courses", "enrollment", "progress")
_CONSUMING = ("enrollment", "progress", "reporting")


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
    """SIGTERM under load.

    Raises NotRecovered if it does not exit within 15 s.
    """
    name = chance.choice(system.instances)
    process = system.supervisor.process(name)
    pid = process.pid
    system.supervisor.kill(name, SIGTERM)
    try:
        async with asyncio.timeout(_EXIT_SECONDS):
            while process.running() and process.pid == pid:
                await asyncio.sleep(0.05)
    except TimeoutError:
        what = f"{name} did not exit within {_EXIT_SECONDS} s of SIGTERM"
        raise NotRecovered(what) from None
    return name


async def _pause(system: System, name: str, seconds: float) -> None:
    system.supervisor.kill(name, SIGSTOP)
    try:
        await system.hold(seconds)
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
        with suppress(httpx.TransportError):
            metrics = await system.http.get(f"{system.supervisor.ops_urls[name]}/metrics")
            if "coursestream_relay_leader 1" in metrics.text:
                await _pause(system, name, 14)
                return name
    raise NotInjected("no worker of progress is the leader")


async def _die_at(point: str, services: Sequence[str], system: System, chance: Random) -> str:
    """Kill the next process of a service that passes the point."""
    service = chance.choice(services)
    armed = arming_file(system.control, point, service)
    armed.touch()
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            while armed.exists():
                await asyncio.sleep(0.1)
    except TimeoutError:
        what = f"no process of {service} passed the point within {WAIT_SECONDS} s"
        raise NotInjected(what) from None
    finally:
        armed.unlink(missing_ok=True)
    return service


for _point in POINTS:
    _guarantee, _services = (
        (PUBLISHED, _PUBLISHING) if _point.startswith("relay") else (APPLIED, _CONSUMING)
    )
    fault(_point, _guarantee, 2)(partial(_die_at, _point, _services))


@fault("workers join and leave", APPLIED, 9)
async def join_and_leave(system: System, chance: Random) -> str:
    """A further worker joins and leaves every 3 s."""
    service = chance.choice(["progress", "reporting"])
    name = system.supervisor.add(service)
    for _ in range(2):
        await system.hold(3)
        await asyncio.to_thread(system.supervisor.stop_instance, name)
        system.supervisor.start_instance(name)
    await system.hold(3)
    await asyncio.to_thread(system.supervisor.stop_instance, name)
    return service
