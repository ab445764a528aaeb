"""The formats of an import's body."""

import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from shared.errors import DomainError, InvalidInput
from shared.http.imports import ImportRow
from shared.http.imports.csv_records import CsvRecords
from shared.http.imports.formats import plain_text, records_of


class Row(ImportRow):
    name: str
    count: int | None = None
    active: bool = True
    percent: float | None = None
    parts: tuple[str, ...] = ()


def documents(body: bytes, size: int = 2**20) -> list[tuple[int, Any]]:
    """Return each record's line and document, of a body that arrives in chunks of this size."""
    records = CsvRecords(Row)
    found: list[tuple[int, bytes]] = []
    for start in range(0, len(body), size):
        found += records.feed(body[start : start + size])
    found += records.rest()
    return [(line, json.loads(records.document(record))) for line, record in found]


@pytest.mark.parametrize("size", [1, 5, 2**20])
def test_csv_rows_are_documents_with_the_types_of_their_fields(size: int) -> None:
    body = (
        "name,count,active,percent,parts\r\n"
        'Ada,007,TRUE,12.5,"[""a"", ""b""]"\r\n'
        "\r\n"
        '"two\nlines, ""quoted""",,,,\r\n'
        "Zoë,x,maybe,high,"
    ).encode()
    assert documents(body, size) == [
        (2, {"name": "Ada", "count": 7, "active": True, "percent": 12.5, "parts": ["a", "b"]}),
        (4, {"name": 'two\nlines, "quoted"'}),
        (6, {"name": "Zoë", "count": "x", "active": "maybe", "percent": "high"}),
    ]


@pytest.mark.parametrize("delimiter", [b",", b";", b"\t"])
def test_a_quote_within_a_cell_does_not_join_it_with_the_next_rows(delimiter: bytes) -> None:
    body = b'name,count\n5" disk,1\n"a ""b"", \n""c""",2\n"",\n x",3\n"5"" disk",4'
    assert documents(body.replace(b",", delimiter)) == [
        (2, {"name": '5" disk', "count": 1}),
        (3, {"name": f'a "b"{delimiter.decode()} \n"c"', "count": 2}),
        (5, {}),
        (6, {"name": ' x"', "count": 3}),
        (7, {"name": '5" disk', "count": 4}),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_may_be_separated_by_semicolons_or_tabs(delimiter: str) -> None:
    body = "\n".join([delimiter.join(["name", "count"]), delimiter.join(["Ada", "1"])])
    assert documents(body.encode()) == [(2, {"name": "Ada", "count": 1})]


def test_the_columns_may_be_in_any_order_and_have_spaces_around_them() -> None:
    assert documents(b"count , name\n1,Ada\n") == [(2, {"count": 1, "name": "Ada"})]


def test_wrong_columns_are_named_at_once() -> None:
    with pytest.raises(InvalidInput) as refused:
        documents(b"count,color,count\n1,red,2\n")
    assert refused.value.errors == [
        {"field": "count", "message": "repeated column"},
        {"field": "color", "message": "unknown column"},
        {"field": "name", "message": "missing column"},
    ]
    assert refused.value.detail.endswith("name, count, active, percent, parts.")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"Ada,1", "the row has 2 cells, the header 5"),
        (b"Ada,1,,,,", "the row has 6 cells, the header 5"),
        (b"Ada,1,,,[", "parts: the cell is not valid JSON"),
        (b"Z\xeb,1,,,", "the row is not UTF-8; save the file as CSV UTF-8"),
        (b'"Ada"x,1,,,', "the row is no CSV"),
    ],
)
def test_a_row_that_is_no_csv_says_why(row: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match="^" + reason.replace("(", r"\(")):
        documents(b"name,count,active,percent,parts\n" + row)


@given(st.binary() | st.text(st.sampled_from('a1,;"\n\r\t\0[]{}é')).map(str.encode))
def test_any_bytes_are_rows_or_say_why_not(body: bytes) -> None:
    with suppress(ValueError):
        documents(b"name,count,active,percent,parts\n" + body)
    with suppress(ValueError, InvalidInput):
        documents(body)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "application/json"}, 415),
        ({"content-type": "application/x-www-form-urlencoded"}, 415),
        ({"content-type": "text/csv; charset=utf-16"}, 415),
        ({"content-type": "text/csv", "content-encoding": "gzip"}, 415),
    ],
)
def test_other_content_types_are_refused_with_what_to_send(
    headers: dict[str, str], status: int
) -> None:
    with pytest.raises(DomainError) as refused:
        records_of(Headers(headers), Row)
    assert refused.value.status == status
    assert "application/x-ndjson" in refused.value.detail
    assert "text/csv" in refused.value.detail


@pytest.mark.parametrize(
    "kind", [None, "application/x-ndjson", "Text/CSV; charset=UTF-8", "application/jsonl"]
)
def test_ndjson_and_csv_are_taken_under_their_names(kind: str | None) -> None:
    records_of(Headers({} if kind is None else {"content-type": kind}), Row)


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"PK\x03\x04....", "spreadsheet"),
        ('{"name": "a"}'.encode("utf-16"), "UTF-16"),
        ('{"name": "a"}'.encode("utf-16-le"), "UTF-16"),
        (b' [{"name": "a"}, {"name": "b"}]', "JSON array"),
        (b'{\n  "name": "a"\n}', "several lines"),
        (b"name,count\nAda,1\nBob,2", "Line 1"),
    ],
)
@pytest.mark.parametrize("size", [1, 100])
async def test_a_body_in_another_format_gets_one_answer(body: bytes, what: str, size: int) -> None:
    async def read() -> None:
        records = records_of(Headers({}), Row)
        async for chunk in plain_text(chunks(body, size)):
            list(records.feed(chunk))
        list(records.rest())

    with pytest.raises(InvalidInput, match=what):
        await read()


@pytest.mark.parametrize("size", [1, 100])
@pytest.mark.parametrize("body", [b"\xef\xbb\xbf{}\n{}", b"{}", b"\xef\xbb\xbf", b""])
async def test_a_byte_order_mark_is_no_part_of_the_first_row(body: bytes, size: int) -> None:
    text = b"".join([chunk async for chunk in plain_text(chunks(body, size))])
    assert text == body.removeprefix(b"\xef\xbb\xbf")


async def chunks(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]
