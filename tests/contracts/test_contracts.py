"""The contracts that other back ends rely on."""

import copy
import json
from typing import Any

import jsonschema
import pytest

from coursestream_events import CATALOG, Entry, MalformedEvent, UnknownEventType, decode, encode
from coursestream_events.__main__ import DOCS
from coursestream_events.compatibility import breaking_changes
from coursestream_events.documents import EXAMPLES, SCHEMAS, documents, file_name, schema

ENTRIES = pytest.mark.parametrize("entry", CATALOG, ids=lambda entry: entry.event.name)


def example(entry: Entry) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((EXAMPLES / file_name(entry.event)).read_text("utf-8"))
    return document


@ENTRIES
def test_the_committed_example_passes_the_committed_schema(entry: Entry) -> None:
    committed = json.loads((SCHEMAS / file_name(entry.event)).read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(
        committed, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator.validate(example(entry))


@ENTRIES
def test_the_example_is_what_our_own_code_would_write(entry: Entry) -> None:
    event = decode(json.dumps(example(entry)).encode())
    assert type(event) is entry.event
    assert event.source == f"/coursestream/{entry.producer}"
    assert event.partitionkey == event.subject
    written = json.loads(encode(event))
    written["data"] = {name: written["data"][name] for name in example(entry)["data"]}
    assert written == example(entry)


@ENTRIES
def test_committed_schemas_are_those_of_the_code(entry: Entry) -> None:
    committed = json.loads((SCHEMAS / file_name(entry.event)).read_text("utf-8"))
    current = schema(entry.event)
    broken = breaking_changes(committed, current)
    assert not broken, (
        f"{entry.event.type_name} changed incompatibly: {'; '.join(broken)}. Only new optional "
        "fields keep a version: leave v1 as it is and add a .v2 beside it (CONTRIBUTING.md, "
        "'A new event'), then run `make events`."
    )
    assert committed == current, "the schemas are out of date: run `make events` and commit"


def test_generated_documents_are_up_to_date() -> None:
    for path, text in documents(DOCS).items():
        assert path.read_text("utf-8") == text, f"{path.name} is out of date: run `make events`"


def test_no_public_document_tells_of_answer_keys() -> None:
    for name in ("events.md", "asyncapi.json"):
        text = (DOCS / name).read_text("utf-8")
        assert "AnswerKey" not in text
        assert "answer-key" not in text


def test_every_schema_and_example_belongs_to_an_event() -> None:
    expected = {file_name(entry.event) for entry in CATALOG}
    assert {path.name for path in SCHEMAS.iterdir()} == expected
    assert {path.name for path in EXAMPLES.iterdir()} == expected


def test_fields_that_may_be_null_may_be_absent() -> None:
    """Nulls are left out of the wire format, so such a field must not be required."""
    for entry in CATALOG:
        for name, definition in {"": schema(entry.event), **schema(entry.event)["$defs"]}.items():
            for field, shape in definition.get("properties", {}).items():
                nullable = {"type": "null"} in shape.get("anyOf", [])
                assert not (nullable and field in definition.get("required", [])), (name, field)


def _lesson_completed() -> dict[str, Any]:
    committed: dict[str, Any] = json.loads((SCHEMAS / "LessonCompleted.v1.json").read_text("utf-8"))
    return committed


def _data(document: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = document["$defs"]["LessonCompletionData"]
    return data


def test_a_new_optional_field_keeps_the_version() -> None:
    changed = copy.deepcopy(_lesson_completed())
    _data(changed)["properties"]["device"] = {"type": "string"}
    assert breaking_changes(_lesson_completed(), changed) == []


@pytest.mark.parametrize("change", ["remove", "require", "retype", "optional", "narrow"])
def test_anything_else_wants_a_new_version(change: str) -> None:
    changed = copy.deepcopy(_lesson_completed())
    data = _data(changed)
    match change:
        case "remove":
            del data["properties"]["completed"]
        case "require":
            data["properties"]["device"] = {"type": "string"}
            data["required"].append("device")
        case "retype":
            data["properties"]["completed"]["type"] = "string"
        case "optional":
            data["required"].remove("lesson_id")
        case "narrow":
            data["properties"]["completed"]["minimum"] = 1
    assert breaking_changes(_lesson_completed(), changed)


def test_a_consumer_reads_what_a_newer_producer_added() -> None:
    document = example(next(each for each in CATALOG if each.event.name == "LessonCompleted"))
    document["data"]["device"] = "telephone"
    document["newextension"] = "x"
    assert decode(json.dumps(document).encode()).name == "LessonCompleted"


def test_what_is_wrong_with_a_record_is_said() -> None:
    document = example(next(each for each in CATALOG if each.event.name == "LessonCompleted"))
    with pytest.raises(MalformedEvent, match="not JSON"):
        decode(b"\x00\xff")
    with pytest.raises(MalformedEvent, match="no value"):
        decode(None)
    with pytest.raises(UnknownEventType, match=r"LessonCompleted\.v9"):
        decode(json.dumps(document | {"type": "x.LessonCompleted.v9"}).encode())
    del document["data"]["lesson_id"]
    with pytest.raises(MalformedEvent, match=r"data.lesson_id: Field required") as failure:
        decode(json.dumps(document).encode())
    assert (failure.value.subject, failure.value.version) == (document["subject"], 2)
