"""The CloudEvents 1.0 envelope that every fact travels in.

A Kafka record's value is one JSON document in CloudEvents' structured mode
(https://github.com/cloudevents/spec), complete in itself wherever it is copied.
"""

from typing import Any, ClassVar, Literal, get_args
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from coursestream_events.fields import Ordinal, ShortText
from coursestream_events.instants import Instant

CONTENT_TYPE = "application/cloudevents+json"


class Contract(BaseModel):
    """A part of the wire format: frozen, and tolerant of fields that a newer producer added."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class EventData(Contract):
    """What every event's ``data`` has."""

    occurred_at: Instant = Field(description="When it happened in the real world")
    imported: bool = Field(default=False, description="True for records of the past")


class Event(Contract):
    """One fact. Subclasses fix ``type`` and the shape of ``data``.

    ``time`` is when the fact was appended to the outbox; ``data.occurred_at`` is when it happened.
    """

    type_name: ClassVar[str]
    name: ClassVar[str]

    specversion: Literal["1.0"] = "1.0"
    id: UUID = Field(description="UUIDv7, unique for this event")
    source: ShortText = Field(description="/coursestream/<service>")
    type: str
    time: Instant
    subject: ShortText = Field(description="Id of the aggregate that changed")
    datacontenttype: Literal["application/json"] = "application/json"
    aggregateversion: Ordinal = Field(description="1, 2, 3 … without a gap per subject")
    snapshotfrom: Ordinal | None = Field(
        default=None,
        description="First version of a republished snapshot: the events from it on hold the "
        "subject's whole state, and no lower version is to be waited for",
    )
    partitionkey: ShortText
    actorid: UUID | None = Field(default=None, description="Who did it")
    correlationid: ShortText | None = Field(default=None, description="The request it began with")
    causationid: ShortText | None = Field(default=None, description="The event that caused it")
    traceparent: ShortText | None = Field(default=None, description="W3C trace context")
    data: Any

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        names = get_args(cls.model_fields["type"].annotation)
        if names:
            cls.type_name = names[0]
            cls.name = cls.__name__
