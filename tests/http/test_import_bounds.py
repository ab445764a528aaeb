"""Imports are bounded in bytes, lines, reasons and time, and do not block the event loop."""

import asyncio
import gc
import json
import time
import tracemalloc
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from types import SimpleNamespace

import pytest
from fastapi import Request
from starlette.types import Message
from structlog.testing import capture_logs

from shared.errors import PayloadTooLarge
from shared.http.imports import (
    CREATED,
    MAX_REASONS,
    ImportLimits,
    ImportRow,
    Result,
    import_rows,
)
from tests.http.served import CHUNKED, TAKEN_AT_MOST, served
from tests.support.platform import eventually

CHUNK = 64 * 1024
# For which other tasks may wait; a sum takes some 0.02 s, and the longest row 3 of them.
MOST_SUMS = 6


class Row(ImportRow):
    number: int
    text: str = ""
    numbers: tuple[int, ...] = ()


class Body:
    """A body that is available at once; ``taken`` counts the bytes that were read."""

    def __init__(self, parts: Callable[[], AsyncIterator[bytes]]) -> None:
        self._parts, self.taken = parts(), 0

    async def receive(self) -> Message:
        part = await anext(self._parts, None)
        self.taken += len(part or b"")
        return {"type": "http.request", "body": part or b"", "more_body": part is not None}


async def imported(
    body: Body, *, most: int = 2**40, seconds: float = 600.0, dry_run: bool = False
) -> bytes:
    settings = SimpleNamespace(
        max_import_bytes=most, max_import_seconds=seconds, auth_issuer="tests"
    )
    application = SimpleNamespace(state=SimpleNamespace(settings=settings))
    scope = {"type": "http", "method": "POST", "headers": [], "app": application}

    async def apply(rows: Sequence[Row]) -> list[Result]:
        return [CREATED for _ in rows]

    answer = await import_rows(Request(scope, body.receive), Row, apply, dry_run=dry_run)
    return b"".join([bytes(chunk) async for chunk in answer.body_iterator])  # type: ignore[arg-type]


def cut(content: bytes) -> Callable[[], AsyncIterator[bytes]]:
    async def parts() -> AsyncIterator[bytes]:
        for start in range(0, len(content), CHUNK):
            yield content[start : start + CHUNK]

    return parts


def repeated(part: bytes, times: int) -> Callable[[], AsyncIterator[bytes]]:
    async def parts() -> AsyncIterator[bytes]:
        for _ in range(times):
            yield part

    return parts


@asynccontextmanager
async def longest_slice() -> AsyncIterator[list[float]]:
    """Measure the longest processor time, in seconds, that other tasks waited for."""
    longest = [0.0]

    async def tick() -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0)
            longest[0] = max(longest[0], time.thread_time() - before)

    # As in a service, so that garbage collections skip imported modules.
    gc.collect()
    gc.freeze()
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0)
    try:
        yield longest
    finally:
        ticking.cancel()
        gc.unfreeze()


def seconds_of_a_sum() -> float:
    """Return the processor time of a fixed piece of work, which becomes slower with the machine."""
    times = []
    for _ in range(9):
        before = time.thread_time()
        sum(range(1_000_000))
        times.append(time.thread_time() - before)
    return median(times)


async def test_body_without_a_newline_is_bounded_in_bytes_and_memory() -> None:
    body = Body(repeated(b"x" * CHUNK, 10_000))
    tracemalloc.start()
    try:
        with pytest.raises(PayloadTooLarge, match="exceeds 50,000,000 bytes"):
            await imported(body, most=50_000_000)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert body.taken <= 50_000_000 + CHUNK
    assert peak < 5_000_000


async def test_endless_import_is_413_and_the_connection_is_closed(tmp_path: Path) -> None:
    async with served(tmp_path, max_import_bytes=1_000_000) as api, await api.connect() as greedy:
        greedy.send(api.head("/v1/imports/rows", "POST", role="service", headers=CHUNKED))
        answering = asyncio.create_task(greedy.answer())
        part = b"10000\r\n" + b"x" * CHUNK + b"\r\n"
        assert await greedy.send_until_closed(part, 200_000_000) < TAKEN_AT_MOST
        answer = await answering
        assert (answer.status, answer.slug) == (413, "payload-too-large")
        assert b"send it in parts" in answer.body


