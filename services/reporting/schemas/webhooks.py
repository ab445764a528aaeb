"""Requests and responses about webhooks."""

from datetime import datetime
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import urlsplit
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field, StringConstraints

from coursestream_events import CATALOG
from coursestream_events.instants import Instant
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion

# A receiver may have any event but those of internal topics.
EVENT_TYPES = tuple(entry.event.type_name for entry in CATALOG if not entry.topic.internal)
_ID = "0190d3f1-0000-7000-8000-000000000050"
_EVENT_ID = "0190d3f1-0000-7000-8000-000000000051"
_COMPLETED = "coursestream.progress.LessonCompleted.v1"
_SUBJECT = "0190d3f1-0000-7000-8000-000000000001:0190d3f1-0000-7000-8000-000000000002"
_URL = r"^https?://[!-~]+$"


def _check_url(url: str) -> str:
    parts = urlsplit(url)
    if not parts.hostname or parts.port == 0:
        raise ValueError("needs a host, such as https://receiver.example/coursestream")
    if "@" in parts.netloc:
        raise ValueError("must not contain a user or a password; deliveries are signed")
    if "#" in url:
        raise ValueError("must not contain a fragment, which is never sent")
    return url


def _check_types(names: list[str]) -> list[str]:
    unknown = [name for name in names if name not in EVENT_TYPES]
    if unknown:
        raise ValueError(f"no public event type: {unknown[0]}; docs/events.md lists them")
    return sorted(set(names))


def is_address(host: str) -> bool:
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


Url = Annotated[
    str,
    StringConstraints(max_length=2000, pattern=_URL),
    AfterValidator(_check_url),
    Field(
        description="Where events are sent by POST: https, on a public address",
        examples=["https://receiver.example/coursestream"],
    ),
]
EventTypes = Annotated[
    list[str],
    Field(
        min_length=1,
        max_length=200,
        description="Types of the events to deliver, as listed in docs/events.md",
        examples=[[_COMPLETED]],
    ),
    AfterValidator(_check_types),
]


class WebhookCreate(Request):
    url: Url
    event_types: EventTypes

    model_config = example(url="https://receiver.example/coursestream", event_types=[_COMPLETED])


class WebhookPatch(Request):
    """Added types are delivered from now on."""

    url: Url = left_out()
    event_types: EventTypes = left_out()

    model_config = example(event_types=[_COMPLETED])


class WebhookReplay(Request):
    read_from: Instant = Field(
        description="Events that were published from this moment on are delivered again"
    )

    model_config = example(read_from="2026-09-01T00:00:00Z")


class WebhookSkip(Request):
    event_id: UUID = Field(description="A held event, as listed")

    model_config = example(event_id=_EVENT_ID)


class Webhook(BaseModel):
    subscription_id: UUID = Field(examples=[_ID])
    url: str = Field(examples=["https://receiver.example/coursestream"])
    event_types: list[str] = Field(examples=[[_COMPLETED]])
    paused_at: datetime | None = Field(default=None, description="Null while events are delivered")
    paused_reason: str | None = Field(default=None, examples=["Paused by an administrator."])
    queued: int = Field(description="Events that were read and are not delivered yet", examples=[0])
    held: int = Field(description="Of these, the failing ones, which hold their subjects")
    version: ETagVersion = Field(description="Also sent as the ETag")
    created_at: datetime
    updated_at: datetime


class WebhookWithSecret(Webhook):
    secret: str = Field(
        description="Verifies the signatures; shown only here",
        examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
    )


class HeldEvent(BaseModel):
    event_id: UUID = Field(examples=[_EVENT_ID])
    event_type: str = Field(examples=[_COMPLETED])
    subject: str = Field(
        description="Later events of this subject wait for it", examples=[_SUBJECT]
    )
    waiting: int = Field(description="Later events that wait", examples=[2])
    attempts: int = Field(examples=[4])
    first_failed_at: datetime
    next_attempt_at: datetime
    last_error: str = Field(examples=["answered 500"])


class WebhookAttempt(BaseModel):
    attempted_at: datetime
    event_id: UUID = Field(description="Also sent as `webhook-id`", examples=[_EVENT_ID])
    event_type: str = Field(examples=[_COMPLETED])
    subject: str = Field(examples=[_SUBJECT])
    milliseconds: int = Field(examples=[35])
    status: int | None = Field(
        default=None, description="HTTP status of the answer; null if there was none"
    )
    error: str | None = Field(
        default=None, description="Null if the event was accepted", examples=["answered 500"]
    )


class WebhookTest(BaseModel):
    event_id: UUID = Field(
        description="Of the test event; the list of attempts shows how it went",
        examples=[_EVENT_ID],
    )
