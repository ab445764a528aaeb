"""Decodes the next batch of a delivery while PostgreSQL works on the present one."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from shared.consuming.records import DecodingOutcome, Record, decode_record

# An answer of PostgreSQL waits until so many records are decoded, half a millisecond.
_AT_ONCE = 32


class Decoder:
    """Decodes records when asked, or returns what it has decoded ahead."""

    def __init__(self) -> None:
        # By identity: the records of a delivery exist as long as their decoder.
        self._ahead: dict[int, DecodingOutcome] = {}

    def decode(self, record: Record) -> DecodingOutcome:
        return self._ahead.pop(id(record), None) or decode_record(record)

    @asynccontextmanager
    async def ahead(self, records: Sequence[Record]) -> AsyncIterator[None]:
        """Decode records whenever the block waits; what is left at its end is decoded when asked.

        The block opens its transaction itself, as the task must not inherit a connection.
        """
        if not records:
            yield
            return
        task = asyncio.create_task(self._decode(records))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})

    async def _decode(self, records: Sequence[Record]) -> None:
        # Where memory runs out, the record is decoded again in its own batch, which then fails.
        with suppress(MemoryError):
            for number, record in enumerate(records):
                if number % _AT_ONCE == 0:
                    await asyncio.sleep(0)
                self._ahead[id(record)] = decode_record(record)
