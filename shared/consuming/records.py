"""A Kafka record on its way into the tables, and what can become of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from coursestream_events import (
    BY_TYPE,
    TOPIC_BY_NAME,
    Event,
    UnknownEventType,
    UnreadableEvent,
    decode,
)
from shared.kafka.partitioning import partition_for

DeadLetterKind = Literal["unknown", "malformed", "failed"]

# Decoded, an event takes up to ten times its bytes; 2,000 usual ones have fewer than this together.
_MAX_BATCH_BYTES = 4_000_000


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
    def headers(self) -> Sequence[tuple[str, bytes | None]]: ...


@dataclass(frozen=True, slots=True)
class DecodedRecord:
    """A record that holds an event of this release's catalog."""

    record: Record
    event: Event


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record that goes to the dead letters; its aggregate and version as far as known."""

    record: Record
    kind: DeadLetterKind
    reason: str
    aggregate: str | None = None
    version: int | None = None


Outcome = DecodedRecord | RejectedRecord


def partition_of(record: Record) -> Partition:
    return Partition(record.topic, record.partition)


def split_by_size(records: Sequence[Record]) -> Iterator[Sequence[Record]]:
    """Parts of a delivery, in its order, whose decoded events fit into memory together."""
    begin, size = 0, 0
    for number, record in enumerate(records):
        weight = len(record.value or b"")
        if number > begin and size + weight > _MAX_BATCH_BYTES:
            yield records[begin:number]
            begin, size = number, 0
        size += weight
    yield records[begin:]


def read(record: Record) -> Outcome:
    """Decode one record; whatever is wrong with it stays with it, and nothing is raised."""
    try:
        event = decode(record.value)
        wrong = _misplaced(record, event)
    except UnreadableEvent as error:
        kind: DeadLetterKind = "unknown" if isinstance(error, UnknownEventType) else "malformed"
        return RejectedRecord(
            record, kind, str(error), *_identity(record, error.subject, error.version)
        )
    except MemoryError:
        raise
    except Exception as error:
        # Only the record's own bytes went in, so no other record meets this.
        return RejectedRecord(record, "malformed", f"{type(error).__name__}: {error}")
    if wrong is not None:
        # Not what its subject's producer wrote, so it says nothing of that one's versions.
        return RejectedRecord(record, "malformed", wrong)
    unreadable = _unreadable_header(record)
    if unreadable is not None:
        return RejectedRecord(
            record, "malformed", unreadable, event.subject, event.aggregateversion
        )
    return DecodedRecord(record, event)


def _misplaced(record: Record, event: Event) -> str | None:
    """What does not belong together: type, topic, source, subject, keys and partition."""
    entry = BY_TYPE[event.type]
    if entry.topic.name != record.topic:
        return f"{event.type} belongs to the topic {entry.topic.name}"
    if event.source != entry.source:
        return f"{event.type} comes from {entry.source}, not from {event.source}"
    key = entry.topic.key_of(event)
    if not event.subject == event.partitionkey == key:
        return f"subject and partitionkey must be {key}, as the data has it"
    if not _in_place(record, key):
        return f"key or partition of the record are not those of {key}"
    return None


def _unreadable_header(record: Record) -> str | None:
    for name, value in record.headers:
        try:
            name.encode()
            (value or b"").decode()
        except UnicodeError:
            return f"the header {name!r} is not UTF-8"
    return None


def _in_place(record: Record, key: str) -> bool:
    return record.key == key.encode() and record.partition == partition_for(record.topic, key)


def _identity(
    record: Record, subject: str | None, version: int | None
) -> tuple[str | None, int | None]:
    """Aggregate and version that the record counts for: none where it is not in its place."""
    if subject is None or record.topic not in TOPIC_BY_NAME or not _in_place(record, subject):
        return None, None
    return subject, version
