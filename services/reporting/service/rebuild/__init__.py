"""Rebuild the tables from the beginning of the log, beside the live ones, and swap them."""

from services.reporting.service.rebuild.errors import RebuildError
from services.reporting.service.rebuild.rebuild import (
    Rebuilt,
    drop_leftovers,
    drop_old_rebuild,
    rebuild,
)

__all__ = ["RebuildError", "Rebuilt", "drop_leftovers", "drop_old_rebuild", "rebuild"]
