"""One local stack with all four services for the whole run."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from tests.auditing import Auditor
from tests.serving import served
from tests.support import Platform

FULL = os.environ.get("COURSESTREAM_TEST_FULL") == "1"


@pytest.fixture(scope="session")
def full() -> bool:
    """Whether to run with the full figures, as ``make test-all`` does."""
    return FULL


@pytest.fixture(scope="session")
def stack() -> Iterator[LocalStack]:
    """PostgreSQL and Kafka."""
    with local_stack(RUNS / f"tests-{os.getpid()}") as running:
        yield running


@pytest_asyncio.fixture(scope="session")
async def platform(stack: LocalStack) -> AsyncIterator[Platform]:
    """The stack and the four services."""
    async with served(stack, RUNS / f"tests-{os.getpid()}") as running:
        yield running


@pytest.fixture(scope="session")
def auditors() -> dict[str, Auditor]:
    """By address of reporting's database."""
    return {}


@pytest.fixture(autouse=True)
def audit_stays_clean(
    request: pytest.FixtureRequest, auditors: dict[str, Auditor]
) -> Iterator[None]:
    """After each test on the platform; one that leaves gaps on purpose is marked with why."""
    if "platform" not in request.fixturenames:
        yield
        return
    platform: Platform = request.getfixturevalue("platform")
    url = platform.stack.database_urls["reporting"]
    auditor = auditors.setdefault(url, Auditor(platform))
    yield
    marker = request.node.get_closest_marker("leaves_gaps")
    asyncio.run(auditor.check(marker.args[0] if marker is not None else None))
