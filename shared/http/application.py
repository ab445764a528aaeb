"""Building a service's HTTP application."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Literal

from fastapi import APIRouter, FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel

from shared.auth import KeySetUnavailable, TokenVerifier
from shared.database import DatabaseHealth, check_database
from shared.http.access import PREFIX, Access, check_access
from shared.http.idempotency import IdempotencyMiddleware, document_key
from shared.http.json_bodies import JsonBodyMiddleware
from shared.http.middleware import RequestMiddleware
from shared.http.problems import Problem, install_problem_handlers, problem_responses
from shared.outbox import relay_status
from shared.settings import Settings
from shared.telemetry import OUTBOX_OLDEST_SECONDS, OUTBOX_PENDING


class WorkerHealth(BaseModel):
    """``halted`` tells why the worker applies nothing until an operator acts."""

    connected: bool
    halted: str | None = None


class Readiness(BaseModel):
    """Kafka being away leaves a service ready: it answers, and publishes later."""

    status: Literal["ready", "not ready"]
    database: DatabaseHealth
    worker: WorkerHealth | None = None


WorkerProbe = Callable[[], WorkerHealth | None]


def create_application(
    *,
    title: str,
    description: str,
    settings: Settings,
    routers: Sequence[APIRouter],
    access: Access,
    worker: WorkerProbe,
    idempotency: bool = False,
) -> FastAPI:
    """A service's application: its routes, the operational ones, problems and access."""
    api = FastAPI(
        title=title,
        description=description,
        version="1",
        openapi_url="/openapi.json",
        responses=problem_responses(400, 401, 403, 413, 422, 500, 503, KeySetUnavailable),
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
    api.include_router(_operations(worker))
    install_problem_handlers(api)
    api.add_middleware(JsonBodyMiddleware)
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


def _operations(worker: WorkerProbe) -> APIRouter:
    router = APIRouter(tags=["operations"])

    @router.get("/livez")
    async def livez() -> dict[str, str]:
        """The process runs and its event loop turns."""
        return {"status": "alive"}

    @router.get("/readyz", responses={503: {"model": Readiness}})
    async def readyz(response: Response) -> Readiness:
        """Whether to send requests here: the database answers, the worker is not halted."""
        database, health = await check_database(), worker()
        ready = database.connected and (health is None or health.halted is None)
        response.status_code = 200 if ready else 503
        return Readiness(status="ready" if ready else "not ready", database=database, worker=health)

    @router.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """Prometheus metrics."""
        if (await check_database()).connected:
            status = await relay_status()
            OUTBOX_PENDING.set(status.pending)
            OUTBOX_OLDEST_SECONDS.set(status.oldest_seconds or 0)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router
