"""The HTTP application of a service."""

import asyncio
from collections.abc import Sequence

from fastapi import APIRouter, FastAPI
from fastapi.middleware.cors import CORSMiddleware

from coursestream_events import Service
from shared.auth import KeySetUnavailable, TokenVerifier
from shared.errors import Busy
from shared.http.access import PREFIX, Access, check_access
from shared.http.documentation import documentation
from shared.http.error_pages import ErrorPages
from shared.http.headers import CORS_REQUEST_HEADERS, CORS_RESPONSE_HEADERS
from shared.http.middleware.admission import AdmissionMiddleware, Rates, RouteTable
from shared.http.middleware.after_write import AfterWriteMiddleware
from shared.http.middleware.head import HeadMiddleware
from shared.http.middleware.idempotency import IdempotencyMiddleware
from shared.http.middleware.json_bodies import JsonBodyMiddleware
from shared.http.middleware.request import LastResort, RequestMiddleware
from shared.http.middleware.request_body import BodyLimits
from shared.http.middleware.restore_guard import RestoreGuard
from shared.http.middleware.retries import RetryMiddleware
from shared.http.openapi import complete_document, name_operation
from shared.http.problems import install_problem_handlers, problem_responses
from shared.settings import Settings


def create_application(
    *,
    service: Service,
    description: str,
    settings: Settings,
    routers: Sequence[APIRouter],
    access: Access,
    idempotency: bool = False,
    pages: Sequence[APIRouter] = (),
    error_pages: ErrorPages | None = None,
    body_limits: BodyLimits | None = None,
) -> FastAPI:
    """Return a service's public application."""
    api = create_api(
        service=service,
        description=description,
        routers=routers,
        access=access,
        idempotency=idempotency,
    )
    api.state.settings = settings
    api.state.verifier = TokenVerifier(settings)
    # Set at shutdown to end endless responses.
    api.state.stopping = asyncio.Event()
    api.state.error_pages = error_pages
    for router in (documentation(api.title), *pages):
        api.include_router(router)
    install_problem_handlers(api)
    _add_middleware(api, service, settings, access, idempotency=idempotency)
    api.add_middleware(RequestMiddleware, body_limits=body_limits or BodyLimits())
    return api


def create_api(
    *,
    service: Service,
    description: str,
    routers: Sequence[APIRouter],
    access: Access,
    idempotency: bool,
) -> FastAPI:
    """Return the routes and their document, which depend on no setting."""
    api = FastAPI(
        title=f"Coursestream {service}",
        description=description,
        version="1",
        license_info={"name": "Apache 2.0", "identifier": "Apache-2.0"},
        # FastAPI's own route would generate the document between requests; `documentation` has one.
        openapi_url=None,
        generate_unique_id_function=name_operation,
        # A redirect would have a Location built from the Host header.
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
        responses=problem_responses(
            *(400, 401, 403, 408, 413, 422, 429, 500, 503), Busy, KeySetUnavailable
        ),
    )
    api.state.access = access
    for router in routers:
        api.include_router(router, prefix=PREFIX)
    check_access(api, access)
    complete_document(api, idempotency=idempotency)
    return api


def _add_middleware(
    api: FastAPI, service: Service, settings: Settings, access: Access, *, idempotency: bool
) -> None:
    """Add the middleware inside RequestMiddleware, from the innermost to the outermost."""
    api.add_middleware(JsonBodyMiddleware)
    if idempotency:
        api.add_middleware(IdempotencyMiddleware)
    api.add_middleware(RetryMiddleware)
    api.add_middleware(RestoreGuard)
    api.add_middleware(AfterWriteMiddleware, service=service)
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
