"""Instants and days between the years 1900 and 2199, so that no arithmetic overflows.

asyncpg stores the limits of Python's calendar as infinity, and converting them to another time
zone overflows. A teaching record outside these bounds is a mistake, or a "no end" that should have
been omitted.
"""

from datetime import UTC, date, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, PlainSerializer, WithJsonSchema

FIRST_YEAR, LAST_YEAR = 1900, 2199
FIRST_INSTANT = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
LAST_INSTANT = datetime(LAST_YEAR, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
FIRST_DAY, LAST_DAY = FIRST_INSTANT.date(), LAST_INSTANT.date()

_OUTSIDE = (
    f"must be between the years {FIRST_YEAR} and {LAST_YEAR}; "
    "omit an optional field when there is no end"
)


def _bounded(moment: datetime) -> datetime:
    # Inside these years no zone reaches a bound, and comparing moments costs more than converting.
    if FIRST_YEAR < moment.year < LAST_YEAR:
        return moment.astimezone(UTC)
    # Compare before converting: conversion overflows near the years 1 and 9999.
    if not FIRST_INSTANT <= moment <= LAST_INSTANT:
        raise ValueError(_OUTSIDE)
    return moment.astimezone(UTC)


def _bounded_day(day: date) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(_OUTSIDE)
    return day


def as_rfc3339(moment: datetime) -> str:
    """Return an aware UTC datetime in RFC 3339 format with the suffix ``Z``."""
    return moment.isoformat().replace("+00:00", "Z")


Instant = Annotated[
    AwareDatetime,
    AfterValidator(_bounded),
    PlainSerializer(as_rfc3339, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
Day = Annotated[date, AfterValidator(_bounded_day)]
