"""Outbox rows per second: the relay, a loop by hand, and `send_batch` from memory."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

import asyncpg
from aiokafka import AIOKafkaProducer
from rich.console import Console

from deploy.local.stack import LocalStack
from services.progress.app import SERVICE
from shared.database import database_context
from shared.database.migrations import migrate
from shared.kafka.partitioning import partition_for
from shared.outbox.relay import Relay
from shared.settings import Settings
from tests.bench.debezium import debezium_rate
from tests.bench.projection.backlog import Record, School
from tests.bench.references.relay import batches, drain, send
from tests.bench.report import Figure, Report
from tests.bench.rival import run_rival

ROWS = 60_000
_SIDES = ("relay", "loop", "memory", "memory", "loop", "relay")
# By name, the settings: rows at a time, and how many are published side by side.
_RIVALS = {
    "txoutbox": ((500, 64), (2_000, 256)),
    "faststream_outbox": ((500, 16), (1_000, 64)),
}
_RIVALS_ROWS = 20_000
_BESIDE = {
    "txoutbox": ("txoutbox with the best of its settings", 8),
    "faststream_outbox": ("faststream-outbox with the best of its settings", 8),
    "debezium": ("Debezium, between its first and its last record", 2),
}
_FILL = """
    INSERT INTO outbox (topic, partition_key, value)
    SELECT topic, partition_key, value
      FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY
           AS event (topic, partition_key, value, number)
     ORDER BY number
