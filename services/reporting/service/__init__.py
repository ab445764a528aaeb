"""Reporting's service layer: facts into tables."""

from services.reporting.service.calendar import prepare_calendar
from services.reporting.service.project import project

__all__ = ["prepare_calendar", "project"]
