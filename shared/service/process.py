"""Runs a service until SIGTERM: HTTP servers, worker, relay and jobs."""

import asyncio
import gc
import signal
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Any

from shared.consuming import Worker
from shared.database import database_context, warm_up, with_retry
from shared.http.operations import WorkerHealth, create_operations
from shared.http.server import Server, ServerLimits, create_server
from shared.jobs import Jobs
from shared.logs import configure_logs
from shared.outbox import Relay
from shared.service.definition import Service
from shared.service.supervision import BackgroundTask
from shared.settings import Settings
from shared.tracing import configure_tracing

_PATIENCE_SECONDS = 600.0


@dataclass(frozen=True)
class Address:
    """Where a service listens; ``ops_port`` is for probes and metrics."""

    host: str = "127.0.0.1"
    port: int = 8000
    ops_port: int = 9000


async def serve(
    service: Service, settings: Settings, role: str, address: Address = Address()
) -> None:
    """Run until SIGTERM or SIGINT, then finish open requests and stop the background tasks.

    Worker, relay and jobs are restarted inside the process when they fail, and never stop the HTTP
    API.

    Raises:
        KeepsFailing: in a role without an HTTP API, when a background task has failed for 10
            minutes.
    """
    configure_logs(service.name, settings.environment)
    endpoint = settings.otel_exporter_otlp_endpoint
    configure_tracing(service.name, None if endpoint is None else str(endpoint))
    async with database_context(settings, service.name, service.models):
        tasks, health = _background_tasks(service, settings, role)
        servers = [create_server(create_operations(health), address.host, address.ops_port)]
        if role in {"all", "api"}:
            servers.append(_api_server(service, settings, address))
            if service.rehearse is not None:
                await warm_up(settings.database_pool_size, service.rehearse)
        # Imported modules live as long as the process; a collection that walks through all of them
        # would delay every request by some 60 ms.
        gc.collect()
        gc.freeze()
        await _run_together(servers, [task.keep_running() for task in tasks])


def _background_tasks(
    service: Service, settings: Settings, role: str
) -> tuple[list[BackgroundTask], Callable[[], WorkerHealth | None]]:
    """Return the background tasks of this role and a probe of the worker's health."""
    if role == "api":
        return [], lambda: None
    patience = None if role == "all" else _PATIENCE_SECONDS
    own = service.own_role
    others = []
    if own is not None and (role == own.name or (role == "all" and own.missing(settings) is None)):
        others.append(
            BackgroundTask(own.name, lambda: own.run(settings), patience_seconds=patience)
        )
    if own is not None and role == own.name:
        return others, lambda: WorkerHealth(connected=True, problems=_failures(others))
    tasks, health = _worker_tasks(service, settings, patience)
    return [*tasks, *others], health


def _worker_tasks(
    service: Service, settings: Settings, patience: float | None
) -> tuple[list[BackgroundTask], Callable[[], WorkerHealth]]:
    consumer = replace(
        service.consumer, max_consecutive_failures=settings.consumer_max_consecutive_failures
    )
    worker = Worker(settings, consumer)
    relay = Relay(settings, service.name, service.publisher)
    working = BackgroundTask(
        "worker", lambda: _work(service, settings, worker), patience_seconds=patience
    )
    tasks = [working, BackgroundTask("relay", relay.run, patience_seconds=patience)]
    if service.jobs:
        jobs = Jobs(settings, service.name, service.jobs)
        tasks.append(BackgroundTask("jobs", jobs.run, patience_seconds=patience))
    return tasks, lambda: _health(worker, working, relay)


def _failures(tasks: Sequence[BackgroundTask]) -> list[str]:
    return [f"it failed recently: {task.failure}" for task in tasks if task.failure is not None]


def _health(worker: Worker, task: BackgroundTask, relay: Relay) -> WorkerHealth:
    failures = _failures([task])
    if relay.halted is not None:
        failures.append(f"nothing is published: {relay.halted}")
    return WorkerHealth(
        connected=worker.connected, halted=worker.halted, problems=[*worker.problems, *failures]
    )


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
        # Some minutes: a database that is unreachable at the start is waited for, as later on.
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
