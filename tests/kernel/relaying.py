"""Relays in this process, what they publish, and whether anything is left to publish."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import decode
from services.reporting.settings import ReportingSettings
from shared.outbox import Relay, relay_status


@asynccontextmanager
async def relaying(settings: ReportingSettings) -> AsyncIterator[None]:
    task = asyncio.create_task(Relay(settings, "tests").run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def listening(settings: ReportingSettings, topic: str) -> AsyncIterator[AIOKafkaConsumer]:
    """Open a reader that starts at the end of a topic."""
    reader = AIOKafkaConsumer(bootstrap_servers=settings.kafka_bootstrap_servers)
    await reader.start()
    try:
        partitions = [TopicPartition(topic, number) for number in range(6)]
        reader.assign(partitions)
        await reader.seek_to_end(*partitions)
        for partition in partitions:
            await reader.position(partition)
        yield reader
    finally:
        await reader.stop()


async def drained() -> None:
    status = await relay_status()
    assert status.pending == 0, status


async def versions(reader: AIOKafkaConsumer, expected: Mapping[str, int]) -> dict[str, list[int]]:
    """Return the versions of these aggregates in the order of the log, up to the expected ones."""
    seen: dict[str, list[int]] = defaultdict(list)
    while any(expected[key] not in seen[key] for key in expected):
        for batch in (await reader.getmany(timeout_ms=1000)).values():
            for record in batch:
                event = decode(record.value)
                if event.subject in expected:
                    seen[event.subject].append(event.aggregateversion)
    return dict(seen)
