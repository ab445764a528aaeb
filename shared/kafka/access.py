"""The permissions of each service in Kafka, derived from the catalog."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from coursestream_events.catalog import CATALOG, TOPICS, Service, topics_of

Operation = Literal["Describe", "Read", "Write"]
SERVICES: tuple[Service, ...] = ("courses", "enrollment", "progress", "reporting")


@dataclass(frozen=True, slots=True)
class Grant:
    """Operations of one service on one topic, or on the consumer groups that begin with a name."""

    service: Service
    resource: Literal["topic", "group"]
    name: str
    operations: tuple[Operation, ...]

    @property
    def is_prefix(self) -> bool:
        return self.resource == "group"


def group_of(service: Service) -> str:
    return f"coursestream.{service}"


def grants_of(service: Service) -> tuple[Grant, ...]:
    """Return the minimal permissions of a service.

    A service also reads its own topics, because the outbox is compared with them after a restore.
    """
    produced = {entry.topic.name for entry in CATALOG if entry.producer == service}
    consumed = {topic.name for topic in topics_of(service)}
    topics = tuple(
        Grant(
            service,
            "topic",
            topic.name,
            ("Describe", "Read", "Write") if topic.name in produced else ("Describe", "Read"),
        )
        for topic in TOPICS
        if topic.name in produced | consumed
    )
    return (*topics, Grant(service, "group", group_of(service), ("Describe", "Read")))


def topics_used_by(service: Service) -> tuple[str, ...]:
    """Return the names of the topics that a service publishes or subscribes to."""
    return tuple(grant.name for grant in grants_of(service) if grant.resource == "topic")


def kafka_acls(services: Sequence[Service], principal: str) -> list[str]:
    """Return commands of Kafka's tool; ``{service}`` in ``principal`` is replaced by the name."""
    return [
        f"kafka-acls.sh --bootstrap-server $BOOTSTRAP --command-config $ADMIN_CONFIG --add "
        f"--allow-principal {principal.format(service=service)} "
        + " ".join(f"--operation {operation}" for operation in grant.operations)
        + f" --{grant.resource} {grant.name}"
        + (" --resource-pattern-type prefixed" if grant.is_prefix else "")
        for service in services
        for grant in grants_of(service)
    ]


def strimzi_users(services: Sequence[Service], cluster: str, authentication: str) -> list[str]:
    """Return a KafkaUser document per service, as JSON, which kubectl accepts."""
    return [
        json.dumps(_strimzi_user(service, cluster, authentication), indent=2)
        for service in services
    ]


def _strimzi_user(service: Service, cluster: str, authentication: str) -> dict[str, Any]:
    return {
        "apiVersion": "kafka.strimzi.io/v1",
        "kind": "KafkaUser",
        "metadata": {
            "name": f"coursestream-{service}",
            "labels": {"strimzi.io/cluster": cluster},
        },
        "spec": {
            "authentication": {"type": authentication},
            "authorization": {
                "type": "simple",
                "acls": [
                    {
                        "resource": {
                            "type": grant.resource,
                            "name": grant.name,
                            "patternType": "prefix" if grant.is_prefix else "literal",
                        },
                        "operations": list(grant.operations),
                    }
                    for grant in grants_of(service)
                ],
            },
        },
    }
