"""Routes of bulk imports, created from a table."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, Generic, Protocol, TypeVar

from fastapi import APIRouter, Query, Request
from fastapi.responses import StreamingResponse

from shared.auth.principal import Role
from shared.http.access import IMPORTERS, IMPORTS, Access, CurrentPrincipal
from shared.http.imports.document import import_document
from shared.http.imports.importing import import_rows
from shared.http.imports.rows import ImportRow, Result
from shared.http.problems import problem_responses

R = TypeVar("R", bound=ImportRow)
Rows = TypeVar("Rows", bound=ImportRow, contravariant=True)

Overwrite = Annotated[
    bool,
    Query(description="Write every field that differs, also those that were edited here."),
]
DryRun = Annotated[bool, Query(description="Answer what the import would do, and write nothing.")]


class Command(Protocol[Rows]):
    """Import a batch of rows in one transaction, and return one result per row."""

    async def __call__(self, rows: Sequence[Rows], *, overwrite: bool) -> Sequence[Result]: ...


@dataclass(frozen=True, slots=True)
class Import(Generic[R]):
    """A kind of rows, the command that imports a batch of them, and the allowed roles."""

    row: type[R]
    command: Command[R]
    description: str
    roles: frozenset[Role] = IMPORTERS


def import_routes(imports: Mapping[str, Import[Any]]) -> tuple[APIRouter, Access]:
    """Return a route for each kind of rows, and the rows of the access table."""
    router = APIRouter(prefix="/imports", tags=["imports"], responses=problem_responses(413, 415))
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
    async def endpoint(
        principal: CurrentPrincipal,
        request: Request,
        overwrite: Overwrite = False,
        dry_run: DryRun = False,
    ) -> StreamingResponse:
        apply = partial(each.command, overwrite=overwrite)
        return await import_rows(request, each.row, apply, dry_run=dry_run)

    return endpoint
