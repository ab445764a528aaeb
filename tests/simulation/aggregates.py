"""What events and versions belong to."""

from typing import NamedTuple, Self

from coursestream_events import BY_EVENT, Event


class Aggregate(NamedTuple):
    topic: str
    name: str

    @classmethod
    def of(cls, event: Event) -> Self:
        return cls(BY_EVENT[type(event)].topic.name, event.subject)

    def __str__(self) -> str:
        return f"{self.topic.rpartition('.')[2]} {self.name}"


class Version(NamedTuple):
    """One event, as it is named in reports."""

    aggregate: Aggregate
    version: int

    @classmethod
    def of(cls, event: Event) -> Self:
        return cls(Aggregate.of(event), event.aggregateversion)

    def __str__(self) -> str:
        return f"version {self.version} of {self.aggregate}"
