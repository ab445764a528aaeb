"""Routes of the HTTP API, one module a resource, and the roles that may call them."""

from services.courses.api import assignments, chapters, courses, imports, lessons, quizzes
from shared.http.access import Access

_RESOURCES = (courses, chapters, lessons, quizzes, assignments, imports)

ROUTERS = tuple(each.router for each in _RESOURCES)

ACCESS: Access = {route: roles for each in _RESOURCES for route, roles in each.ACCESS.items()}
