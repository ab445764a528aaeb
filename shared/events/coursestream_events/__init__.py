"""The event contracts of Coursestream.

``decode`` turns the value of a Kafka record into a typed event; the classes of the events are in
the modules ``courses``, ``enrollment``, ``progress`` and ``reporting``, named after the publishing
service. ``CATALOG`` lists all events with their topics, and ``schema_of`` and ``example_of`` return
their JSON Schemas and examples.
"""

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
)
from coursestream_events.envelope import CONTENT_TYPE, Event, EventData
from coursestream_events.instants import Day, Instant
from coursestream_events.resources import example_of, schema_of

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
    "example_of",
    "is_oversized",
    "schema_of",
    "topics_of",
]
