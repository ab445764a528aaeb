"""The identity of the log that a broker serves: the ids of the cluster and its topics.

aiokafka's public interface has no topic ids, so this module sends Kafka's Metadata request in
version 12 through its protocol classes.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from io import BytesIO
from uuid import UUID

from aiokafka import AIOKafkaConsumer
from aiokafka.errors import for_code
from aiokafka.protocol.api import Request, RequestStruct, Response
from aiokafka.protocol.types import (
    AbstractType,
    Boolean,
    CompactArray,
    CompactString,
    Int16,
    Int32,
    Schema,
    TaggedFields,
)

from shared.kafka.asking import ask


@dataclass(frozen=True, slots=True)
class TopicIdentity:
    """``topic_id`` changes when a topic is deleted and created again under its name."""

    topic_id: UUID
    partitions: int


@dataclass(frozen=True, slots=True)
class LogIdentity:
    """``topics`` omits those that do not exist."""

    cluster_id: str
    topics: Mapping[str, TopicIdentity]


class _Uuid(AbstractType[UUID]):  # type: ignore[misc]
    @classmethod
    def encode(cls, value: UUID) -> bytes:
        return value.bytes

    @classmethod
    def decode(cls, data: BytesIO) -> UUID:
        return UUID(bytes=data.read(16))


_NO_ID = UUID(int=0)
_UNKNOWN_TOPIC = 3

_BROKER = (
    ("node_id", Int32),
    ("host", CompactString("utf-8")),
    ("port", Int32),
    ("rack", CompactString("utf-8")),
    ("tags", TaggedFields),
)
_PARTITION = (
    ("error_code", Int16),
    ("partition", Int32),
    ("leader", Int32),
    ("leader_epoch", Int32),
    ("replicas", CompactArray(Int32)),
    ("isr", CompactArray(Int32)),
    ("offline", CompactArray(Int32)),
    ("tags", TaggedFields),
)
_TOPIC = (
    ("error_code", Int16),
    ("name", CompactString("utf-8")),
    ("topic_id", _Uuid),
    ("is_internal", Boolean),
    ("partitions", CompactArray(*_PARTITION)),
    ("authorized_operations", Int32),
    ("tags", TaggedFields),
)


class _MetadataResponse(Response):  # type: ignore[misc]
    API_KEY = 3
    API_VERSION = 12
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        ("brokers", CompactArray(*_BROKER)),
        ("cluster_id", CompactString("utf-8")),
        ("controller_id", Int32),
        ("topics", CompactArray(*_TOPIC)),
        ("tags", TaggedFields),
    )


class _MetadataRequestStruct(RequestStruct):  # type: ignore[misc]
    API_KEY = 3
    API_VERSION = 12
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _MetadataResponse
    SCHEMA = Schema(
        (
            "topics",
            CompactArray(
                ("topic_id", _Uuid), ("name", CompactString("utf-8")), ("tags", TaggedFields)
            ),
        ),
        ("allow_auto_topic_creation", Boolean),
        ("include_topic_authorized_operations", Boolean),
        ("tags", TaggedFields),
    )


class _MetadataRequest(Request[_MetadataRequestStruct]):  # type: ignore[misc]
    API_KEY = 3

    def __init__(self, topics: Collection[str]) -> None:
        self._topics = topics

    def build(self, request_struct_class: type[_MetadataRequestStruct]) -> _MetadataRequestStruct:
        no_tags: dict[int, bytes] = {}
        topics = [(_NO_ID, name, no_tags) for name in self._topics]
        return request_struct_class(topics, False, False, no_tags)


async def read_log_identity(
    consumer: AIOKafkaConsumer, topics: Collection[str], node: int, *, fetching: bool = False
) -> LogIdentity:
    """Ask a broker; requires the right to describe the topics.

    ``fetching`` asks over the connection that fetches; see ``ask``.

    Raises:
        KafkaError: the broker cannot be reached, does not answer, or refuses to describe a topic.
    """
    answer = await ask(consumer, _MetadataRequest(topics), node, fetching=fetching)
    found = {}
    for code, name, topic_id, _internal, partitions, *_ in answer.topics:
        if code == _UNKNOWN_TOPIC:
            continue
        if code != 0:
            raise for_code(code)(f"the topic {name} cannot be described")
        found[name] = TopicIdentity(topic_id, len(partitions))
    return LogIdentity(answer.cluster_id, found)
