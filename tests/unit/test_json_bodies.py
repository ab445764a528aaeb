"""Bodies that Python's JSON parser takes or fails on, and cursors that no list gave out."""

import base64
import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from coursestream_events import Instant
from shared.errors import InvalidInput
from shared.http.middleware.json_bodies import MAX_VALUES, check_json
from shared.http.pages import decode_cursor, encode_cursor
from shared.references import Reference, id_of
from tests.http.hostile_input import DEEP, INSTANTS

REFUSED = [
    DEEP,
    b"[" * 3_000 + b"]" * 3_000,
    b'{"a":' * 50_000,
    b'"\\ud800"',
    b'{"\\udfff": 1}',
    b'"\xff"',
    b"NaN",
    b"[Infinity]",
    b"1" * 5_000,
    "{}".encode("utf-16"),
    b"{}{}",
    b"{",
    b"[" + b"0," * MAX_VALUES + b"0]",
    b"{" + b",".join(b'"a%d":0' % n for n in range(MAX_VALUES + 1)) + b"}",
    b"[" + b"[" + b"0," * (MAX_VALUES // 2) + b"0]," + b"[" + b"0," * (MAX_VALUES // 2) + b"0]]",
]


@pytest.mark.parametrize("body", REFUSED, ids=lambda body: repr(body[:20]))
def test_a_body_that_is_no_json_of_ours_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_json(body)
    assert refused.value.errors is not None
    assert [each["field"] for each in refused.value.errors] == ["body"]
    assert len(refused.value.errors[0]["message"]) < 200


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)  # fmt: skip


@given(JSON.filter(lambda value: value not in (float("inf"), -float("inf"))))
def test_any_other_json_is_taken(value: Any) -> None:
    body = json.dumps(value).replace("Infinity", "1e308").encode()
    check_json(body)
    check_json(b"\xef\xbb\xbf" + body)


@given(st.binary())
def test_any_bytes_are_taken_or_refused(body: bytes) -> None:
    try:
        check_json(body)
    except InvalidInput:
        return
    json.loads(body or b"0")


KEY = UUID("0191f0f0-0000-7000-8000-000000000001")
BEYOND = [
    each for each in INSTANTS if not each.startswith(("1900", "2199", "2026-01-01T00:00:00."))
]


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        (tuple[str, UUID], ("\0", KEY)),
        (tuple[str, UUID], ("a\0b", KEY)),
        *((tuple[Instant, UUID], (each, KEY)) for each in BEYOND[:4]),
        (tuple[UUID], ()),
        (tuple[UUID], ("x",)),
    ],
)
def test_a_cursor_holds_what_a_row_can_hold(kind: Any, parts: tuple[Any, ...]) -> None:
    with pytest.raises(InvalidInput, match="does not belong to this list"):
        decode_cursor(encode_cursor(*parts), kind)


@given(st.binary())
def test_a_cursor_of_any_bytes_is_taken_or_refused(content: bytes) -> None:
    cursor = base64.urlsafe_b64encode(content).decode().rstrip("=")
    for kind in (tuple[str, UUID], tuple[Instant, UUID], tuple[float, UUID]):
        with pytest.raises(InvalidInput):
            decode_cursor(cursor, kind)


@pytest.mark.parametrize("reference", ["a\0", "\0a", "a\nb", "a\x7f", " ", "", "a" * 201])
def test_a_reference_is_one_clean_line(reference: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Reference).validate_python(reference)
    assert TypeAdapter(Reference).validate_python(" auth0|7 (é) ") == "auth0|7 (é)"


def test_both_forms_of_an_accented_letter_are_one_reference() -> None:
    assert id_of("user", "Zo\u00eb") == id_of("user", "Zoe\u0308") != id_of("user", "Zoe")
