"""CSV responses: read alike by spreadsheets and programs, and safe to open in a spreadsheet.

Columns are separated by commas, and lines by CRLF (RFC 4180). The first row is the header. Booleans
are ``true`` and ``false``, nulls are empty, numbers have no trailing zeros. The entries of a list
are separated by ``|``, which no entry contains.
"""

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal

from fastapi import Depends, Query
from fastapi.responses import StreamingResponse

from shared.http.fields import format_decimal

Row = Sequence[Any]

AS_CSV: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {"text/csv": {"schema": {"type": "string"}}},
        "headers": {"Content-Disposition": {"$ref": "#/components/headers/Content-Disposition"}},
    }
}

# Without it, Excel takes UTF-8 for the code page of the machine.
_BYTE_ORDER_MARK = "\ufeff"
# Characters that begin a formula in a spreadsheet, in their plain form
# (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = frozenset("=+-@\u2212")
_BREAKS = frozenset("\t\r\n")
# Spaces and zero-width characters, which a spreadsheet may drop before the formula.
_SKIPPED = frozenset({"Zs", "Zl", "Zp", "Cf", "Cc"})


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A list is wanted as one file instead of JSON pages."""

    byte_order_mark: bool


async def _csv_file(
    format_: Annotated[
        Literal["json", "csv"],
        Query(alias="format", description="`csv` returns all pages in one file"),
    ] = "json",
    bom: Annotated[
        bool, Query(description="Begin the CSV file with a byte order mark, which Excel needs")
    ] = False,
) -> CsvFile | None:
    return CsvFile(bom) if format_ == "csv" else None


AsCsv = Annotated[CsvFile | None, Depends(_csv_file)]


def stream_rows(file: CsvFile, name: str, rows: AsyncIterator[Row]) -> StreamingResponse:
    """Stream a file ``name.csv``; the first row is the header."""
    return StreamingResponse(
        _lines(file, rows),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


async def _lines(file: CsvFile, rows: AsyncIterator[Row]) -> AsyncIterator[str]:
    before = _BYTE_ORDER_MARK if file.byte_order_mark else ""
    async for row in rows:
        yield before + _line(row)
        before = ""


def _line(row: Row) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow([_cell(value) for value in row])
    return buffer.getvalue()


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal():
            return format_decimal(Decimal(str(value)))
        case list() | tuple():
            return _safe(" | ".join(str(each).replace("|", "/") for each in value))
        case _:
            return _safe(str(value))


def _safe(text: str) -> str:
    """Prefix what a spreadsheet would run as a formula with an apostrophe."""
    return f"'{text}" if _begins_formula(text) else text


def _begins_formula(text: str) -> bool:
    for each in text:
        if each in _BREAKS:
            return True
        if unicodedata.category(each) not in _SKIPPED:
            # The plain form of a full-width, small or raised sign.
            return unicodedata.normalize("NFKC", each)[0] in _FORMULA
    return False


def distinct_headings(taken: Iterable[str], named: Sequence[tuple[str, str]]) -> list[str]:
    """Return the headings of columns, given by title and by what tells those of one title apart.

    ``taken`` are the headings of the other columns.
    """
    titles = Counter([*taken, *(title for title, _ in named)])
    return [title if titles[title] == 1 else f"{title} ({more})" for title, more in named]
