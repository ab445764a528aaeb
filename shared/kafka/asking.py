"""Questions to Kafka that wait for no fetch.

Kafka answers the requests of a connection one after the other, and a fetch that finds no record
after ``fetch_max_wait_ms``, half a second. aiokafka sends what its consumers are asked over the
connection that fetches, so each question would take as long. These have a connection of their own
for each broker. Its public interface has none of that, so this module uses private parts.
"""

import asyncio
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.client import ConnectionGroup
from aiokafka.conn import CloseReason
from aiokafka.errors import KafkaError, LeaderNotAvailableError, RequestTimedOutError, for_code
from aiokafka.protocol.offset import OffsetRequest, OffsetResetStrategy
from tenacity import retry, retry_if_exception, stop_after_delay, wait_fixed

# Any value that aiokafka does not use itself names a further connection to a broker.
_ASKING = max(ConnectionGroup) + 1
_ANSWER_SECONDS = 5.0
_RETRY_SECONDS = 0.1
_RETRIES_SECONDS = 20.0
_NO_REPLICA, _READ_UNCOMMITTED = -1, 0


def any_node(consumer: AIOKafkaConsumer) -> int:
    """Return a broker.

    Raises:
        KafkaError: none is known.
    """
    node = consumer._client.get_random_node()  # noqa: SLF001
    if node is None:
        raise KafkaError("no broker is known")
    return int(node)


async def ask(
    consumer: AIOKafkaConsumer, request: Any, node: int, *, fetching: bool = False
) -> Any:
    """Return the response of a broker.

    With ``fetching`` the request takes the way of the fetches, behind which it waits.

    Raises:
        KafkaError: the broker cannot be reached, or does not answer.
    """
    client = consumer._client  # noqa: SLF001
    if fetching:
        return await client.send(node, request)
    try:
        async with asyncio.timeout(_ANSWER_SECONDS):
            return await client.send(node, request, group=_ASKING)
    except TimeoutError as error:
        # aiokafka would keep a half-open connection for all of its own timeout of 40 s.
        connection = client._conns.get((node, _ASKING))  # noqa: SLF001
        if connection is not None:
            connection.close(reason=CloseReason.CONNECTION_TIMEOUT)
        raise RequestTimedOutError(f"no answer within {_ANSWER_SECONDS} s") from error


async def beginnings(
    consumer: AIOKafkaConsumer, partitions: Collection[TopicPartition]
) -> dict[TopicPartition, int]:
    """Return the first offset of each partition.

    Raises:
        KafkaError: a broker refuses to answer, or there was none that does for 20 s.
    """
    return await _offsets(consumer, partitions, OffsetResetStrategy.EARLIEST)


async def ends(
    consumer: AIOKafkaConsumer, partitions: Collection[TopicPartition]
) -> dict[TopicPartition, int]:
    """Return the offset after the last record of each partition; see ``beginnings``."""
    return await _offsets(consumer, partitions, OffsetResetStrategy.LATEST)


@retry(
    retry=retry_if_exception(lambda error: isinstance(error, KafkaError) and error.retriable),
    wait=wait_fixed(_RETRY_SECONDS),
    stop=stop_after_delay(_RETRIES_SECONDS),
    reraise=True,
)
async def _offsets(
    consumer: AIOKafkaConsumer, partitions: Collection[TopicPartition], which: int
) -> dict[TopicPartition, int]:
    try:
        wanted = _by_leader(consumer, partitions)
        found = {}
        for leader, topics in wanted.items():
            asked = [
                (topic, [(number, which) for number in numbers])
                for topic, numbers in topics.items()
            ]
            request = OffsetRequest(_NO_REPLICA, _READ_UNCOMMITTED, asked)
            answer = await ask(consumer, request, leader)
            for topic, parts in answer.topics:
                for number, code, _timestamp, offset, *_ in parts:
                    if code != 0:
                        raise for_code(code)(f"{topic}/{number} has no offsets")
                    found[TopicPartition(topic, number)] = offset
    except KafkaError as error:
        if error.invalid_metadata:
            consumer._client.force_metadata_update()  # noqa: SLF001
        raise
    return found


def _by_leader(
    consumer: AIOKafkaConsumer, partitions: Collection[TopicPartition]
) -> dict[int, dict[str, list[int]]]:
    client = consumer._client  # noqa: SLF001
    found: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for each in partitions:
        leader = client.cluster.leader_for_partition(each)
        if leader in (None, -1):
            client.add_topic(each.topic)
            raise LeaderNotAvailableError(f"{each.topic}/{each.partition} has no leader")
        found[leader][each.topic].append(each.partition)
    return found
