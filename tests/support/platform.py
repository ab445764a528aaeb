"""The running platform, and waiting for conditions."""

import asyncio
import json
import os
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, get_args
from uuid import UUID, uuid4

import asyncpg
import httpx
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from coursestream_events import TOPICS, Service, topics_of
from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor
from deploy.local.tokens import Role
from shared.kafka.partitioning import partition_for
from shared.kafka.settings import client_options

T = TypeVar("T")

_POLL_SECONDS = 0.05


async def eventually(check: Callable[[], Awaitable[T]], within: float = 30.0) -> T:
    """Call ``check`` until it raises no AssertionError, and return its result.

    ``within`` is in seconds; after it the last AssertionError is raised as it was.
    """
    deadline = time.monotonic() + within
    while True:
        try:
            return await check()
        except AssertionError:
            if time.monotonic() > deadline:
                raise
        await asyncio.sleep(_POLL_SECONDS)


# Loading the system's certificates takes longer than most requests, so do it once.
TLS = httpx.create_ssl_context()


@dataclass
class Platform:
    """The local stack with the processes of all four services."""

    stack: LocalStack
    supervisor: Supervisor
    _clients: list[httpx.AsyncClient] = field(default_factory=list)
    _databases: dict[str, asyncpg.Connection] = field(default_factory=dict)
    _producer: AIOKafkaProducer | None = None
    _reader: AIOKafkaConsumer | None = None
    _locks: dict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))

    @property
    def urls(self) -> dict[str, str]:
        return self.supervisor.urls

    @property
    def environment(self) -> dict[str, str]:
        return self.stack.environment()

    @property
    def clients_environment(self) -> dict[str, str]:
        """Return the variables of ``.local/env`` while ``make up`` runs, for the clients."""
        tokens = self.stack.tokens
        return {
            **os.environ,
            **self.environment,
            **self.supervisor.addresses(),
            "SUPERADMIN_TOKEN": tokens.token(subject=uuid4(), role="superadmin"),
            "SERVICE_TOKEN": tokens.token(subject=uuid4(), role="service"),
            "COLUMNS": "120",
        }

    def client(
        self, service: str, role: Role, subject: UUID | str | None = None, name: str | None = None
    ) -> httpx.AsyncClient:
        """Return a client of one service's API with a token of this role."""
        token = self.stack.tokens.token(subject=subject or uuid4(), role=role, name=name)
        client = httpx.AsyncClient(
            base_url=self.urls[service],
            headers={"Authorization": f"Bearer {token}"},
            timeout=30,
            verify=TLS,
            # A run creates more clients than a process may have open files.
            limits=httpx.Limits(max_keepalive_connections=0),
        )
        self._clients.append(client)
        return client

    def operations(self, instance: str) -> httpx.AsyncClient:
        """Return a client of a process's operations port."""
        client = httpx.AsyncClient(
            base_url=self.supervisor.ops_urls[instance],
            timeout=30,
            verify=TLS,
            limits=httpx.Limits(max_keepalive_connections=0),
        )
        self._clients.append(client)
        return client

    async def close(self) -> None:
        for client in self._clients:
            await client.aclose()
        for service in list(self._databases):
            await self.disconnect(service)
        for kafka in (self._producer, self._reader):
            if kafka is not None:
                await kafka.stop()

    async def metrics(self, instance: str) -> dict[str, float]:
        """Return a process's metrics, by series with labels as printed."""
        text = (await self.operations(instance).get("/metrics")).text
        lines = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
        return {series: float(value) for series, _, value in lines}

    async def fetch(self, service: str, sql: str, *arguments: Any) -> list[asyncpg.Record]:
        """Query a service's database.

        The connection is kept, since a login takes longer than most queries and many are polls.
        """
        async with self._locks[service]:
            database = self._databases.get(service)
            if database is None or database.is_closed():
                database = await asyncpg.connect(self.stack.database_urls[service])
                self._databases[service] = database
            return list(await database.fetch(sql, *arguments))

    async def disconnect(self, service: str) -> None:
        """Close the kept connection, for commands that need the database without any."""
        if (database := self._databases.pop(service, None)) is not None:
            await database.close()

    async def publish(
        self,
        topic: str,
        value: bytes,
        *,
        key: str,
        partition: int | None = None,
        headers: Sequence[tuple[str, bytes]] = (),
    ) -> int:
        """Publish one raw record to Kafka, bypassing the outbox, and return its offset.

        Without ``partition`` it goes where its key belongs.
        """
        if partition is None:
            partition = partition_for(topic, key)
        if self._producer is None:
            self._producer = AIOKafkaProducer(
                bootstrap_servers=self.stack.kafka_bootstrap_servers, acks="all"
            )
            await self._producer.start()
        record = await self._producer.send_and_wait(
            topic, value, key=key.encode(), partition=partition, headers=list(headers)
        )
        return int(record.offset)

    async def settled(self, within: float = 60.0) -> None:
        """Wait until every outbox is empty and every consumer has applied everything in Kafka."""
        await eventually(self._is_settled, within)

    async def _is_settled(self) -> None:
        for service in get_args(Service):
            await self._is_drained(service)
        ends = await self._log_ends()
        for service in get_args(Service):
            await self._has_applied(service, ends)
        # The consumers themselves may have appended events meanwhile.
        for service in get_args(Service):
            await self._is_drained(service)
        assert await self._log_ends() == ends, "events were published meanwhile"

    async def _is_drained(self, service: str) -> None:
        (row,) = await self.fetch(service, "SELECT count(*) AS n FROM outbox")
        assert row["n"] == 0, f"{row['n']} events are in the outbox of {service}"

    async def _log_ends(self) -> dict[TopicPartition, int]:
        if self._reader is None:
            self._reader = AIOKafkaConsumer(**client_options(self.stack.kafka_settings))
            await self._reader.start()
        every = [TopicPartition(each.name, n) for each in TOPICS for n in range(each.partitions)]
        try:
            ends: dict[TopicPartition, int] = await self._reader.end_offsets(every)
        except KafkaError as error:
            raise AssertionError(f"Kafka cannot be read: {error!r}") from error
        return ends

    async def _has_applied(self, service: Service, ends: dict[TopicPartition, int]) -> None:
        rows = await self.fetch(
            service, "SELECT topic, partition, next_offset FROM consumer_offsets"
        )
        applied = {
            TopicPartition(row["topic"], row["partition"]): row["next_offset"] for row in rows
        }
        topics = {topic.name for topic in topics_of(service)}
        behind = [
            f"{each.topic}/{each.partition} at {applied.get(each, 0)} of {end}"
            for each, end in ends.items()
            if each.topic in topics and applied.get(each, 0) < end
        ]
        assert behind == [], f"{service} is behind: {', '.join(behind)}"

    async def performance(self, **parameters: Any) -> dict[str, dict[str, Any]]:
        """Return reporting's course figures by slug."""
        admin = self.client("reporting", "superadmin")
        figures: dict[str, dict[str, Any]] = {}
        cursor: str | None = None
        while True:
            query = {"limit": 200, **parameters, **({"cursor": cursor} if cursor else {})}
            response = await admin.get("/v1/courses/performance", params=query)
            assert response.status_code == 200, response.text
            body = response.json()
            figures |= {item["slug"]: item for item in body["items"]}
            cursor = body["next_cursor"]
            if cursor is None:
                return figures


def ndjson(rows: Sequence[dict[str, Any]]) -> bytes:
    """Return the body of an import."""
    return b"".join(json.dumps(row, default=str).encode() + b"\n" for row in rows)


def results(response: httpx.Response) -> list[dict[str, Any]]:
    """Return the results of an import, one per line of the response."""
    assert response.status_code == 200, response.text
    return [json.loads(line) for line in response.text.splitlines()]
