"""Health and metrics, on a port of their own."""

from collections.abc import Callable
from typing import Literal

from fastapi import APIRouter, FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel

from shared.database import DatabaseHealth, check_database
from shared.outbox import relay_status
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


def create_operations(worker: WorkerProbe) -> FastAPI:
    """Return the application of the operations port: no authentication, for operators only."""
    api = FastAPI(title="Operations", openapi_url=None)
    api.include_router(_operations(worker))
    return api


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

    @router.get("/workerz", responses={503: {"model": WorkerHealth}})
    async def workerz(response: Response) -> WorkerHealth | None:
        """Whether the worker applies records; ``null`` where this process runs none."""
        health = worker()
        healthy = health is None or (health.connected and health.halted is None)
        response.status_code = 200 if healthy else 503
        return health

    @router.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """Prometheus metrics."""
        if (await check_database()).connected:
            status = await relay_status()
            OUTBOX_PENDING.set(status.pending)
            OUTBOX_OLDEST_SECONDS.set(status.oldest_seconds or 0)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router
