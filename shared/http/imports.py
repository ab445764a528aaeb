"""Bulk import: NDJSON in, a result a line out, in bounded memory."""

import json
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any, Generic, Literal, TypeVar, get_args

from fastapi import Request
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, ValidationError

from shared.database import with_retry
from shared.errors import PayloadTooLarge

R = TypeVar("R", bound="ImportRow")
RowStatus = Literal["created", "unchanged", "rejected", "retry_later"]

MAX_LINE_BYTES = 1_000_000
_BATCH_ROWS = 1_000
_BATCH_BYTES = 4_000_000
_RESULTS_IN_MEMORY = 1_000_000
NDJSON = "application/x-ndjson"


class ImportRow(BaseModel):
    """One line of an import; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one row; ``reasons`` say what is wrong, or what is awaited."""

    status: RowStatus
    reasons: tuple[str, ...] = ()


CREATED, UNCHANGED = Result("created"), Result("unchanged")


def rejected(*reasons: str) -> Result:
    return Result("rejected", reasons)


def retry_later(*reasons: str) -> Result:
    return Result("retry_later", reasons)


# Takes rows in the order of the file, does them in one transaction, and answers a result a row.
Apply = Callable[[Sequence[R]], Awaitable[Sequence[Result]]]


async def import_rows(
    request: Request, row: type[R], apply: Apply[R], *, max_bytes: int
) -> StreamingResponse:
    """Read the body to its end, then answer with a line for each of its lines.

    The answer does not begin before the end of the body: under uvicorn a streamed response would
    steal chunks of the request, and clients that write everything before they read would hang.
    What was committed before a failure stays; the same file can be sent again.

    Raises:
        PayloadTooLarge: the body is over ``max_bytes``; rows before that are imported.
    """
    results = tempfile.SpooledTemporaryFile(max_size=_RESULTS_IN_MEMORY)  # noqa: SIM115
    importer = _Importer(row, apply, results)
    size = 0
    async for lines in _batches(request):
        size += sum(len(line) for line in lines)
        if size > max_bytes:
            raise PayloadTooLarge(f"The body is over {max_bytes:,} bytes; send it in parts.")
        await importer.add(lines)
    results.seek(0)
    return StreamingResponse(_chunks(results), media_type=NDJSON)


def import_document(row: type[ImportRow]) -> dict[str, Any]:
    """The ``openapi_extra`` of an import's route: OpenAPI has no words for NDJSON but these."""
    schema = row.model_json_schema()
    item = _inlined(schema, schema.pop("$defs", {}))
    return {
        "requestBody": {
            "required": True,
            "description": "A JSON document a line, as the items of the array are described",
            "content": {NDJSON: {"schema": {"type": "array", "items": item}}},
        },
        "responses": {
            "200": {
                "description": "A result for each line, in their order, a JSON document a line",
                "content": {NDJSON: {"schema": {"type": "array", "items": _RESULT}}},
            }
        },
    }


_RESULT = {
    "type": "object",
    "required": ["line", "status"],
    "properties": {
        "line": {"type": "integer", "minimum": 1},
        "status": {"enum": list(get_args(RowStatus))},
        "reasons": {"type": "array", "items": {"type": "string"}},
    },
}


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Without references: a row's own definitions are none of the document's components."""
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


async def _batches(request: Request) -> AsyncIterator[list[bytes]]:
    """The body's lines in bounded batches; an overlong one comes cut, to be rejected."""
    lines: list[bytes] = []
    size, rest = 0, b""
    async for chunk in request.stream():
        *complete, rest = (rest + chunk).split(b"\n")
        rest = rest[: MAX_LINE_BYTES + 1]
        for line in complete:
            lines.append(line)
            size += len(line)
            if len(lines) == _BATCH_ROWS or size >= _BATCH_BYTES:
                yield lines
                lines, size = [], 0
    if rest:
        lines.append(rest)
    if lines:
        yield lines


class _Importer(Generic[R]):
    def __init__(self, row: type[R], apply: Apply[R], results: IO[bytes]) -> None:
        self._row, self._apply, self._results = row, apply, results
        self._line = 0

    async def add(self, lines: Sequence[bytes]) -> None:
        parsed = [self._parse(line) for line in lines]
        rows = [each for each in parsed if isinstance(each, self._row)]
        applied = iter(await with_retry(lambda: self._apply(rows)) if rows else ())
        for each in parsed:
            self._line += 1
            if isinstance(each, Result):
                self._write(each)
            elif each is not None:
                self._write(next(applied))

    def _parse(self, line: bytes) -> R | Result | None:
        if not line.strip():
            return None
        if len(line) > MAX_LINE_BYTES:
            return rejected(f"the line is over {MAX_LINE_BYTES:,} bytes")
        try:
            return self._row.model_validate_json(line)
        except ValidationError as error:
            return rejected(*(_reason(each) for each in error.errors(include_url=False)))

    def _write(self, result: Result) -> None:
        document: dict[str, Any] = {"line": self._line, "status": result.status}
        if result.reasons:
            document["reasons"] = result.reasons
        self._results.write(json.dumps(document).encode() + b"\n")


def _reason(error: Any) -> str:
    place = ".".join(str(part) for part in error["loc"])
    return f"{place}: {error['msg']}" if place else str(error["msg"])


def _chunks(results: IO[bytes]) -> Iterator[bytes]:
    with results:
        while chunk := results.read(64 * 1024):
            yield chunk
