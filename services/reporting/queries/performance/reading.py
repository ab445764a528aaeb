"""Rows of figures, one for each owner."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from services.reporting.queries.performance.paging import Page
from services.reporting.queries.performance.statements import (
    Arguments,
    Figures,
    Owners,
    with_figures,
)
from shared.database import connection
from shared.text import Search


def finds(table: str, search: Search) -> dict[str, object]:
    required, excluded = search.patterns
    return {
        f"{table}.search_text LIKE ALL ({{}}::text[])": required or None,
        f"{table}.search_text NOT LIKE ALL ({{}}::text[])": excluded or None,
    }


async def list_owners(
    owners: Owners,
    figures: Figures,
    page: Page,
    conditions: Mapping[str, object],
    arguments: Arguments,
) -> tuple[Sequence[Any], str | None]:
    """Return the rows of a page, and the cursor of the next."""
    selected = f"{owners.rows_of(owners.ids)} {arguments.where(conditions)}"
    ids = page.select_ids(selected, figures, arguments)
    rows = await _fetch(
        f"{with_figures(owners.rows_of(ids), figures)} "
        f"ORDER BY owner.sort_key {page.direction}, owner.id {page.direction}",
        *arguments,
    )
    return rows[: page.limit], page.next_cursor(rows)


async def read_owner(owners: Owners, figures: Figures, owner_id: UUID, arguments: Arguments) -> Any:
    """Return the owner's row, or None."""
    selected = f"{owners.rows_of(owners.ids)} {arguments.where({'i.id = {}': owner_id})}"
    rows = await _fetch(with_figures(selected, figures), *arguments)
    return rows[0] if rows else None


async def _fetch(statement: str, *arguments: Any) -> Sequence[Any]:
    async with connection() as pooled:
        rows: Sequence[Any] = await pooled.fetch(statement, *arguments)
    return rows
