"""A course, and the catalog with full-text search, filters, sort orders and pages."""

import re
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import asyncpg

from services.courses.queries.access import sees_all, studies
from services.courses.queries.columns import with_columns
from services.courses.schemas.courses import CatalogQuery, Course, CourseSummary
from services.courses.schemas.fields import CatalogSort
from shared.auth import Principal
from shared.database import connection
from shared.errors import InvalidInput, NotFound
from shared.http.pages import Page, decode_cursor, encode_cursor

# SQL, for the course and the caller's enrollment in one statement.
_COURSE = with_columns(
    """
    SELECT {columns},
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = $1 AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM courses WHERE course_id = $1 AND deleted_at IS NULL
""",
    Course,
)

# SQL, for full-text search and pages by row comparison.
_SUMMARIES = with_columns(
    """
    SELECT {columns}, left(description, 300) AS excerpt, {key} AS sort_key
      FROM courses
     WHERE {conditions} ORDER BY {key} {direction}, course_id {direction} LIMIT {limit}
""",
    CourseSummary,
    without=("excerpt",),
)

# A dash excludes the word or phrase that follows it directly. Other dashes have no meaning, and
# PostgreSQL's parser fails on a long row of them.
_DASHES = re.compile(r'-(?![\w"])')

_EQUAL = ("level", "category", "language", "teacher_id", "status")

# For each sort order: the key in SQL, its direction, and the type of the cursor.
_SORTS: dict[CatalogSort, tuple[str, str, Any]] = {
    "title": ("title", "ASC", tuple[Literal["title"], str, UUID]),
    "newest": ("created_at", "DESC", tuple[Literal["newest"], datetime, UUID]),
    "relevance": (
        "ts_rank(search, websearch_to_tsquery('simple', {query}))::float8",
        "DESC",
        tuple[Literal["relevance"], float, UUID],
    ),
}


async def course(principal: Principal, course_id: UUID) -> Course:
    """Raises NotFound, also for a course that the caller may not see."""
    async with connection() as reader:
        return Course(**await visible_course(reader, principal, course_id))


async def visible_course(
    reader: asyncpg.Connection, principal: Principal, course_id: UUID
) -> asyncpg.Record:
    """Return a course that is published, or that the caller authors or is enrolled in.

    Raises:
        NotFound: for any other course.
    """
    row = await reader.fetchrow(_COURSE, course_id, principal.user_id)
    if row is None or not (
        row["status"] == "published" or sees_all(principal, row) or studies(row)
    ):
        raise NotFound("Course not found.")
    return row


async def catalog(principal: Principal, wanted: CatalogQuery) -> Page[CourseSummary]:
    """Return published courses, for teachers also their own drafts, for superadmins everything.

    Raises:
        InvalidInput: the cursor is of another list, or relevance is asked for without a search.
    """
    sort = wanted.sort or ("title" if wanted.q is None else "relevance")
    if sort == "relevance" and wanted.q is None:
        raise InvalidInput(
            "Sorting by relevance needs a search.",
            errors=[{"field": "query.sort", "message": "relevance needs q"}],
        )
    key, direction, cursor_type = _SORTS[sort]
    where = _Where()
    where.visible_to(principal)
    for name in _EQUAL:
        where.equal(name, getattr(wanted, name))
    if wanted.q is not None:
        query = where.argument(_DASHES.sub(" ", wanted.q))
        where.conditions.append(f"search @@ websearch_to_tsquery('simple', {query})")
        key = key.format(query=query)
    after = decode_cursor(wanted.cursor, cursor_type)
    if after is not None:
        where.after(key, ">" if direction == "ASC" else "<", *after[1:])
    limit = wanted.limit
    rows = await _summaries(where, key, direction, limit + 1)
    items = [CourseSummary(**row) for row in rows[:limit]]
    if len(rows) <= limit:
        return Page(items=items)
    last = rows[limit - 1]
    return Page(items=items, next_cursor=encode_cursor(sort, last["sort_key"], last["course_id"]))


async def _summaries(where: "_Where", key: str, direction: str, limit: int) -> list[asyncpg.Record]:
    statement = _SUMMARIES.format(
        key=key,
        direction=direction,
        limit=where.argument(limit),
        conditions=" AND ".join(where.conditions),
    )
    async with connection() as reader:
        return list(await reader.fetch(statement, *where.arguments))


class _Where:
    """The conditions of a list and their arguments; no column name comes from the caller."""

    def __init__(self) -> None:
        self.conditions = ["deleted_at IS NULL"]
        self.arguments: list[Any] = []

    def argument(self, value: Any) -> str:
        self.arguments.append(value)
        return f"${len(self.arguments)}"

    def equal(self, column: str, value: Any) -> None:
        if value is not None:
            self.conditions.append(f"{column} = {self.argument(value)}")

    def visible_to(self, principal: Principal) -> None:
        if principal.has("superadmin", "service"):
            return
        visible = "status = 'published'"
        if principal.has("teacher"):
            visible = f"({visible} OR teacher_id = {self.argument(principal.user_id)})"
        self.conditions.append(visible)

    def after(self, key: str, comparison: str, value: Any, course_id: UUID) -> None:
        values = f"{self.argument(value)}, {self.argument(course_id)}"
        self.conditions.append(f"({key}, course_id) {comparison} ({values})")
