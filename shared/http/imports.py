"""Bulk import: NDJSON in, one result per line out, in bounded memory."""

import asyncio
import json
import re
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any, Generic, Literal, Self, TypeVar, get_args

from fastapi import Request
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, ValidationError

from shared.database import with_retry
from shared.errors import PayloadTooLarge
from shared.http.lines import MAX_LINE_BYTES, LineReader
from shared.settings import Settings

R = TypeVar("R", bound="ImportRow")
RowStatus = Literal["created", "unchanged", "rejected", "retry_later"]

MAX_LINES = 1_000_000
# Limits on the reasons of one row, and of all rows together.
MAX_REASONS = 10
_MAX_REASON_LENGTH = 300
_MAX_REASONS_BYTES = 8 * 2**20
# More invalid values than this in a row are only counted.
_MAX_LISTED_ERRORS = 100
# Validating 100,000 invalid values in a line of 1 MB would block the event loop for 0.4 s.
_MAX_VALUES = 20_000
_SMALL_LINE_BYTES = 64 * 1024
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|$)', re.DOTALL)
# How long the event loop may be blocked before other tasks get their turn.
_SLICE_SECONDS = 0.01
_BATCH_ROWS = 1_000
_BATCH_BYTES = 4_000_000
_RESULTS_IN_MEMORY = 1_000_000
NDJSON = "application/x-ndjson"


class ImportRow(BaseModel):
    """One line of an import; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of one row; ``reasons`` say what is invalid, or what is missing yet."""

    status: RowStatus
    reasons: tuple[str, ...] = ()


CREATED, UNCHANGED = Result("created"), Result("unchanged")


def rejected(*reasons: str) -> Result:
    return Result("rejected", reasons)


def retry_later(*reasons: str) -> Result:
    return Result("retry_later", reasons)


# Applies rows in the order of the file, in one transaction, and returns one result per row.
Apply = Callable[[Sequence[R]], Awaitable[Sequence[Result]]]


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """Limits of one request; a larger import must be sent in parts."""

    max_bytes: int
    max_seconds: float
    max_lines: int = MAX_LINES

    @classmethod
    def of(cls, settings: Settings) -> Self:
        return cls(settings.max_import_bytes, settings.max_import_seconds)


async def import_rows(request: Request, row: type[R], apply: Apply[R]) -> StreamingResponse:
    """Read the whole body, then respond with one line for each of its lines.

    The response begins after the end of the body: under uvicorn, a streamed response would steal
    chunks of the request, and clients that write everything before they read would hang. Rows that
    were committed before a failure remain; the same file can be sent again.

    Raises:
        PayloadTooLarge: the body exceeds a limit; the rows before that are imported.
    """
    limits = ImportLimits.of(request.app.state.settings)
    results = tempfile.SpooledTemporaryFile(max_size=_RESULTS_IN_MEMORY)  # noqa: SIM115
    try:
        importer = _Importer(row, apply, results, limits)
        async for lines in _batches(request, limits):
            await importer.add(lines)
    except BaseException:
        results.close()
        raise
    results.seek(0)
    return StreamingResponse(_chunks(results), media_type=NDJSON)


def import_document(row: type[ImportRow]) -> dict[str, Any]:
    """Return the ``openapi_extra`` of an import: OpenAPI 3.1 describes NDJSON as an array only."""
    schema = row.model_json_schema()
    item = _inlined(schema, schema.pop("$defs", {}))
    return {
        "requestBody": {
            "required": True,
            "description": "One JSON document per line, as described by the items of the array",
            "content": {NDJSON: {"schema": {"type": "array", "items": item}}},
        },
        "responses": {
            "200": {
                "description": "One result per line, in the same order, one JSON document per line",
                "content": {NDJSON: {"schema": {"type": "array", "items": _RESULT}}},
            }
        },
    }


