"""Reading batches from Kafka in which a header's name is not UTF-8.

Kafka stores any bytes as a header's name. aiokafka (0.14) decodes names strictly while it unpacks a
batch, outside of anybody's reach, so one such record would stop its partition for ever. Where that
happens, the batch is read once more in Python, byte by byte as it is. This replaces two names of
aiokafka's fetcher, which is private to it; ``test_wire.py`` shows that it takes effect.
"""

from typing import Any, SupportsIndex

from aiokafka.consumer import fetcher
from aiokafka.record.default_records import _DefaultRecordBatchPy
from aiokafka.record.memory_records import MemoryRecords, _MemoryRecordsPy


class _LenientBytes(bytearray):
    """Decodes what is not UTF-8 to lone surrogates, from which the bytes can be had again."""

    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        part = super().__getitem__(index)
        return _LenientBytes(part) if isinstance(part, bytearray) else part

    def decode(self, encoding: str = "utf-8", errors: str = "surrogateescape") -> str:
        return super().decode(encoding, errors)


class _LenientBatch(_DefaultRecordBatchPy):  # type: ignore[misc]
    _buffer: bytearray

    def _maybe_uncompress(self) -> None:
        super()._maybe_uncompress()
        if not isinstance(self._buffer, _LenientBytes):
            self._buffer = _LenientBytes(self._buffer)


class _LenientRecords(_MemoryRecordsPy):  # type: ignore[misc]
    def next_batch(self) -> _LenientBatch | None:
        part = self._next_slice
        self._cache_next()
        return None if part is None else _LenientBatch(part)


class _Records(MemoryRecords):  # type: ignore[misc]
    """Keeps the bytes that it was made of."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.data = data


class _PartitionRecords(fetcher.PartitionRecords):  # type: ignore[misc]
    _records: Any

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except UnicodeDecodeError:
            # What was returned before lies below next_fetch_offset, and is passed over.
            self._records = _LenientRecords(self._records.data)
            self._records_iterator = self._unpack_records()
            return super().__next__()


def read_any_header() -> None:
    """Make every consumer of this process read batches like that."""
    fetcher.MemoryRecords = _Records
    fetcher.PartitionRecords = _PartitionRecords
