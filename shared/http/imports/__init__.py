"""Bulk imports: NDJSON or CSV in, one result per row out, in bounded memory."""

from shared.http.imports.formats import CSV, NDJSON
from shared.http.imports.importing import ImportLimits, import_rows
from shared.http.imports.rows import (
    CREATED,
    MAX_REASONS,
    UNCHANGED,
    ImportRow,
    PastInstant,
    Result,
    UserReference,
    rejected,
    retry_later,
)

__all__ = [
    "CREATED",
    "CSV",
    "MAX_REASONS",
    "NDJSON",
    "UNCHANGED",
    "ImportLimits",
    "ImportRow",
    "PastInstant",
    "Result",
    "UserReference",
    "import_rows",
    "rejected",
    "retry_later",
]
