"""Routes of the HTTP API, one module a resource, and the roles that may call them."""

from services.progress.api import (
    attempts,
    exceptions,
    grades,
    imports,
    lessons,
    progress,
    submissions,
)
from shared.http.access import Access

_RESOURCES = (lessons, progress, attempts, submissions, exceptions, grades, imports)

ROUTERS = tuple(each.router for each in _RESOURCES)

ACCESS: Access = {route: roles for each in _RESOURCES for route, roles in each.ACCESS.items()}
