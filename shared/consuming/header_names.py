"""Reads batches from Kafka in which the name of a header is not UTF-8.

Kafka stores any bytes as a header's name. aiokafka (0.14) decodes names strictly while it unpacks a
batch, where callers cannot intervene, so one such record would block its partition forever. In that
case the batch is read again by aiokafka's pure Python reader, with lenient decoding. This replaces
two private names of aiokafka's fetcher; ``test_header_names.py`` checks that it takes effect.
"""

from typing import Any, SupportsIndex

from aiokafka.consumer import fetcher
from aiokafka.record.default_records import _DefaultRecordBatchPy
from aiokafka.record.memory_records import MemoryRecords, _MemoryRecordsPy


class _LenientBytes(bytearray):
    """Decodes bytes that are not UTF-8 to lone surrogates, which can be encoded again."""

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
    """Keeps the bytes that it was created from."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.data = data


class _PartitionRecords(fetcher.PartitionRecords):  # type: ignore[misc]
    _records: Any

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except UnicodeDecodeError:
            # Records that were returned before are below next_fetch_offset, and are skipped.
            self._records = _LenientRecords(self._records.data)
            self._records_iterator = self._unpack_records()
            return super().__next__()


def install_lenient_reader() -> None:
    """Install the lenient reader for every consumer of this process."""
    fetcher.MemoryRecords = _Records
    fetcher.PartitionRecords = _PartitionRecords
