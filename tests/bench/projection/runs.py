"""Apply a backlog in a process of its own: `… ours|reference|singly <end of the topic> <topic>`.

Prints seconds from the first batch to the last commit, and the processor seconds in between.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

from shared.imports import collected_later

# As the services do.
with collected_later():
    import asyncpg
    import uvloop
    from aiokafka import AIOKafkaConsumer, TopicPartition

    from services.reporting.app import SERVICE
    from services.reporting.service.calendar import prepare_calendar
    from shared.consuming import Worker
    from shared.database import database_context
    from shared.kafka.settings import client_options
    from shared.settings import Settings, load_settings
    from tests.bench.projection.databases import APPLIED
    from tests.bench.references.projection import GROUP, Loop

_BATCH = 2_000


async def _ours(
    settings: Settings, database: asyncpg.Connection, topic: str, end: int
) -> tuple[float, float]:
    async with database_context(settings, SERVICE.name, SERVICE.models):
        assert SERVICE.consumer is not None
        await prepare_calendar("UTC")
        worker = Worker(settings, SERVICE.consumer)
        running = asyncio.create_task(worker.run())
        # Another worker may apply the whole backlog.
        while not worker.busy and await _is_behind(database, topic, end, running):
            await asyncio.sleep(0.005)
        began = time.perf_counter(), time.process_time()
        while await _is_behind(database, topic, end, running):
            await asyncio.sleep(0.05)
        ended = time.perf_counter(), time.process_time()
        if running.done():
            await running
        running.cancel()
        await asyncio.wait({running})
    return ended[0] - began[0], ended[1] - began[1]


async def _is_behind(
    database: asyncpg.Connection, topic: str, end: int, running: asyncio.Task[None]
) -> bool:
    return not running.done() and await database.fetchval(APPLIED, topic) < end


async def _reference(
    settings: Settings, database: asyncpg.Connection, topic: str, end: int, at_once: int = _BATCH
) -> tuple[float, float]:
    rows = await database.fetch("SELECT course_id::text, teacher_id::text FROM courses")
    # UUIDs are passed as text, which costs less than objects.
    loop = Loop(database, {course: teacher for course, teacher in rows})  # noqa: C416
    client = AIOKafkaConsumer(**client_options(settings), enable_auto_commit=False)
    await client.start()
    offsets = await database.fetch(
        "SELECT partition, next_offset FROM consumer_offsets WHERE consumer_group = $1 "
        "AND topic = $2",
        GROUP,
        topic,
    )
    client.assign([TopicPartition(topic, row["partition"]) for row in offsets])
    for row in offsets:
        client.seek(TopicPartition(topic, row["partition"]), row["next_offset"])
    applied = sum(row["next_offset"] for row in offsets)
    began = None
    while applied < end:
        fetched = await client.getmany(timeout_ms=1000, max_records=_BATCH)
        began = began or (time.perf_counter(), time.process_time())
        records = [record for part in fetched.values() for record in part][: end - applied]
        for first in range(0, len(records), at_once):
            await loop.apply(records[first : first + at_once])
        applied += len(records)
    ended = time.perf_counter(), time.process_time()
    await client.stop()
    assert began is not None
    return ended[0] - began[0], ended[1] - began[1]


async def _singly(
    settings: Settings, database: asyncpg.Connection, topic: str, end: int
) -> tuple[float, float]:
    return await _reference(settings, database, topic, end, at_once=1)


_SIDES = {"ours": _ours, "reference": _reference, "singly": _singly}


async def main(side: str, end: int, topic: str) -> None:
    settings = load_settings(SERVICE.settings)
    database = await asyncpg.connect(str(settings.database_url))
    try:
        seconds, processor = await _SIDES[side](settings, database, topic, end)
    finally:
        await database.close()
    print(json.dumps({"seconds": seconds, "processor_seconds": processor}))


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
