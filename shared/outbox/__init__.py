"""Transactional outbox: events commit with the change they describe; a relay publishes them."""

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
