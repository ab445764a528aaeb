"""The relay as a loop: the next rows are read while Kafka acknowledges the last ones.

It trusts that it is alone: no lock, no comparison of the log with the database, no metrics.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import asyncpg
from aiokafka import AIOKafkaProducer

_BATCH_ROWS, _BATCH_BYTES = 2_000, 900_000
# By the queue, not by the highest id: rows may become visible in another order.
_NEXT = """
    SELECT id, topic, partition_key, value FROM outbox
     WHERE NOT id = ANY ($1) ORDER BY id LIMIT $2
"""
_DELETE = "DELETE FROM outbox WHERE id = ANY ($1)"

# Batches of an idempotent producer, each with its topic and partition, and the rows in them.
Batch = tuple[Any, str, int]


async def drain(
    reader: asyncpg.Connection,
    deleter: asyncpg.Connection,
    producer: AIOKafkaProducer,
    partition_of: dict[tuple[str, str], int],
) -> int:
    """Publish and delete all rows; return how many."""
    published = 0
    rows = await reader.fetch(_NEXT, [], _BATCH_ROWS)
    while rows:
        ids = [row["id"] for row in rows]
        reading = asyncio.create_task(reader.fetch(_NEXT, ids, _BATCH_ROWS))
        await send(producer, batches(producer, rows, partition_of))
        await deleter.execute(_DELETE, ids)
        published += len(ids)
        rows = await reading
    return published


def batches(
    producer: AIOKafkaProducer,
    rows: Sequence[Any],
    partition_of: dict[tuple[str, str], int],
) -> list[Batch]:
    """Build the batches of rows, in order within each partition."""
    built: list[Batch] = []
    current: dict[tuple[str, int], Any] = defaultdict(producer.create_batch)
    for row in rows:
        topic, key, value = row["topic"], row["partition_key"], row["value"]
        place = (topic, partition_of[topic, key])
        if current[place].append(key=key.encode(), value=value, timestamp=None) is None:
            built.append((current.pop(place), *place))
            current[place].append(key=key.encode(), value=value, timestamp=None)
    return [*built, *((batch, *place) for place, batch in current.items())]


async def send(producer: AIOKafkaProducer, built: Sequence[Batch]) -> None:
    """Return when Kafka has acknowledged all."""
    waiting = [await producer.send_batch(batch, topic, partition=number)
               for batch, topic, number in built]  # fmt: skip
    await asyncio.gather(*waiting)
