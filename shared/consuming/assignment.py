"""The state of the partitions that a worker is assigned."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from shared.consuming.offsets import Halt, LogFingerprint, StoredOffset
from shared.consuming.records import Partition, Record, by_partition


@dataclass(slots=True)
class PartitionState:
    """``offset`` is the stored one; ``expected`` is None while a batch is applied.

    ``delivered`` is the offset after the last record that the client delivered. ``verified`` means
    that the stored offset has been compared with the log since the last seek. ``awaited`` is a
    moment and the end of the log at it: the moment is the watermark once the offset reaches the
    end. ``watermark`` is the last one that was stored.
    """

    offset: StoredOffset
    expected: int | None
    delivered: int
    verified: bool = False
    awaited: tuple[datetime, int] | None = None
    halt_stored: bool = False
    watermark: datetime | None = None

    @property
    def next_offset(self) -> int:
        return self.offset.next_offset

    @property
    def halt(self) -> Halt | None:
        return self.offset.halt


# The states are compared by identity: a partition that was placed again has a new one.
Snapshot = Mapping[Partition, tuple[PartitionState, StoredOffset]]


class Assignment:
    """The states of the assigned partitions that were moved to their stored offsets."""

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
        """Begin at a stored offset; return the offset to seek.

        If the hash of the last applied record is known, this is one before, to read it again.
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
        """Return the current states and offsets, of these partitions or of all."""
        chosen = self._states if partitions is None else partitions
        return {each: (self._states[each], self._states[each].offset) for each in chosen}

    def drop(self, partitions: Iterable[Partition]) -> None:
        for partition in partitions:
            self._states.pop(partition, None)

    def keep(self, partitions: Collection[Partition]) -> None:
        """Drop all others."""
        self.drop([each for each in self._states if each not in partitions])

    def clear(self) -> None:
        self._states.clear()

    def note_delivery(self, records: Sequence[Record]) -> None:
        """Note how far the client has delivered.

        A delivery is applied or sought back before the next one. If FastStream lost one, by an
        error of its own, the next one must be refused: applied, it would leave a hole.
        """
        for partition, part in by_partition(records).items():
            if (state := self._states.get(partition)) is not None:
                if state.delivered > state.next_offset:
                    state.expected = None
                state.delivered = max(state.delivered, part[-1].offset + 1)

    def take_expected(self, partitions: Iterable[Partition]) -> dict[Partition, int | None]:
        """Return the expected offsets and unset them until the batch is applied or sought back."""
        expected: dict[Partition, int | None] = {}
        for partition in partitions:
            state = self._states.get(partition)
            expected[partition] = state.expected if state is not None else None
            if state is not None:
                state.expected = None
        return expected

    def sought(self, partition: Partition, offset: int) -> None:
        """Note that the client was moved back to an expected offset."""
        state = self._states[partition]
        state.expected = state.delivered = offset

    def advance(self, partition: Partition, stored: StoredOffset) -> None:
        """Note that a batch was applied up to this offset."""
        state = self._states.get(partition)
        if state is None:
            return
        known = state.offset
        ids = replace(known.fingerprint, record_hash=None)
        state.offset = replace(stored, last_record=None, fingerprint=ids, halt=known.halt)
        state.expected = stored.next_offset

    def adopt(self, partition: Partition, cluster_id: str, topic_id: UUID) -> None:
        """Note that the stored offset belongs to the log with these ids."""
        state = self._states[partition]
        known = LogFingerprint(cluster_id, topic_id, state.offset.fingerprint.record_hash)
        state.offset = replace(state.offset, fingerprint=known)
        state.verified = True

    def halt(self, partition: Partition, halt: Halt) -> None:
        state = self._states[partition]
        state.offset = replace(state.offset, halt=halt)
        state.halt_stored = False

    def applied_offset(self, partition: Partition, client_offset: int) -> int:
        """Return up to where everything is applied, skipping undelivered transaction markers."""
        state = self._states[partition]
        if state.delivered == state.next_offset:
            return max(state.next_offset, client_offset)
        return state.next_offset


def suspicious(state: PartitionState, first_offset: int) -> bool:
    """Return whether the client moved by itself, as it does if its offset is outside the log.

    It moves back, or forward past deleted records; compaction and transaction markers leave gaps,
    too.
    """
    read_again = state.offset.fingerprint.record_hash is not None
    return not state.next_offset - (1 if read_again else 0) <= first_offset <= state.next_offset
