"""One local stack with all four services for the whole run."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from deploy.local.supervisor import Supervisor
from tests.auditing import Auditor
from tests.invariants import AGGREGATES, install
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
    """The stack and the four services; every write is held to ``tests.invariants``."""
    directory = RUNS / f"tests-{os.getpid()}"
    with Supervisor(stack.environment(), directory) as supervisor:
        running = Platform(stack, supervisor)
        for service in AGGREGATES:
            await install(service, stack.database_urls[service])
        yield running
        await running.close()


@pytest.fixture(scope="session")
def auditor(platform: Platform) -> Auditor:
    return Auditor(platform)


@pytest.fixture(autouse=True)
def audit_stays_clean(request: pytest.FixtureRequest) -> Iterator[None]:
    """After each test on the platform; one that leaves gaps on purpose is marked with why."""
    if "platform" not in request.fixturenames:
        yield
        return
    auditor = request.getfixturevalue("auditor")
    yield
    marker = request.node.get_closest_marker("leaves_gaps")
    asyncio.run(auditor.check(marker.args[0] if marker is not None else None))
