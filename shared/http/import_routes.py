"""Routes of bulk imports, created from a table."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from shared.auth.principal import Role
from shared.http.access import IMPORTERS, IMPORTS, Access, CurrentPrincipal
from shared.http.imports import Apply, ImportRow, import_document, import_rows
from shared.http.problems import problem_responses

R = TypeVar("R", bound=ImportRow)


@dataclass(frozen=True, slots=True)
class Import(Generic[R]):
    """A kind of rows, the command that imports a batch of them, and the allowed roles."""

    row: type[R]
    command: Apply[R]
    description: str
    roles: frozenset[Role] = IMPORTERS


def import_routes(imports: Mapping[str, Import[Any]]) -> tuple[APIRouter, Access]:
    """Return a route for each kind of rows, and the rows of the access table."""
    router = APIRouter(prefix="/imports", tags=["imports"], responses=problem_responses(413))
    for kind, each in imports.items():
        router.add_api_route(
            f"/{kind}",
            _endpoint(each),
            methods=["POST"],
            name=f"import_{kind}",
            description=each.description,
            response_class=StreamingResponse,
            openapi_extra=import_document(each.row),
        )
    return router, {("POST", f"{IMPORTS}{kind}"): each.roles for kind, each in imports.items()}


def _endpoint(each: Import[Any]) -> Callable[..., Awaitable[StreamingResponse]]:
    async def endpoint(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
        return await import_rows(request, each.row, each.command)

    return endpoint
