"""Formats of numbers and time zones in every HTTP API.

A percent is a JSON number from 0 to 100 and a rate one from 0 to 1. Scores, points and other
exact numbers are decimal strings, which no JSON parser turns into binary fractions.
"""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from shared.time_zones import check_time_zone

_DECIMAL_TEXT = r"^-?[0-9]{1,14}(\.[0-9]{1,10})?$"
_UNSIGNED_TEXT = _DECIMAL_TEXT.replace("-?", "")
_PATTERN = re.compile(_DECIMAL_TEXT, re.ASCII)


def format_decimal(value: Decimal) -> str:
    """Return the number without an exponent and without trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _check_number(value: Any) -> Any:
    if isinstance(value, str | bool):
        raise ValueError("not a JSON number")
    return value


def _check_text(value: Any) -> Any:
    # Decimal() also takes "1_0", other digits, "1e9" and "NaN".
    if isinstance(value, Decimal) or (isinstance(value, str) and _PATTERN.fullmatch(value)):
        return value
    raise ValueError('not a decimal string such as "7.5"')


def _text_schema(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "format": "decimal", "pattern": pattern})


_NUMBER = PlainSerializer(float, return_type=float, when_used="json")
_TEXT = PlainSerializer(format_decimal, return_type=str, when_used="json")

Percent = Annotated[
    Decimal,
    Field(ge=0, le=100),
    BeforeValidator(_check_number),
    _NUMBER,
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 100}),
]
Rate = Annotated[float, Field(ge=0, le=1)]
DecimalText = Annotated[Decimal, BeforeValidator(_check_text), _TEXT, _text_schema(_DECIMAL_TEXT)]
Score = Annotated[
    Decimal, Field(ge=0), BeforeValidator(_check_text), _TEXT, _text_schema(_UNSIGNED_TEXT)
]
TimeZone = Annotated[
    str,
    StringConstraints(max_length=64, pattern=r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
    AfterValidator(check_time_zone),
    Field(description="IANA time zone, such as `Europe/Paris`"),
]
