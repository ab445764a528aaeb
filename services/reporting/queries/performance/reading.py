"""Rows of figures, one for each owner."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import fetch_fresh
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.performance.statements import (
    Arguments,
    Figures,
    Owners,
    with_figures,
)
from services.reporting.schemas.freshness import Freshness
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
) -> tuple[Freshness, Sequence[Any], str | None]:
    """Return how fresh a page is, its rows, and the cursor of the next."""
    selected = f"{owners.rows_of(owners.ids)} {arguments.where(conditions)}"
    ids = page.select_ids(selected, figures, arguments)
    fresh, rows = await fetch_fresh(
        with_figures(owners.rows_of(ids), figures),
        *arguments,
        order=f"sort_key {page.direction}, id {page.direction}",
    )
    return fresh, rows[: page.limit], page.next_cursor(rows)


async def read_owner(
    owners: Owners, figures: Figures, owner_id: UUID, arguments: Arguments
) -> tuple[Freshness, Any]:
    """Return how fresh the owner's row is, and the row or None."""
    selected = f"{owners.rows_of(owners.ids)} {arguments.where({'i.id = {}': owner_id})}"
    fresh, rows = await fetch_fresh(with_figures(selected, figures), *arguments, order="id")
    return fresh, rows[0] if rows else None
