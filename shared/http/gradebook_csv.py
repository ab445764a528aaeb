"""A gradebook as one CSV file: a row per student, a column per assessment."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from fastapi.responses import StreamingResponse

from shared.http.csv import CsvFile, Row, distinct_headings, stream_rows


class _Assessment(Protocol):
    @property
    def item_id(self) -> UUID: ...
    @property
    def kind(self) -> str: ...
    @property
    def title(self) -> str: ...


class _Grade(Protocol):
    @property
    def item_id(self) -> UUID: ...
    @property
    def percent(self) -> Decimal | None: ...


class _Student(Protocol):
    @property
    def grades(self) -> Sequence[_Grade]: ...


class _Page(Protocol):
    @property
    def assessments(self) -> Sequence[_Assessment]: ...
    @property
    def items(self) -> Sequence[_Student]: ...
    @property
    def next_cursor(self) -> str | None: ...


# Returns the page at a cursor; None: the first.
ReadPage = Callable[[str | None], Awaitable[_Page]]


async def stream_gradebook(
    file: CsvFile, course_id: UUID, columns: Sequence[str], read: ReadPage
) -> StreamingResponse:
    """Stream the students' ``columns`` and their percent in each assessment of the first page.

    Assessments of one title also have kind and the end of the id in their headings.
    """
    rows = _rows(columns, await read(None), read)
    return stream_rows(file, f"gradebook-{course_id}", rows)


async def _rows(columns: Sequence[str], page: _Page, read: ReadPage) -> AsyncIterator[Row]:
    assessments = page.assessments
    named = [(each.title, f"{each.kind} {str(each.item_id)[-8:]}") for each in assessments]
    yield [*columns, *distinct_headings(columns, named)]
    while True:
        for student in page.items:
            percents = {grade.item_id: grade.percent for grade in student.grades}
            yield [
                *(getattr(student, name) for name in columns),
                *(percents.get(each.item_id) for each in assessments),
            ]
        if page.next_cursor is None:
            return
        page = await read(page.next_cursor)
