"""Kafka records, and decoding them into events."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
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


class Partition(NamedTuple):
    topic: str
    partition: int

    def __str__(self) -> str:
        return f"{self.topic}/{self.partition}"


class Record(Protocol):
    """The part of aiokafka's ConsumerRecord that is used here."""

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


RecordsByPartition = Mapping[Partition, Sequence[Record]]


@dataclass(frozen=True, slots=True)
class DecodedRecord:
    """A record that holds a valid event of this release's catalog."""

    record: Record
    event: Event


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record to be dead-lettered; aggregate and version are set as far as they are known."""

    record: Record
    kind: DeadLetterKind
    reason: str
    aggregate: str | None = None
    version: int | None = None


DecodingOutcome = DecodedRecord | RejectedRecord


def partition_of(record: Record) -> Partition:
    return Partition(record.topic, record.partition)


def by_partition(records: Iterable[Record]) -> dict[Partition, list[Record]]:
    """Group records by partition, in the order given.

    A delivery has them partition by partition, so that few objects are made.
    """
    groups: dict[Partition, list[Record]] = {}
    for place, run in groupby(records, key=attrgetter("topic", "partition")):
        groups.setdefault(Partition(*place), []).extend(run)
    return groups


def decode_record(record: Record) -> DecodingOutcome:
    """Decode one record; never raise for anything that the record contains."""
    try:
        event = decode(record.value)
        mismatch = _mismatch(record, event)
    except UnreadableEvent as error:
        kind: DeadLetterKind = "unknown" if isinstance(error, UnknownEventType) else "malformed"
        aggregate, version = _identity(record, error.subject, error.version)
        return RejectedRecord(record, kind, str(error), aggregate, version)
    except MemoryError:
        raise
    except Exception as error:
        # Only the record's own bytes were decoded, so no other record causes this error.
        return RejectedRecord(record, "malformed", f"{type(error).__name__}: {error}")
    if mismatch is not None:
        # Not written by its subject's producer, so it does not count as a version of the subject.
        return RejectedRecord(record, "malformed", mismatch)
    unreadable = _unreadable_header(record)
    if unreadable is not None:
        return RejectedRecord(
            record, "malformed", unreadable, event.subject, event.aggregateversion
        )
    return DecodedRecord(record, event)


def _mismatch(record: Record, event: Event) -> str | None:
    """Return why type, topic, source, subject, keys and partition do not belong together."""
    entry = BY_TYPE[event.type]
    if entry.topic.name != record.topic:
        return f"{event.type} belongs to the topic {entry.topic.name}"
    if event.source != entry.source:
        return f"{event.type} comes from {entry.source}, not from {event.source}"
    key = entry.topic.key_of(event)
    if not event.subject == event.partitionkey == key:
        return f"subject and partitionkey must be {key}, as in the data"
    if not _has_key(record, key):
        return f"the record's key or partition is not that of {key}"
    return None


def _unreadable_header(record: Record) -> str | None:
    for name, value in record.headers:
        try:
            name.encode()
            (value or b"").decode()
        except UnicodeError:
            return f"the header {name!r} is not UTF-8"
    return None


def _has_key(record: Record, key: str) -> bool:
    return record.key == key.encode() and record.partition == partition_for(record.topic, key)


def _identity(
    record: Record, subject: str | None, version: int | None
) -> tuple[str | None, int | None]:
    """Return aggregate and version, or neither if key or partition are not the subject's."""
    if subject is None or record.topic not in TOPIC_BY_NAME or not _has_key(record, subject):
        return None, None
    return subject, version
