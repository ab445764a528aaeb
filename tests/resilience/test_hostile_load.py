"""Hostile records beside valid commands: no process ends or grows, and no command is lost."""

import asyncio
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from aiokafka import AIOKafkaProducer

from coursestream_events import CATALOG, Entry
from shared.kafka.partitioning import partition_for
from tests.kernel.hostile import DEEP, Document, example
from tests.support.classroom import Classroom
from tests.support.platform import Platform

STUDENTS = 5
SERVICES = ("courses", "enrollment", "progress", "reporting")
GROWTH_KIB = 50 * 1024

Place = tuple[str, int, int]


def fresh(entry: Entry) -> Document:
    """Return the event's example with a new aggregate."""
    document = example(entry)
    for name in entry.topic.key.split(":"):
        if name.endswith("_id"):
            document["data"][name] = str(uuid4())
    key = ":".join(str(document["data"][name]) for name in entry.topic.key.split(":"))
    document["subject"] = document["partitionkey"] = key
    return document


def hostile(entry: Entry) -> Iterator[tuple[str, bytes]]:
    """Yield key and value of records, each malformed in another way."""

    def changed(**changes: Any) -> tuple[str, bytes]:
        document = fresh(entry)
        key = document["subject"]
        return key, json.dumps({**document, **changes}).encode()

    def with_data(**changes: Any) -> tuple[str, bytes]:
        document = fresh(entry)
        document["data"] |= changes
        return document["subject"], json.dumps(document).encode()

    if not entry.final:
        yield changed(aggregateversion=10_001)
        yield changed(aggregateversion=2**31 - 1)
    yield changed(source="/evil")
    yield changed(subject="a\x00b")
    yield changed(subject="x" * 10_000)
    yield changed(type="coursestream.\x00")
    yield changed(time="0001-01-01T00:00:00+14:00")
    yield changed(partitionkey="another")
    yield with_data(occurred_at="0001-01-01T00:00:00+14:00")
    yield with_data(occurred_at="9999-12-31T23:59:59.999999Z")
    key = fresh(entry)["subject"]
    yield key, DEEP
    yield key, b'{"specversion":"1.0","data":' + DEEP
    yield key, b'{"a":"\\ud800"}'
    yield key, b"[" + b"[]," * 300_000 + b"[]]"


ALL = [(entry.topic.name, record) for entry in CATALOG for record in hostile(entry)]


async def publish(producer: AIOKafkaProducer, topic: str, key: str, value: bytes) -> Place:
    partition = partition_for(topic, key)
    sent = await producer.send_and_wait(
        topic, value, key=key.encode(), partition=partition, headers=[("none", None)]
    )
    return topic, partition, sent.offset


@dataclass
class Process:
    """A service's process before the load."""

    pid: int
    memory: int

    @classmethod
    def of(cls, platform: Platform, service: str) -> "Process":
        pid = platform.supervisor.process(service).pid
        return cls(pid, memory_kib(pid))


def memory_kib(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])


async def dead_lettered(platform: Platform, service: str) -> set[Place]:
    rows = await platform.fetch(service, "SELECT topic, partition, record_offset FROM dead_letters")
    return {(row["topic"], row["partition"], row["record_offset"]) for row in rows}


@pytest.mark.timeout(1200)
@pytest.mark.leaves_gaps("malformed records of aggregates of their own")
async def test_hostile_records_end_no_process_and_lose_no_command(
    platform: Platform, full: bool
) -> None:
    seconds, rounds = (600, 12) if full else (5, 1)
    lessons = rounds * 10
    room = await Classroom(platform, students=STUDENTS, lessons=lessons).move_in()
    before = {service: Process.of(platform, service) for service in SERVICES}
    published: set[Place] = set()
    started = time.monotonic()
    async with AIOKafkaProducer(
        bootstrap_servers=platform.stack.kafka_bootstrap_servers, max_request_size=10**6
    ) as producer:
        for lesson in range(lessons):
            for topic, (key, value) in ALL[lesson % 10 :: 10]:
                published.add(await publish(producer, topic, key, value))
            await room.complete(*range(STUDENTS), lesson=lesson)
            # Spread over the time that is asked for, whatever the records themselves took.
            ahead = started + seconds * (lesson + 1) / lessons - time.monotonic()
            await asyncio.sleep(max(0.0, ahead))
    await platform.settled()
    await room.expect(lessons_completed=lessons * STUDENTS, completion_rate=1.0)
    for service in SERVICES:
        topics = {entry.topic.name for entry in CATALOG if service in entry.consumers}
        expected = {place for place in published if place[0] in topics}
        assert expected <= await dead_lettered(platform, service)
        after = Process.of(platform, service)
        assert after.pid == before[service].pid
        assert after.memory - before[service].memory < GROWTH_KIB, service
        await forget(platform, service, published)


async def forget(platform: Platform, service: str, places: set[Place]) -> None:
    """Leave neither dead letters nor gaps behind for the next test."""
    topics, partitions, offsets = zip(*places, strict=True)
    await platform.fetch(
        service,
        "DELETE FROM dead_letters USING unnest($1::text[], $2::int[], $3::bigint[]) AS p (t, n, o) "
        "WHERE (topic, partition, record_offset) = (t, n, o)",
        list(topics), list(partitions), list(offsets),
    )  # fmt: skip
    await platform.fetch(
        service, "UPDATE consumer_versions SET missing = '{}' WHERE missing <> '{}'"
    )
