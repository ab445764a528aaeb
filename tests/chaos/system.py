"""The system under chaos: split roles, a witness in each process, and a proxy per database."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx

from deploy.local.existing import SERVICES, environment_of_databases
from deploy.local.paths import CHECKOUT, RUNS
from deploy.local.stack import LocalStack, local_stack
from deploy.local.supervisor import Supervisor
from tests.chaos.patches import CONTROL_VARIABLE, CREATE_WITNESS, DEFECT_VARIABLE
from tests.support.platform import TLS, Platform
from tests.support.proxy import Proxy, proxied

# Services with a second worker: a standby relay, and partitions that move.
_TWO_WORKERS = ("progress", "reporting")


class CommandFailed(Exception):
    """An operator's command failed."""


@dataclass
class System:
    """``proxies`` are in front of the databases; ``exits`` is what processes did.

    ``pace`` is the share of its time for which a fault is held.
    """

    platform: Platform
    proxies: dict[str, Proxy]
    control: Path
    exits: list[str]
    http: httpx.AsyncClient
    environment: dict[str, str]
    workers: dict[str, list[str]] = field(default_factory=dict)
    pace: float = 1.0

    @property
    def supervisor(self) -> Supervisor:
        return self.platform.supervisor

    @property
    def stack(self) -> LocalStack:
        return self.platform.stack

    @property
    def instances(self) -> list[str]:
        return [*SERVICES, *(name for names in self.workers.values() for name in names)]

    async def hold(self, seconds: float) -> None:
        """Keep a fault for so long, at a pace of 1."""
        await asyncio.sleep(seconds * self.pace)

    async def command(self, service: str, *arguments: str) -> None:
        """Run ``python -m services.<service> …`` as an operator.

        Raises CommandFailed.
        """
        path = self.control.parent / "logs" / "commands.log"
        with path.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", f"services.{service}", *arguments),
                cwd=CHECKOUT,
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
            )
            code = await process.wait()
        if code:
            command = " ".join((service, *arguments))
            raise CommandFailed(f"{command} exited with {code} (log: {path})")

    async def execute(self, service: str, sql: str) -> None:
        """Execute statements in a service's database, past the proxy."""
        database = await asyncpg.connect(self.stack.database_urls[service])
        try:
            await database.execute(sql)
        finally:
            await database.close()


@asynccontextmanager
async def running_system(defect: str | None = None) -> AsyncIterator[System]:
    """Run stack and services; ``defect`` is planted in every process."""
    directory = RUNS / f"chaos-{os.getpid()}{'-planted' if defect else ''}"
    control = directory / "control"
    with local_stack(directory) as stack:
        control.mkdir(parents=True, exist_ok=True)
        async with AsyncExitStack() as cleanup:
            proxies = {
                service: await cleanup.enter_async_context(proxied(url))
                for service, url in stack.database_urls.items()
            }
            exits: list[str] = []
            environment = _environment(stack, proxies, control, defect)
            supervisor = Supervisor(environment, directory, say=exits.append)
            # In threads, since the services connect through the proxies of this event loop.
            cleanup.push_async_callback(asyncio.to_thread, supervisor.stop)
            platform = Platform(stack, supervisor)
            cleanup.push_async_callback(platform.close)
            http = await cleanup.enter_async_context(httpx.AsyncClient(timeout=5, verify=TLS))
            system = System(platform, proxies, control, exits, http, environment)
            await _start(system)
            yield system


def _environment(
    stack: LocalStack, proxies: dict[str, Proxy], control: Path, defect: str | None
) -> dict[str, str]:
    witness = Path(__file__).parent / "witness"
    paths = [str(witness), str(CHECKOUT), os.environ.get("PYTHONPATH", "")]
    return {
        **stack.environment(),
        **environment_of_databases({name: each.url for name, each in proxies.items()}),
        "ENVIRONMENT": "production",
        # What gathers during a fault is more than one batch, so batches are applied side by side.
        "CONSUMER_BATCH_SIZE": "5",
        "RATE_LIMIT_ADDRESS": "off",
        "RATE_LIMIT_USER": "off",
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        CONTROL_VARIABLE: str(control),
        **({DEFECT_VARIABLE: defect} if defect else {}),
    }


async def _start(system: System) -> None:
    for service in SERVICES:
        await system.execute(service, CREATE_WITNESS)
    await asyncio.to_thread(system.supervisor.start, role="api")
    for service in SERVICES:
        count = 2 if service in _TWO_WORKERS else 1
        system.workers[service] = [system.supervisor.add(service) for _ in range(count)]
    for name in system.instances:
        await asyncio.to_thread(system.supervisor.wait_ready, name)
