"""A course, and the catalog with search, filters, sort orders and pages."""

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
from shared.text import Search

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

# SQL, for pages by row comparison.
_SUMMARIES = with_columns(
    """
    SELECT {columns}, left(description, 300) AS excerpt, {key} AS sort_key
      FROM courses
     WHERE {conditions} ORDER BY {key} {direction}, course_id {direction} LIMIT {limit}
""",
    CourseSummary,
    without=("excerpt",),
)

_EQUAL = ("level", "category", "language", "teacher_id", "status")

# Titles that begin with the first word, then those with all words, then the other courses.
_RELEVANCE = """
    CASE WHEN NOT sort_text LIKE ALL ({words}) THEN '2' WHEN sort_text LIKE {first} THEN '0'
         ELSE '1' END || sort_text
"""

# For each sort order: the key in SQL, its direction, and the type of the cursor.
_SORTS: dict[CatalogSort, tuple[str, str, Any]] = {
    "title": ("sort_text", "ASC", tuple[Literal["title"], str, UUID]),
    "newest": ("created_at", "DESC", tuple[Literal["newest"], datetime, UUID]),
    "relevance": (_RELEVANCE, "ASC", tuple[Literal["relevance"], str, UUID]),
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

    The search is a scan: a trigram index would need an extension that not every server has.

    Raises:
        InvalidInput: the cursor is of another list, or relevance is asked for without a search.
    """
    search = Search.of(wanted.q)
    sort = wanted.sort or ("relevance" if any(search.patterns) else "title")
    if sort == "relevance" and not any(search.patterns):
        raise InvalidInput(
            "Sorting by relevance needs a search.",
            errors=[{"field": "query.sort", "message": "relevance needs q"}],
        )
    key, direction, cursor_type = _SORTS[sort]
    where = _Where()
    where.visible_to(principal)
    for name in _EQUAL:
        where.equal(name, getattr(wanted, name))
    if any(search.patterns):
        where.finds(search)
    if sort == "relevance":
        first = search.required[0].removeprefix("%") if search.required else "%"
        key = key.format(words=where.argument(search.required), first=where.argument(first))
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

    def finds(self, search: Search) -> None:
        required, excluded = map(self.argument, search.patterns)
        self.conditions += [
            f"search_text LIKE ALL ({required})",
            f"search_text NOT LIKE ALL ({excluded})",
        ]

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