"""


async def relay(stack: LocalStack, console: Console, *, rivals: bool = False) -> Report:
    """Publish the same rows by each, in turns, and then some of them by the rivals."""
    records = list(School().learning(ROWS))
    url = stack.database_urls["progress"]
    await migrate(SERVICE.schema, url)
    partitions = {(topic, key): partition_for(topic, key) for topic, key, _ in records}
    sides: dict[str, Callable[[], Awaitable[tuple[float, float]]]] = {
        "relay": lambda: relay_seconds(stack, url, ROWS),
        "loop": lambda: _loop(stack, url, partitions),
        "memory": lambda: _memory(stack, records, partitions),
    }
    runs = []
    for side in _SIDES:
        await fill_outbox(url, records if side != "memory" else [])
        seconds, processor = await sides[side]()
        runs.append((side, seconds, processor))
        console.print(f"{side}: {ROWS / seconds:,.0f} rows/s")
    report = _report(runs)
    if rivals:
        await _add_rivals(report, stack, url, records[:_RIVALS_ROWS], console)
    return report


async def _add_rivals(
    report: Report, stack: LocalStack, url: str, records: list[Record], console: Console
) -> None:
    rates: dict[str, float] = {}
    for rival in _RIVALS:
        await fill_outbox(url, records)
        rates[rival] = await _best_rate(stack, url, rival)
    await fill_outbox(url, [])
    rates["debezium"] = await debezium_rate(
        stack, url, records, lambda some: _insert(url, some), console
    )
    for name, rate in rates.items():
        console.print(f"{name}: {rate:,.0f} rows/s")
        report.rows.append((name, f"{rate:,.0f}", ""))
        against, goal = _BESIDE[name]
        report.compared.append(
            Figure(f"relay_vs_{name}", report.compared[0].ours, rate, "rows/s", against, goal)
        )


async def _best_rate(stack: LocalStack, url: str, rival: str) -> float:
    """Return the rows per second of a rival with the best of its settings."""
    rates: list[float] = []
    for rows, side_by_side in _RIVALS[rival]:
        seconds = await run_rival(
            "relays", rival, url, stack.kafka_bootstrap_servers, str(rows), str(side_by_side)
        )
        rates.append(_RIVALS_ROWS / seconds)
    return max(rates)


async def fill_outbox(url: str, records: Sequence[Record]) -> None:
    database = await asyncpg.connect(url)
    try:
        await database.execute("TRUNCATE outbox")
        if records:
            await _insert(url, records)
        await database.execute("VACUUM ANALYZE outbox")
        await database.execute("CHECKPOINT")
    finally:
        await database.close()


async def _insert(url: str, records: Sequence[Record]) -> None:
    database = await asyncpg.connect(url)
    try:
        await database.execute(_FILL, *map(list, zip(*records, strict=True)))
    finally:
        await database.close()


def _settings(stack: LocalStack, url: str) -> Settings:
    return SERVICE.settings.model_validate(
        {
            "PROGRESS_DATABASE_URL": url,
            "kafka_bootstrap_servers": stack.kafka_bootstrap_servers,
            "auth_issuer": stack.tokens.issuer,
            "auth_audience": stack.tokens.audience,
            "auth_jwks_file": stack.tokens.jwks_file,
        }
    )


async def relay_seconds(stack: LocalStack, url: str, rows: int) -> tuple[float, float]:
    """Return the seconds for so many rows by the clock, and of this process.

    Measured from the first row that is gone; connecting and comparing the log come before.
    """
    database, settings = await asyncpg.connect(url), _settings(stack, url)
    async with database_context(settings, SERVICE.name, SERVICE.models):
        running = asyncio.create_task(Relay(settings, "progress").run())
    try:
        while await _left(database) == rows and not running.done():
            await asyncio.sleep(0.002)
        first = await _left(database)
        began = time.perf_counter(), time.process_time()
        # Seldom with many rows: each look goes over those that are deleted.
        while await _left(database):
            await asyncio.sleep(max(0.02, rows / 3_000_000))
        share = rows / first
        return (
            (time.perf_counter() - began[0]) * share,
            (time.process_time() - began[1]) * share,
        )
    finally:
        running.cancel()
        await asyncio.wait({running})
        await database.close()


async def _left(database: asyncpg.Connection) -> int:
    # By the ends of the key: a count would read the whole table.
    left: int | None = await database.fetchval("SELECT max(id) - min(id) + 1 FROM outbox")
    return left or 0


async def _loop(
    stack: LocalStack, url: str, partitions: dict[tuple[str, str], int]
) -> tuple[float, float]:
    reader, deleter = await asyncpg.connect(url), await asyncpg.connect(url)
    producer = await _producer(stack)
    try:
        began = time.perf_counter(), time.process_time()
        assert await drain(reader, deleter, producer, partitions) == ROWS
        return time.perf_counter() - began[0], time.process_time() - began[1]
    finally:
        await producer.stop()
        await reader.close()
        await deleter.close()


async def _memory(
    stack: LocalStack, records: list[Record], partitions: dict[tuple[str, str], int]
) -> tuple[float, float]:
    rows = [dict(zip(("topic", "partition_key", "value"), each, strict=True)) for each in records]
    producer = await _producer(stack)
    try:
        began = time.perf_counter(), time.process_time()
        await send(producer, batches(producer, rows, partitions))
        return time.perf_counter() - began[0], time.process_time() - began[1]
    finally:
        await producer.stop()


async def _producer(stack: LocalStack) -> AIOKafkaProducer:
    producer = AIOKafkaProducer(
        bootstrap_servers=stack.kafka_bootstrap_servers,
        acks="all",
        enable_idempotence=True,
        max_batch_size=900_000,
    )
    await producer.start()
    return producer


def _report(runs: list[tuple[str, float, float]]) -> Report:
    rates = {side: ROWS / min(run[1] for run in runs if run[0] == side) for side in _SIDES}
    report = Report(
        "relay",
        f"Relay of {ROWS:,} outbox rows",
        ("", "rows/s", "Python"),
        notes=["Processor time in µs per row. In turns; the better of two runs counts."],
        compared=[
            Figure("relay", rates["relay"], rates["loop"], "rows/s",
                   "a loop by hand that reads ahead", 0.9),
            Figure("relay_vs_send_batch", rates["relay"], rates["memory"], "rows/s",
                   "`send_batch` from memory", 0.4),
        ],
    )  # fmt: skip
    for side, seconds, processor in runs:
        report.rows.append((side, f"{ROWS / seconds:,.0f}", f"{processor * 1e6 / ROWS:.1f} µs"))
    return report
