"""Tables with composite keys, and what Tortoise may do with them."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from tortoise.exceptions import ConfigurationError, FieldError, OperationalError
from tortoise.expressions import F, Q
from tortoise.functions import Count

from shared.database import insert, transaction, update, upsert
from shared.database.derived import DerivedColumnError
from shared.database.tables import CompositeKeyError
from tests.kernel.samples import Book, Note, Shelf, book, contents, one

# The driver's infinity.
INFINITE = datetime.max.replace(tzinfo=UTC)


async def _outcome(call: str, attempt: Callable[[Book], Any], row: Book) -> None:
    answer = attempt(row)
    if isinstance(answer, Awaitable):
        await answer
    pytest.fail(f"{call} raises nothing")


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
    samples: None,
) -> None:
    before, row = await contents(), await one()
    for call, (attempt, advice) in GUARDED.items():
        expected = f"Book has a key of several columns: .*{advice}"
        with pytest.raises(CompositeKeyError, match=expected):
            await _outcome(call, attempt, row)
    assert await contents() == before


async def test_queries_that_name_the_key_as_one_column_fail(samples: None) -> None:
    for count in (Count("books"), Count("books", distinct=True)):
        with pytest.raises(OperationalError, match="key_has_several_columns"):
            await Shelf.annotate(number=count)
    for query in ("order_by", "values", "values_list"):
        with pytest.raises(FieldError, match="pk"):
            await getattr(Book.all(), query)("pk")


async def test_calls_by_columns_of_the_table_reach_no_other_row(samples: None) -> None:
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


async def test_related_rows_are_read_from_both_sides(samples: None) -> None:
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


async def test_rows_are_equal_by_their_whole_key(samples: None) -> None:
    books = await Book.all()
    assert len(set(books)) == 4
    assert await one() == await one()
    assert hash(await one()) == hash(await one())
    assert Book(**book(1, 1)) != Book(**book(2, 1))
    assert Book(**book(1, 1)) != Note(shelf_id=1, place=1)


def test_no_relation_can_point_to_a_table_with_a_composite_key() -> None:
    with pytest.raises(ConfigurationError, match="foreign_key"):
        Book._meta.pk.__copy__()


async def test_rules_become_constraints(samples: None) -> None:
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


async def test_derived_columns_follow_their_sources_however_a_row_is_written(
    samples: None,
) -> None:
    async def shown() -> tuple[str, str]:
        shelf = await Shelf.get(shelf_id=7)
        return shelf.sort_text, shelf.search_text

    await insert(Shelf, [{"shelf_id": 7, "name": "Éire", "label": None}])
    assert await shown() == ("eire", "eire")
    await upsert(Shelf, [{"shelf_id": 7, "name": "Île", "label": "Ü"}])
    assert await shown() == ("ile", "ile\nu")
    shelf = await Shelf.get(shelf_id=7)
    shelf.name, shelf.label = "Òrain", "Ignored"
    await shelf.save(update_fields=["name"])
    assert await shown() == ("orain", "orain\nignored")
    with pytest.raises(KeyError, match="label"):
        await update(Shelf, [{"shelf_id": 7, "name": "Alone"}])
    for statement in (
        lambda: Shelf.filter(shelf_id=7).update(name="Alone"),
        lambda: Shelf.all().update(sort_text="alone"),
        lambda: Shelf.bulk_update([shelf], ["name"]),
        lambda: Shelf.bulk_create([shelf]),
    ):
        with pytest.raises(DerivedColumnError, match="Shelf"):
            statement()
    assert await shown() == ("orain", "orain\nignored")
    await shelf.delete()
    await Shelf.create(shelf_id=7, name="Évora")
    assert await shown() == ("evora", "evora")
    await Shelf.filter(shelf_id=7).delete()
