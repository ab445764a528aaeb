"""New tables from the beginning of the log, filled beside those in use, then put in their place."""

from services.reporting.service.rebuild.errors import RebuildError
from services.reporting.service.rebuild.rebuild import Rebuilt, drop_leftovers, rebuild

__all__ = ["RebuildError", "Rebuilt", "drop_leftovers", "rebuild"]
