"""Admission before the body is read: token, rate, role and query parameters."""

import ipaddress
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts
from pydantic import BaseModel
from starlette.datastructures import Headers
from starlette.routing import compile_path
from starlette.types import ASGIApp, Receive, Scope, Send

from shared.auth import Principal, Role, TokenVerifier
from shared.errors import FieldError, InvalidInput, RateLimited, Unauthenticated
from shared.http.access import PREFIX, Access, bearer_token, check_roles
from shared.http.exchange import exchange_of
from shared.http.middleware.rate_limiter import RateLimiter
from shared.http.write_token import AFTER
from shared.settings import Settings
from shared.settings.rates import parse_rate

_MAX_QUERY_FIELDS = 100
_METHODS = frozenset({"DELETE", "GET", "PATCH", "POST", "PUT"})


@dataclass(frozen=True, slots=True)
class _Route:
    pattern: re.Pattern[str]
    methods: frozenset[str]
    path: str
    roles: Mapping[str, frozenset[Role]]
    query: frozenset[str]


class RouteTable:
    """The routes in matching order, with their allowed roles and query parameters."""

    def __init__(self, api: FastAPI, access: Access) -> None:
        self._routes = [
            _Route(
                pattern=compile_path(context.path)[0],
                methods=frozenset(context.methods or ()) & _METHODS,
                path=context.path,
                roles={
                    method: access[method, context.path]
                    for method in context.methods or ()
                    if (method, context.path) in access
                },
                query=frozenset((AFTER, *_query_names(context.dependant))),
            )
            for context in iter_route_contexts(api.routes)
            if context.path is not None and context.path.startswith(f"{PREFIX}/")
        ]

    def find(self, method: str, path: str) -> _Route | None:
        for route in self._routes:
            if method in route.methods and route.pattern.match(path):
                return route
        return None


def _query_names(dependant: Dependant) -> Iterator[str]:
    """Yield the query parameters of a route and its dependencies, expanding models."""
    for parameter in dependant.query_params:
        kind = parameter.field_info.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            for name, field in kind.model_fields.items():
                yield field.alias or name
        else:
            yield parameter.alias
    for each in dependant.dependencies:
        yield from _query_names(each)


class Rates:
    """Request rates per user, or per address for requests without a valid token."""

    def __init__(self, settings: Settings) -> None:
        self._users = RateLimiter(parse_rate(settings.rate_limit_user))
        self._services = RateLimiter(parse_rate(settings.rate_limit_service))
        self._addresses = RateLimiter(parse_rate(settings.rate_limit_address))

    def count_user(self, principal: Principal) -> None:
        limiter = self._services if principal.has("service") else self._users
        _allow(limiter.count(str(principal.user_id)))

    def count_address(self, scope: Scope) -> None:
        _allow(self._addresses.count(_network(scope)))


def _allow(seconds: float) -> None:
    if seconds > 0:
        raise RateLimited("Retry after the number of seconds given in Retry-After.", seconds)


def _network(scope: Scope) -> str:
    """Return the caller's IPv4 address, or its IPv6 /64 network, which one host may own."""
    client = scope.get("client")
    try:
        address = ipaddress.ip_address(client[0] if client else "")
    except ValueError:
        return "unknown"
    # A proxy that listens on both protocols writes IPv4 addresses like this.
    address = getattr(address, "ipv4_mapped", None) or address
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


class AdmissionMiddleware:
    """Runs before any layer that reads the body."""

    def __init__(
        self, app: ASGIApp, *, verifier: TokenVerifier, routes: RouteTable, rates: Rates
    ) -> None:
        self._app, self._verifier, self._routes, self._rates = app, verifier, routes, rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            if scope["path"].startswith(f"{PREFIX}/"):
                await self._admit(scope)
            else:
                self._rates.count_address(scope)
        await self._app(scope, receive, send)

    async def _admit(self, scope: Scope) -> None:
        exchange = exchange_of(scope)
        exchange.principal = principal = await self._authenticate(scope)
        self._rates.count_user(principal)
        route = self._routes.find(scope["method"], scope["path"])
        if route is not None:
            exchange.route = route.path
            check_roles(principal, route.roles[scope["method"]])
            _check_query(scope["query_string"], route.query)

    async def _authenticate(self, scope: Scope) -> Principal:
        try:
            # Counted by address only now, so that valid users of a shared address are not refused.
            return await self._verifier.verify(bearer_token(Headers(scope=scope)))
        except Unauthenticated:
            self._rates.count_address(scope)
            raise


def _check_query(query: bytes, known: frozenset[str]) -> None:
    """Refuse unknown parameters, such as misspelled ones."""
    if not query:
        return
    try:
        fields = parse_qsl(
            query.decode("latin-1"), keep_blank_values=True, max_num_fields=_MAX_QUERY_FIELDS
        )
    except ValueError:
        raise InvalidInput(f"There are over {_MAX_QUERY_FIELDS} query parameters.") from None
    unknown = sorted({name for name, _ in fields} - known)
    if unknown:
        errors: list[FieldError] = [
            {"field": f"query.{name}", "message": "unknown query parameter"} for name in unknown
        ]
        raise InvalidInput("Some query parameters are unknown.", errors=errors)
