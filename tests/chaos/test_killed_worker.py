"""A worker that is killed again and again has the same tables as one that never was."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from aiokafka import AIOKafkaProducer

from coursestream_events import BY_EVENT, Event, encode
from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from deploy.local.supervisor import Supervisor
from shared.kafka.partitioning import partition_for
from tests.conftest import FULL
from tests.reporting.history import RandomSchool
from tests.reporting.rebuild.dumps import dump
from tests.support.platform import Platform, eventually

EVENTS, KILLS = (1_000_000, 200) if FULL else (2_000, 3)
# Small enough that a worker is killed many times before it has applied everything.
BATCH_SIZE = 2_000 if FULL else 100


async def publish(stack: LocalStack, events: Sequence[Event]) -> None:
    producer = AIOKafkaProducer(
        bootstrap_servers=stack.kafka_bootstrap_servers, acks="all", linger_ms=20
    )
    await producer.start()
    try:
        for event in events:
            topic, key = BY_EVENT[type(event)].topic.name, event.partitionkey
            await producer.send(
                topic, encode(event), key=key.encode(), partition=partition_for(topic, key)
            )
    finally:
        await producer.stop()


@asynccontextmanager
async def worker(stack: LocalStack, directory: Path) -> AsyncIterator[Platform]:
    """Run a worker of reporting on databases of its own."""
    urls = await asyncio.to_thread(stack.create_databases, directory.name)
    own = replace(stack, database_urls=urls)
    environment = {
        **own.environment(),
        "ENVIRONMENT": "production",
        "CONSUMER_BATCH_SIZE": str(BATCH_SIZE),
    }
    supervisor = Supervisor(environment, directory, services=["reporting"], say=lambda _: None)
    platform = Platform(own, supervisor)
    try:
        await asyncio.to_thread(supervisor.start, role="worker")
        yield platform
    finally:
        await platform.close()
        await asyncio.to_thread(supervisor.stop)


async def applied(platform: Platform, target: int) -> None:
    """Check that this many records are applied."""
    (row,) = await platform.fetch(
        "reporting", "SELECT coalesce(sum(next_offset), 0)::bigint AS n FROM consumer_offsets"
    )
    assert row["n"] >= target, f"{row['n']} of {target} records are applied"


async def settled(platform: Platform, target: int) -> None:
    """Check that all is applied, and that partitions without records were compared with the log."""
    await applied(platform, target)
    (row,) = await platform.fetch(
        "reporting", "SELECT count(*) AS n FROM consumer_offsets WHERE topic_id IS NULL"
    )
    assert row["n"] == 0, f"{row['n']} partitions have not been compared with the log"


@pytest.mark.timeout(7200)
async def test_a_killed_worker_has_the_tables_of_one_that_never_was() -> None:
    events = RandomSchool(Random(13)).run(steps=EVENTS)
    directory = RUNS / "killed-worker"
    with local_stack(directory) as stack:
        await publish(stack, events)
        async with worker(stack, directory / "killed") as platform:
            for number in range(KILLS):
                target = len(events) * number // KILLS
                await eventually(lambda target=target: applied(platform, target), 300)  # type: ignore[misc]
                await asyncio.to_thread(platform.supervisor.kill, "reporting")
            await eventually(lambda: settled(platform, len(events)), 300)
            killed = await dump(platform)
        async with worker(stack, directory / "left_alone") as platform:
            await eventually(lambda: settled(platform, len(events)), 600)
            left_alone = await dump(platform)
    assert [name for name, rows in killed.items() if rows != left_alone[name]] == []
