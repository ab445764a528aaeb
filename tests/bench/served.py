"""Servers under load over HTTP: a service, and its reference in a process of its own."""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import islice

import httpx

from deploy.local.paths import CHECKOUT, RUNS
from deploy.local.processes import ChildProcess, free_port
from deploy.local.stack import LocalStack
from tests.bench.processors import process_seconds, server_seconds
from tests.bench.report import percentile
from tests.bench.wire import Wire, wire
from tests.support.platform import eventually

CONNECTIONS = 16

# Method, path and token.
Request = tuple[str, str, str]


@dataclass
class Server:
    """A server under load; rates per second, latencies in milliseconds.

    Of processor time, ``own`` and ``database`` are the seconds that its process and PostgreSQL
    have used under the load.
    """

    name: str
    wire: Wire
    pid: int
    rates: list[float] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)
    own: float = 0
    database: float = 0

    @property
    def rate(self) -> float:
        return statistics.median(self.rates)

    @property
    def p99(self) -> float:
        return percentile(self.latencies, 99)

    def reset(self) -> None:
        """Forget what was measured, such as a warm-up."""
        self.rates.clear()
        self.latencies.clear()
        self.own = self.database = 0

    async def load(self, stack: LocalStack, requests: Iterator[Request], number: int) -> None:
        """Send that many, each connection the next as soon as it has the answer."""
        left = islice(requests, number)
        used = process_seconds(self.pid), server_seconds(stack)["postgresql"]
        started = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for _ in range(CONNECTIONS):
                tasks.create_task(self._send(left))
        self.rates.append(number / (time.perf_counter() - started))
        self.own += process_seconds(self.pid) - used[0]
        self.database += server_seconds(stack)["postgresql"] - used[1]

    async def _send(self, requests: Iterator[Request]) -> None:
        for request in requests:
            sent = time.perf_counter()
            answer = await self.wire.request(*request)
            self.latencies.append((time.perf_counter() - sent) * 1000)
            assert answer.status == 200, answer.body


@asynccontextmanager
async def reference(stack: LocalStack, module: str, *arguments: str) -> AsyncIterator[Server]:
    """Serve a module of ``tests.bench.references`` on the stack's databases.

    Its last argument is the port.
    """
    port = free_port()
    process = ChildProcess(
        "reference",
        [sys.executable, "-m", f"tests.bench.references.{module}", *arguments, str(port)],
        log=RUNS / "bench" / "logs" / f"{module}.log",
        directory=CHECKOUT,
        environment=stack.environment(),
    )
    process.start()
    try:
        url = f"http://127.0.0.1:{port}"
        await eventually(lambda: _is_up(url))
        async with wire(url) as opened:
            yield Server("reference", opened, process.pid)
    finally:
        process.stop()


async def _is_up(url: str) -> None:
    async with httpx.AsyncClient() as client:
        try:
            await client.get(url)
        except httpx.ConnectError as error:
            raise AssertionError("the reference does not listen yet") from error
