"""A service as a process: what it is made of, and how it runs and stops."""

import asyncio
import gc
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Literal

import uvicorn
from fastapi import APIRouter, FastAPI

from shared.consuming import Consumer, Worker
from shared.database import database_context, with_retry
from shared.database.migrations import Schema
from shared.events import Service as ServiceName
from shared.http.access import Access
from shared.http.application import WorkerHealth, create_application
from shared.http.idempotency import CLEAN_ANSWERS
from shared.jobs import Job, Jobs
from shared.logs import configure_logs
from shared.outbox import Relay
from shared.settings import Settings

logger = logging.getLogger("shared.service")

ServiceRole = Literal["all", "api", "worker"]
_DRAIN_SECONDS = 15


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
    prepare: Callable[[Settings], Awaitable[None]] | None = None

    @property
    def keeps_answers(self) -> bool:
        """Whether POSTs take an ``Idempotency-Key``: where its answers are also cleaned up."""
        return CLEAN_ANSWERS in self.jobs

    @property
    def schema(self) -> Schema:
        return Schema(self.name, self.models)

    def application(self, settings: Settings, role: ServiceRole, worker: Worker | None) -> FastAPI:
        """The HTTP application; a worker has the operational routes only."""
        serves = role != "worker"
        application = create_application(
            title=f"Coursestream {self.name}",
            description=self.description,
            settings=settings,
            routers=self.routers if serves else (),
            access=self.access if serves else {},
            idempotency=self.keeps_answers,
            worker=lambda: _health(worker),
        )
        # Written at the start, since it takes a quarter of a second that no request should wait.
        application.openapi()
        return application


def _health(worker: Worker | None) -> WorkerHealth | None:
    if worker is None:
        return None
    return WorkerHealth(
        connected=worker.connected, halted=str(worker.halted) if worker.halted else None
    )


class _Server(uvicorn.Server):
    def stop(self) -> None:
        """Take no more requests, and have answers without an end come to one."""
        self.should_exit = True
        application: Any = self.config.app
        application.state.stopping.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to ``serve``: uvicorn would raise them again after its own stop."""
        yield


async def serve(
    service: Service, settings: Settings, role: ServiceRole, host: str, port: int
) -> None:
    """Run until SIGTERM or SIGINT; then finish requests, and stop the rest.

    Raises:
        Exception: whatever the worker or the relay met that a restart may heal.
    """
    configure_logs(service.name, settings.environment)
    async with database_context(settings, service.name, service.models):
        consumer = replace(service.consumer, bad_run_limit=settings.consumer_bad_run_limit)
        worker = None if role == "api" else Worker(settings, consumer)
        server = _Server(
            uvicorn.Config(
                service.application(settings, role, worker),
                host=host,
                port=port,
                log_config=None,
                access_log=False,
                lifespan="off",
                timeout_graceful_shutdown=_DRAIN_SECONDS,
            )
        )
        background: list[Coroutine[Any, Any, None]] = []
        if worker is not None:
            background = [
                _work(service, settings, worker),
                Relay(settings, service.name).run(),
            ]
        if worker is not None and service.jobs:
            background.append(Jobs(settings, service.name, service.jobs).run())
        # What was imported lives as long as the process; a collection that walks through it all
        # would hold up every request for some sixty milliseconds.
        gc.collect()
        gc.freeze()
        await _run_together(server, background)


async def _work(service: Service, settings: Settings, worker: Worker) -> None:
    if service.prepare is not None:
        prepare = service.prepare
        # Some minutes: a database that is away at the start is waited for like later on.
        await with_retry(lambda: prepare(settings), attempts=30)
    await worker.run()


async def _run_together(server: _Server, background: Sequence[Coroutine[Any, Any, None]]) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, server.stop)
    serving = asyncio.create_task(server.serve())
    working = [asyncio.create_task(coroutine) for coroutine in background]
    try:
        await asyncio.wait({serving, *working}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.stop()
        await serving
        for task in working:
            task.cancel()
        outcomes = await asyncio.gather(*working, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome
