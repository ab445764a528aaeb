"""The CloudEvents 1.0 envelope of every event.

The value of a Kafka record is one JSON document in the structured mode of CloudEvents
(https://github.com/cloudevents/spec).
"""

from typing import Any, ClassVar, Literal, get_args
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from coursestream_events.fields import Ordinal, ShortText
from coursestream_events.instants import Instant

CONTENT_TYPE = "application/cloudevents+json"


class Contract(BaseModel):
    """Base of all parts of the wire format: immutable, and ignores unknown fields."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class EventData(Contract):
    """Fields of every event's ``data``."""

    occurred_at: Instant = Field(
        description="When the event happened; for imported records, a time in the past"
    )
    imported: bool = Field(
        default=False, description="True for records imported from another system"
    )


class Event(Contract):
    """Base of all events. Subclasses define ``type`` and ``data``."""

    type_name: ClassVar[str]
    name: ClassVar[str]

    specversion: Literal["1.0"] = "1.0"
    id: UUID = Field(description="UUIDv7 of the event")
    source: ShortText = Field(description="/coursestream/ and the name of the publishing service")
    type: str
    time: Instant = Field(description="When the event was appended to the outbox")
    subject: ShortText = Field(description="Id of the aggregate that the event is about")
    datacontenttype: Literal["application/json"] = "application/json"
    aggregateversion: Ordinal = Field(
        description="Version of the aggregate after the event: 1, 2, 3 … without gaps per subject"
    )
    snapshotfrom: Ordinal | None = Field(
        default=None,
        description="First version of a republished snapshot. The events from this version on "
        "carry the complete state of the subject; do not wait for lower versions.",
    )
    partitionkey: ShortText = Field(description="Key of the Kafka record; equals subject")
    actorid: UUID | None = Field(default=None, description="User who caused the event")
    correlationid: ShortText | None = Field(
        default=None, description="Id of the request that started the chain of events"
    )
    causationid: ShortText | None = Field(
        default=None, description="Id of the event that caused this event"
    )
    traceparent: ShortText | None = Field(default=None, description="W3C trace context")
    data: Any

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        names = get_args(cls.model_fields["type"].annotation)
        if names:
            cls.type_name = names[0]
            cls.name = cls.__name__