_RESULT = {
    "type": "object",
    "required": ["line", "status"],
    "examples": [{"line": 2, "status": "rejected", "reasons": ["title: Field required"]}],
    "properties": {
        "line": {"type": "integer", "minimum": 1},
        "status": {"enum": list(get_args(RowStatus))},
        "reasons": {
            "type": "array",
            "items": {"type": "string"},
            "maxItems": MAX_REASONS,
            "description": "Omitted once the reasons of this response have reached 8 MiB",
        },
    },
}


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Inline references, as a row's definitions are not components of the document."""
    if isinstance(schema, list):
        return [_inlined(each, definitions) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    return {
        name: _inlined(each, definitions)
        for name, each in schema.items()
        if name != "discriminator"
    }


async def _batches(request: Request, limits: ImportLimits) -> AsyncIterator[list[bytes]]:
    """Yield the body's lines in bounded batches; an overlong line is cut, and rejected later."""
    reader, lines = LineReader(), list[bytes]()
    received, size = 0, 0
    async for chunk in request.stream():
        received += len(chunk)
        if received > limits.max_bytes:
            raise _too_large(f"The body exceeds {limits.max_bytes:,} bytes")
        for line in reader.feed(chunk):
            lines.append(line)
            size += len(line)
            if len(lines) == _BATCH_ROWS or size >= _BATCH_BYTES:
                yield lines
                lines, size = [], 0
    last = reader.take()
    if last:
        lines.append(last)
    if lines:
        yield lines


def _too_large(what: str) -> PayloadTooLarge:
    return PayloadTooLarge(f"{what}; send it in parts. The rows before that are imported.")


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
        self, row: type[R], apply: Apply[R], results: IO[bytes], limits: ImportLimits
    ) -> None:
        self._row, self._apply, self._results, self._limits = row, apply, results, limits
        self._deadline = time.monotonic() + limits.max_seconds
        self._line = 0
        self._reasons_left = _MAX_REASONS_BYTES
        self._turns = _Turns()

    async def add(self, lines: Sequence[bytes]) -> None:
        """Apply a batch.

        Raises:
            PayloadTooLarge: there are too many lines, or the import takes too long.
        """
        self._check(len(lines))
        parsed: list[R | Result | None] = []
        for line in lines:
            parsed.append(self._parse(line))
            await self._turns.give_way()
        rows = [each for each in parsed if isinstance(each, self._row)]
        applied = iter(await with_retry(lambda: self._apply(rows)) if rows else ())
        for each in parsed:
            self._line += 1
            if isinstance(each, Result):
                self._write(each)
            elif each is not None:
                self._write(next(applied))
            await self._turns.give_way()

    def _check(self, more: int) -> None:
        limits = self._limits
        if self._line + more > limits.max_lines:
            raise _too_large(f"The body has more than {limits.max_lines:,} lines")
        if time.monotonic() > self._deadline:
            raise _too_large(f"The import took over {limits.max_seconds:,.0f} seconds")

    def _parse(self, line: bytes) -> R | Result | None:
        if not line.strip():
            return None
        if len(line) > MAX_LINE_BYTES:
            return rejected(f"the line exceeds {MAX_LINE_BYTES:,} bytes")
        if _has_too_many_values(line):
            return rejected(f"the line has more than {_MAX_VALUES:,} values")
        try:
            return self._row.model_validate_json(line)
        except ValidationError as error:
            return rejected(*_reasons(error))

    def _write(self, result: Result) -> None:
        document: dict[str, Any] = {"line": self._line, "status": result.status}
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


def _reasons(error: ValidationError) -> list[str]:
    count = error.error_count()
    if count > _MAX_LISTED_ERRORS:
        return [f"{count:,} values are invalid"]
    errors = error.errors(include_url=False, include_input=False, include_context=False)
    reasons = [_reason(each) for each in errors[:MAX_REASONS]]
    if count > MAX_REASONS:
        reasons[-1] = f"{count - MAX_REASONS + 1} more values are invalid"
    return reasons


def _reason(error: Any) -> str:
    place = ".".join(str(part) for part in error["loc"])
    return f"{place}: {error['msg']}" if place else str(error["msg"])


def _short(reason: str) -> str:
    return reason if len(reason) <= _MAX_REASON_LENGTH else reason[:_MAX_REASON_LENGTH] + "…"


def _chunks(results: IO[bytes]) -> Iterator[bytes]:
    with results:
        while chunk := results.read(64 * 1024):
            yield chunk
