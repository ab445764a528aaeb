"""Everything in Kafka at the end of a run."""

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import TOPICS, Event, decode
from shared.consuming.deduplication import Aggregate

_PARTITIONS = [
    TopicPartition(topic.name, number) for topic in TOPICS for number in range(topic.partitions)
]


@dataclass(frozen=True, slots=True)
class Published:
    """A record, in the order of its partition."""

    topic: str
    event: Event

    @property
    def aggregate(self) -> Aggregate:
        return Aggregate(self.topic, self.event.subject)

    @property
    def version(self) -> int:
        return self.event.aggregateversion


async def read_log(bootstrap_servers: str) -> list[Published]:
    """Read all topics; records that are no events are left out, as a run publishes some."""
    async with _reader(bootstrap_servers) as reader:
        reader.assign(_PARTITIONS)
        await reader.seek_to_beginning(*_PARTITIONS)
        ends = await reader.end_offsets(_PARTITIONS)
        records = []
        while any([await reader.position(each) < ends[each] for each in _PARTITIONS]):
            for batch in (await reader.getmany(timeout_ms=500)).values():
                records += batch
        return list(_decoded(records))


async def log_ends(bootstrap_servers: str) -> dict[TopicPartition, int]:
    """Return how far each partition reaches."""
    async with _reader(bootstrap_servers) as reader:
        return dict(await reader.end_offsets(_PARTITIONS))


@asynccontextmanager
async def _reader(bootstrap_servers: str) -> AsyncIterator[AIOKafkaConsumer]:
    reader = AIOKafkaConsumer(bootstrap_servers=bootstrap_servers)
    await reader.start()
    try:
        yield reader
    finally:
        await reader.stop()


def _decoded(records: Iterable[object]) -> Iterator[Published]:
    for record in records:
        try:
            yield Published(record.topic, decode(record.value))  # type: ignore[attr-defined]
        except ValueError:
            continue
