"""Lists and single rows as JSON or as CSV."""

from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from fastapi.responses import Response
from pydantic import BaseModel

from services.reporting.schemas.freshness import ReportItem, ReportPage
from shared.http.csv import CsvFile, Row, stream_rows
from shared.http.pages import MAX_LIMIT

R = TypeVar("R", bound=BaseModel)


class ReadPage(Protocol[R]):
    def __call__(self, limit: int, cursor: str | None, /) -> Awaitable[ReportPage[R]]: ...


async def list_response(
    name: str,
    row: type[R],
    read: ReadPage[R],
    limit: int,
    cursor: str | None,
    as_csv: CsvFile | None,
) -> Response | ReportPage[R]:
    """Return one page; as CSV all of them, whatever ``limit`` and ``cursor`` say."""
    if as_csv is None:
        return await read(limit, cursor)
    return await csv_response(name, row, read, as_csv)


async def csv_response(name: str, row: type[R], read: ReadPage[R], as_csv: CsvFile) -> Response:
    """Return all pages as the file ``name.csv``, read while it is sent."""
    first = await read(MAX_LIMIT, None)
    return stream_rows(as_csv, name, _rows(row, first, read))


def item_response(
    name: str, row: type[R], item: ReportItem[R], as_csv: CsvFile | None
) -> Response | ReportItem[R]:
    """Return the row, or a download ``name.csv`` that contains it."""
    if as_csv is None:
        return item

    async def rows() -> AsyncIterator[Row]:
        headings = list(_headings(row))
        yield headings
        yield _cells(item.item, headings)

    return stream_rows(as_csv, name, rows())


async def _rows(row: type[R], page: ReportPage[R], read: ReadPage[R]) -> AsyncIterator[Row]:
    headings = list(_headings(row))
    yield headings
    while True:
        for item in page.items:
            yield _cells(item, headings)
        if page.next_cursor is None:
            return
        page = await read(MAX_LIMIT, page.next_cursor)


def _cells(item: BaseModel, headings: Sequence[str]) -> Row:
    values = item.model_dump(mode="json")
    return [_value(values, heading) for heading in headings]


def _headings(row: type[BaseModel]) -> Iterator[str]:
    """Name the columns; the fields of a nested model become ``outer.inner``.

    Own fields come before inherited ones, so that id and name are the first columns.
    """
    own = [name for name in row.__annotations__ if name in row.model_fields]
    for name in dict.fromkeys([*own, *row.model_fields]):
        field = row.model_fields[name]
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
        return [_entry(each) for each in value]
    return value.get(inner) if isinstance(value, dict) else value


def _entry(value: Any) -> str:
    return ": ".join(map(str, value.values())) if isinstance(value, dict) else str(value)
