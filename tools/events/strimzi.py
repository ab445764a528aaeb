"""Strimzi's resources for the topics of the catalog, and for the services as its users."""

from coursestream_events import TOPICS
from coursestream_events.catalog import Topic
from shared.kafka.access import SERVICES, strimzi_users

CLUSTER = "kafka"
_HEAD = "# Written by `make events` from the event catalog.\n"


def topics_file() -> str:
    """Return a KafkaTopic for each topic, internal ones included."""
    return _HEAD + "---\n".join(_topic(topic) for topic in TOPICS)


def users_file() -> str:
    """Return a KafkaUser for each service, with the permissions that the catalog implies."""
    return _HEAD + "\n---\n".join(strimzi_users(SERVICES, CLUSTER, "scram-sha-512")) + "\n"


def _topic(topic: Topic) -> str:
    config = "".join(f'    {name}: "{value}"\n' for name, value in topic.config.items())
    return (
        "apiVersion: kafka.strimzi.io/v1\n"
        "kind: KafkaTopic\n"
        "metadata:\n"
        f"  name: {topic.name}\n"
        f"  labels: {{strimzi.io/cluster: {CLUSTER}}}\n"
        "spec:\n"
        f"  partitions: {topic.partitions}\n"
        "  replicas: 3\n"
        f"  config:\n{config}"
    )
