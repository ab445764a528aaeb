"""Transactional outbox: events commit with the change they describe; a relay publishes them."""

from shared.outbox.append import (
    APPENDED,
    OUTCOME,
    EventTooLarge,
    append,
    new_event,
    note_appended,
    outbox_rows,
    purge_events,
)
from shared.outbox.relay import Relay
from shared.outbox.status import RelayStatus, read_relay_status, relay_status

__all__ = [
    "APPENDED",
    "OUTCOME",
    "EventTooLarge",
    "Relay",
    "RelayStatus",
    "append",
    "new_event",
    "note_appended",
    "outbox_rows",
    "purge_events",
    "read_relay_status",
    "relay_status",
]
