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
    """``halted`` says which partitions wait for an operator, and why.

    ``problems`` has all reasons for which the worker is not ready.
    """

    connected: bool
    halted: str | None = None
    problems: list[str] = []


class WorkerReadiness(BaseModel):
    """Why the worker is not ready is in ``problems``; ``worker`` is null in the role api."""

    status: Literal["ready", "not ready"]
    worker: WorkerHealth | None = None


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
        """Whether this process can serve HTTP: the database answers."""
        database = await check_database()
        response.status_code, status = _status(database.connected)
        return Readiness(status=status, database=database, worker=worker())

    @router.get("/workerz", responses={503: {"model": WorkerReadiness}})
    async def workerz(response: Response) -> WorkerReadiness:
        """Whether the worker applies events: not halted, not stopped, not stuck for 60 s."""
        health = worker()
        response.status_code, status = _status(health is None or not health.problems)
        return WorkerReadiness(status=status, worker=health)

    @router.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """Prometheus metrics."""
        if (await check_database()).connected:
            status = await relay_status()
            OUTBOX_PENDING.set(status.pending)
            OUTBOX_OLDEST_SECONDS.set(status.oldest_seconds or 0)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router


def _status(ready: bool) -> tuple[int, Literal["ready", "not ready"]]:
    return (200, "ready") if ready else (503, "not ready")
