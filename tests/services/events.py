"""Reading what reached Kafka."""

from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.events import Event, Topic, decode
from tests.support import Platform, eventually


async def events_of(platform: Platform, topic: Topic, aggregate: str) -> list[Event]:
    """All events of one aggregate that are in Kafka now, in the order of the log."""
    consumer = AIOKafkaConsumer(bootstrap_servers=platform.stack.kafka_bootstrap_servers)
    await consumer.start()
    try:
        partitions = [TopicPartition(topic.name, number) for number in range(topic.partitions)]
        consumer.assign(partitions)
        await consumer.seek_to_beginning(*partitions)
        ends = await consumer.end_offsets(partitions)
        found: list[Event] = []
        while any([await consumer.position(each) < ends[each] for each in partitions]):
            batches = await consumer.getmany(timeout_ms=100)
            records = [record for batch in batches.values() for record in batch]
            found += [
                decode(record.value) for record in records if record.key == aggregate.encode()
            ]
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
