"""Outbox relays of others, on the rows of `outbox`, which they get in tables of their own.

Prints the seconds until all rows are published and deleted.
`python -m tests.bench.rivals.relays NAME DATABASE KAFKA ROWS_AT_A_TIME SIDE_BY_SIDE`
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

import asyncpg
import uvloop
from aiokafka import AIOKafkaProducer
from faststream_outbox import OutboxBroker, make_outbox_table
from faststream_outbox.annotations import OutboxMessage
from sqlalchemy import MetaData
from sqlalchemy.ext.asyncio import create_async_engine
from txoutbox import OutboxMessage as TxMessage
from txoutbox import Relay, RelayConfig
from txoutbox.adapters.postgres import PostgresStorage

Relaying = Callable[[str, AIOKafkaProducer, int, int], Awaitable[float]]

_POLL_SECONDS = 0.02


async def _txoutbox(url: str, producer: AIOKafkaProducer, rows: int, side_by_side: int) -> float:
    """In order for each key, as ours; it acknowledges a round at its end."""

    async def publish(message: TxMessage) -> None:
        await producer.send_and_wait(message.topic, message.payload, key=message.key.encode())

    async with asyncpg.create_pool(url) as pool:
        storage = PostgresStorage(pool, table="txoutbox", delete_on_ack=True)
        await storage.create_schema()
        await pool.execute(
            "INSERT INTO txoutbox (topic, key, payload)"
            " SELECT topic, partition_key, value FROM outbox ORDER BY id"
        )
        await pool.execute("VACUUM ANALYZE txoutbox")
        config = RelayConfig(batch_size=rows, concurrency=side_by_side, publish_timeout=None)
        relay = Relay(storage, publish, config=config)
        began = time.perf_counter()
        while (await relay.run_once()).claimed:
            pass
        return time.perf_counter() - began


async def _faststream_outbox(
    url: str, producer: AIOKafkaProducer, rows: int, side_by_side: int
) -> float:
    """In no order: workers side by side publish the rows of one key."""
    metadata = MetaData()
    table = make_outbox_table(metadata, "faststream_outbox")
    engine = create_async_engine(
        url.replace("postgresql://", "postgresql+asyncpg://"), pool_size=side_by_side
    )
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    database = await asyncpg.connect(url)
    await database.execute(
        "INSERT INTO faststream_outbox (queue, payload, headers)"
        " SELECT 'events', value, jsonb_build_object('topic', topic, 'key', partition_key)"
        " FROM outbox ORDER BY id"
    )
    await database.execute("VACUUM ANALYZE faststream_outbox")
    broker = OutboxBroker(engine, outbox_table=table, logger=None)

    subscriber = broker.subscriber(
        "events", max_workers=side_by_side, fetch_batch_size=rows, min_fetch_interval=0.001,
        terminal_flush_batch_size=rows,
    )  # fmt: skip

    @subscriber  # type: ignore[untyped-decorator]
    async def publish(message: OutboxMessage) -> None:
        headers = message.headers
        await producer.send_and_wait(headers["topic"], message.body, key=headers["key"].encode())

    began = time.perf_counter()
    await broker.start()
    try:
        while await database.fetchval("SELECT count(*) FROM faststream_outbox"):
            await asyncio.sleep(_POLL_SECONDS)
        return time.perf_counter() - began
    finally:
        await broker.stop()
        await database.close()
        await engine.dispose()


_RELAYS: dict[str, Relaying] = {"txoutbox": _txoutbox, "faststream_outbox": _faststream_outbox}


async def main(name: str, url: str, servers: str, rows: int, side_by_side: int) -> None:
    producer = AIOKafkaProducer(bootstrap_servers=servers, acks="all", enable_idempotence=True)
    await producer.start()
    try:
        print(await _RELAYS[name](url, producer, rows, side_by_side))
    finally:
        await producer.stop()


if __name__ == "__main__":
    name, url, servers, *numbers = sys.argv[1:]
    uvloop.run(main(name, url, servers, int(numbers[0]), int(numbers[1])))
