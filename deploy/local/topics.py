"""The topics of the event catalogue, on whatever Kafka is in use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Protocol, TypeVar

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, UnknownTopicOrPartitionError

from deploy.local.errors import StackError

T = TypeVar("T")

SETTLE_SECONDS = 30.0
_POLL_SECONDS = 0.02


class Topic(Protocol):
    """What `shared.events.TOPICS` holds."""

    @property
    def name(self) -> str: ...
    @property
    def partitions(self) -> int: ...
    @property
    def config(self) -> dict[str, str]: ...


def catalogue() -> Sequence[Topic]:
    from shared.events import TOPICS

    return TOPICS


def answers(bootstrap_servers: str) -> bool:
    """Whether a broker can be asked for its metadata."""

    async def ask(admin: AIOKafkaAdminClient) -> bool:
        return bool((await admin.describe_cluster())["brokers"])

    try:
        return _with_admin(bootstrap_servers, ask)
    except (KafkaError, OSError):
        return False


def create_topics(bootstrap_servers: str, topics: Sequence[Topic]) -> None:
    """Creates those that are missing, and returns when each partition has a leader. Blocks.

    A topic that exists is left as it is.
    """

    async def create(admin: AIOKafkaAdminClient) -> None:
        await _create(admin, topics)

    _with_admin(bootstrap_servers, create)


def reset_topics(bootstrap_servers: str, topics: Sequence[Topic]) -> None:
    """Empties them by deleting and creating them again; groups lose their offsets too. Blocks."""

    async def reset(admin: AIOKafkaAdminClient) -> None:
        await _delete(admin, [topic.name for topic in topics])
        await _create(admin, topics)

    _with_admin(bootstrap_servers, reset)


async def _create(admin: AIOKafkaAdminClient, topics: Sequence[Topic]) -> None:
    wanted = [
        NewTopic(topic.name, topic.partitions, 1, topic_configs=dict(topic.config))
        for topic in topics
    ]
    response = await admin.create_topics(wanted)
    _check(response.topic_errors, TopicAlreadyExistsError.errno)
    await _until(lambda: _have_leaders(admin, topics), "the topics have no leaders yet")


async def _delete(admin: AIOKafkaAdminClient, names: list[str]) -> None:
    response = await admin.delete_topics(names)
    _check(response.topic_error_codes, UnknownTopicOrPartitionError.errno)

    async def gone() -> bool:
        return not set(names) & set(await admin.list_topics())

    await _until(gone, "the deleted topics are still there")


async def _have_leaders(admin: AIOKafkaAdminClient, topics: Sequence[Topic]) -> bool:
    described = await admin.describe_topics([topic.name for topic in topics])
    leaders = {
        topic["topic"]: [partition["leader"] for partition in topic["partitions"]]
        for topic in described
        if topic["error_code"] == 0
    }
    return all(leaders.get(topic.name) and min(leaders[topic.name]) >= 0 for topic in topics)


def _check(errors: Sequence[tuple[str, int] | tuple[str, int, str]], allowed: int) -> None:
    from aiokafka.errors import for_code

    for name, code, *text in errors:
        if code not in (0, allowed):
            reason = text[0] if text and text[0] else for_code(code).__name__
            raise StackError(f"Kafka refused the topic {name}: {reason}")


async def _until(condition: Callable[[], Awaitable[bool]], otherwise: str) -> None:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + SETTLE_SECONDS
    while not await condition():
        if loop.time() > deadline:
            raise StackError(f"after {SETTLE_SECONDS:.0f} s {otherwise}")
        await asyncio.sleep(_POLL_SECONDS)


@asynccontextmanager
async def _admin(bootstrap_servers: str) -> AsyncIterator[AIOKafkaAdminClient]:
    client = AIOKafkaAdminClient(bootstrap_servers=bootstrap_servers, request_timeout_ms=20_000)
    try:
        await client.start()
        yield client
    finally:
        await client.close()


def _with_admin(bootstrap_servers: str, work: Callable[[AIOKafkaAdminClient], Awaitable[T]]) -> T:
    async def run() -> T:
        async with _admin(bootstrap_servers) as admin:
            return await work(admin)

    # A thread of its own, so that callers within an event loop can use it too.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result()
