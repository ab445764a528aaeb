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
LAST_OF_FILE = pytest.StashKey[bool]()


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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the last test on the platform of each file: a fold of all facts takes its time."""
    last = {item.path: item for item in items if "platform" in getattr(item, "fixturenames", ())}
    for item in last.values():
        item.stash[LAST_OF_FILE] = True


@pytest.fixture(autouse=True)
def audit_stays_clean(
    request: pytest.FixtureRequest, auditors: dict[str, Auditor]
) -> Iterator[None]:
    """No test leaves gaps, but those that are marked with why, and no file a wrong figure."""
    if "platform" not in request.fixturenames:
        yield
        return
    platform: Platform = request.getfixturevalue("platform")
    url = platform.stack.database_urls["reporting"]
    auditor = auditors.setdefault(url, Auditor(platform))
    yield
    asyncio.run(auditor.versions(gaps=request.node.get_closest_marker("leaves_gaps") is not None))
    if request.node.stash.get(LAST_OF_FILE, False):
        asyncio.run(auditor.figures())
