"""docs/asyncapi.json describes every public event completely."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from coursestream_events import CATALOG, Entry
from tools.events.paths import DOCS

DOCUMENT: dict[str, Any] = json.loads((DOCS / "asyncapi.json").read_text("utf-8"))
PUBLIC = [entry for entry in CATALOG if not entry.topic.internal]

each_public_event = pytest.mark.parametrize("entry", PUBLIC, ids=lambda entry: entry.event.name)


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"]
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)


def resolve(reference: str) -> Any:
    part: Any = DOCUMENT
    for name in reference.removeprefix("#/").split("/"):
        part = part[name]
    return part


def operations(action: str, entry: Entry) -> set[str]:
    """Return the services whose operations include the event."""
    message = f"#/channels/{entry.topic.name}/messages/{entry.event.name}"
    return {
        operation["tags"][0]["name"]
        for operation in DOCUMENT["operations"].values()
        if operation["action"] == action and {"$ref": message} in operation["messages"]
    }


def test_every_reference_resolves() -> None:
    for reference in references(DOCUMENT):
        resolve(reference)


@each_public_event
def test_event_is_sent_by_its_producer_and_received_by_its_consumers(entry: Entry) -> None:
    assert operations("send", entry) == {entry.producer}
    assert operations("receive", entry) == set(entry.consumers)


@each_public_event
def test_message_has_a_valid_example_and_headers(entry: Entry) -> None:
    message = DOCUMENT["components"]["messages"][entry.event.name]
    (trait,) = (resolve(reference["$ref"]) for reference in message["traits"])
    (example,) = message["examples"]
    jsonschema.Draft202012Validator(trait["headers"]).validate(example["headers"])
    schema = {**message["payload"], "components": DOCUMENT["components"]}
    jsonschema.Draft202012Validator(schema).validate(example["payload"])


def test_channels_state_partitions_and_cleanup() -> None:
    topics = {entry.topic.name: entry.topic for entry in PUBLIC}
    assert DOCUMENT["channels"].keys() == topics.keys()
    for name, topic in topics.items():
        binding = DOCUMENT["channels"][name]["bindings"]["kafka"]
        assert binding["partitions"] == topic.partitions
        assert binding["topicConfiguration"]["cleanup.policy"] == [topic.config["cleanup.policy"]]
