"""Workers in the test's process, with their own topic and group."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.consumer import fetcher
from aiokafka.protocol.fetch import FetchRequest

from coursestream_events import Event, Topic
from shared.consuming import Consumer, Worker
from shared.consuming.consumer import Handler
from shared.consuming.halts import PartitionStatus, partition_status
from shared.database import connection
from shared.settings import Settings
from tests.kernel.records import Recorder, consumer
from tests.support.platform import eventually

_NO_TOPIC = Topic("none", "progress", 1, "none", {"cleanup.policy": "delete"}, "Nothing")


@dataclass(frozen=True)
class Subscription(Consumer):
    """A subscription that dead-letters every record, which shows exactly what was applied."""

    topic: Topic = _NO_TOPIC

    @property
    def group(self) -> str:
        return f"tests.{self.topic.name}"

    @property
    def topics(self) -> tuple[Topic, ...]:
        return (self.topic,)


def subscription(topic: Topic, *, max_consecutive_failures: int = 10**6) -> Subscription:
    handlers: Mapping[type[Event], Handler] = consumer(Recorder()).handlers
    return Subscription(
        "reporting", handlers, max_consecutive_failures=max_consecutive_failures, topic=topic
    )


@dataclass
class Log:
    """A topic that a test may delete and create again."""

    servers: str
    topic: Topic = field(
        default_factory=lambda: Topic(
            f"tests.{secrets.token_hex(4)}",
            "progress",
            2,
            "none",
            {"cleanup.policy": "delete"},
            "Tests",
        )
    )

    @asynccontextmanager
    async def _admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        admin = AIOKafkaAdminClient(bootstrap_servers=self.servers)
        await admin.start()
        try:
            yield admin
        finally:
            await admin.close()

    async def create(self, partitions: int = 2) -> None:
        async with self._admin() as admin:

            async def created() -> None:
                answer = await admin.create_topics(
                    [NewTopic(self.topic.name, partitions, 1, topic_configs=self.topic.config)]
                )
                assert answer.topic_errors[0][1] == 0, answer

            await eventually(created)

            async def led() -> None:
                (topic,) = await admin.describe_topics([self.topic.name])
                assert len(topic["partitions"]) == partitions, topic
                assert all(each["leader"] >= 0 for each in topic["partitions"]), topic

            await eventually(led)

    async def delete(self) -> None:
        async with self._admin() as admin:
            await admin.delete_topics([self.topic.name])

            async def gone() -> None:
                assert self.topic.name not in await admin.list_topics()

            await eventually(gone)

    async def write(self, *values: str, partition: int = 0, **options: Any) -> None:
        """Write records; with ``transactional_id`` in one transaction, whose marker is last."""
        producer = AIOKafkaProducer(bootstrap_servers=self.servers, acks="all", **options)
        await producer.start()
        try:
            if "transactional_id" in options:
                async with producer.transaction():
                    await self._send(producer, values, partition)
            else:
                await self._send(producer, values, partition)
        finally:
            await producer.stop()

    async def _send(
        self, producer: AIOKafkaProducer, values: Sequence[str], partition: int
    ) -> None:
        for value in values:
            await producer.send_and_wait(self.topic.name, value.encode(), partition=partition)


@asynccontextmanager
async def working(settings: Settings, subscribed: Consumer) -> AsyncIterator[Worker]:
    worker = Worker(settings, subscribed)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def fetch_patiently(monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    """Let a fetch that finds nothing take this long, so that what waits for it shows."""

    def patient(max_wait: int, *arguments: Any, **named: Any) -> FetchRequest:
        return FetchRequest(seconds * 1000, *arguments, **named)

    monkeypatch.setattr(fetcher, "FetchRequest", patient)


async def applied(subscribed: Consumer, partition: int | None = None) -> list[str]:
    """Return the values of the applied records, in order."""
    async with connection() as pooled:
        rows = await pooled.fetch(
            "SELECT record_value FROM dead_letters WHERE consumer_group = $1 "
            "AND partition = coalesce($2, partition) ORDER BY id",
            subscribed.group,
            partition,
        )
    return [row["record_value"].decode() for row in rows]


async def status(subscribed: Consumer) -> dict[int, PartitionStatus]:
    return {each.partition: each for each in await partition_status(subscribed.group)}


async def consumed(subscribed: Subscription, *values: str, partition: int | None = None) -> None:
    """Wait until exactly these values were applied, in this order."""

    async def same() -> None:
        assert await applied(subscribed, partition) == list(values)

    await eventually(same)


async def halted(subscribed: Subscription, *partitions: int) -> str:
    """Wait until exactly these partitions are halted; return the reason of the first."""

    async def found() -> str:
        rows = await status(subscribed)
        assert [each for each, row in rows.items() if row.halt_kind is not None] == [*partitions]
        return rows[partitions[0]].halt_reason or "" if partitions else ""

    return await eventually(found)


async def fresh(subscribed: Consumer) -> None:
    """Wait until every partition is current as of now."""
    async with connection() as pooled:
        moment = await pooled.fetchval("SELECT clock_timestamp()")

    async def current() -> None:
        watermarks = [each.watermark for each in (await status(subscribed)).values()]
        assert all(each is not None and each > moment for each in watermarks), watermarks

    await eventually(current)
