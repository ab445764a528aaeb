"""The ends of the log, read without joining a consumer group."""

from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.consuming.records import Partition
from shared.kafka.asking import ends
from shared.kafka.settings import KafkaSettings, client_options


async def log_ends(
    settings: KafkaSettings, partitions: Sequence[Partition]
) -> dict[Partition, int]:
    """Return the offset after the last record of each partition.

    Raises:
        KafkaError: Kafka is unreachable, or has no such topic.
    """
    client = AIOKafkaConsumer(**client_options(settings))
    await client.start()
    try:
        found = await ends(client, [TopicPartition(*each) for each in partitions])
    finally:
        await client.stop()
    return {Partition(*each): end for each, end in found.items()}
