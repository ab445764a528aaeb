"""CSV: a header with the names of a row's fields, then one row per record (RFC 4180)."""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic_core import from_json

from shared.errors import FieldError, InvalidInput
from shared.http.imports.lines import MAX_LINE_BYTES, LineReader
from shared.http.imports.rows import ImportRow

# For the whole process; the default of 131,072 is less than the body of a lesson.
csv.field_size_limit(MAX_LINE_BYTES)
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_MAX_FAULTS = 100
_NESTED = frozenset({"array", "object"})


class CsvRecords:
    """Reads comma, semicolon or tab separated records; an empty cell is an absent field."""

    def __init__(self, row: type[ImportRow]) -> None:
        schema = row.model_json_schema()
        self._types = {name: _type(each) for name, each in schema["properties"].items()}
        self._required = schema.get("required", [])
        self._reader = LineReader()
        self._parts: list[bytes] = []
        self._size = self._begun = 0
        self._quoted = False
        self._columns: list[str] | None = None
        self._delimiter = ","
        self.line = 0

    def feed(self, chunk: bytes) -> Iterator[tuple[int, bytes]]:
        for line in self._reader.feed(chunk):
            yield from self._add(line)

    def rest(self) -> Iterator[tuple[int, bytes]]:
        yield from self._add(self._reader.take())
        if self._parts:
            yield from self._record()

    def document(self, record: bytes) -> bytes:
        cells = self._cells(record)
        columns = self._columns or []
        if len(cells) != len(columns):
            raise ValueError(f"the row has {len(cells)} cells, the header {len(columns)}")
        fields = (
            f"{json.dumps(name)}: {_json(name, cell, self._types[name])}"
            for name, cell in zip(columns, cells, strict=True)
            if cell
        )
        return f"{{{', '.join(fields)}}}".encode()

    def _add(self, line: bytes) -> Iterator[tuple[int, bytes]]:
        """A record ends with the line at whose end no quoted cell is open."""
        self.line += 1
        if not self._parts:
            self._begun = self.line
            if not line.strip():
                return
        self._parts.append(line)
        self._size += len(line) + 1
        if b'"' in line:
            self._quoted = self._leaves_open(b'"' + line if self._quoted else line)
        if self._size > MAX_LINE_BYTES or not self._quoted:
            yield from self._record()

    def _record(self) -> Iterator[tuple[int, bytes]]:
        record, self._parts = b"\n".join(self._parts), []
        self._size, self._quoted = 0, False
        if self._columns is None:
            self._columns = self._header(record)
        else:
            yield self._begun, record

    def _leaves_open(self, line: bytes) -> bool:
        """Only a quote at the beginning of a cell opens it; others are characters."""
        opening = rb'(?:^|%s)"' % re.escape(self._delimiter.encode())
        closed = rb'[^"]*+(?:""[^"]*+)*+"'
        return re.search(opening, re.sub(opening + closed, b"", line)) is not None

    def _header(self, record: bytes) -> list[str]:
        """Raises InvalidInput for columns that are unknown, missing or repeated."""
        self._delimiter = next((each for each in ",;\t" if each.encode() in record), ",")
        try:
            names = [name.strip() for name in self._cells(record)]
        except ValueError as error:
            raise InvalidInput(f"The header is no CSV: {error}.") from None
        errors = list(self._faults(names))
        if errors:
            known = ", ".join(self._types)
            raise InvalidInput(f"The first line must name the columns: {known}.", errors=errors)
        return names

    def _faults(self, names: Sequence[str]) -> Iterator[FieldError]:
        for name, count in list(Counter(names).items())[:_MAX_FAULTS]:
            if name not in self._types:
                yield {"field": name, "message": "unknown column"}
            elif count > 1:
                yield {"field": name, "message": "repeated column"}
        for name in self._required:
            if name not in names:
                yield {"field": name, "message": "missing column"}

    def _cells(self, record: bytes) -> list[str]:
        try:
            text = record.decode()
        except UnicodeDecodeError:
            raise ValueError("the row is not UTF-8; save the file as CSV UTF-8") from None
        try:
            rows = list(csv.reader([text.rstrip("\r")], delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            raise ValueError(f"the row is no CSV: {error}") from None
        return rows[0] if rows else []


def _type(schema: Mapping[str, Any]) -> str:
    """Return the JSON type of a field, without null."""
    choices = schema.get("anyOf", [schema])
    return next((each["type"] for each in choices if each.get("type", "null") != "null"), "string")


def _json(name: str, cell: str, kind: str) -> str:
    if kind in _NESTED:
        try:
            from_json(cell, allow_inf_nan=False)
        except ValueError:
            raise ValueError(f"{name}: the cell is not valid JSON") from None
        return cell
    if kind in ("integer", "number") and _NUMBER.fullmatch(cell.strip()):
        # JSON has no leading zeros.
        return re.sub(r"^(-?)0+(?=[0-9])", r"\1", cell.strip())
    if kind == "boolean" and cell.strip().lower() in ("true", "false"):
        return cell.strip().lower()
    return json.dumps(cell)
