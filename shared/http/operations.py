"""Health and metrics, on a separate port."""

from collections.abc import Callable
from typing import Literal

from fastapi import APIRouter, FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel

from shared.database import DatabaseHealth, check_database
from shared.http.metrics import scrape


class WorkerHealth(BaseModel):
    """``halted`` is why partitions are halted; ``problems`` are all reasons for not being ready."""

    connected: bool
    halted: str | None = None
    problems: list[str] = []


class WorkerReadiness(BaseModel):
    """``worker`` is null in the role api."""

    status: Literal["ready", "not ready"]
    worker: WorkerHealth | None = None


class Readiness(BaseModel):
    """A service without Kafka is ready: it accepts requests and publishes later."""

    status: Literal["ready", "not ready"]
    database: DatabaseHealth
    worker: WorkerHealth | None = None


WorkerProbe = Callable[[], WorkerHealth | None]


def create_operations(worker: WorkerProbe) -> FastAPI:
    """Return the application of the operations port, without authentication."""
    api = FastAPI(title="Operations", openapi_url=None)
    api.include_router(_operations(worker))
    return api


def _operations(worker: WorkerProbe) -> APIRouter:
    router = APIRouter(tags=["operations"])

    @router.get("/livez")
    async def livez() -> dict[str, str]:
        """Respond if the event loop runs."""
        return {"status": "alive"}

    @router.get("/readyz", responses={503: {"model": Readiness}})
    async def readyz(response: Response) -> Readiness:
        """Report whether this process can serve HTTP: the database responds."""
        database = await check_database()
        response.status_code, status = _status(database.connected)
        return Readiness(status=status, database=database, worker=worker())

    @router.get("/workerz", responses={503: {"model": WorkerReadiness}})
    async def workerz(response: Response) -> WorkerReadiness:
        """Report whether the worker applies events: not halted, stopped, or stuck for 60 s."""
        health = worker()
        response.status_code, status = _status(health is None or not health.problems)
        return WorkerReadiness(status=status, worker=health)

    @router.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """Return Prometheus metrics."""
        return Response(await scrape(), media_type=CONTENT_TYPE_LATEST)

    return router


def _status(ready: bool) -> tuple[int, Literal["ready", "not ready"]]:
    return (200, "ready") if ready else (503, "not ready")
