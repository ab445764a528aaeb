"""Pagination by opaque cursor."""

import base64
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar

import asyncpg
from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from coursestream_events import Instant
from shared.errors import InvalidInput

_INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)

T = TypeVar("T")
K = TypeVar("K")
M = TypeVar("M", bound=BaseModel)

MAX_LIMIT = 200
Limit = Annotated[int, Query(ge=1, le=MAX_LIMIT, description="Maximum items per page")]
# The longest sort text, of characters beyond the basic plane, with an id takes 1,140 characters.
MAX_CURSOR = 2_000
_BEYOND_BIGINT = 2**63
Cursor = Annotated[
    str | None, Query(max_length=MAX_CURSOR, description="`next_cursor` from the previous page")
]


class PageQuery(BaseModel):
    """Query parameters of a page, for lists whose parameters are a model."""

    model_config = ConfigDict(frozen=True)

    cursor: Annotated[str, Field(max_length=MAX_CURSOR)] | None = Field(
        default=None, description="`next_cursor` from the previous page"
    )
    limit: int = Field(default=50, ge=1, le=MAX_LIMIT, description="Maximum items per page")


class NamedByContent(BaseModel):
    """Base of generic models; the schema of ``Page[Course]`` is named CoursePage."""

    @classmethod
    def model_parametrized_name(cls, params: tuple[Any, ...]) -> str:
        return f"{params[0].__name__}{cls.__name__}"


class Page(NamedByContent, Generic[T]):
    """A part of a list."""

    items: list[T]
    next_cursor: str | None = Field(
        default=None,
        description="Pass as `cursor` to get the next page; null on the last",
        examples=["WyJBIl0"],
    )


def page_of(
    model: type[M], rows: Sequence[asyncpg.Record | dict[str, Any]], limit: int, *key: str
) -> Page[M]:
    """Return a page of at most ``limit`` rows, as ``model``.

    ``rows`` has one more if there is a next page. ``key`` names the columns that they are sorted
    by.
    """
    items = [model(**row) for row in rows[:limit]]
    if len(rows) <= limit:
        return Page(items=items)
    last = rows[limit - 1]
    return Page(items=items, next_cursor=encode_cursor(*(last[name] for name in key)))


def encode_cursor(*key: Any) -> str:
    """Encode the sort key of a page's last item as an opaque string."""
    document = json.dumps(key, default=str, ensure_ascii=False)
    return base64.urlsafe_b64encode(document.encode()).decode().rstrip("=")


def decode_cursor(cursor: str | None, key: type[K]) -> K | None:
    """Return the sort key in a cursor; ``key`` is a tuple type such as ``tuple[str, UUID]``.

    An integer may have any value of PostgreSQL's bigint, whatever the column has.

    Raises:
        InvalidInput: the cursor does not belong to this list.
    """
    if cursor is None:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        parts = TypeAdapter(key).validate_json(base64.urlsafe_b64decode(padded))
        _check_parts(parts)
        return parts
    except ValueError:
        raise InvalidInput(
            "The cursor does not belong to this list.",
            errors=[{"field": "query.cursor", "message": "use next_cursor of the previous page"}],
        ) from None


def _check_parts(parts: Any) -> None:
    """Refuse values that the database would not accept, as clients can forge cursors.

    Raises:
        ValueError: a string contains NUL, or an instant or a number is out of bounds.
    """
    for part in parts:
        if isinstance(part, int) and not -_BEYOND_BIGINT <= part < _BEYOND_BIGINT:
            raise ValueError("no bigint")
        if isinstance(part, str) and "\0" in part:
            raise ValueError("NUL")
        if isinstance(part, datetime):
            _INSTANT.validate_python(part)
