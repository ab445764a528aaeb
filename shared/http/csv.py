"""Tables as CSV, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from typing import Any

from fastapi.responses import StreamingResponse

Row = Sequence[Any]

AS_CSV: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}}
}

# What a spreadsheet takes for the beginning of a formula
# (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def stream_rows(name: str, rows: AsyncIterator[Row]) -> StreamingResponse:
    """A file ``name.csv`` of these rows, the headings first, as they are made."""
    return StreamingResponse(
        (_line(row) async for row in rows),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def _line(row: Row) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow([_safe(cell) for cell in row])
    return buffer.getvalue()


def _safe(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
