"""The body of a delivery."""

from datetime import datetime
from uuid import UUID

import orjson

from coursestream_events import BY_EVENT, Event
from coursestream_events.catalog import USER
from coursestream_events.envelope import EventData
from shared.clock import now
from shared.ids import uuid7

TEST_TYPE = "coursestream.reporting.WebhookTest.v1"

# Of the topic with personal data.
_OF_USERS = {"user_id", *EventData.model_fields}


def body_of(event: Event) -> bytes:
    """Return the event as it was published; of an event about a user, the ids only."""
    document = event.model_dump(mode="json", exclude_none=True)
    if BY_EVENT[type(event)].topic is USER:
        document["data"] = {
            name: value for name, value in document["data"].items() if name in _OF_USERS
        }
    return orjson.dumps(document)


def test_event(subscription_id: UUID) -> tuple[UUID, datetime, bytes]:
    """Return id, time and body of an event that says nothing."""
    event_id, moment, webhook = uuid7(), now(), str(subscription_id)
    document = {
        "specversion": "1.0",
        "id": event_id,
        "source": "/coursestream/reporting",
        "type": TEST_TYPE,
        "time": moment,
        "subject": webhook,
        "datacontenttype": "application/json",
        "data": {"occurred_at": moment, "subscription_id": webhook},
    }
    return event_id, moment, orjson.dumps(document)
