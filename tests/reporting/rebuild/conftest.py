"""A stack for the tests of rebuilds."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.reporting.rebuild.support import busy_room, drop
from tests.support.classroom import Classroom
from tests.support.platform import Platform
from tests.support.serving import served_apart


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def platform() -> AsyncIterator[Platform]:
    """With its own log: tests elsewhere delete dead letters without redriving them."""
    async with served_apart("rebuild") as running:
        yield running


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def room(platform: Platform) -> Classroom:
    """A course with some completions, for tests that change none of them."""
    return await busy_room(platform)


@pytest_asyncio.fixture(autouse=True)
async def drop_leftovers(platform: Platform) -> AsyncIterator[None]:
    yield
    await drop(platform)
