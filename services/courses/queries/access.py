"""Who may see and change what."""

from uuid import UUID

import asyncpg

from shared.auth import Principal
from shared.errors import NotFound, NotFoundHere


def may_author(principal: Principal, teacher_id: UUID) -> bool:
    """Return whether the caller may change the courses of this teacher."""
    return principal.has("superadmin") or (
        principal.has("teacher") and principal.user_id == teacher_id
    )


def sees_all(principal: Principal, row: asyncpg.Record) -> bool:
    """Return whether the caller also sees drafts and unpublished lessons."""
    return principal.has("service") or may_author(principal, row["teacher_id"])


def studies(row: asyncpg.Record) -> bool:
    """Return whether the caller is enrolled in a course that was published."""
    return bool(row["enrolled"]) and row["status"] != "draft"


def may_take(row: asyncpg.Record) -> bool:
    """Return whether the caller studies a quiz or assignment that a published lesson shows."""
    return studies(row) and bool(row["shown"])


def not_found(what: str, row: asyncpg.Record | None) -> NotFound:
    """Return the problem for a caller who may not see a part of a course.

    If the course has students, the caller's enrollment may be on its way.
    """
    if row is None or row["status"] == "draft":
        return NotFound(f"{what} not found.")
    return NotFoundHere(f"{what} not found.")
