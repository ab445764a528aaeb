"""Faults of Kafka."""

import asyncio
import os
from random import Random
from signal import SIGCONT, SIGSTOP

from tests.chaos.faults.fault import PUBLISHED, fault
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


async def _pause(system: System, seconds: float) -> str:
    kafka = system.stack.kafka
    assert kafka is not None
    os.kill(kafka.pid, SIGSTOP)
    try:
        await system.hold(seconds)
    finally:
        os.kill(kafka.pid, SIGCONT)
    return "Kafka"
