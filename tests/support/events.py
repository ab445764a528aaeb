"""Read the events in Kafka."""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import chain

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.partitioner import DefaultPartitioner

from coursestream_events import Event, Topic, decode
from tests.support.platform import Platform, eventually


async def events_of(platform: Platform, topic: Topic, aggregate: str) -> list[Event]:
    """Return all events of one aggregate, in the order of the log, once none is unpublished."""

    async def published() -> None:
        assert not await platform.fetch(
            topic.producer, "SELECT FROM outbox WHERE partition_key = $1", aggregate
        )

    await eventually(published)
    numbers = list(range(topic.partitions))
    number = DefaultPartitioner()(aggregate.encode(), numbers, numbers)
    partition = TopicPartition(topic.name, number)
    consumer = AIOKafkaConsumer(bootstrap_servers=platform.stack.kafka_bootstrap_servers)
    await consumer.start()
    try:
        consumer.assign([partition])
        await consumer.seek_to_beginning(partition)
        end = (await consumer.end_offsets([partition]))[partition]
        found: list[Event] = []
        while await consumer.position(partition) < end:
            records = (await consumer.getmany(timeout_ms=100)).get(partition, ())
            found += [decode(each.value) for each in records if each.key == aggregate.encode()]
        return found
    finally:
        await consumer.stop()


async def published(
    platform: Platform, topic: Topic, aggregate: str, names: Sequence[str]
) -> list[Event]:
    """Wait until exactly these events of an aggregate are in Kafka, in this order, from 1 on."""

    async def check() -> list[Event]:
        events = await events_of(platform, topic, aggregate)
        assert [event.name for event in events] == list(names)
        assert [event.aggregateversion for event in events] == list(range(1, len(names) + 1))
        return events

    return await eventually(check)


class Log:
    """The events of some topics since the start of the test, by aggregate."""

    def __init__(self, consumer: AIOKafkaConsumer) -> None:
        self._consumer = consumer
        self._events: dict[str, list[Event]] = defaultdict(list)

    async def events(self, aggregate: str, count: int) -> list[Event]:
        """Wait for this many events of an aggregate, with versions 1, 2, 3, …"""

        async def check() -> list[Event]:
            batches = await self._consumer.getmany(timeout_ms=10)
            for record in chain.from_iterable(batches.values()):
                self._events[record.key.decode()].append(decode(record.value))
            events = self._events[aggregate]
            assert len(events) >= count, f"{aggregate}: {[each.name for each in events]}"
            return events

        events = await eventually(check)
        assert [each.aggregateversion for each in events] == list(range(1, count + 1))
        return events


@asynccontextmanager
async def log_of(platform: Platform, *topics: Topic) -> AsyncIterator[Log]:
    consumer = AIOKafkaConsumer(bootstrap_servers=platform.stack.kafka_bootstrap_servers)
    await consumer.start()
    try:
        partitions = [
            TopicPartition(topic.name, number)
            for topic in topics
            for number in range(topic.partitions)
        ]
        consumer.assign(partitions)
        for partition, end in (await consumer.end_offsets(partitions)).items():
            consumer.seek(partition, end)
        yield Log(consumer)
    finally:
        await consumer.stop()
