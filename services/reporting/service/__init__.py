"""Reporting's service layer: facts into tables."""

from services.reporting.service.calendar import prepare_calendar
from services.reporting.service.daily_reports import publish_daily_reports
from services.reporting.service.project import project

__all__ = ["prepare_calendar", "project", "publish_daily_reports"]
