"""Context of the current request or event: its origin, and the versions it has written."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from uuid import UUID

from coursestream_events import Event


@dataclass(frozen=True, slots=True)
class Causality:
    """The origin of the current work, for the envelopes of the events it appends."""

    actor_id: UUID | None = None
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None


NO_ORIGIN = Causality()
causality: ContextVar[Causality] = ContextVar("causality", default=NO_ORIGIN)

# Per topic and aggregate, the last version that the current request has appended.
Written = dict[tuple[str, str], int]
written: ContextVar[Written | None] = ContextVar("written", default=None)


@contextmanager
def caused_by(event: Event) -> Iterator[None]:
    """Name this event as the cause of events appended inside the block."""
    token = causality.set(
        Causality(event.actorid, event.correlationid, str(event.id), event.traceparent)
    )
    try:
        yield
    finally:
        causality.reset(token)


def act_as(actor_id: UUID | None) -> None:
    """Set the actor of the rest of this request."""
    causality.set(replace(causality.get(), actor_id=actor_id))
