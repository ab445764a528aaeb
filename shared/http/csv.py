"""CSV responses that are safe to open in a spreadsheet."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from typing import Any

from fastapi.responses import StreamingResponse

Row = Sequence[Any]

AS_CSV: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {"text/csv": {"schema": {"type": "string"}}},
        "headers": {"Content-Disposition": {"$ref": "#/components/headers/Content-Disposition"}},
    }
}

# Characters that begin a formula in a spreadsheet
# (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def stream_rows(name: str, rows: AsyncIterator[Row]) -> StreamingResponse:
    """Stream a file ``name.csv``; the first row is the header."""
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
