"""Between events and the bytes of a Kafka record."""

import json
import secrets
import time
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from shared.events.catalogue import BY_TYPE, event_adapter
from shared.events.envelope import MAX_AGGREGATE_VERSION, Event


class UnreadableEvent(ValueError):
    """``subject`` and ``version`` are set as far as the record still tells them."""

    def __init__(self, reason: str, subject: str | None = None, version: int | None = None) -> None:
        super().__init__(reason)
        self.subject = subject
        self.version = version


class UnknownEventType(UnreadableEvent):
    """The record is a CloudEvent of a type, or a version of one, that this release lacks."""


class MalformedEvent(UnreadableEvent):
    """The record breaks its contract."""


def encode(event: Event) -> bytes:
    """The record's value: absent optional attributes are left out, as CloudEvents wants it."""
    return event.model_dump_json(exclude_none=True).encode()


def decode(value: bytes | None) -> Event:
    """Read one record's value.

    Raises:
        UnknownEventType: the type is not in this release's catalogue.
        MalformedEvent: not JSON, no CloudEvent, or a field is missing or wrong.
    """
    if value is None:
        raise MalformedEvent("the record has no value")
    try:
        return event_adapter().validate_json(value)
    except ValidationError as error:
        raise _explain(value, error) from None


def _explain(value: bytes, error: ValidationError) -> UnreadableEvent:
    try:
        document = json.loads(value)
    except ValueError as json_error:
        return MalformedEvent(f"not JSON: {json_error}")
    if not isinstance(document, dict) or "specversion" not in document:
        return MalformedEvent("not a CloudEvent: no specversion")
    position = _position(document)
    event_type = document.get("type")
    if isinstance(event_type, str) and event_type not in BY_TYPE:
        return UnknownEventType(f"unknown event type {event_type!r}", *position)
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"][1:]) or "event"
    return MalformedEvent(f"{event_type}: {place}: {first['msg']}", *position)


def _position(document: dict[str, Any]) -> tuple[str | None, int | None]:
    subject, version = document.get("subject"), document.get("aggregateversion")
    if not isinstance(subject, str) or not isinstance(version, int):
        return None, None
    return (subject, version) if 1 <= version <= MAX_AGGREGATE_VERSION else (None, None)


def uuid7() -> UUID:
    """A time-ordered UUID version 7 (RFC 9562, section 5.7)."""
    milliseconds = time.time_ns() // 1_000_000
    random = secrets.randbits(74)
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76
    value |= (random >> 62) << 64 | 0b10 << 62 | random & (2**62 - 1)
    return UUID(int=value)
