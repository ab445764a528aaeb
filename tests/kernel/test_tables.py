"""Tables with composite keys: what Tortoise may do with them, and many rows in one statement."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tortoise.exceptions import ConfigurationError, FieldError, OperationalError
from tortoise.expressions import F, Q
from tortoise.functions import Count

from services.reporting.settings import ReportingSettings
from shared.database import fetch, insert, transaction, update, upsert
from shared.database.migrations import Schema, push
from shared.database.pool import tortoise_config, tortoise_context
from shared.database.tables import CompositeKeyError
from tests.kernel.samples import Book, Everything, Note, Shelf

# The driver's infinity.
INFINITE = datetime.max.replace(tzinfo=UTC)
SCHEMA = Schema("samples", "tests.kernel.samples")


@pytest_asyncio.fixture
async def database(settings: ReportingSettings) -> AsyncIterator[None]:
    """Two shelves with two books each, in the same places and versions."""
    url = str(settings.database_url)
    await push(SCHEMA, url)
    async with tortoise_context(tortoise_config(url, SCHEMA.service, [SCHEMA.models])):
        await insert(Shelf, [{"shelf_id": n, "name": f"shelf {n}"} for n in (1, 2)])
        await insert(Book, [book(shelf, place) for shelf in (1, 2) for place in (1, 2)])
        yield


def book(shelf: int, place: int, version: int = 1, title: str = "") -> dict[str, Any]:
    title = title or f"book {shelf}.{place}"
    return {"shelf_id": shelf, "place": place, "version": version, "title": title}


async def one() -> Book:
    return await Book.get(shelf_id=1, place=1)


async def _outcome(call: str, attempt: Callable[[Book], Any], row: Book) -> None:
    answer = attempt(row)
    if isinstance(answer, Awaitable):
        await answer
    pytest.fail(f"{call} raises nothing")


async def contents() -> list[tuple[int, int, int, str]]:
    return [
        (row["shelf_id"], row["place"], row["version"], row["title"])
        for row in await fetch("SELECT * FROM books ORDER BY shelf_id, place")
    ]


BY_KEY = r"filter\(shelf_id=…, place=…\)"
GUARDED: dict[str, tuple[Callable[[Book], Any], str]] = {
    "save": (lambda row: row.save(), rf"{BY_KEY}\.update"),
    "save of some fields": (lambda row: row.save(update_fields=["title"]), rf"{BY_KEY}\.update"),
    "delete": (lambda row: row.delete(), rf"{BY_KEY}\.delete\(\)"),
    "refresh_from_db": (lambda row: row.refresh_from_db(), rf"{BY_KEY}\.get\(\)"),
    "clone": (lambda row: row.clone(pk=9), r"insert\(\)"),
    "pk": (lambda row: row.pk, "columns of the key"),
    "create": (lambda _: Book.create(**book(1, 9)), r"insert\(\)"),
    "bulk_create": (lambda row: Book.bulk_create([row]), r"insert\(\)"),
    "bulk_create of a query": (lambda row: Book.all().bulk_create([row]), r"insert\(\)"),
    "get_or_create": (lambda _: Book.get_or_create(title="x"), r"skip_existing"),
    "update_or_create": (lambda _: Book.update_or_create(title="x"), r"upsert\(\)"),
    "bulk_update": (lambda row: Book.bulk_update([row], ["title"]), r"update\(\)"),
    "bulk_update of a query": (lambda row: Book.all().bulk_update([row], ["title"]), r"update\("),
    "in_bulk": (lambda _: Book.in_bulk([1]), BY_KEY),
    "in_bulk of a query": (lambda _: Book.all().in_bulk([1], "place"), BY_KEY),
    "filter by pk": (lambda _: Book.filter(pk=1), BY_KEY),
    "filter by several pk": (lambda _: Book.filter(pk__in=[1]), BY_KEY),
    "filter by pk and column": (lambda _: Book.filter(pk=F("version")), BY_KEY),
    "filter by pk in a Q": (lambda _: Book.filter(Q(title="x") | Q(pk=1)), BY_KEY),
    "exclude by pk": (lambda _: Book.exclude(pk=1), BY_KEY),
    "get by pk": (lambda _: Book.get(pk=1), BY_KEY),
    "get by subscript": (lambda _: Book[1], BY_KEY),
    "filter of a parent by pk": (lambda _: Shelf.filter(books__pk=1), BY_KEY),
    "filter of a parent by row": (lambda _: Shelf.filter(books=1), BY_KEY),
    "joined update": (lambda _: Book.filter(shelf__name="shelf 1").update(title="x"), "SQL"),
    "joined delete": (lambda _: Book.filter(shelf__name="shelf 1").delete(), "SQL"),
    "joined delete by exclusion": (lambda _: Book.exclude(shelf__name="shelf 1").delete(), "SQL"),
    "joined delete in a Q": (lambda _: Book.filter(Q(shelf__name="shelf 1")).delete(), "SQL"),
    "contains": (lambda row: Book.all().contains(row), rf"{BY_KEY}\.exists\(\)"),
    "last without an order": (lambda _: Book.all().last(), r"order_by"),
    "last of the class": (lambda _: Book.last(), r"order_by"),
    "distinct count": (lambda _: Book.all().distinct().count(), r"without distinct"),
}


async def test_calls_by_one_column_of_the_key_raise_and_name_the_right_one(
    database: None,
) -> None:
    before, row = await contents(), await one()
    for call, (attempt, advice) in GUARDED.items():
        expected = f"Book has a key of several columns: .*{advice}"
        with pytest.raises(CompositeKeyError, match=expected):
            await _outcome(call, attempt, row)
    assert await contents() == before


async def test_queries_that_name_the_key_as_one_column_fail(database: None) -> None:
    for count in (Count("books"), Count("books", distinct=True)):
        with pytest.raises(OperationalError, match="key_has_several_columns"):
            await Shelf.annotate(number=count)
    for query in ("order_by", "values", "values_list"):
        with pytest.raises(FieldError, match="pk"):
            await getattr(Book.all(), query)("pk")


async def test_calls_by_columns_of_the_table_reach_no_other_row(database: None) -> None:
    await Book.filter(shelf_id=1, place=2).update(version=5, title="new")
    await Book.filter(shelf_id=2, place=2).delete()
    assert await contents() == [
        (1, 1, 1, "book 1.1"),
        (1, 2, 5, "new"),
        (2, 1, 1, "book 2.1"),
    ]
    found = await Book.filter(shelf__name="shelf 1").order_by("place")
    assert [each.title for each in found] == ["book 1.1", "new"]
    assert await Book.filter(shelf_id=1).count() == 2
    assert await Book.filter(title="new").exists()
    async with transaction():
        locked = await Book.filter(shelf_id=1, place=1).select_for_update().get_or_none()
    assert locked is not None
    assert repr(locked) == "<Book: (1, 1)>"


async def test_related_rows_are_read_from_both_sides(database: None) -> None:
    """By the foreign key, not by the key of the row."""
    shelves = await Shelf.all().order_by("shelf_id").prefetch_related("books")
    assert [sorted(each.title for each in shelf.books) for shelf in shelves] == [  # type: ignore[attr-defined]
        ["book 1.1", "book 1.2"],
        ["book 2.1", "book 2.2"],
    ]
    books = await Book.all().order_by("shelf_id", "place").prefetch_related("shelf")
    assert [each.shelf.name for each in books] == ["shelf 1", "shelf 1", "shelf 2", "shelf 2"]
    related = await Book.get(shelf_id=2, place=1).select_related("shelf")
    assert related.shelf.name == "shelf 2"
    first = await Shelf.get(shelf_id=1)
    assert {each.place for each in await first.books} == {1, 2}  # type: ignore[attr-defined]


async def test_rows_are_equal_by_their_whole_key(database: None) -> None:
    books = await Book.all()
    assert len(set(books)) == 4
    assert await one() == await one()
    assert hash(await one()) == hash(await one())
    assert Book(**book(1, 1)) != Book(**book(2, 1))
    assert Book(**book(1, 1)) != Note(shelf_id=1, place=1)


def test_no_relation_can_point_to_a_table_with_a_composite_key() -> None:
    with pytest.raises(ConfigurationError, match="foreign_key"):
        Book._meta.pk.__copy__()


async def test_rules_become_constraints(database: None) -> None:
    await insert(Note, [{"shelf_id": 1, "place": 1, "number": 1, "kind": "praise"}])
    note: dict[str, Any] = {"shelf_id": 1, "place": 1, "number": 2, "kind": "fault"}
    await insert(Note, [note])
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    wrong: list[tuple[type[Exception], dict[str, Any]]] = [
        (asyncpg.UniqueViolationError, {"number": 1, "kind": "praise"}),
        (asyncpg.UniqueViolationError, {"number": 3}),
        (asyncpg.ForeignKeyViolationError, {"number": 4, "kind": "praise", "place": 7}),
        (asyncpg.CheckViolationError, {"number": 4, "kind": "gossip"}),
        (asyncpg.CheckViolationError, {"number": 4, "kind": "praise", "written_at": INFINITE}),
    ]
    for error, change in wrong:
        with pytest.raises(error):
            await insert(Note, [{**note, "written_at": moment, **change}])
    assert [row["is_fault"] for row in await fetch("SELECT * FROM notes ORDER BY number")] == [
        False,
        True,
    ]


# --- Many rows in one statement ------------------------------------------------------------------


async def test_insert_can_skip_what_is_there(database: None) -> None:
    rows = [book(1, 2, title="other"), book(1, 3)]
    with pytest.raises(asyncpg.UniqueViolationError):
        await insert(Book, rows)
    written = await insert(Book, rows, skip_existing=True, returning="shelf_id, place")
    assert [tuple(row) for row in written] == [(1, 3)]
    assert (1, 2, 1, "book 1.2") in await contents()


async def test_upsert_replaces_by_key(database: None) -> None:
    written = await upsert(
        Book,
        [book(1, 3), book(1, 1, title="other")],
        returning="new.place, old.title AS before",
    )
    # In the order of the key, whatever the order of the rows.
    assert [tuple(row) for row in written] == [(1, "book 1.1"), (3, None)]
    assert (1, 1, 1, "other") in await contents()


async def test_upsert_of_newer_rows_leaves_older_and_equal_ones(database: None) -> None:
    await upsert(Book, [book(1, 1, 4, "four")])
    written = await upsert(
        Book,
        [book(1, 1, 4, "again"), book(1, 2, 2, "two")],
        newer="version",
        returning="place",
    )
    assert [row["place"] for row in written] == [2]
    assert (1, 1, 4, "four") in await contents()


async def test_upsert_can_add_to_columns(database: None) -> None:
    for _ in range(2):
        await upsert(Book, [{**book(1, 1), "lent": 3}], add=["lent"])
    assert (await one()).lent == 6


async def test_update_leaves_unknown_rows_out(database: None) -> None:
    rows = [
        {"shelf_id": 1, "place": 1, "version": 2},
        {"shelf_id": 1, "place": 2, "version": 1},
        {"shelf_id": 1, "place": 7, "version": 2},
    ]
    written = await update(Book, rows, newer="version", returning="new.place, old.version")
    assert [tuple(row) for row in written] == [(1, 1)]
    assert (1, 1, 2, "book 1.1") in await contents()


async def test_nothing_is_sent_for_no_rows_and_for_wrong_ones(database: None) -> None:
    assert await upsert(Book, []) == []
    with pytest.raises(ValueError, match="different fields"):
        await insert(Book, [book(1, 8), {**book(1, 9), "lent": 1}])
    with pytest.raises(ValueError, match="Book has no column shelf"):
        await insert(Book, [{"shelf": 1}])
    with pytest.raises(asyncpg.CardinalityViolationError):
        await upsert(Book, [book(1, 1), book(1, 1)])


async def test_a_value_too_long_is_refused_not_cut(database: None) -> None:
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
    database: None, rows: list[dict[str, Any]], encoded: bool
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
