"""The subscription of reporting: events of the other services and their handlers."""

from coursestream_events import CATALOG, Event
from coursestream_events.progress import CourseCompleted
from services.reporting.service.handlers.projector import project
from shared.consuming import Consumer, Handler

_IGNORED: dict[type[Event], str] = {
    CourseCompleted: "figures are computed from the completions",
}

# One handler for all events, since figures depend on facts of several topics.
_HANDLERS: dict[type[Event], Handler] = {
    entry.event: project
    for entry in CATALOG
    if "reporting" in entry.consumers and entry.event not in _IGNORED
}

CONSUMER = Consumer(service="reporting", handlers=_HANDLERS, ignored=_IGNORED)
