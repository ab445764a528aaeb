"""Number formats of the HTTP APIs: one notation for each kind, in and out."""

from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, ValidationError

from shared.http.bodies import Line
from shared.http.fields import DecimalText, Percent, Rate, Score, TimeZone, format_decimal


class Numbers(BaseModel):
    percent: Percent | None = None
    pass_percent: Annotated[Percent, Field(decimal_places=4)] | None = None
    rate: Rate | None = None
    value: DecimalText | None = None
    score: Score | None = None
    points: Annotated[Score, Field(gt=0, le=10_000, decimal_places=2)] | None = None


class Named(BaseModel):
    title: Line
    time_zone: TimeZone | None = None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('{"percent": 66.6667}', {"percent": 66.6667}),
        ('{"percent": 100}', {"percent": 100.0}),
        ('{"pass_percent": 33.3333}', {"pass_percent": 33.3333}),
        ('{"rate": 0.5}', {"rate": 0.5}),
        ('{"value": "-3.140"}', {"value": "-3.14"}),
        ('{"score": "10.00"}', {"score": "10"}),
        ('{"score": "0.0"}', {"score": "0"}),
        ('{"points": "7.5"}', {"points": "7.5"}),
    ],
)
def test_a_number_is_written_in_its_format(text: str, written: dict[str, Any]) -> None:
    read = Numbers.model_validate_json(text)
    assert read.model_dump(mode="json", exclude_unset=True) == written


@pytest.mark.parametrize(
    "wrong",
    [
        {"percent": "50"},
        {"percent": 100.1},
        {"percent": True},
        {"pass_percent": 33.33333},
        {"rate": 1.01},
        {"value": 3.14},
        {"value": "1_0"},
        {"value": "1e3"},
        {"value": "NaN"},
        {"value": "\u0661"},
        {"value": " 1"},
        {"value": "1\n"},
        {"value": "9" * 15},
        {"score": 10},
        {"score": "-1"},
        {"points": "0"},
        {"points": "1.005"},
    ],
)
def test_another_notation_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Numbers.model_validate(wrong)


def test_the_schemas_of_requests_and_answers_are_the_same() -> None:
    schema = Numbers.model_json_schema(mode="validation")["properties"]
    assert schema == Numbers.model_json_schema(mode="serialization")["properties"]
    assert schema["score"]["anyOf"][0]["type"] == "string"
    assert schema["percent"]["anyOf"][0] == {"type": "number", "minimum": 0, "maximum": 100}


@given(st.decimals(min_value=-(10**14), max_value=10**14, places=10))
def test_a_decimal_survives_its_notation(value: Decimal) -> None:
    text = format_decimal(value)
    assert Decimal(text) == value
    assert "." not in text or not text.endswith("0")


@pytest.mark.parametrize("zone", ["Europe/Atlantis", "europe/paris", "localtime", "Factory"])
def test_a_time_zone_must_exist(zone: str) -> None:
    assert Named(title="A", time_zone="America/Argentina/Buenos_Aires").time_zone
    with pytest.raises(ValidationError, match="is not an IANA time zone such as Europe/London"):
        Named(title="A", time_zone=zone)


@pytest.mark.parametrize(
    "title",
    ["\u200b", "\u200b\u00ad\u2060", "\u3164", "\u2800", "\u0301", "\u202e \u200b", "\u00a0x"],
)
def test_an_invisible_name_is_refused(title: str) -> None:
    with pytest.raises(ValidationError):
        Named(title=title)


@pytest.mark.parametrize("title", ["x", "\u200bx", "\u092e\u0947", "\U0001f642", "?", "e\u0301"])
def test_a_name_with_a_visible_character_is_accepted(title: str) -> None:
    assert Named(title=title).title == title
