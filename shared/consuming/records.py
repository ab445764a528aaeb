"""A Kafka record on its way into the tables, and what can become of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from shared.events import BY_TYPE, Event, MalformedEvent, UnknownEventType, decode

SetAsideKind = Literal["unknown", "malformed", "failed"]


class Partition(NamedTuple):
    topic: str
    partition: int


class Record(Protocol):
    """What we use of aiokafka's ConsumerRecord."""

    @property
    def topic(self) -> str: ...
    @property
    def partition(self) -> int: ...
    @property
    def offset(self) -> int: ...
    @property
    def key(self) -> bytes | None: ...
    @property
    def value(self) -> bytes | None: ...
    @property
    def headers(self) -> Sequence[tuple[str, bytes]]: ...


@dataclass(frozen=True, slots=True)
class Sound:
    """A record that holds an event of this release's catalogue."""

    record: Record
    event: Event


@dataclass(frozen=True, slots=True)
class SetAside:
    """A record that goes to the dead letters; its aggregate and version as far as known."""

    record: Record
    kind: SetAsideKind
    reason: str
    aggregate: str | None = None
    version: int | None = None


def partition_of(record: Record) -> Partition:
    return Partition(record.topic, record.partition)


def read(record: Record) -> Sound | SetAside:
    """Decode one record; whatever is wrong with it stays with it."""
    try:
        event = decode(record.value)
    except UnknownEventType as error:
        return SetAside(record, "unknown", str(error), error.subject, error.version)
    except MalformedEvent as error:
        return SetAside(record, "malformed", str(error), error.subject, error.version)
    wrong = _misplaced(record, event)
    if wrong is not None:
        return SetAside(record, "malformed", wrong, event.subject, event.aggregateversion)
    return Sound(record, event)


def _misplaced(record: Record, event: Event) -> str | None:
    """What is wrong with a record around its event."""
    home = BY_TYPE[event.type].topic.name
    if home != record.topic:
        return f"{event.type} belongs to the topic {home}"
    for name, value in record.headers:
        try:
            value.decode()
        except UnicodeDecodeError:
            return f"the header {name!r} is not UTF-8"
    return None
