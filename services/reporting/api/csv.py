"""Lists as CSV, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from services.reporting.schemas import Report
from shared.http.pages import MAX_LIMIT

R = TypeVar("R", bound=BaseModel)

# What a spreadsheet takes for the beginning of a formula
# (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Pages(Protocol[R]):
    """Reads one page, as the JSON list does."""

    def __call__(self, limit: int, cursor: str | None, /) -> Awaitable[Report[R]]: ...


async def stream_csv(name: str, row: type[R], pages: Pages[R]) -> StreamingResponse:
    """All pages of a list, one after the other, as they are read."""
    first = await pages(MAX_LIMIT, None)
    return StreamingResponse(
        _lines(row, first, pages),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


async def _lines(row: type[R], page: Report[R], pages: Pages[R]) -> AsyncIterator[str]:
    headings = list(_headings(row))
    yield _line(headings)
    while True:
        for item in page.items:
            values = item.model_dump(mode="json")
            yield _line([_value(values, heading) for heading in headings])
        if page.next_cursor is None:
            return
        page = await pages(MAX_LIMIT, page.next_cursor)


def _headings(row: type[BaseModel]) -> Iterator[str]:
    """A nested model's fields become columns of their own, as ``outer.inner``."""
    for name, field in row.model_fields.items():
        parts = getattr(field.annotation, "__args__", (field.annotation,))
        nested = [part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)]
        if nested and getattr(field.annotation, "__origin__", None) is not list:
            yield from (f"{name}.{inner}" for inner in nested[0].model_fields)
        else:
            yield name


def _value(values: dict[str, Any], heading: str) -> Any:
    name, _, inner = heading.partition(".")
    value = values[name]
    if isinstance(value, list):
        return "; ".join(" ".join(str(part) for part in each.values()) for each in value)
    return value.get(inner) if isinstance(value, dict) else value


def _line(cells: Sequence[Any]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow([_safe(cell) for cell in cells])
    return buffer.getvalue()


def _safe(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
