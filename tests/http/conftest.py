"""Fixtures of tests that call every endpoint."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.http.dry_runs import DryRun, dry_run
from tests.support.platform import Platform


@pytest_asyncio.fixture(scope="module")
async def api(platform: Platform, request: pytest.FixtureRequest) -> AsyncIterator[DryRun]:
    """One service's API, by its name; without ``scope="module"``, each test would start it."""
    async with dry_run(platform, request.param) as running:
        yield running
