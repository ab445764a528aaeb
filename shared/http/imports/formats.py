"""The formats of an import's body, and what is said about any other format."""

from collections.abc import AsyncIterator, Iterator
from typing import Protocol

from starlette.datastructures import Headers

from shared.errors import InvalidInput, UnsupportedMediaType
from shared.http.imports.csv_records import CsvRecords
from shared.http.imports.lines import LineReader
from shared.http.imports.rows import ImportRow

NDJSON = "application/x-ndjson"
CSV = "text/csv"
# Registered or not, these names are in use for one JSON document per line.
_NDJSON_NAMES = frozenset(
    {NDJSON, "application/ndjson", "application/jsonl", "application/x-jsonl"}
)
_CHARSETS = frozenset({"", "utf-8", "utf8", "us-ascii"})
_BOM = b"\xef\xbb\xbf"
_HEAD_BYTES = 4
_SEND = f"Send one JSON document per line as {NDJSON}, or a header and rows as {CSV}, in UTF-8."


class Records(Protocol):
    """Splits a body into records: (number of its first line, content)."""

    def feed(self, chunk: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield the records that end in this chunk."""

    def rest(self) -> Iterator[tuple[int, bytes]]:
        """Yield the last record if no newline ends it."""

    def document(self, record: bytes) -> bytes:
        """Return a record as a JSON document. Raises ValueError, with the reason."""

    @property
    def line(self) -> int:
        """The number of lines so far."""


def records_of(headers: Headers, row: type[ImportRow]) -> Records:
    """Return the reader for a request's content type; without one, the body is NDJSON.

    Raises:
        UnsupportedMediaType: it is neither NDJSON nor CSV, or it is compressed or not UTF-8.
    """
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding != "identity":
        raise UnsupportedMediaType(f"Content-Encoding {coding} is not supported. {_SEND}")
    kind, _, parameters = headers.get("content-type", NDJSON).partition(";")
    kind = kind.strip().lower()
    if kind != CSV and kind not in _NDJSON_NAMES:
        raise UnsupportedMediaType(f"Content-Type {kind or 'without a value'}: {_SEND}")
    charset = _charset(parameters)
    if charset not in _CHARSETS:
        raise UnsupportedMediaType(f"Charset {charset} is not supported. {_SEND}")
    return CsvRecords(row) if kind == CSV else NdjsonRecords()


def _charset(parameters: str) -> str:
    for each in parameters.split(";"):
        name, _, value = each.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return ""


async def plain_text(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Yield a body without its byte order mark.

    Raises:
        InvalidInput: its first bytes are those of another encoding or of a compressed file.
    """
    head: bytes | None = b""
    async for chunk in chunks:
        if head is None:
            yield chunk
            continue
        head += chunk
        if len(head) >= _HEAD_BYTES:
            _check_head(head)
            yield head.removeprefix(_BOM)
            head = None
    if head:
        _check_head(head)
        yield head.removeprefix(_BOM)


def _check_head(head: bytes) -> None:
    if head.startswith(b"\x1f\x8b"):
        raise InvalidInput(f"The body is compressed with gzip. {_SEND}")
    if head.startswith(b"PK\x03\x04"):
        raise InvalidInput(f"The body is a zip archive or a spreadsheet. {_SEND}")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:_HEAD_BYTES]:
        raise InvalidInput(f"The body is UTF-16 or UTF-32. {_SEND}")


class NdjsonRecords:
    """One JSON document per line; blank lines are skipped."""

    def __init__(self) -> None:
        self._reader = LineReader()
        self._started = False
        self.line = 0

    def feed(self, chunk: bytes) -> Iterator[tuple[int, bytes]]:
        for line in self._reader.feed(chunk):
            yield from self._record(line)

    def rest(self) -> Iterator[tuple[int, bytes]]:
        yield from self._record(self._reader.take())

    def document(self, record: bytes) -> bytes:
        return record

    def _record(self, line: bytes) -> Iterator[tuple[int, bytes]]:
        self.line += 1
        if not (content := line.strip()):
            return
        if not self._started:
            self._check_first(content)
        self._started = True
        yield self.line, line

    def _check_first(self, content: bytes) -> None:
        """Refuse at once what would be one error for each line."""
        if content.startswith(b"["):
            raise InvalidInput(f"The body is a JSON array. {_SEND}")
        if content == b"{":
            raise InvalidInput(f"The body is a JSON document of several lines. {_SEND}")
        if not content.startswith(b"{"):
            raise InvalidInput(f"Line {self.line} is no JSON document. {_SEND}")
