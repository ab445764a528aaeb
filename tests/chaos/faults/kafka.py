"""Faults of Kafka."""

import asyncio
import os
import resource
from random import Random
from signal import SIGCONT, SIGSTOP

from tests.chaos.faults.fault import PUBLISHED, WAIT_SECONDS, NotInjected, fault
from tests.chaos.system import System


async def without_kafka(system: System, seconds: float, *, kill: bool) -> None:
    kafka = system.stack.kafka
    assert kafka is not None
    await asyncio.to_thread(kafka.kill if kill else kafka.stop)
    await system.hold(seconds)
    await asyncio.to_thread(kafka.start)


@fault("Kafka killed", PUBLISHED, 8)
async def kill_kafka(system: System, chance: Random) -> str:
    await without_kafka(system, 0, kill=True)
    return "Kafka"


@fault("Kafka stopped", PUBLISHED, 14)
async def stop_kafka(system: System, chance: Random) -> str:
    await without_kafka(system, 8, kill=False)
    return "Kafka"


@fault("Kafka down for a minute", PUBLISHED, 75)
async def stop_kafka_for_long(system: System, chance: Random) -> str:
    await without_kafka(system, 60, kill=False)
    return "Kafka"


@fault("Kafka paused", PUBLISHED, 5)
async def pause_kafka(system: System, chance: Random) -> str:
    return await _pause(system, 5)


@fault("Kafka paused beyond a publish", PUBLISHED, 75)
async def pause_kafka_for_long(system: System, chance: Random) -> str:
    """The relays replace their producers, whose batches Kafka has received and may still append."""
    return await _pause(system, 70)


@fault("Kafka's disk full", PUBLISHED, 12)
async def fill_disk(system: System, chance: Random) -> str:
    """No file may grow any more: Kafka fails to append, ends, and starts when there is room."""
    kafka = system.stack.kafka
    assert kafka is not None
    _, most = resource.prlimit(kafka.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(kafka.pid, resource.RLIMIT_FSIZE, (0, most))
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            while kafka.running:
                await asyncio.sleep(0.1)
    except TimeoutError:
        resource.prlimit(kafka.pid, resource.RLIMIT_FSIZE, (most, most))
        raise NotInjected(f"Kafka wrote nothing within {WAIT_SECONDS} s") from None
    await system.hold(5)
    await asyncio.to_thread(kafka.start)
    return "Kafka"


async def _pause(system: System, seconds: float) -> str:
    kafka = system.stack.kafka
    assert kafka is not None
    os.kill(kafka.pid, SIGSTOP)
    try:
        await system.hold(seconds)
    finally:
        os.kill(kafka.pid, SIGCONT)
    return "Kafka"
