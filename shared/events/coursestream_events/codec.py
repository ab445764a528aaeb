"""Encode and decode the value of a Kafka record."""

from typing import Any, Literal, NotRequired

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

from coursestream_events.catalog import BY_TYPE, event_adapter
from coursestream_events.envelope import Event
from coursestream_events.fields import Ordinal, ShortText


class _Envelope(TypedDict):
    """The part of a malformed record that is still read; its data is not parsed."""

    specversion: Literal["1.0"]
    type: ShortText
    subject: NotRequired[Any]
    aggregateversion: NotRequired[Any]


_ENVELOPE = TypeAdapter(_Envelope)
_IDENTITY: TypeAdapter[tuple[str, int]] = TypeAdapter(tuple[ShortText, Ordinal])


# Below a broker's default message.max.bytes (1,048,588), with room for key and headers.
MAX_EVENT_BYTES = 900_000
# Four times what an outline of 5,000 lessons has. The parser needs up to 1 kB for each list or
# object, even an empty one: 300 MB for a record of 900 kB.
_MAX_CONTAINERS, _MAX_ITEMS = 20_000, 50_000
_ALWAYS_SMALL_ENOUGH = 20_000


class UnreadableEvent(ValueError):
    """A record that cannot be decoded; ``subject`` and ``version`` are set when readable."""

    def __init__(self, reason: str, subject: str | None = None, version: int | None = None) -> None:
        super().__init__(reason)
        self.subject = subject
        self.version = version


class UnknownEventType(UnreadableEvent):
    """A CloudEvent whose type or type version this release does not know."""


class MalformedEvent(UnreadableEvent):
    """A record that violates its contract."""


def is_oversized(value: bytes) -> bool:
    """Return whether a record is larger than any event may be."""
    if len(value) <= _ALWAYS_SMALL_ENOUGH:
        return False
    containers = value.count(b"[") + value.count(b"{")
    too_many = containers > _MAX_CONTAINERS or value.count(b",") > _MAX_ITEMS
    return too_many or len(value) > MAX_EVENT_BYTES


def encode(event: Event) -> bytes:
    """Return the value of a record. Fields that are None are omitted, as CloudEvents requires."""
    return event.model_dump_json(exclude_none=True).encode()


def decode(value: bytes | None) -> Event:
    """Decode the value of a record.

    Raises:
        UnknownEventType: the type is not in the catalog of this release.
        MalformedEvent: the value is not JSON, not a CloudEvent, or violates its contract.
    """
    if value is None:
        raise MalformedEvent("the record has no value")
    if is_oversized(value):
        raise MalformedEvent("larger than any event may be")
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
