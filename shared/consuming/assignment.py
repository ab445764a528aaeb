"""What a worker knows of the partitions that it is assigned."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from shared.consuming.offsets import Halt, LogFingerprint, StoredOffset
from shared.consuming.records import Partition, Record, partition_of


@dataclass(slots=True)
class PartitionState:
    """``offset`` is as stored; ``expected`` is None while a batch is applied.

    ``delivered`` is the offset after the last record that the client handed over. ``verified``
    says that the stored offset was compared with the log since it was sought. ``awaited`` is the
    end of the log at a moment, which is the watermark once the offset has reached it.
    """

    offset: StoredOffset
    expected: int | None
    delivered: int
    verified: bool = False
    awaited: tuple[datetime, int] | None = None
    halt_stored: bool = False

    @property
    def next_offset(self) -> int:
        return self.offset.next_offset

    @property
    def halt(self) -> Halt | None:
        return self.offset.halt


# What a later comparison needs: a state that was placed again since is another object.
Snapshot = Mapping[Partition, tuple[PartitionState, StoredOffset]]


class Assignment:
    """The states of the partitions that were sought since they were assigned."""

    def __init__(self) -> None:
        self._states: dict[Partition, PartitionState] = {}

    def __getitem__(self, partition: Partition) -> PartitionState:
        return self._states[partition]

    def __contains__(self, partition: Partition) -> bool:
        return partition in self._states

    @property
    def states(self) -> Mapping[Partition, PartitionState]:
        return self._states

    @property
    def halted(self) -> dict[Partition, Halt]:
        return {each: state.halt for each, state in self._states.items() if state.halt is not None}

    def place(self, partition: Partition, stored: StoredOffset) -> int:
        """Begin at a stored offset; returns the offset to seek.

        That is one record before it where its hash is known, so that it is read again.
        """
        before = self._states.get(partition)
        offset = stored.next_offset
        self._states[partition] = PartitionState(
            stored,
            expected=offset,
            delivered=offset,
            awaited=before.awaited if before is not None else None,
            halt_stored=stored.halt is not None,
        )
        return max(0, offset - 1) if stored.fingerprint.record_hash is not None else offset

    def snapshot(self, partitions: Iterable[Partition] | None = None) -> Snapshot:
        """The offsets as they are now, of these partitions or of all."""
        chosen = self._states if partitions is None else partitions
        return {each: (self._states[each], self._states[each].offset) for each in chosen}

    def drop(self, partitions: Iterable[Partition]) -> None:
        for partition in partitions:
            self._states.pop(partition, None)

    def clear(self) -> None:
        self._states.clear()

    def note_delivery(self, records: Sequence[Record]) -> None:
        for record in records:
            state = self._states.get(partition_of(record))
            if state is not None:
                state.delivered = max(state.delivered, record.offset + 1)

    def take_expected(self, partitions: Iterable[Partition]) -> dict[Partition, int | None]:
        """Where the worker stands; unknown from here on, until the batch is applied or sought."""
        expected: dict[Partition, int | None] = {}
        for partition in partitions:
            state = self._states.get(partition)
            expected[partition] = state.expected if state is not None else None
            if state is not None:
                state.expected = None
        return expected

    def sought(self, partition: Partition, offset: int) -> None:
        """The client was moved to an offset that was expected before."""
        state = self._states[partition]
        state.expected = state.delivered = offset

    def advance(self, partition: Partition, stored: StoredOffset) -> None:
        """A batch is applied up to here."""
        state = self._states.get(partition)
        if state is None:
            return
        known = state.offset
        ids = replace(known.fingerprint, record_hash=None)
        state.offset = replace(stored, last_record=None, fingerprint=ids, halt=known.halt)
        state.expected = stored.next_offset

    def adopt(self, partition: Partition, cluster_id: str, topic_id: UUID) -> None:
        """The stored offset fits the log with these ids."""
        state = self._states[partition]
        known = LogFingerprint(cluster_id, topic_id, state.offset.fingerprint.record_hash)
        state.offset = replace(state.offset, fingerprint=known)
        state.verified = True

    def halt(self, partition: Partition, halt: Halt) -> None:
        state = self._states[partition]
        state.offset = replace(state.offset, halt=halt)
        state.halt_stored = False

    def applied_offset(self, partition: Partition, client_position: int) -> int:
        """Up to where everything is applied: past transaction markers, which no one delivers."""
        state = self._states[partition]
        if state.delivered == state.next_offset:
            return max(state.next_offset, client_position)
        return state.next_offset


def suspicious(state: PartitionState, first_offset: int) -> bool:
    """Whether the client moved by itself, as it does when an offset lies outside the log.

    Back, or forth where records were deleted; compaction and transaction markers leave gaps, too.
    """
    read_again = state.offset.fingerprint.record_hash is not None
    return not state.next_offset - (1 if read_again else 0) <= first_offset <= state.next_offset
