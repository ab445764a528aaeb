"""The partition of a record."""

from functools import lru_cache

from aiokafka.partitioner import murmur2

from coursestream_events import TOPIC_BY_NAME


@lru_cache(maxsize=100_000)
def partition_for(topic: str, key: str) -> int:
    """Return the partition that Kafka's default partitioner chooses for a key of this topic.

    Cached, as the hash in Python takes longer than decoding an event.
    """
    return int(murmur2(key.encode()) & 0x7FFFFFFF) % TOPIC_BY_NAME[topic].partitions