async def test_client_disconnect_is_logged_without_an_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(tmp_path) as api:
        with capture_logs() as lines:
            async with await api.connect() as leaver:
                leaver.send(api.head("/v1/imports/rows", "POST", headers=CHUNKED))
                leaver.send(b'e\r\n{"number": 1}\n\r\n')
                await leaver.writer.drain()

            async def logged() -> None:
                assert [line["status"] for line in lines if line["event"] == "request"] == [499]

            await eventually(logged)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_number_of_lines_is_bounded() -> None:
    body = Body(repeated(b"\n" * CHUNK, 100))
    with pytest.raises(PayloadTooLarge, match="more than 1,000,000 lines"):
        await imported(body)
    assert body.taken < 1_000_000 + 2 * CHUNK


async def test_duration_is_bounded() -> None:
    async def parts() -> AsyncIterator[bytes]:
        while True:
            yield b'{"number": 1}\n' * 2_000
            await asyncio.sleep(0.001)

    with pytest.raises(PayloadTooLarge, match="took over 0 seconds"):
        await imported(Body(parts), seconds=0.05)


WORST: dict[str, bytes] = {
    "not JSON": b"x\n" * 50_000,
    "many wrong fields": (json.dumps({f"f{n}": n for n in range(900)}).encode() + b"\n") * 100,
    "110,000 unknown fields": json.dumps({f"{n:x}": 0 for n in range(85_000)}).encode() + b"\n",
    "a list of wrong numbers": b'{"number": 1, "numbers": [' + b'"",' * 250_000 + b'""]}\n',
    "20,000 wrong values": b'{"number": 1, "numbers": ['
    + b",".join([b'"' + b"y" * 40 + b'"'] * 19_900)
    + b"]}\n",
    "quotes": b'"' + b'\\"' * 490_000 + b"," * 20_001 + b"\n",
    "deep": b"[" * 500_000 + b"\n",
    "overlong": b"x" * 3_000_000 + b"\n",
}


@pytest.mark.parametrize("content", WORST.values(), ids=WORST)
async def test_invalid_rows_do_not_block_the_event_loop(content: bytes) -> None:
    async with longest_slice() as longest:
        # After a valid row: a body that does not begin as NDJSON is refused as a whole.
        answer = await imported(Body(cut(b'{"number": 1}\n' + content)))
    sums = longest[0] / seconds_of_a_sum()
    assert sums <= MOST_SUMS, f"{longest[0]:.3f} s, {sums:.1f} sums"
    first, *results = [json.loads(line) for line in answer.splitlines()]
    assert first["status"] == "created"
    assert {each["status"] for each in results} == {"rejected"}
    assert len(results) == content.count(b"\n")
    for each in results:
        assert 1 <= len(each["reasons"]) <= MAX_REASONS
        assert sum(map(len, each["reasons"])) <= MAX_REASONS * 301


async def test_a_row_with_more_values_than_any_valid_one_is_not_validated() -> None:
    """Validating each would block the event loop, by more than the test above can tell."""
    row = b'{"number": 1, "numbers": [' + b'"wrong",' * 20_001 + b'""]}\n'
    result = json.loads(await imported(Body(cut(row))))
    assert result["reasons"] == ["the line has more than 20,000 values"]


async def test_size_of_the_results_is_bounded(full: bool) -> None:
    """Once, 11 MB of invalid rows were answered by 325 MB of reasons."""
    row = json.dumps({f"{n}-{'y' * 280}": n for n in range(12)}).encode() + b"\n"
    rows = 4_000 if full else 1_500
    answer = await imported(Body(cut(row * rows)))
    assert answer.count(b"\n") == rows
    assert len(answer) < 10 * 2**20
    last = json.loads(answer.splitlines()[-1])
    assert last == {"line": rows, "status": "rejected"} or not full


async def test_reasons_beyond_the_bound_are_counted() -> None:
    row = json.dumps({f"f{n}": n for n in range(30)}).encode()
    (result,) = map(json.loads, (await imported(Body(cut(row)))).splitlines())
    assert len(result["reasons"]) == MAX_REASONS
    assert result["reasons"][0] == "number: Field required"
    assert result["reasons"][-1] == "22 more values are invalid"


@pytest.mark.parametrize("dry_run", [False, True])
async def test_only_an_import_that_is_too_large_says_what_was_imported(dry_run: bool) -> None:
    body = Body(repeated(b"x" * CHUNK, 10))
    with pytest.raises(PayloadTooLarge, match="send it in parts") as refused:
        await imported(body, most=CHUNK, dry_run=dry_run)
    assert ("rows before that are imported" in str(refused.value)) == (not dry_run)


def test_limits_come_from_the_settings() -> None:
    settings = SimpleNamespace(max_import_bytes=7, max_import_seconds=8.0)
    assert ImportLimits.of(settings) == ImportLimits(7, 8.0)  # type: ignore[arg-type]
