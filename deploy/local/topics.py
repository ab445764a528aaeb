"""Create the topics of the event catalog and set their ACLs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError

from deploy.local.errors import StackError
from shared.kafka.settings import KafkaSettings, client_options
from shared.kafka.topics import (
    Topic,
    TopicError,
    administrator,
    check_errors,
    settle,
)
from shared.kafka.topics import create_topics as create_in

if TYPE_CHECKING:
    from shared.kafka.access import Grant

T = TypeVar("T")

__all__ = ["Topic", "allow", "answers", "catalog", "create_topics", "grants", "reset_topics"]


def catalog() -> Sequence[Topic]:
    from coursestream_events import TOPICS

    return TOPICS


def grants(service: str) -> Sequence[Grant]:
    from shared.kafka.access import SERVICES, grants_of

    return [grant for each in SERVICES if each == service for grant in grants_of(each)]


def answers(kafka: KafkaSettings) -> bool:
    """Return whether the broker answers a metadata request."""

    async def ask(admin: AIOKafkaAdminClient) -> bool:
        return bool((await admin.describe_cluster())["brokers"])

    try:
        return _with_admin(kafka, ask)
    except StackError:
        return False


def create_topics(kafka: KafkaSettings, topics: Sequence[Topic]) -> None:
    """Create missing topics; return when each partition has a leader. Blocks.

    A topic that exists is left as it is.
    """

    async def create(admin: AIOKafkaAdminClient) -> None:
        await create_in(admin, topics, replication_factor=1)

    _with_admin(kafka, create)


def reset_topics(kafka: KafkaSettings, topics: Sequence[Topic]) -> None:
    """Empty topics by recreating them; consumer groups lose their offsets. Blocks."""

    async def reset(admin: AIOKafkaAdminClient) -> None:
        await _delete(admin, [topic.name for topic in topics])
        await create_in(admin, topics, replication_factor=1)

    _with_admin(kafka, reset)


def allow(kafka: KafkaSettings, grants: Sequence[Grant]) -> None:
    """Grant each service, under its name, the permissions of the catalog. Blocks."""
    from shared.kafka.acls import grant_all

    _with_admin(kafka, lambda admin: grant_all(admin, grants, "User:{service}"))


async def _delete(admin: AIOKafkaAdminClient, names: list[str]) -> None:
    response = await admin.delete_topics(names)
    check_errors(response.topic_error_codes, UnknownTopicOrPartitionError.errno)

    async def gone() -> bool:
        return not set(names) & set(await admin.list_topics())

    await settle(gone, "the deleted topics are still there")


def _with_admin(kafka: KafkaSettings, work: Callable[[AIOKafkaAdminClient], Awaitable[T]]) -> T:
    async def run() -> T:
        async with administrator(client_options(kafka)) as admin:
            return await work(admin)

    # In a thread, so that callers with a running event loop can use it too.
    with ThreadPoolExecutor(1) as pool:
        try:
            return pool.submit(asyncio.run, run()).result()
        except TopicError as error:
            raise StackError(str(error)) from None
        except (KafkaError, OSError) as error:
            where = kafka.kafka_bootstrap_servers
            raise StackError(f"Kafka at {where} cannot be used: {error}") from None
