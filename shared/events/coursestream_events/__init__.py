"""The contracts between the services; other back ends can install this package alone."""

from coursestream_events.catalog import (
    BY_EVENT,
    BY_TYPE,
    CATALOG,
    TOPIC_BY_NAME,
    TOPICS,
    Entry,
    Service,
    Topic,
    topics_of,
)
from coursestream_events.codec import (
    MAX_EVENT_BYTES,
    MalformedEvent,
    UnknownEventType,
    UnreadableEvent,
    decode,
    encode,
    is_oversized,
    uuid7,
)
from coursestream_events.envelope import CONTENT_TYPE, Event, EventData
from coursestream_events.instants import Day, Instant

__all__ = [
    "BY_EVENT",
    "BY_TYPE",
    "CATALOG",
    "CONTENT_TYPE",
    "MAX_EVENT_BYTES",
    "TOPICS",
    "TOPIC_BY_NAME",
    "Day",
    "Entry",
    "Event",
    "EventData",
    "Instant",
    "MalformedEvent",
    "Service",
    "Topic",
    "UnknownEventType",
    "UnreadableEvent",
    "decode",
    "encode",
    "is_oversized",
    "topics_of",
    "uuid7",
]
