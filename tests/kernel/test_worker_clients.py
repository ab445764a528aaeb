"""The Kafka clients of workers: what waits for a fetch, and when one is replaced."""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer

from services.reporting.settings import ReportingSettings
from shared.consuming import Worker, log_comparison, monitor
from shared.consuming.log_comparison import read_logs
from shared.consuming.log_identity import LogIdentity, read_log_identity
from shared.consuming.records import Partition
from tests.kernel.conftest import open_database
from tests.kernel.workers import Log, consumed, fetch_patiently, subscription, working
from tests.support.platform import eventually


async def _replaced(worker: Worker, client: Any) -> None:
    """Wait until a worker has another client."""

    async def other() -> None:
        assert worker.client is not client

    await eventually(other)


async def test_a_hung_client_is_replaced(migrated: ReportingSettings) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    impatient = migrated.model_copy(update={"consumer_stall_seconds": 2.0})
    await log.create()
    await log.write("a")
    async with open_database(migrated), working(impatient, subscribed) as worker:
        await consumed(subscribed, "a")

        async def hang() -> Any:
            client: Any = worker.client
            # On a busy machine, it is just being replaced: there is none, or it has not started.
            assert client is not None
            assert client._fetcher is not None
            # As in aiokafka's issue 1154: heartbeats go on, and nothing is fetched any more.
            client._fetcher._fetch_task.cancel()
            return client

        hung = await eventually(hang)
        await log.write("b")
        await consumed(subscribed, "a", "b")
        assert worker.client is not hung


async def test_a_client_whose_calls_never_return_is_replaced(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some of aiokafka's calls retry forever while a broker is unreachable."""
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    impatient = migrated.model_copy(update={"consumer_stall_seconds": 1.0})
    await log.create()
    hung = None

    async def hang(
        client: AIOKafkaConsumer, partitions: Collection[Partition], **options: bool
    ) -> Any:
        if client is hung:
            await asyncio.Event().wait()
        return await read_logs(client, partitions, **options)

    monkeypatch.setattr(monitor, "_TICK_AT_MOST_SECONDS", 0.2)
    monkeypatch.setattr(monitor, "read_logs", hang)
    async with open_database(migrated), working(impatient, subscribed) as worker:
        await log.write("a")
        await consumed(subscribed, "a")
        hung = worker.client
        await _replaced(worker, hung)
        await log.write("b")
        await consumed(subscribed, "a", "b")


async def test_the_first_batch_waits_for_no_fetch(
    migrated: ReportingSettings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log is compared before the first batch, while the client fetches the next one."""
    # Longer than a comparison may take. If offsets are read slowly, the client has fetched before
    # it is told where to begin, and the next fetch has to end first.
    fetch_patiently(monkeypatch, seconds=15)
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    await log.write("a")
    async with open_database(migrated), working(migrated, subscribed):
        await consumed(subscribed, "a")
    assert "could not be compared" not in caplog.text


async def test_a_client_whose_connections_reach_different_logs_is_replaced(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    subscribed = subscription(log.topic)
    await log.create()
    torn = None

    async def read(
        client: AIOKafkaConsumer, topics: Collection[str], node: int, *, fetching: bool = False
    ) -> LogIdentity:
        identity = await read_log_identity(client, topics, node, fetching=fetching)
        return replace(identity, cluster_id="other") if fetching and client is torn else identity

    monkeypatch.setattr(log_comparison, "read_log_identity", read)
    async with open_database(migrated), working(migrated, subscribed) as worker:
        await log.write("a")
        await consumed(subscribed, "a")
        torn = worker.client
        await _replaced(worker, torn)
        await log.write("b")
        await consumed(subscribed, "a", "b")
