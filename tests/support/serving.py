"""Run the four services on a stack."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from cryptography.fernet import Fernet

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from deploy.local.supervisor import Supervisor
from tests.support.invariants import AGGREGATES, install
from tests.support.platform import Platform

# Receivers of webhooks are on the loopback address, and fail for a moment only.
WEBHOOKS = {
    "REPORTING_WEBHOOK_KEYS": Fernet.generate_key().decode(),
    "REPORTING_WEBHOOK_PRIVATE_ADDRESSES": "true",
    "REPORTING_WEBHOOK_RETRY_SECONDS": "0.2",
    "REPORTING_WEBHOOK_TIMEOUT": "2",
}


@asynccontextmanager
async def served(stack: LocalStack, directory: Path) -> AsyncIterator[Platform]:
    """Run the services as in production; ``tests.support.invariants`` checks every write."""
    # All tests call from one address, and many without a valid token.
    production = {"ENVIRONMENT": "production", "RATE_LIMIT_ADDRESS": "off"}
    environment = stack.environment() | production | WEBHOOKS
    with Supervisor(environment, directory, own=stack.environments()) as supervisor:
        running = Platform(stack, supervisor)
        for service in AGGREGATES:
            await install(service, stack.database_urls[service])
        yield running
        await running.close()


@asynccontextmanager
async def served_apart(name: str) -> AsyncIterator[Platform]:
    """Run the services on a stack of their own."""
    directory = RUNS / f"{name}-{os.getpid()}"
    with local_stack(directory) as stack:
        async with served(stack, directory) as running:
            yield running
