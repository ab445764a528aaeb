"""Building a service's HTTP application."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.middleware.cors import CORSMiddleware

from shared.auth import KeySetUnavailable, TokenVerifier
from shared.http.access import PREFIX, Access, check_access
from shared.http.admission import AdmissionMiddleware, Rates, RouteTable
from shared.http.documentation import documentation
from shared.http.head import HeadMiddleware
from shared.http.headers import CORS_REQUEST_HEADERS, CORS_RESPONSE_HEADERS
from shared.http.idempotency import IdempotencyMiddleware, document_key
from shared.http.json_bodies import JsonBodyMiddleware
from shared.http.middleware import LastResort, RequestMiddleware
from shared.http.problems import Problem, install_problem_handlers, problem_responses
from shared.http.request_body import BodyLimits
from shared.http.restoring import RestoreGuard
from shared.http.retries import RetryMiddleware
from shared.settings import Settings


def create_application(
    *,
    title: str,
    description: str,
    settings: Settings,
    routers: Sequence[APIRouter],
    access: Access,
    idempotency: bool = False,
    body_limits: BodyLimits | None = None,
) -> FastAPI:
    """A service's public application: its routes, problems and access."""
    api = FastAPI(
        title=title,
        description=description,
        version="1",
        openapi_url="/openapi.json",
        # It would answer with a Location that is made of the Host header.
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
        responses=problem_responses(400, 401, 403, 408, 413, 422, 429, 500, 503, KeySetUnavailable),
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
    api.include_router(documentation(title))
    install_problem_handlers(api)
    _add_middleware(api, settings, access, idempotency=idempotency)
    api.add_middleware(RequestMiddleware, body_limits=body_limits or BodyLimits())
    return api


def _add_middleware(api: FastAPI, settings: Settings, access: Access, *, idempotency: bool) -> None:
    """Add what is inside of RequestMiddleware, from the innermost to the outermost."""
    api.add_middleware(JsonBodyMiddleware)
    if idempotency:
        api.add_middleware(IdempotencyMiddleware)
    api.add_middleware(RetryMiddleware)
    api.add_middleware(RestoreGuard)
    api.add_middleware(
        AdmissionMiddleware,
        verifier=api.state.verifier,
        routes=RouteTable(api, access),
        rates=Rates(settings),
    )
    api.add_middleware(LastResort)
    api.add_middleware(HeadMiddleware)
    if settings.cors_origins is not None:
        api.add_middleware(
            CORSMiddleware,
            allow_origins=[each.strip() for each in settings.cors_origins.split(",")],
            allow_methods=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=CORS_REQUEST_HEADERS,
            expose_headers=CORS_RESPONSE_HEADERS,
        )


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
