"""Kafka loses one of three nodes under load, and then most of them."""

import asyncio
import os
from collections.abc import AsyncIterator
from random import Random

import pytest
import pytest_asyncio

from deploy.local.existing import KAFKA_VARIABLE
from deploy.local.paths import RUNS
from tests.chaos.load import under_load
from tests.chaos.recovery import recovered
from tests.chaos.system import System
from tests.chaos.verdict import judge
from tests.resilience.replicas import ANSWERS, system_on
from tests.support.kafka_cluster import KafkaCluster, kafka_cluster

pytestmark = pytest.mark.timeout(600)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def replicated() -> AsyncIterator[tuple[System, KafkaCluster]]:
    with kafka_cluster(RUNS / f"cluster-{os.getpid()}") as cluster:
        servers = cluster.settings.kafka_bootstrap_servers
        async with system_on({KAFKA_VARIABLE: servers}) as system:
            yield system, cluster


async def test_one_of_three_kafka_nodes_is_not_missed(
    replicated: tuple[System, KafkaCluster], full: bool
) -> None:
    """Whichever it is: the leader of the controllers and of partitions, or a follower."""
    system, cluster = replicated
    async with under_load(system, seed=111) as load:
        for node in cluster.nodes if full else cluster.nodes[:1]:
            await asyncio.to_thread(node.kill)
            await load.answers(ANSWERS)
            # Everything arrives while it is away.
            await recovered(system)
            await asyncio.to_thread(node.start)
        await load.stop()
    assert load.ledger.failing() == set()
    _, found = await judge(system, load.ledger)
    assert found == []


async def test_without_enough_replicas_commands_succeed_and_events_wait(
    replicated: tuple[System, KafkaCluster],
) -> None:
    system, cluster = replicated
    lost = Random(112).sample(list(cluster.nodes), 2)
    async with under_load(system, seed=112) as load:
        await load.answers(ANSWERS)
        for node in lost:
            await asyncio.to_thread(node.kill)
        await load.answers(ANSWERS)
        waiting = await system.platform.fetch("progress", "SELECT count(*) AS n FROM outbox")
        assert waiting[0]["n"]
        await asyncio.gather(*(asyncio.to_thread(node.start) for node in lost))
        await recovered(system)
        await load.stop()
    assert load.ledger.failing() == set()
    _, found = await judge(system, load.ledger)
    assert found == []
