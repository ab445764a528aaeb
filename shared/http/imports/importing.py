"""Reads the rows of an import, applies them in batches, and writes one result per row."""

import asyncio
import json
import re
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, Generic, Self, TypeVar

import asyncpg
from fastapi import Request
from fastapi.responses import StreamingResponse
from pydantic import ValidationError

from shared.context import written
from shared.database import rolled_back, with_retry
from shared.errors import Busy, PayloadTooLarge
from shared.http.imports.formats import NDJSON, Records, plain_text, records_of
from shared.http.imports.lines import MAX_LINE_BYTES
from shared.http.imports.rows import MAX_REASONS, ImportRow, Result, rejected, result_of
from shared.settings import Settings

R = TypeVar("R", bound=ImportRow)

MAX_LINES = 1_000_000
# Limits on the length of a reason, and on the reasons of all rows together.
_MAX_REASON_LENGTH = 300
_MAX_REASONS_BYTES = 8 * 2**20
# Validating 100,000 invalid values in a line of 1 MB would block the event loop for 0.4 s.
_MAX_VALUES = 20_000
_SMALL_LINE_BYTES = 64 * 1024
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|$)', re.DOTALL)
# How long the event loop may be blocked before other tasks get their turn.
_SLICE_SECONDS = 0.01
_BATCH_ROWS = 1_000
_BATCH_BYTES = 4_000_000
_IN_MEMORY = 1_000_000
# Each attempt checks again what is taken; a value can be taken between check and write.
_ATTEMPTS = 3

# Applies rows in the order of the file, in one transaction, and returns one result per row.
Apply = Callable[[Sequence[R]], Awaitable[Sequence[Result]]]
# The number of a row's first line, and its content.
Record = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """Limits of one request; a larger import must be sent in parts."""

    max_bytes: int
    max_seconds: float
    max_lines: int = MAX_LINES

    @classmethod
    def of(cls, settings: Settings) -> Self:
        return cls(settings.max_import_bytes, settings.max_import_seconds)


async def import_rows(
    request: Request, row: type[R], apply: Apply[R], *, dry_run: bool = False
) -> StreamingResponse:
    """Read the whole body, then respond with one line for each of its rows.

    The response begins after the end of the body: under uvicorn, a streamed response would steal
    chunks of the request, and clients that write everything before they read would hang. Rows that
    were committed before a failure remain; the same file can be sent again.

    Raises:
        PayloadTooLarge: the body exceeds a limit; the rows before that are imported.
        UnsupportedMediaType, InvalidInput: the body is neither NDJSON nor CSV.
    """
    settings: Settings = request.app.state.settings
    limits = ImportLimits.of(settings)
    records = records_of(request.headers, row)
    results = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115
    try:
        importer = _Importer(row, apply, results, limits, settings.auth_issuer)
        body = plain_text(_bounded(request.stream(), limits))
        if dry_run:
            await _dry_run(importer, body, records, limits)
        else:
            await _run(importer, body, records, limits)
    except BaseException:
        results.close()
        raise
    results.seek(0)
    return StreamingResponse(_chunks(results), media_type=NDJSON)


async def _run(
    importer: "_Importer[R]", body: AsyncIterator[bytes], records: Records, limits: ImportLimits
) -> None:
    try:
        await importer.run(_batches(body, records, limits), records)
    except PayloadTooLarge as error:
        raise PayloadTooLarge(f"{error} The rows before that are imported.") from None


async def _dry_run(
    importer: "_Importer[R]", body: AsyncIterator[bytes], records: Records, limits: ImportLimits
) -> None:
    """Run in a transaction that is rolled back, so that rows see those before them.

    The body is received first: the transaction, which holds locks, must not wait for a client.
    """
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as received:
        async for chunk in body:
            received.write(chunk)
        received.seek(0)
        async with rolled_back():
            await importer.run(_batches(_stored(received), records, limits), records)
    versions = written.get()
    if versions is not None:
        versions.clear()


async def _stored(received: IO[bytes]) -> AsyncIterator[bytes]:
    for chunk in _chunks(received):
        yield chunk


async def _bounded(chunks: AsyncIterator[bytes], limits: ImportLimits) -> AsyncIterator[bytes]:
    received = 0
    async for chunk in chunks:
        received += len(chunk)
        if received > limits.max_bytes:
            raise _too_large(f"The body exceeds {limits.max_bytes:,} bytes")
        yield chunk


