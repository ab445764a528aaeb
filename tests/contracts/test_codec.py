"""Decoding reads what a newer producer wrote and explains what it cannot read."""

import json

import pytest

from coursestream_events import MalformedEvent, UnknownEventType, decode
from tests.contracts.examples import example


def test_decoding_ignores_unknown_fields() -> None:
    document = example()
    document["data"]["device"] = "telephone"
    document["newextension"] = "x"
    assert decode(json.dumps(document).encode()).name == "LessonCompleted"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (b"\x00\xff", "not JSON"),
        (None, "no value"),
        (b'{"specversion": "1.0"}', "not a CloudEvent"),
        (b"[" * 30_000, "larger than any event"),
    ],
    ids=["bytes", "null", "no-type", "nested"],
)
def test_decoding_explains_a_record_that_is_no_event(value: bytes | None, reason: str) -> None:
    with pytest.raises(MalformedEvent, match=reason):
        decode(value)


def test_decoding_names_an_unknown_type() -> None:
    document = example() | {"type": "coursestream.progress.LessonCompleted.v9"}
    with pytest.raises(UnknownEventType, match=r"LessonCompleted\.v9"):
        decode(json.dumps(document).encode())


def test_decoding_names_the_invalid_field_and_keeps_subject_and_version() -> None:
    document = example()
    del document["data"]["lesson_id"]
    with pytest.raises(MalformedEvent, match=r"data.lesson_id: Field required") as failure:
        decode(json.dumps(document).encode())
    assert (failure.value.subject, failure.value.version) == (document["subject"], 2)
