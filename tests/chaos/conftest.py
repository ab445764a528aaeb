"""One system for all runs in which nothing may be lost.

Each needs a seed of its own, since ids come from it.
"""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.chaos.system import System, running_system


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def system() -> AsyncIterator[System]:
    async with running_system() as running:
        yield running
