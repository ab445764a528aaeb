"""Authorization: one table per service, from (method, path) to the allowed roles."""

from collections.abc import Mapping
from typing import Annotated, cast

from fastapi import Depends, FastAPI, Request
from fastapi.openapi.models import HTTPBearer as BearerScheme
from fastapi.routing import APIRoute, iter_route_contexts
from fastapi.security.base import SecurityBase
from starlette.datastructures import Headers

from shared.auth import Principal, Role
from shared.context import act_as
from shared.errors import Forbidden, Unauthenticated
from shared.http.exchange import exchange_of

Access = Mapping[tuple[str, str], frozenset[Role]]

PREFIX = "/v1"
IMPORTS = f"{PREFIX}/imports/"

EVERYONE: frozenset[Role] = frozenset({"superadmin", "teacher", "student", "service"})
ADMINISTRATORS: frozenset[Role] = frozenset({"superadmin"})
TEACHERS: frozenset[Role] = frozenset({"superadmin", "teacher"})
IMPORTERS: frozenset[Role] = frozenset({"superadmin", "service"})


class UnlistedRoute(ValueError):
    """A route is missing from the service's access table, or the reverse."""


_HOW_TO_SIGN_IN = "Send the header `Authorization: Bearer <token>`."


class _Authorize(SecurityBase):
    """A dependency that documents how to sign in; one on ``HTTPBearer`` would cost each request."""

    model = BearerScheme(bearerFormat="JWT")
    scheme_name = "bearer"

    async def __call__(self, request: Request) -> Principal:
        """Return the caller if one of its roles is allowed on the matched route.

        ``AdmissionMiddleware`` has verified the token and made the same check by path, before the
        body was read.

        Raises:
            Unauthenticated: there is no token, or it was refused.
            Forbidden: none of the token's roles is allowed.
        """
        principal = exchange_of(request.scope).principal
        if principal is None:
            raise Unauthenticated(_HOW_TO_SIGN_IN)
        access: Access = request.app.state.access
        # The path of the scope's route lacks the prefix.
        path = PREFIX + cast("APIRoute", request.scope["route"]).path
        check_roles(principal, access[request.method, path])
        act_as(principal.user_id)
        return principal


authorize = _Authorize()


def bearer_token(headers: Headers) -> str:
    """Return the request's token.

    Raises:
        Unauthenticated: there is none.
    """
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated(_HOW_TO_SIGN_IN)
    return token.strip()


def check_roles(principal: Principal, allowed: frozenset[Role]) -> None:
    if principal.roles.isdisjoint(allowed):
        raise Forbidden(f"This operation requires the role {' or '.join(sorted(allowed))}.")


CurrentPrincipal = Annotated[Principal, Depends(authorize)]


def check_access(api: FastAPI, access: Access) -> None:
    """Check that every route is in the table, and the reverse.

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
