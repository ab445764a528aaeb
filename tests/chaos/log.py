"""Everything in Kafka at the end of a run."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import TOPICS, Event, decode
from shared.consuming.deduplication import Aggregate


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
    reader = AIOKafkaConsumer(bootstrap_servers=bootstrap_servers)
    await reader.start()
    try:
        partitions = [
            TopicPartition(topic.name, number)
            for topic in TOPICS
            for number in range(topic.partitions)
        ]
        reader.assign(partitions)
        await reader.seek_to_beginning(*partitions)
        ends = await reader.end_offsets(partitions)
        records = []
        while any([await reader.position(each) < ends[each] for each in partitions]):
            for batch in (await reader.getmany(timeout_ms=500)).values():
                records += batch
        return list(_decoded(records))
    finally:
        await reader.stop()


def _decoded(records: Iterable[object]) -> Iterator[Published]:
    for record in records:
        try:
            yield Published(record.topic, decode(record.value))  # type: ignore[attr-defined]
        except ValueError:
            continue
