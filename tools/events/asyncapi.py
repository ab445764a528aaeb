"""The AsyncAPI 3.0 document of all public events."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from pydantic.json_schema import models_json_schema

from coursestream_events import (
    CATALOG,
    CONTENT_TYPE,
    Entry,
    Service,
    Topic,
    example_of,
)
from shared.kafka.access import SERVICES, group_of
from tools.events.contracts import Schema

_BINDING_VERSION = "0.5.0"
_HEADERS = {"content-type": CONTENT_TYPE}

_DESCRIPTION = """\
Events of the learning platform Coursestream, as CloudEvents 1.0 in the structured mode of the \
Kafka protocol binding: the value of a record is one JSON document with the attributes of the \
event and its `data`.

Delivery is at least once and ordered per key. Consumers must ignore repeated events, which \
`subject` and `aggregateversion` identify, and fields that they do not know. `docs/events.md` \
describes all rules for consumers and contains two complete ones."""

_SERVICE_DESCRIPTIONS: dict[Service, str] = {
    "courses": "Courses, chapters, lessons, quizzes and assignments as authored",
    "enrollment": "Users and enrollments",
    "progress": "Lesson progress, submissions and grades",
    "reporting": "Performance reports of teachers and courses",
}

_SECURITY_SCHEMES = {
    "scramSha512": {
        "type": "scramSha512",
        "description": "User name and password by SASL/SCRAM-SHA-512; the default of the services",
    },
    "scramSha256": {
        "type": "scramSha256",
        "description": "User name and password by SASL/SCRAM-SHA-256",
    },
    "plain": {
        "type": "plain",
        "description": "User name and password by SASL/PLAIN; use it with TLS only",
    },
    "mutualTls": {"type": "X509", "description": "Client certificate (mutual TLS)"},
}


def asyncapi(version: str) -> dict[str, Any]:
    entries = [entry for entry in CATALOG if not entry.topic.internal]
    topics = list(dict.fromkeys(entry.topic.name for entry in entries))
    schemas = _schemas(entries)
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Coursestream events",
            "version": version,
            "description": _DESCRIPTION,
            "license": {
                "name": "Apache-2.0",
                "url": "https://www.apache.org/licenses/LICENSE-2.0",
            },
            "tags": [
                {"name": name, "description": text} for name, text in _SERVICE_DESCRIPTIONS.items()
            ],
        },
        "defaultContentType": CONTENT_TYPE,
        "servers": _servers(),
        "channels": {
            name: _channel([entry for entry in entries if entry.topic.name == name])
            for name in topics
        },
        "operations": dict(
            operation for service in SERVICES for operation in _operations(service, entries)
        ),
        "components": {
            "messages": {entry.event.name: _message(entry) for entry in entries},
            "messageTraits": {"cloudEvent": _cloud_event()},
            "schemas": schemas,
            "securitySchemes": _SECURITY_SCHEMES,
        },
    }


def _servers() -> dict[str, Any]:
    return {
        "production": {
            "host": "{host}:{port}",
            "protocol": "kafka-secure",
            "description": "A Kafka cluster with TLS. Consumers need the Describe and Read "
            "operations on the topics and on their own consumer group.",
            "variables": {
                "host": {"description": "Bootstrap server", "default": "kafka.example.org"},
                "port": {"description": "Port of the TLS listener", "default": "9093"},
            },
            "security": [_ref("components", "securitySchemes", name) for name in _SECURITY_SCHEMES],
        },
        "local": {
            "host": "localhost:{port}",
            "protocol": "kafka",
            "description": "The local stack of `make up`, without TLS and logins.",
            "variables": {
                "port": {
                    "description": "Port in KAFKA_BOOTSTRAP_SERVERS of `.local/env`",
                    "default": "9092",
                }
            },
        },
    }


def _channel(entries: Sequence[Entry]) -> dict[str, Any]:
    topic = entries[0].topic
    return {
        "address": topic.name,
        "title": topic.name,
        "description": f"{topic.description} Records with the same key keep their order.",
        "tags": [{"name": entries[0].producer}],
        "messages": {
            entry.event.name: _ref("components", "messages", entry.event.name) for entry in entries
        },
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "partitions": topic.partitions,
                "topicConfiguration": _configuration(topic),
                "bindingVersion": _BINDING_VERSION,
            }
        },
    }


def _configuration(topic: Topic) -> dict[str, Any]:
    values: dict[str, Any] = {
        name: int(value) if value.lstrip("-").isdigit() else value
        for name, value in topic.config.items()
    }
    return values | {"cleanup.policy": [topic.config["cleanup.policy"]]}


def _operations(service: Service, entries: Sequence[Entry]) -> Iterable[tuple[str, dict[str, Any]]]:
    sent = [entry for entry in entries if entry.producer == service]
    received = [entry for entry in entries if service in entry.consumers]
    for name, group in _by_topic(sent):
        yield (
            f"{service}.send.{name}",
            _operation("send", service, name, group, f"{service} publishes to {name}."),
        )
    for name, group in _by_topic(received):
        operation = _operation("receive", service, name, group, f"{service} consumes {name}.")
        operation["bindings"] = {
            "kafka": {
                "groupId": {"type": "string", "const": group_of(service)},
                "bindingVersion": _BINDING_VERSION,
            }
        }
        yield f"{service}.receive.{name}", operation


def _operation(
    action: str, service: Service, topic: str, entries: Sequence[Entry], summary: str
) -> dict[str, Any]:
    return {
        "action": action,
        "summary": summary,
        "tags": [{"name": service}],
        "channel": _ref("channels", topic),
        "messages": [_ref("channels", topic, "messages", entry.event.name) for entry in entries],
    }


def _by_topic(entries: Sequence[Entry]) -> Iterable[tuple[str, list[Entry]]]:
    ordered = sorted(entries, key=lambda entry: entry.topic.name)
    for name, group in groupby(ordered, key=lambda entry: entry.topic.name):
        yield name, list(group)


def _cloud_event() -> dict[str, Any]:
    """Return what all messages have in common."""
    return {
        "contentType": CONTENT_TYPE,
        "headers": {
            "type": "object",
            "description": "Headers of the Kafka record",
            "properties": {
                "content-type": {
                    "type": "string",
                    "const": CONTENT_TYPE,
                    "description": "Marks the structured mode of CloudEvents",
                }
            },
            "required": ["content-type"],
        },
        "correlationId": {
            "description": "Id of the request that started the chain of events",
            "location": "$message.payload#/correlationid",
        },
    }


def _message(entry: Entry) -> dict[str, Any]:
    topic = entry.topic
    return {
        "name": entry.event.type_name,
        "title": entry.event.name,
        "summary": entry.description,
        "tags": [{"name": entry.producer}],
        "traits": [_ref("components", "messageTraits", "cloudEvent")],
        "payload": _ref("components", "schemas", entry.event.name),
        "bindings": {
            "kafka": {
                "key": {"type": "string", "description": f"{topic.key}; equals `subject`"},
                "bindingVersion": _BINDING_VERSION,
            }
        },
        "examples": [
            {
                "name": entry.event.name,
                "summary": entry.description,
                "headers": _HEADERS,
                "payload": json.loads(example_of(entry.event)),
            }
        ],
    }


def _schemas(entries: Sequence[Entry]) -> dict[str, Schema]:
    _, document = models_json_schema(
        [(entry.event, "serialization") for entry in entries],
        ref_template="#/components/schemas/{model}",
    )
    schemas: dict[str, Schema] = document["$defs"]
    for entry in entries:
        schemas[entry.event.name]["description"] = entry.description
    return dict(sorted(schemas.items()))


def _ref(*path: str) -> dict[str, str]:
    return {"$ref": f"#/{'/'.join(path)}"}
