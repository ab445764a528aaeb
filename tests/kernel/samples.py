"""Tables of no service, with a column of each type."""

from typing import Any, Literal

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField

from shared.database import fetch
from shared.database.constraints import (
    check,
    default,
    finite,
    foreign_key,
    index,
    known,
    unique,
)
from shared.database.derived import Derived, search_text_of, sort_text_of
from shared.database.tables import Table


class Shelf(Derived):
    shelf_id = fields.IntField(primary_key=True, generated=False)
    name = fields.TextField()
    label = fields.TextField(null=True)
    sort_text = sort_text_of("name")
    search_text = search_text_of("name", "label")

    class Meta:
        table = "shelves"


class Book(Table):
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField(
        "samples.Shelf", related_name="books"
    )
    place = fields.IntField()
    version = fields.IntField()
    title = fields.TextField()
    lent = fields.IntField(db_default=0)

    class Meta:
        table = "books"
        key = ("shelf_id", "place")
        rules = (
            check("version_positive", "version >= 1"),
            index("by_title", "(title)"),
        )


class Note(Table):
    """Refers to a table whose key has several columns."""

    shelf_id = fields.IntField()
    place = fields.IntField()
    number = fields.IntField()
    kind = fields.TextField()
    written_at = fields.DatetimeField()

    class Meta:
        table = "notes"
        key = ("shelf_id", "place", "number")
        rules = (
            foreign_key("of_book", ("shelf_id", "place"), "books"),
            known("kind", Literal["praise", "fault"]),
            default("written_at", "clock_timestamp()"),
            finite("written_at"),
            unique("one_fault", "(shelf_id, place) WHERE kind = 'fault'"),
        )


class Everything(Table):
    owner = fields.UUIDField()
    label = fields.CharField(20)
    small = fields.SmallIntField(null=True)
    whole = fields.IntField(null=True)
    large = fields.BigIntField(null=True)
    amount = fields.DecimalField(max_digits=9, decimal_places=2, null=True)
    text = fields.TextField(null=True)
    yes = fields.BooleanField(null=True)
    data = fields.BinaryField(null=True)
    moment = fields.DatetimeField(null=True)
    day = fields.DateField(null=True)
    document: Any = fields.JSONField(null=True)
    words = ArrayField("text", null=True)
    ids = ArrayField("uuid", null=True)

    class Meta:
        table = "everything"
        key = ("owner", "label")


def book(shelf: int, place: int, version: int = 1, title: str = "") -> dict[str, Any]:
    title = title or f"book {shelf}.{place}"
    return {"shelf_id": shelf, "place": place, "version": version, "title": title}


async def one() -> Book:
    return await Book.get(shelf_id=1, place=1)


async def contents() -> list[tuple[int, int, int, str]]:
    return [
        (row["shelf_id"], row["place"], row["version"], row["title"])
        for row in await fetch("SELECT * FROM books ORDER BY shelf_id, place")
    ]
