"""Routes of the HTTP API, one module a resource, and the roles that may call them."""

from services.reporting.api import (
    comparison,
    courses,
    daily_reports,
    flows,
    freshness,
    gradebook,
    presence,
    questions,
    stream,
    students,
    teachers,
    webhooks,
)
from shared.http.access import Access

_RESOURCES = (
    teachers,
    courses,
    presence,
    flows,
    comparison,
    gradebook,
    questions,
    students,
    daily_reports,
    stream,
    freshness,
    webhooks,
)

ROUTERS = tuple(each.router for each in _RESOURCES)

ACCESS: Access = {route: roles for each in _RESOURCES for route, roles in each.ACCESS.items()}
