"""Records are decoded while the batch before them waits."""

import asyncio

import pytest

from shared.consuming import decoding
from shared.consuming.decoding import Decoder
from shared.consuming.records import DecodingOutcome, Record, RejectedRecord
from tests.kernel.records import FakeRecord

RECORDS = [FakeRecord(offset, b"{}") for offset in range(100)]


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Offsets, in the order in which their records are decoded."""
    offsets: list[int] = []

    def decode(record: Record) -> DecodingOutcome:
        offsets.append(record.offset)
        return RejectedRecord(record, "malformed", "")

    monkeypatch.setattr(decoding, "decode_record", decode)
    return offsets


async def test_a_waiting_block_has_the_records_decoded_once(decoded: list[int]) -> None:
    decoder = Decoder()
    async with decoder.ahead(RECORDS):
        while len(decoded) < len(RECORDS):
            await asyncio.sleep(0)
    assert [decoder.decode(each).record for each in RECORDS] == RECORDS
    assert decoded == list(range(len(RECORDS)))


async def test_others_run_between_the_records(decoded: list[int]) -> None:
    async with Decoder().ahead(RECORDS):
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert 0 < len(decoded) < len(RECORDS)


async def test_what_was_not_decoded_in_time_is_decoded_when_asked(decoded: list[int]) -> None:
    decoder = Decoder()
    async with decoder.ahead(RECORDS):
        pass
    assert decoded == []
    assert [decoder.decode(each).record for each in RECORDS] == RECORDS


async def test_a_record_that_exhausts_memory_fails_in_its_own_batch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def exhausted(record: Record) -> DecodingOutcome:
        raise MemoryError

    monkeypatch.setattr(decoding, "decode_record", exhausted)
    decoder = Decoder()
    async with decoder.ahead(RECORDS):
        for _ in range(3):
            await asyncio.sleep(0)
    with pytest.raises(MemoryError):
        decoder.decode(RECORDS[0])
