"""What becomes of the records of a batch: applied, dropped as duplicates, or dead-lettered."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from shared.consuming.deduplication import Aggregate, Deduplicator, VersionOutOfBounds
from shared.consuming.records import DecodedRecord, DecodingOutcome, RejectedRecord
from shared.telemetry import RECORDS
from shared.tracing import TracedEvent


@dataclass(slots=True)
class BatchOutcome:
    """``handled`` is whether any new event has a handler."""

    new: list[DecodedRecord] = field(default_factory=list)
    rejected: list[RejectedRecord] = field(default_factory=list)
    duplicates: int = 0
    handled: bool = False

    @classmethod
    def deduplicate(cls, deduplicator: Deduplicator, decoded: Sequence[DecodingOutcome]) -> Self:
        outcome = cls()
        for each in decoded:
            outcome._add(_deduplicate(deduplicator, each))
        return outcome

    def _add(self, accepted: DecodingOutcome | None) -> None:
        match accepted:
            case DecodedRecord():
                self.new.append(accepted)
            case RejectedRecord():
                self.rejected.append(accepted)
            case None:
                self.duplicates += 1

    def merge(self, other: "BatchOutcome") -> "BatchOutcome":
        return BatchOutcome(
            self.new + other.new,
            self.rejected + other.rejected,
            self.duplicates + other.duplicates,
            self.handled or other.handled,
        )

    def count(self) -> None:
        """Add the records to the metrics, once their transaction has committed."""
        RECORDS.labels("applied").inc(len(self.new))
        RECORDS.labels("dead_lettered").inc(len(self.rejected))
        RECORDS.labels("duplicate").inc(self.duplicates)

    def traced(self) -> Iterator[TracedEvent]:
        """Yield the applied events that belong to a trace."""
        for event in (each.event for each in self.new):
            if event.traceparent is not None:
                yield TracedEvent(event.type, str(event.id), event.traceparent, event.correlationid)


def aggregates_of(decoded: Collection[DecodingOutcome]) -> list[Aggregate]:
    found = []
    for each in decoded:
        name = each.event.subject if isinstance(each, DecodedRecord) else each.aggregate
        if name is not None:
            found.append(Aggregate(each.record.topic, name))
    return found


def reject(decoded: DecodingOutcome, error: Exception) -> RejectedRecord:
    """Return the record as one that ``error`` makes a dead letter."""
    reason = f"{type(error).__name__}: {error}"
    if isinstance(decoded, RejectedRecord):
        return replace(decoded, reason=f"{decoded.reason}; {reason}")
    event = decoded.event
    return RejectedRecord(decoded.record, "failed", reason, event.subject, event.aggregateversion)


def _deduplicate(deduplicator: Deduplicator, decoded: DecodingOutcome) -> DecodingOutcome | None:
    """Return None for a duplicate."""
    if isinstance(decoded, RejectedRecord):
        if decoded.aggregate is not None and decoded.version is not None:
            aggregate = Aggregate(decoded.record.topic, decoded.aggregate)
            deduplicator.mark_missing(aggregate, decoded.version)
        return decoded
    try:
        return decoded if deduplicator.accept(decoded) else None
    except VersionOutOfBounds as error:
        return RejectedRecord(decoded.record, "malformed", str(error))