async def _batches(
    chunks: AsyncIterator[bytes], records: Records, limits: ImportLimits
) -> AsyncIterator[list[Record]]:
    """Yield bounded batches; an overlong line is cut, and rejected later."""
    batch, size = list[Record](), 0
    async for chunk in chunks:
        for record in records.feed(chunk):
            batch.append(record)
            size += len(record[1])
            if len(batch) == _BATCH_ROWS or size >= _BATCH_BYTES:
                yield batch
                batch, size = [], 0
        if records.line > limits.max_lines:
            raise _too_large(f"The body has more than {limits.max_lines:,} lines")
    batch += records.rest()
    if batch:
        yield batch


def _too_large(what: str) -> PayloadTooLarge:
    return PayloadTooLarge(f"{what}; send it in parts.")


class _Turns:
    """Yields to other tasks after each slice of time."""

    def __init__(self) -> None:
        self._began = time.perf_counter()

    async def give_way(self) -> None:
        if time.perf_counter() - self._began > _SLICE_SECONDS:
            await asyncio.sleep(0)
            self._began = time.perf_counter()


class _Importer(Generic[R]):
    def __init__(
        self,
        row: type[R],
        apply: Apply[R],
        results: IO[bytes],
        limits: ImportLimits,
        issuer: str,
    ) -> None:
        self._row, self._apply, self._results, self._limits = row, apply, results, limits
        # References of users may be subjects of tokens, whose ids depend on the issuer.
        self._context = {"issuer": issuer}
        self._deadline = time.monotonic() + limits.max_seconds
        self._reasons_left = _MAX_REASONS_BYTES
        self._turns = _Turns()

    async def run(self, batches: AsyncIterator[list[Record]], records: Records) -> None:
        """Apply all batches.

        Raises:
            PayloadTooLarge: the import takes too long.
        """
        async for batch in batches:
            if time.monotonic() > self._deadline:
                raise _too_large(f"The import took over {self._limits.max_seconds:,.0f} seconds")
            await self._add(batch, records)

    async def _add(self, batch: Sequence[Record], records: Records) -> None:
        parsed: list[R | Result] = []
        for _, content in batch:
            parsed.append(self._parse(content, records))
            await self._turns.give_way()
        rows = [each for each in parsed if isinstance(each, self._row)]
        applied = iter(await self._applied(rows) if rows else ())
        for (line, _), each in zip(batch, parsed, strict=True):
            self._write(line, each if isinstance(each, Result) else next(applied))
            await self._turns.give_way()

    async def _applied(self, rows: Sequence[R]) -> Sequence[Result]:
        for _ in range(_ATTEMPTS):
            try:
                return await with_retry(lambda: self._apply(rows))
            except asyncpg.UniqueViolationError:
                continue
        raise Busy("Other requests are writing the same resources. Retry later.")

    def _parse(self, record: bytes, records: Records) -> R | Result:
        if len(record) > MAX_LINE_BYTES:
            return rejected(f"the line exceeds {MAX_LINE_BYTES:,} bytes")
        try:
            document = records.document(record)
        except ValueError as error:
            return rejected(str(error))
        if _has_too_many_values(document):
            return rejected(f"the line has more than {_MAX_VALUES:,} values")
        try:
            return self._row.model_validate_json(document, context=self._context)
        except ValidationError as error:
            return result_of(error)

    def _write(self, line: int, result: Result) -> None:
        document: dict[str, Any] = {"line": line, "status": result.status}
        reasons = [_short(reason) for reason in result.reasons[:MAX_REASONS]]
        size = sum(map(len, reasons))
        if reasons and size <= self._reasons_left:
            self._reasons_left -= size
            document["reasons"] = reasons
        self._results.write(json.dumps(document).encode() + b"\n")


def _has_too_many_values(line: bytes) -> bool:
    """Return whether there are more commas outside of strings than any valid row has."""
    if len(line) <= _SMALL_LINE_BYTES or line.count(b",") <= _MAX_VALUES:
        return False
    return _STRING.sub(b"", line).count(b",") > _MAX_VALUES


def _short(reason: str) -> str:
    return reason if len(reason) <= _MAX_REASON_LENGTH else reason[:_MAX_REASON_LENGTH] + "…"


def _chunks(results: IO[bytes]) -> Iterator[bytes]:
    with results:
        while chunk := results.read(64 * 1024):
            yield chunk
