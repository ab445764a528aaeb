"""Transactional outbox: events commit with the change they describe; a relay publishes them."""

from shared.outbox.append import (
    EventTooLarge,
    append,
    new_event,
    purge_events,
)
from shared.outbox.relay import Relay
from shared.outbox.status import RelayStatus, read_relay_status, relay_status

__all__ = [
    "EventTooLarge",
    "Relay",
    "RelayStatus",
    "append",
    "new_event",
    "purge_events",
    "read_relay_status",
    "relay_status",
]
