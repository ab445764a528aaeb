"""Questions to Kafka have a connection of their own, which is replaced when it hangs."""

import asyncio
from urllib.parse import urlsplit

import pytest
from aiokafka import AIOKafkaConsumer
from aiokafka.errors import RequestTimedOutError

from services.reporting.settings import ReportingSettings
from shared.consuming.log_identity import read_log_identity
from shared.kafka import asking
from shared.kafka.asking import any_node
from tests.kernel.workers import Log
from tests.support.proxy import proxied


async def test_a_connection_that_hangs_is_replaced(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(migrated.kafka_bootstrap_servers)
    await log.create()
    monkeypatch.setattr(asking, "_ANSWER_SECONDS", 0.5)
    async with (
        proxied(f"kafka://{log.servers}") as proxy,
        AIOKafkaConsumer(bootstrap_servers=log.servers) as consumer,
    ):
        node = any_node(consumer)
        cluster, address = consumer._client.cluster, urlsplit(proxy.url)
        known = cluster.broker_metadata(node)
        cluster._brokers[node] = known._replace(host=address.hostname, port=address.port)
        before = await read_log_identity(consumer, [log.topic.name], node)

        flowing = proxy.flowing
        proxy.flowing = asyncio.Event()
        with pytest.raises(RequestTimedOutError):
            await read_log_identity(consumer, [log.topic.name], node)
        # What was sent over the first connection waits for the other event, and so for ever.
        proxy.flowing = flowing
        assert await read_log_identity(consumer, [log.topic.name], node) == before
