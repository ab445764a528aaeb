"""The four services on a stack, for as long as tests need them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor
from tests.invariants import AGGREGATES, install
from tests.support import Platform


@asynccontextmanager
async def served(stack: LocalStack, directory: Path) -> AsyncIterator[Platform]:
    """Processes of their own; every write is held to ``tests.invariants``."""
    with Supervisor(stack.environment(), directory) as supervisor:
        running = Platform(stack, supervisor)
        for service in AGGREGATES:
            await install(service, stack.database_urls[service])
        yield running
        await running.close()
