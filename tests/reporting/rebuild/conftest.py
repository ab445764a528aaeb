"""A stack for the tests of rebuilds."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.reporting.rebuild.support import drop
from tests.support.platform import Platform
from tests.support.serving import served_apart


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def platform() -> AsyncIterator[Platform]:
    """With its own log: tests elsewhere delete dead letters without redriving them."""
    async with served_apart("rebuild") as running:
        yield running


@pytest_asyncio.fixture(autouse=True)
async def drop_leftovers(platform: Platform) -> AsyncIterator[None]:
    yield
    await drop(platform)
