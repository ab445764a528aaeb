"""Authorisation: one table a service, from (method, path) to the roles that may."""

from collections.abc import Mapping
from typing import Annotated, cast

from fastapi import Depends, FastAPI, Request
from fastapi.routing import APIRoute, iter_route_contexts
from fastapi.security import HTTPBearer

from shared.auth import Principal, Role, TokenVerifier
from shared.context import act_as
from shared.errors import Forbidden, Unauthenticated

Access = Mapping[tuple[str, str], frozenset[Role]]

PREFIX = "/v1"

EVERYONE: frozenset[Role] = frozenset({"superadmin", "teacher", "student", "service"})
ADMINISTRATORS: frozenset[Role] = frozenset({"superadmin"})
TEACHERS: frozenset[Role] = frozenset({"superadmin", "teacher"})
IMPORTERS: frozenset[Role] = frozenset({"superadmin", "service"})


class UnlistedRoute(ValueError):
    """A route has no row in the service's table, or a row has no route."""


# For the OpenAPI document; what is sent is read by hand, so that every refusal is a problem.
_BEARER = Depends(HTTPBearer(auto_error=False, bearerFormat="JWT", scheme_name="token"))


async def authorise(request: Request, _documented: object = _BEARER) -> Principal:
    """The caller, if the table lets one of its roles do this.

    Raises:
        Unauthenticated: there is no token, or it was refused.
        Forbidden: none of the token's roles may.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated("Send the header `Authorization: Bearer <token>`.")
    verifier: TokenVerifier = request.app.state.verifier
    principal = await verifier.verify(token.strip())
    access: Access = request.app.state.access
    # The scope's route knows its path below the prefix only.
    allowed = access[request.method, PREFIX + cast("APIRoute", request.scope["route"]).path]
    if principal.roles.isdisjoint(allowed):
        raise Forbidden(f"This is for {' or '.join(sorted(allowed))}.")
    act_as(principal.user_id)
    return principal


CurrentPrincipal = Annotated[Principal, Depends(authorise)]


def check_access(api: FastAPI, access: Access) -> None:
    """Hold the table and the routes together.

    Raises:
        UnlistedRoute: they differ.
    """
    routes = {
        (method, route.path)
        for route in iter_route_contexts(api.routes)
        if route.path is not None and route.path.startswith(f"{PREFIX}/")
        for method in route.methods or ()
    }
    if routes != set(access):
        names = ", ".join(f"{method} {path}" for method, path in sorted(routes ^ set(access)))
        raise UnlistedRoute(f"the routes and the access table differ on: {names}")
