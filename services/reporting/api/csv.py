"""Lists as CSV."""

from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Any, Protocol, TypeVar

from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from services.reporting.schemas import Report
from shared.http.csv import Row, stream_rows
from shared.http.pages import MAX_LIMIT

R = TypeVar("R", bound=BaseModel)


class Pages(Protocol[R]):
    """Reads one page, as the JSON list does."""

    def __call__(self, limit: int, cursor: str | None, /) -> Awaitable[Report[R]]: ...


async def stream_csv(name: str, row: type[R], pages: Pages[R]) -> StreamingResponse:
    """All pages of a list, one after the other, as they are read."""
    first = await pages(MAX_LIMIT, None)
    return stream_rows(name, _rows(row, first, pages))


async def _rows(row: type[R], page: Report[R], pages: Pages[R]) -> AsyncIterator[Row]:
    headings = list(_headings(row))
    yield headings
    while True:
        for item in page.items:
            values = item.model_dump(mode="json")
            yield [_value(values, heading) for heading in headings]
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
