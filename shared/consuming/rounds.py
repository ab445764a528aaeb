"""Splits a delivery into batches, of which those of a round are applied side by side."""

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from shared.consuming.records import Partition, Record, RecordsByPartition, by_partition

# Decoded, an event takes up to ten times its bytes, and all of a round are in memory together; two
# batches of 2,000 events of usual size take less than this.
_MAX_ROUND_BYTES = 4_000_000
# While PostgreSQL works for one batch, Python works for the other; more would wait for one of both.
_LANES = 2


def lanes_of(records: RecordsByPartition) -> list[dict[Partition, Sequence[Record]]]:
    """Distribute the partitions to lanes of about the same length; leave out empty ones.

    Batches of different lanes have no partition in common, so they can be applied side by side.
    """
    lanes: list[dict[Partition, Sequence[Record]]] = [{} for _ in range(_LANES)]
    lengths = [0] * _LANES
    for partition, part in sorted(records.items(), key=lambda each: -len(each[1])):
        shortest = lengths.index(min(lengths))
        lanes[shortest][partition] = part
        lengths[shortest] += len(part)
    return [each for each in lanes if each]


def rounds(records: Sequence[Record], most: int) -> Iterator[list[Sequence[Record]]]:
    """Split a delivery into rounds of batches that can be applied side by side.

    A batch has at most ``most`` records. A delivery that fits into one is not distributed: each
    batch costs a transaction, whatever is in it.
    """
    if len(records) <= most:
        lanes = [records]
    else:
        by_lane = lanes_of(by_partition(records))
        lanes = [list(chain(*lane.values())) for lane in by_lane]
    split = (_batches(lane, most, _MAX_ROUND_BYTES // len(lanes)) for lane in lanes)
    for batches in zip_longest(*split):
        yield [each for each in batches if each]


def _batches(records: Sequence[Record], most: int, most_bytes: int) -> Iterator[Sequence[Record]]:
    begin, size = 0, 0
    for number, record in enumerate(records):
        weight = len(record.value or b"")
        if number - begin == most or (number > begin and size + weight > most_bytes):
            yield records[begin:number]
            begin, size = number, 0
        size += weight
    yield records[begin:]
