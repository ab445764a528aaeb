"""A service as a process: what it is made of, and how it runs and stops."""

import asyncio
import gc
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from fastapi import APIRouter, FastAPI

from coursestream_events import Service as ServiceName
from shared.consuming import Consumer, Worker
from shared.database import database_context, with_retry
from shared.database.migrations import Schema
from shared.http.access import Access
from shared.http.application import create_api, create_application
from shared.http.idempotency import CLEAN_ANSWERS
from shared.http.operations import WorkerHealth, create_operations
from shared.http.server import Server, ServerLimits, create_server
from shared.jobs import Job, Jobs
from shared.logs import configure_logs
from shared.outbox import Relay
from shared.outbox.publisher import Publisher
from shared.settings import Settings
from shared.supervision import BackgroundTask

logger = logging.getLogger("shared.service")

ServiceRole = Literal["all", "api", "worker"]
_WORKER_PATIENCE_SECONDS = 600.0


@dataclass(frozen=True)
class Service:
    """Everything that ``app.py`` wires together; ``prepare`` runs before the first batch."""

    name: ServiceName
    description: str
    settings: type[Settings]
    models: str
    consumer: Consumer
    routers: Sequence[APIRouter]
    access: Access
    jobs: Sequence[Job] = ()
    publisher: Publisher | None = None
    prepare: Callable[[Settings], Awaitable[None]] | None = None

    @property
    def title(self) -> str:
        return f"Coursestream {self.name}"

    @property
    def keeps_answers(self) -> bool:
        """Whether POSTs take an ``Idempotency-Key``: where its answers are also cleaned up."""
        return CLEAN_ANSWERS in self.jobs

    @property
    def schema(self) -> Schema:
        return Schema(self.name, self.models)

    def application(self, settings: Settings) -> FastAPI:
        """Return the public HTTP application."""
        application = create_application(
            title=self.title,
            description=self.description,
            settings=settings,
            routers=self.routers,
            access=self.access,
            idempotency=self.keeps_answers,
        )
        # Written at the start, since it takes a quarter of a second that no request should wait.
        application.openapi()
        return application

    def openapi(self) -> dict[str, Any]:
        """Return the document of the public HTTP application."""
        return create_api(
            title=self.title,
            description=self.description,
            routers=self.routers,
            access=self.access,
            idempotency=self.keeps_answers,
        ).openapi()


def _health(worker: Worker, part: BackgroundTask, relay: Relay) -> WorkerHealth:
    failures = [] if part.failure is None else [f"it failed lately: {part.failure}"]
    if relay.halted is not None:
        failures.append(f"nothing is published: {relay.halted}")
    return WorkerHealth(
        connected=worker.connected, halted=worker.halted, problems=[*worker.problems, *failures]
    )


@dataclass(frozen=True)
class Address:
    """Where a service listens; ``ops_port`` is for probes and metrics."""

    host: str = "127.0.0.1"
    port: int = 8000
    ops_port: int = 9000


async def serve(
    service: Service, settings: Settings, role: ServiceRole, address: Address = Address()
) -> None:
    """Run until SIGTERM or SIGINT; then finish requests, and stop the rest.

    Worker, relay and jobs are restarted inside the process when they fail, and never stop its
    HTTP API. A process that has nothing else to do ends when one of them keeps failing.

    Raises:
        KeepsFailing: in role worker, after 10 minutes.
    """
    configure_logs(service.name, settings.environment)
    async with database_context(settings, service.name, service.models):
        parts, health = _parts(service, settings, role)
        servers = [create_server(create_operations(health), address.host, address.ops_port)]
        if role != "worker":
            servers.append(_api_server(service, settings, address))
        # What was imported lives as long as the process; a collection that walks through it all
        # would hold up every request for some sixty milliseconds.
        gc.collect()
        gc.freeze()
        await _run_together(servers, [part.keep_running() for part in parts])


def _parts(
    service: Service, settings: Settings, role: ServiceRole
) -> tuple[list[BackgroundTask], Callable[[], WorkerHealth | None]]:
    """What a process of this role does beside HTTP, and how its worker is."""
    if role == "api":
        return [], lambda: None
    patience = _WORKER_PATIENCE_SECONDS if role == "worker" else None
    consumer = replace(
        service.consumer, max_consecutive_failures=settings.consumer_max_consecutive_failures
    )
    worker = Worker(settings, consumer)
    relay = Relay(settings, service.name, service.publisher)
    working = BackgroundTask(
        "worker", lambda: _work(service, settings, worker), patience_seconds=patience
    )
    parts = [
        working,
        BackgroundTask("relay", relay.run, patience_seconds=patience),
    ]
    if service.jobs:
        jobs = Jobs(settings, service.name, service.jobs)
        parts.append(BackgroundTask("jobs", jobs.run, patience_seconds=patience))
    return parts, lambda: _health(worker, working, relay)


def _api_server(service: Service, settings: Settings, address: Address) -> Server:
    return create_server(
        service.application(settings),
        address.host,
        address.port,
        limits=ServerLimits(connections=settings.max_connections),
        trusted_proxies=settings.trusted_proxies or "",
    )


async def _work(service: Service, settings: Settings, worker: Worker) -> None:
    if service.prepare is not None:
        prepare = service.prepare
        # Some minutes: a database that is away at the start is waited for like later on.
        await with_retry(lambda: prepare(settings), attempts=30)
    await worker.run()


async def _run_together(
    servers: Sequence[Server], background: Sequence[Coroutine[Any, Any, None]]
) -> None:
    loop = asyncio.get_running_loop()

    def stop() -> None:
        for server in servers:
            server.stop()

    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stop)
    serving = [asyncio.create_task(server.serve()) for server in servers]
    working = [asyncio.create_task(coroutine) for coroutine in background]
    try:
        await asyncio.wait({*serving, *working}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop()
        await asyncio.gather(*serving)
        for task in working:
            task.cancel()
        outcomes = await asyncio.gather(*working, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome
