"""Routes of the HTTP API, one module a resource, and the roles that may call them."""

from services.enrollment.api import enrollments, groups, imports, invitations, policies, users
from shared.http.access import Access

_RESOURCES = (users, policies, enrollments, invitations, groups, imports)

ROUTERS = tuple(each.router for each in _RESOURCES)

ACCESS: Access = {route: roles for each in _RESOURCES for route, roles in each.ACCESS.items()}
