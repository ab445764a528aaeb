"""Building a service's HTTP application."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI

from shared.auth import TokenVerifier
from shared.http.access import PREFIX, Access, check_access
from shared.http.idempotency import IdempotencyMiddleware, document_key
from shared.http.middleware import RequestMiddleware
from shared.http.problems import Problem, install_problem_handlers, problem_responses
from shared.settings import Settings


def create_application(
    *,
    title: str,
    description: str,
    settings: Settings,
    routers: Sequence[APIRouter],
    access: Access,
    idempotency: bool = False,
) -> FastAPI:
    """A service's public application: its routes, problems and access."""
    api = FastAPI(
        title=title,
        description=description,
        version="1",
        openapi_url="/openapi.json",
        responses=problem_responses(400, 401, 403, 413, 422, 500, 503),
    )
    api.state.settings = settings
    api.state.verifier = TokenVerifier(settings)
    api.state.access = access
    # Set at shutdown, so that answers without an end come to one.
    api.state.stopping = asyncio.Event()
    for router in routers:
        api.include_router(router, prefix=PREFIX)
    check_access(api, access)
    _complete_openapi(api, idempotency=idempotency)
    install_problem_handlers(api)
    if idempotency:
        api.add_middleware(IdempotencyMiddleware, verifier=api.state.verifier)
    api.add_middleware(RequestMiddleware)
    return api


def _complete_openapi(api: FastAPI, *, idempotency: bool) -> None:
    generate: Callable[[], dict[str, Any]] = api.openapi

    def openapi() -> dict[str, Any]:
        document = generate()
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        if "Problem" not in schemas:
            own = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas.update(own.pop("$defs", {}))
            schemas["Problem"] = own
            if idempotency:
                document_key(document)
        return document

    api.openapi = openapi  # type: ignore[method-assign]
