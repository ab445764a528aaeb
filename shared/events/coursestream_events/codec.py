"""Between events and the bytes of a Kafka record."""

import secrets
import time
from typing import Any, Literal, NotRequired
from uuid import UUID

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

from coursestream_events.catalog import BY_TYPE, event_adapter
from coursestream_events.envelope import Event
from coursestream_events.fields import Ordinal, ShortText


class _Envelope(TypedDict):
    """What of a record that breaks its contract is read; its data are not even built."""

    specversion: Literal["1.0"]
    type: ShortText
    subject: NotRequired[Any]
    aggregateversion: NotRequired[Any]


_ENVELOPE = TypeAdapter(_Envelope)
_IDENTITY: TypeAdapter[tuple[str, int]] = TypeAdapter(tuple[ShortText, Ordinal])


# Below the default message.max.bytes of a broker (1,048,588), with room for key and headers.
MAX_EVENT_BYTES = 900_000
# An outline of 5,000 lessons has a quarter of these. A parser needs up to a kilobyte for a list or
# an object, however empty: of 900 kB, 300 MB.
_MAX_CONTAINERS, _MAX_ITEMS = 20_000, 50_000
_ALWAYS_SMALL_ENOUGH = 20_000


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


def is_oversized(value: bytes) -> bool:
    """Whether an event in this form is more than a consumer may have to hold."""
    if len(value) <= _ALWAYS_SMALL_ENOUGH:
        return False
    containers = value.count(b"[") + value.count(b"{")
    too_many = containers > _MAX_CONTAINERS or value.count(b",") > _MAX_ITEMS
    return too_many or len(value) > MAX_EVENT_BYTES


def encode(event: Event) -> bytes:
    """The record's value: absent optional attributes are left out, as CloudEvents wants it."""
    return event.model_dump_json(exclude_none=True).encode()


def decode(value: bytes | None) -> Event:
    """Read one record's value, whatever bytes it holds.

    Raises:
        UnknownEventType: the type is not in this release's catalog.
        MalformedEvent: not JSON, no CloudEvent, or a field is missing or wrong.
    """
    if value is None:
        raise MalformedEvent("the record has no value")
    if is_oversized(value):
        raise MalformedEvent("more bytes or parts than any event may have")
    try:
        return event_adapter().validate_json(value)
    except ValidationError as error:
        raise _explain(value, error) from None


def _explain(value: bytes, error: ValidationError) -> UnreadableEvent:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    if first["type"] == "json_invalid":
        return MalformedEvent(f"not JSON: {first['msg']}")
    try:
        envelope = _ENVELOPE.validate_json(value)
        event_type = envelope["type"]
    except (KeyError, ValidationError):
        return MalformedEvent("not a CloudEvent: specversion or type is missing")
    subject, version = _identity(envelope)
    if event_type not in BY_TYPE:
        return UnknownEventType(f"unknown event type {event_type!r}", subject, version)
    place = ".".join(str(part) for part in first["loc"][1:]) or "event"
    return MalformedEvent(f"{event_type}: {place}: {first['msg']}", subject, version)


def _identity(envelope: _Envelope) -> tuple[str | None, int | None]:
    try:
        return _IDENTITY.validate_python((envelope["subject"], envelope["aggregateversion"]))
    except (KeyError, ValidationError):
        return None, None


def uuid7() -> UUID:
    """A time-ordered UUID version 7 (RFC 9562, section 5.7)."""
    milliseconds = time.time_ns() // 1_000_000
    random = secrets.randbits(74)
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76
    value |= (random >> 62) << 64 | 0b10 << 62 | random & (2**62 - 1)
    return UUID(int=value)
