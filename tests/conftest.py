"""One local stack with all four services for the whole run."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from tests.support.auditing import Auditor
from tests.support.platform import Platform
from tests.support.serving import served

FULL = os.environ.get("COURSESTREAM_TEST_FULL") == "1"
AUDITED = pytest.StashKey[bool]()
# Where every test is about what reporting makes of the facts.
ABOUT_REPORTING = {"reporting", "resilience", "tools"}
SERVERS = {"stack", "platform"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of ``make test-unit``."""
    parser.addoption("--without-servers", action="store_true", help="only tests without a server")


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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs servers if asked to, and choose the tests after which to audit.

    Tests about reporting are each followed by an audit, of other files the last one.
    """
    if config.getoption("--without-servers"):
        needed = [item for item in items if SERVERS.isdisjoint(getattr(item, "fixturenames", ()))]
        config.hook.pytest_deselected(items=[item for item in items if item not in needed])
        items[:] = needed
    on_platform = [item for item in items if "platform" in getattr(item, "fixturenames", ())]
    last = {item.path: item for item in on_platform}
    for item in on_platform:
        about_reporting = item.path.parent.name in ABOUT_REPORTING
        item.stash[AUDITED] = about_reporting or item is last[item.path]


@pytest.fixture(autouse=True)
def audit_stays_clean(
    request: pytest.FixtureRequest, auditors: dict[str, Auditor]
) -> Iterator[None]:
    """No test leaves gaps, but those that are marked with why, and none a wrong figure."""
    if "platform" not in request.fixturenames:
        yield
        return
    platform: Platform = request.getfixturevalue("platform")
    url = platform.stack.database_urls["reporting"]
    auditor = auditors.setdefault(url, Auditor(platform))
    yield
    asyncio.run(auditor.versions(gaps=request.node.get_closest_marker("leaves_gaps") is not None))
    if request.node.stash[AUDITED]:
        asyncio.run(auditor.figures())
