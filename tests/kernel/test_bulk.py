"""Many rows in one statement, generated from the model."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from shared.database import insert, update, upsert
from tests.kernel.samples import Book, Everything, book, contents, one


async def test_insert_can_skip_what_is_there(samples: None) -> None:
    rows = [book(1, 2, title="other"), book(1, 3)]
    with pytest.raises(asyncpg.UniqueViolationError):
        await insert(Book, rows)
    written = await insert(Book, rows, skip_existing=True, returning="shelf_id, place")
    assert [tuple(row) for row in written] == [(1, 3)]
    assert (1, 2, 1, "book 1.2") in await contents()


async def test_upsert_replaces_by_key(samples: None) -> None:
    written = await upsert(
        Book,
        [book(1, 3), book(1, 1, title="other")],
        returning="new.place, old.title AS before",
    )
    # In the order of the key, whatever the order of the rows.
    assert [tuple(row) for row in written] == [(1, "book 1.1"), (3, None)]
    assert (1, 1, 1, "other") in await contents()


async def test_upsert_of_newer_rows_leaves_older_and_equal_ones(samples: None) -> None:
    await upsert(Book, [book(1, 1, 4, "four")])
    written = await upsert(
        Book,
        [book(1, 1, 4, "again"), book(1, 2, 2, "two")],
        newer="version",
        returning="place",
    )
    assert [row["place"] for row in written] == [2]
    assert (1, 1, 4, "four") in await contents()


async def test_upsert_can_add_to_columns(samples: None) -> None:
    for _ in range(2):
        await upsert(Book, [{**book(1, 1), "lent": 3}], add=["lent"])
    assert (await one()).lent == 6


async def test_update_leaves_unknown_rows_out(samples: None) -> None:
    rows = [
        {"shelf_id": 1, "place": 1, "version": 2},
        {"shelf_id": 1, "place": 2, "version": 1},
        {"shelf_id": 1, "place": 7, "version": 2},
    ]
    written = await update(Book, rows, newer="version", returning="new.place, old.version")
    assert [tuple(row) for row in written] == [(1, 1)]
    assert (1, 1, 2, "book 1.1") in await contents()


async def test_nothing_is_sent_for_no_rows_and_for_wrong_ones(samples: None) -> None:
    assert await upsert(Book, []) == []
    with pytest.raises(ValueError, match="different fields"):
        await insert(Book, [book(1, 8), {**book(1, 9), "lent": 1}])
    with pytest.raises(ValueError, match="Book has no column shelf"):
        await insert(Book, [{"shelf": 1}])
    with pytest.raises(asyncpg.CardinalityViolationError):
        await upsert(Book, [book(1, 1), book(1, 1)])


async def test_a_value_too_long_is_refused_not_cut(samples: None) -> None:
    with pytest.raises(asyncpg.StringDataRightTruncationError):
        await insert(Everything, [{"owner": UUID(int=1), "label": "x" * 21}])


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
FINITE_DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)


def integers(bits: int) -> st.SearchStrategy[int]:
    return st.integers(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "small": integers(16),
    "whole": integers(32),
    "large": integers(64),
    "amount": st.decimals(-9_999_999, 9_999_999, places=2),
    "text": TEXT,
    "yes": st.booleans(),
    "data": st.binary(max_size=20),
    "moment": st.builds(datetime.combine, FINITE_DAYS, st.times(timezones=st.just(UTC))),
    "day": FINITE_DAYS,
    "document": st.lists(JSON, max_size=3) | st.dictionaries(TEXT, JSON, max_size=3),
    "words": st.lists(TEXT, max_size=4),
    "ids": st.lists(st.uuids(), max_size=4),
}


@st.composite
def rows(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Rows with some of the columns, the same in each, and different keys."""
    columns = draw(st.sets(st.sampled_from(sorted(VALUES)), min_size=1))
    row = st.fixed_dictionaries(
        {"owner": st.uuids(), "label": TEXT}
        | {column: st.none() | VALUES[column] for column in sorted(columns)}
    )
    return draw(st.lists(row, max_size=5, unique_by=lambda each: (each["owner"], each["label"])))


@given(rows=rows(), encoded=st.booleans())
@hypothesis_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_what_is_written_is_read_back(
    samples: None, rows: list[dict[str, Any]], encoded: bool
) -> None:
    """By insert and by upsert, JSON as a value or as text."""
    for write in (insert, upsert):
        await Everything.all().delete()
        given_rows = [dict(row) for row in rows]
        for row in given_rows:
            if encoded and row.get("document") is not None:
                row["document"] = json.dumps(row["document"])
        await write(Everything, given_rows)
        stored = {(each.owner, each.label): each for each in await Everything.all()}
        assert len(stored) == len(rows)
        for row in rows:
            found = stored[row["owner"], row["label"]]
            assert {name: getattr(found, name) for name in row} == row
        assert all(isinstance(each.amount, Decimal | None) for each in stored.values())
