"""What an entrypoint knows of the work it started: its origin, and what it wrote."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from uuid import UUID

from coursestream_events import Event


@dataclass(frozen=True, slots=True)
class Causality:
    """What an event's envelope says about its origin."""

    actor_id: UUID | None = None
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None


NOBODY = Causality()
causality: ContextVar[Causality] = ContextVar("causality", default=NOBODY)

# Per topic and aggregate the last version that the present request appended.
Written = dict[tuple[str, str], int]
written: ContextVar[Written | None] = ContextVar("written", default=None)


@contextmanager
def caused_by(event: Event) -> Iterator[None]:
    """What is appended inside names this event as its cause."""
    token = causality.set(
        Causality(event.actorid, event.correlationid, str(event.id), event.traceparent)
    )
    try:
        yield
    finally:
        causality.reset(token)


def act_as(actor_id: UUID | None) -> None:
    """The rest of this request is done by this person, or by nobody."""
    causality.set(replace(causality.get(), actor_id=actor_id))
