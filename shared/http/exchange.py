"""Per-request state that the middleware layers share."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.types import Scope

from shared.auth import Principal
from shared.http.write_token import Write

_KEY = "coursestream.exchange"


@dataclass(slots=True)
class Exchange:
    """``route`` is the template of the matched path; ``after`` are writes that are visible."""

    route: str | None = None
    principal: Principal | None = None
    after: Sequence[Write] = ()


def begin_exchange(scope: Scope) -> Exchange:
    exchange: Exchange = scope.setdefault(_KEY, Exchange())
    return exchange


def exchange_of(scope: Scope) -> Exchange:
    """Return the state of this request; empty if no middleware has filled it."""
    return begin_exchange(scope)
