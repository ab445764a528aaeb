"""A service's API in this process that rolls back what it would commit.

Commands leave the world as it was, so tests of all endpoints share one.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
from asyncpg.transaction import Transaction
from fastapi import FastAPI

from shared.auth import Role
from shared.http.server import Server, ServerLimits, create_server
from tests.http.calls import call
from tests.http.endpoints import SERVICES, document
from tests.http.worlds import Endpoint, World
from tests.support.platform import Platform, eventually
from tests.support.statements import application, client_of

_commit = Transaction.commit


async def _rollback(transaction: Any) -> None:
    """Release a savepoint, but roll back the transaction around it."""
    await (_commit(transaction) if transaction._nested else transaction.rollback())


@contextmanager
def rolling_back() -> Iterator[None]:
    """Roll back the transactions that this process would commit inside the block."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Transaction, "commit", _rollback)
        yield


@dataclass
class DryRun:
    platform: Platform
    service: str
    application: FastAPI

    async def call(
        self, world: World, endpoint: Endpoint, role: Role, subject: UUID
    ) -> httpx.Response:
        """Send the endpoint's request as this user."""
        described = await document(self.platform, self.service)
        token = self.platform.stack.tokens.token(subject=subject, role=role)
        async with client_of(self.application, token) as client:
            with rolling_back():
                return await call(client, self.service, described, world, endpoint)


@asynccontextmanager
async def dry_run(platform: Platform, service: str) -> AsyncIterator[DryRun]:
    async with application(platform.stack, SERVICES[service]) as here:
        yield DryRun(platform, service, here)


@asynccontextmanager
async def address(api: DryRun) -> AsyncIterator[str]:
    """Serve the API to clients that need an address, and return it."""
    server = create_server(
        api.application, "127.0.0.1", 0, limits=ServerLimits(), trusted_proxies=""
    )
    running = asyncio.create_task(server.serve())
    try:
        await eventually(lambda: _started(server))
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.stop()
        await running


async def _started(server: Server) -> None:
    assert server.started
