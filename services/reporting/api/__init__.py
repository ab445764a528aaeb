"""Routes of the HTTP API, one module a resource, and the roles that may call them."""

from services.reporting.api import (
    courses,
    daily_reports,
    freshness,
    gradebook,
    questions,
    stream,
    students,
    teachers,
)
from shared.http.access import Access

_RESOURCES = (teachers, courses, gradebook, questions, students, daily_reports, stream, freshness)

ROUTERS = tuple(each.router for each in _RESOURCES)

ACCESS: Access = {route: roles for each in _RESOURCES for route, roles in each.ACCESS.items()}
