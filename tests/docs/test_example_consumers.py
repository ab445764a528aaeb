"""The consumers of docs/events.md, as processes on a real Kafka."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from aiokafka import AIOKafkaProducer

from coursestream_events import BY_EVENT, Event
from coursestream_events.enrollment import (
    StudentEnrolled,
    StudentUnenrolled,
    UserErased,
    UserRegistered,
    UserUpdated,
)
from deploy.local.paths import CHECKOUT, RUNS
from deploy.local.processes import ChildProcess
from deploy.local.stack import LocalStack, local_stack
from tests.contracts.examples import example
from tests.support.platform import eventually

ENROLLMENTS = CHECKOUT / "docs" / "examples" / "enrollments_faststream.py"
USERS = CHECKOUT / "docs" / "examples" / "users_confluent.py"
COURSE = str(uuid4())


class Topic:
    """Publishes one aggregate's events, as the relay would."""

    def __init__(self, producer: AIOKafkaProducer) -> None:
        self._producer = producer
        self.student = str(uuid4())

    async def enrollment(self, event: type[Event], version: int) -> None:
        ids = {"course_id": COURSE, "student_id": self.student}
        await self._publish(event, f"{COURSE}:{self.student}", version, ids)

    async def user(self, event: type[Event], version: int, name: str | None = None) -> None:
        data = {"user_id": self.student} | ({"display_name": name} if name else {})
        await self._publish(event, self.student, version, data)

    async def _publish(
        self, event: type[Event], key: str, version: int, data: dict[str, Any]
    ) -> None:
        entry = BY_EVENT[event]
        document = example(entry) | {
            "subject": key,
            "partitionkey": key,
            "aggregateversion": version,
        }
        document["data"] |= data
        await self.raw(entry.topic.name, key, json.dumps(document).encode())

    async def raw(self, topic: str, key: str, value: bytes) -> None:
        headers = [("content-type", b"application/cloudevents+json")]
        await self._producer.send_and_wait(topic, value, key=key.encode(), headers=headers)


@pytest.fixture(scope="module")
def servers() -> Iterator[LocalStack]:
    """Servers of their own: these tests publish events that no running service published."""
    with local_stack(RUNS / f"docs-{os.getpid()}") as running:
        yield running


@pytest_asyncio.fixture
async def topic(servers: LocalStack) -> AsyncIterator[Topic]:
    async with AIOKafkaProducer(bootstrap_servers=servers.kafka_bootstrap_servers) as producer:
        yield Topic(producer)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "example.db"


@contextmanager
def running(example: Path, servers: LocalStack, database: Path) -> Iterator[ChildProcess]:
    process = ChildProcess(
        example.stem,
        [sys.executable, str(example)],
        log=database.with_suffix(".log"),
        directory=CHECKOUT,
        environment={
            **os.environ,
            "KAFKA_BOOTSTRAP_SERVERS": servers.kafka_bootstrap_servers,
            "DATABASE": str(database),
        },
    )
    process.start()
    try:
        yield process
    finally:
        process.stop()


async def expect(database: Path, query: str, *rows: tuple[Any, ...]) -> None:
    async def check() -> None:
        try:
            with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
                assert connection.execute(query).fetchall() == list(rows)
        except sqlite3.OperationalError as error:
            raise AssertionError(f"{error}\n{database.with_suffix('.log').read_text()}") from None

    await eventually(check)


async def logged(process: ChildProcess, text: str) -> None:
    assert text in process.log.read_text()


def change(database: Path, statement: str) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute(statement)


async def test_enrollments_are_stored_once_whatever_is_repeated_malformed_or_fails(
    servers: LocalStack, topic: Topic, database: Path
) -> None:
    state = f"SELECT version, open FROM enrollments WHERE student_id = '{topic.student}'"
    with running(ENROLLMENTS, servers, database) as process:
        await topic.enrollment(StudentEnrolled, 1)
        await topic.enrollment(StudentUnenrolled, 2)
        await topic.enrollment(StudentEnrolled, 1)
        await topic.raw(BY_EVENT[StudentEnrolled].topic.name, "poison", b"\xff")
        await expect(database, state, (2, 0))
        await expect(database, "SELECT key, value FROM dead_letters", (b"poison", b"\xff"))
        change(database, "ALTER TABLE enrollments RENAME TO unavailable")
        await topic.enrollment(StudentEnrolled, 3)
        await eventually(lambda: logged(process, "no such table: enrollments"))
        change(database, "ALTER TABLE unavailable RENAME TO enrollments")
        await expect(database, state, (3, 1))
    await topic.enrollment(StudentUnenrolled, 4)
    with running(ENROLLMENTS, servers, database):
        await expect(database, state, (4, 0))
    await expect(database, "SELECT count(*) FROM dead_letters", (1,))


async def test_names_are_stored_and_erased_whatever_is_repeated_malformed_or_fails(
    servers: LocalStack, topic: Topic, database: Path
) -> None:
    state = f"SELECT version, name, erased FROM users WHERE user_id = '{topic.student}'"
    users = BY_EVENT[UserErased].topic.name
    with running(USERS, servers, database) as process:
        await topic.user(UserRegistered, 1, "Ada")
        await topic.user(UserUpdated, 4, "Ada Lovelace")
        await topic.user(UserRegistered, 1, "Ada")
        await topic.raw(users, topic.student, b'{"data": {"display_name": "Ada"}}')
        await expect(database, state, (4, "Ada Lovelace", 0))
        await expect(database, "SELECT count(*) FROM dead_letters", (1,))
        change(database, "ALTER TABLE users RENAME TO unavailable")
        await topic.user(UserErased, 3)
        assert process.wait(30)
        assert process.exit_code == 1
        change(database, "ALTER TABLE unavailable RENAME TO users")
    with running(USERS, servers, database) as process:
        await expect(database, state, (4, None, 1))
        await topic.user(UserUpdated, 5, "Ada")
        await topic.raw(users, topic.student, b"after it")
        await expect(database, "SELECT value FROM dead_letters", (b"after it",))
        await expect(database, state, (4, None, 1))
        process.stop()
        assert process.exit_code == 0
