"""CSV files: safe in a spreadsheet, and one notation for each kind of value."""

import csv
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from shared.http.csv import CsvFile, Row, distinct_headings, stream_rows


async def written(*rows: Row, bom: bool = False) -> str:
    async def all_rows() -> AsyncIterator[Row]:
        for row in rows:
            yield row

    response = stream_rows(CsvFile(bom), "file", all_rows())
    return "".join([str(part) async for part in response.body_iterator])


async def cell(value: Any) -> str:
    ((read,),) = csv.reader([await written([value])])
    return read


@pytest.mark.parametrize("bom", [False, True])
async def test_byte_order_mark_begins_the_file_if_asked_for(bom: bool) -> None:
    text = await written(["title"], ["Économie"], bom=bom)
    assert text == "\ufeff" * bom + "title\r\nÉconomie\r\n"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\tx",
        # Full-width, small and raised signs, which spreadsheets take as the plain ones.
        "\uff1d1", "\uff0b1", "\uff0d1", "\uff20x", "\ufe661", "\u207a1", "\u22121",
        # After characters that a spreadsheet drops or does not show.
        " =1", "\u00a0=1", "\u3000=1", "\u200b=1", "\ufeff=1", " \u200b\u2060\uff1d1", "\x00=1",
    ],
)  # fmt: skip
async def test_formulas_are_prefixed_with_an_apostrophe(text: str) -> None:
    assert (await written([text, f"a{text}"])).startswith(("'", "\"'"))
    assert f"'{text}" in await written([[text]])


@pytest.mark.parametrize("text", ["", " ", "a=1", "1-1", "Économie", "数学", "\u200b", "'=1"])
async def test_other_texts_are_unchanged(text: str) -> None:
    assert await cell(text) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (None, ""),
        (-3, "-3"),
        (50.0, "50"),
        (0.00001, "0.00001"),
        (Decimal("66.6670"), "66.667"),
        (["inactive: never; not once", "low: 2 %"], "inactive: never; not once | low: 2 %"),
        (["missing: A|B", "x"], "missing: A/B | x"),
        ([], ""),
    ],
)  # fmt: skip
async def test_each_kind_of_value_has_one_notation(value: Any, text: str) -> None:
    assert await cell(value) == text


def test_columns_of_one_title_can_be_told_apart() -> None:
    named = [("Quiz", "quiz 1"), ("Essay", "assignment 2"), ("Quiz", "quiz 3"), ("open", "quiz 4")]
    assert distinct_headings(["student_id", "open"], named) == [
        "Quiz (quiz 1)",
        "Essay",
        "Quiz (quiz 3)",
        "open (quiz 4)",
    ]
