"""A Kafka cluster of three nodes, each a broker and a controller, for tests that lose some."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from coursestream_events import TOPICS
from deploy.local.kafka import KafkaServer, new_cluster_id
from deploy.local.processes import free_port
from deploy.local.servers import fetch_kafka
from shared.kafka.settings import KafkaSettings, client_options
from shared.kafka.topics import administrator, create_topics

NODES = 3

# The last value of a property counts, so these replace those of a single node.
_PROPERTIES = """\
node.id={number}
controller.quorum.voters={voters}
min.insync.replicas=2
offsets.topic.replication.factor=3
transaction.state.log.replication.factor=3
transaction.state.log.min.isr=2
"""


class Node(KafkaServer):
    """``controllers`` are the ports of all nodes' controllers, by node id."""

    def __init__(
        self,
        directory: Path,
        class_path: Sequence[Path],
        cluster_id: str,
        number: int,
        controllers: Mapping[int, int],
    ) -> None:
        super().__init__(directory, class_path)
        self._cluster_id, self._number, self._controllers = cluster_id, number, controllers

    def _format_arguments(self) -> list[str]:
        return [f"--cluster-id={self._cluster_id}"]

    def _choose_listeners(self) -> list[str]:
        self.controller_port = self._controllers[self._number]
        self._write_properties(self._open_listeners())
        return []

    def _write_properties(self, listeners: str) -> None:
        voters = [f"{each}@127.0.0.1:{port}" for each, port in self._controllers.items()]
        own = _PROPERTIES.format(number=self._number, voters=",".join(voters))
        super()._write_properties(listeners + own)


@dataclass(frozen=True)
class KafkaCluster:
    nodes: Sequence[Node]

    @property
    def settings(self) -> KafkaSettings:
        servers = ",".join(each.bootstrap_servers for each in self.nodes)
        return KafkaSettings.model_construct(kafka_bootstrap_servers=servers)


@contextmanager
def kafka_cluster(directory: Path) -> Iterator[KafkaCluster]:
    """Run a cluster with the catalog's topics, of which two of three replicas acknowledge."""
    jars = fetch_kafka(Console(quiet=True)).jars
    cluster_id = new_cluster_id()
    controllers = {number: free_port() for number in range(1, NODES + 1)}
    nodes = [
        Node(directory / f"node-{number}", jars, cluster_id, number, controllers)
        for number in controllers
    ]
    with ExitStack() as cleanup, ThreadPoolExecutor(NODES) as pool:
        for node in nodes:
            cleanup.callback(node.close)
        # At once, since a node is ready when most of them vote.
        list(pool.map(lambda node: node.start(), nodes))
        cluster = KafkaCluster(nodes)
        pool.submit(asyncio.run, _create_topics(cluster.settings)).result()
        yield cluster


async def _create_topics(settings: KafkaSettings) -> None:
    async with administrator(client_options(settings)) as admin:
        await create_topics(admin, TOPICS, replication_factor=NODES)
