"""The committed schemas, examples and documents agree with the code."""

import json

import jsonschema
import pytest

from coursestream_events import CATALOG, Entry, decode, encode, schema_of
from coursestream_events.resources import file_name
from tests.contracts.examples import each_event, example
from tools.events.contracts import contracts_from_code, schema_from_code
from tools.events.documents import documents
from tools.events.paths import DOCS, EXAMPLES, SCHEMAS
from tools.events.versions import (
    last_release,
    project_version,
    refused_changes,
    required_version,
)


@each_event
def test_example_is_valid_against_its_schema(entry: Entry) -> None:
    validator = jsonschema.Draft202012Validator(
        schema_of(entry.event), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator.validate(example(entry))


@each_event
def test_example_equals_its_own_encoding(entry: Entry) -> None:
    event = decode(json.dumps(example(entry)).encode())
    assert type(event) is entry.event
    assert event.source == entry.source
    assert event.partitionkey == event.subject == entry.topic.key_of(event)
    written = json.loads(encode(event))
    written["data"] = {name: written["data"][name] for name in example(entry)["data"]}
    assert written == example(entry)


@each_event
def test_committed_schema_is_that_of_the_code(entry: Entry) -> None:
    assert schema_of(entry.event) == schema_from_code(entry), "run `make events` and commit"


def test_generated_documents_are_up_to_date() -> None:
    for path, text in documents(project_version()).items():
        assert path.read_text("utf-8") == text, f"{path.name} is out of date: run `make events`"


def test_released_events_are_unchanged_and_the_version_covers_all_additions() -> None:
    release, current = last_release(), contracts_from_code()
    assert refused_changes(release.contracts, current) == [], (
        "a released event only gains optional fields; add a .v2 (docs/adding-an-event.md)"
    )
    assert project_version() >= required_version(release, current), "run `make events` and commit"


@pytest.mark.parametrize("name", ["events.md", "asyncapi.json"])
def test_public_documents_do_not_mention_answer_keys(name: str) -> None:
    text = (DOCS / name).read_text("utf-8")
    assert "AnswerKey" not in text
    assert "answer-key" not in text


def test_every_schema_and_example_belongs_to_an_event() -> None:
    expected = {file_name(entry.event) for entry in CATALOG}
    assert {path.name for path in SCHEMAS.iterdir()} == expected
    assert {path.name for path in EXAMPLES.iterdir()} == expected


@each_event
def test_nullable_fields_are_optional(entry: Entry) -> None:
    """Nulls are omitted on the wire, so a nullable field must not be required."""
    schema = schema_of(entry.event)
    for definition in (schema, *schema["$defs"].values()):
        for field, shape in definition.get("properties", {}).items():
            nullable = {"type": "null"} in shape.get("anyOf", [])
            assert not (nullable and field in definition.get("required", [])), field
