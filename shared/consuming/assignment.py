"""What a worker knows of the partitions that it is assigned."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from shared.consuming.positions import Checkpoint, Halt, Position
from shared.consuming.records import Partition, Record, partition_of


@dataclass(slots=True)
class PartitionState:
    """``position`` is as stored; ``expected`` is None while a batch is applied.

    ``delivered`` is the offset after the last record that the client handed over. ``verified``
    says that the stored offset was compared with the log since it was sought. ``awaited`` is the
    end of the log at a moment, which is the watermark once the offset has reached it.
    """

    position: Position
    expected: int | None
    delivered: int
    verified: bool = False
    awaited: tuple[datetime, int] | None = None
    halt_stored: bool = False

    @property
    def stored(self) -> int:
        return self.position.next_offset

    @property
    def halt(self) -> Halt | None:
        return self.position.halt


# What a later comparison needs: a state that was placed again since is another object.
Snapshot = Mapping[Partition, tuple[PartitionState, Position]]


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

    def place(self, partition: Partition, position: Position) -> int:
        """Begin at a stored position; returns the offset to seek.

        That is one record before it where its hash is known, so that it is read again.
        """
        before = self._states.get(partition)
        offset = position.next_offset
        self._states[partition] = PartitionState(
            position,
            expected=offset,
            delivered=offset,
            awaited=before.awaited if before is not None else None,
            halt_stored=position.halt is not None,
        )
        return max(0, offset - 1) if position.checkpoint.record_hash is not None else offset

    def snapshot(self, partitions: Iterable[Partition] | None = None) -> Snapshot:
        """The positions as they are now, of these partitions or of all."""
        chosen = self._states if partitions is None else partitions
        return {each: (self._states[each], self._states[each].position) for each in chosen}

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

    def advance(self, partition: Partition, position: Position) -> None:
        """A batch is applied up to here."""
        state = self._states.get(partition)
        if state is None:
            return
        known = state.position
        ids = replace(known.checkpoint, record_hash=None)
        state.position = replace(position, last_record=None, checkpoint=ids, halt=known.halt)
        state.expected = position.next_offset

    def adopt(self, partition: Partition, cluster_id: str, topic_id: UUID) -> None:
        """The stored offset fits the log with these ids."""
        state = self._states[partition]
        known = Checkpoint(cluster_id, topic_id, state.position.checkpoint.record_hash)
        state.position = replace(state.position, checkpoint=known)
        state.verified = True

    def halt(self, partition: Partition, halt: Halt) -> None:
        state = self._states[partition]
        state.position = replace(state.position, halt=halt)
        state.halt_stored = False

    def applied_offset(self, partition: Partition, client_position: int) -> int:
        """Up to where everything is applied: past transaction markers, which no one delivers."""
        state = self._states[partition]
        if state.delivered == state.stored:
            return max(state.stored, client_position)
        return state.stored


def suspicious(state: PartitionState, first_offset: int) -> bool:
    """Whether the client moved by itself, as it does when an offset lies outside the log.

    Back, or forth where records were deleted; compaction and transaction markers leave gaps, too.
    """
    read_again = state.position.checkpoint.record_hash is not None
    return not state.stored - (1 if read_again else 0) <= first_offset <= state.stored
