"""Creates the catalog's topics in a cluster, and compares them with the catalog."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import TopicAlreadyExistsError, for_code

SETTLE_SECONDS = 30.0
_POLL_SECONDS = 0.02


class TopicError(RuntimeError):
    """Kafka refused a topic, or did not settle in time."""


class Topic(Protocol):
    """The part of ``coursestream_events.Topic`` that is used here."""

    @property
    def name(self) -> str: ...
    @property
    def partitions(self) -> int: ...
    @property
    def config(self) -> dict[str, str]: ...


@asynccontextmanager
async def administrator(options: Mapping[str, Any]) -> AsyncIterator[AIOKafkaAdminClient]:
    """Open an admin client; ``options`` are those of any aiokafka client."""
    client = AIOKafkaAdminClient(**options, request_timeout_ms=20_000)
    try:
        await client.start()
        yield client
    finally:
        await client.close()


async def create_topics(
    admin: AIOKafkaAdminClient, topics: Sequence[Topic], replication_factor: int
) -> list[str]:
    """Create missing topics, wait until every partition has a leader, and return their names.

    Existing topics are not changed; see ``compare_topics``.
    """
    wanted = [
        NewTopic(topic.name, topic.partitions, replication_factor, topic_configs=dict(topic.config))
        for topic in topics
    ]
    response = await admin.create_topics(wanted)
    check_errors(response.topic_errors, TopicAlreadyExistsError.errno)
    await settle(lambda: _have_leaders(admin, topics), "the topics have no leaders yet")
    return [name for name, code, *_ in response.topic_errors if code == 0]


async def compare_topics(admin: AIOKafkaAdminClient, topics: Sequence[Topic]) -> list[str]:
    """Return the differences between cluster and catalog, one line each."""
    described = await admin.describe_topics([topic.name for topic in topics])
    partitions = {
        each["topic"]: len(each["partitions"]) for each in described if each["error_code"] == 0
    }
    present = [topic for topic in topics if topic.name in partitions]
    configs = await _configs(admin, present)
    lines = [f"{topic.name}: missing" for topic in topics if topic.name not in partitions]
    for topic in present:
        if partitions[topic.name] != topic.partitions:
            lines.append(
                f"{topic.name}: {partitions[topic.name]} partitions instead of {topic.partitions}"
            )
        lines += [
            f"{topic.name}: {name} is {configs[topic.name].get(name)} instead of {value}"
            for name, value in topic.config.items()
            if configs[topic.name].get(name) != value
        ]
    return lines


async def _configs(
    admin: AIOKafkaAdminClient, topics: Sequence[Topic]
) -> dict[str, dict[str, str]]:
    if not topics:
        return {}
    responses = await admin.describe_configs(
        [ConfigResource(ConfigResourceType.TOPIC, topic.name) for topic in topics]
    )
    found: dict[str, dict[str, str]] = {}
    for response in responses:
        for code, message, _, name, entries in response.resources:
            if code != 0:
                raise TopicError(f"{name}: {message or for_code(code).__name__}")
            found[name] = {entry[0]: entry[1] for entry in entries}
    return found


async def _have_leaders(admin: AIOKafkaAdminClient, topics: Sequence[Topic]) -> bool:
    described = await admin.describe_topics([topic.name for topic in topics])
    leaders = {
        topic["topic"]: [partition["leader"] for partition in topic["partitions"]]
        for topic in described
        if topic["error_code"] == 0
    }
    return all(leaders.get(topic.name) and min(leaders[topic.name]) >= 0 for topic in topics)


def check_errors(errors: Sequence[tuple[str, int] | tuple[str, int, str]], allowed: int) -> None:
    """Raise for the first of a response's errors that is not ``allowed``."""
    for name, code, *text in errors:
        if code not in (0, allowed):
            reason = text[0] if text and text[0] else for_code(code).__name__
            raise TopicError(f"Kafka refused the topic {name}: {reason}")


async def settle(condition: Callable[[], Awaitable[bool]], otherwise: str) -> None:
    """Wait until a change has reached the cluster.

    Raises:
        TopicError: it has not within 30 s; ``otherwise`` says what is missing.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + SETTLE_SECONDS
    while not await condition():
        if loop.time() > deadline:
            raise TopicError(f"after {SETTLE_SECONDS:.0f} s {otherwise}")
        await asyncio.sleep(_POLL_SECONDS)
