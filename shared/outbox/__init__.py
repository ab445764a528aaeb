"""Facts that commit with the change they tell of, and the relay that brings them to Kafka."""

from shared.outbox.append import (
    EventTooLarge,
    append,
    new_event,
    purge_events,
)
from shared.outbox.relay import Relay
from shared.outbox.status import relay_status

__all__ = [
    "EventTooLarge",
    "Relay",
    "append",
    "new_event",
    "purge_events",
    "relay_status",
]
