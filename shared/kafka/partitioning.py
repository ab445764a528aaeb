"""Which partition a record belongs to."""

from functools import lru_cache

from aiokafka.partitioner import murmur2

from coursestream_events import TOPIC_BY_NAME


@lru_cache(maxsize=100_000)
def _key_hash(key: str) -> int:
    """Kafka's default hash; cached, since in Python it takes longer than to decode an event."""
    return int(murmur2(key.encode())) & 0x7FFFFFFF


def partition_for(topic: str, key: str) -> int:
    """The partition that Kafka's default partitioner chooses for a key of a topic of ours."""
    return _key_hash(key) % TOPIC_BY_NAME[topic].partitions
