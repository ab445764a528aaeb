"""The partition of a record."""

from functools import lru_cache

from aiokafka.partitioner import murmur2

from coursestream_events import TOPIC_BY_NAME


@lru_cache(maxsize=100_000)
def _key_hash(key: str) -> int:
    """Return Kafka's default hash; cached, as in Python it takes longer than decoding an event."""
    return int(murmur2(key.encode())) & 0x7FFFFFFF


def partition_for(topic: str, key: str) -> int:
    """Return the partition that Kafka's default partitioner chooses for a key of this topic."""
    return _key_hash(key) % TOPIC_BY_NAME[topic].partitions
