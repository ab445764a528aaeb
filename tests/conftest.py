"""Fixtures of all tests: one local stack with the four services per pytest process.

Fixtures that need servers import what runs them: the process that only hands out tests imports this
module too, before any other starts.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from deploy.local.paths import CHECKOUT, KAFKA_JARS, RUNS
from shared.imports import collected_later

if TYPE_CHECKING:
    from deploy.local.stack import LocalStack
    from tests.support.auditing import Auditor
    from tests.support.platform import Platform

FULL = os.environ.get("COURSESTREAM_TEST_FULL") == "1"
# Where a test does not set its own number; other runs on the machine must not fail a deadline.
settings.register_profile("coursestream", max_examples=500 if FULL else 30, deadline=None)
settings.load_profile("coursestream")
# On the last test of each file: whether the tests of the file leave sequence gaps on purpose.
LEAVES_GAPS = pytest.StashKey[bool]()
SERVERS = {"stack", "platform"}
FOLDERS = (
    "docs",
    "secured",
    "kernel",
    "chaos",
    "local",
    "services",
    "mail",
    "http",
    "reporting",
    "resilience",
    "releases",
    "simulation",
    "tools",
    "telemetry",
    "browser",
    "contracts",
    "unit",
)
# Their files share a stack, so one process runs all of them.
TOGETHER = ("tests/chaos/", "tests/kernel/", "tests/reporting/rebuild/")
_NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "node_modules")
_DEPTH = len(Path(__file__).parent.parts)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of ``make test-unit``."""
    parser.addoption("--without-servers", action="store_true", help="only tests without a server")


@pytest.fixture(scope="session")
def full() -> bool:
    """Return whether to run with full-size data, as ``make test-all`` does."""
    return FULL


@pytest.fixture(scope="session")
def stack() -> Iterator[LocalStack]:
    """Run PostgreSQL and Kafka."""
    from deploy.local.stack import local_stack

    with local_stack(RUNS / f"tests-{os.getpid()}") as running:
        yield running


@pytest_asyncio.fixture(scope="session")
async def platform(stack: LocalStack) -> AsyncIterator[Platform]:
    """Run the four services on the stack."""
    from tests.support.serving import served

    async with served(stack, RUNS / f"tests-{os.getpid()}") as running:
        yield running


@pytest.fixture(scope="session")
def auditors() -> dict[str, Auditor]:
    """Return one auditor per URL of reporting's database, which tests fill."""
    return {}


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    """A copy of the sources in which documented steps are followed.

    It has the environment and the jars of this checkout.
    """
    copy = tmp_path / "tree"
    shutil.copytree(CHECKOUT, copy, ignore=_NOT_COPIED)
    (copy / ".venv").symlink_to(CHECKOUT / ".venv")
    (copy / ".local").mkdir()
    KAFKA_JARS.mkdir(parents=True, exist_ok=True)
    (copy / ".local" / KAFKA_JARS.name).symlink_to(KAFKA_JARS)
    yield copy
    shutil.rmtree(copy)


class _Scheduling(LoadFileScheduling):
    """Give each process whole files, and whole folders whose files share a stack."""

    def _split_scope(self, nodeid: str) -> str:
        folder = next((each for each in TOGETHER if nodeid.startswith(each)), None)
        return folder or str(super()._split_scope(nodeid))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling:
    """Schedule ``pytest -n``."""
    return _Scheduling(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Import the tests in half of the time."""
    with collected_later():
        return (yield)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs servers if asked to, order, and audit after the last test of a file.

    An audit folds every fact of the run so far, so one after each test would take most of it.
    """
    if config.getoption("--without-servers"):
        needed = [item for item in items if SERVERS.isdisjoint(getattr(item, "fixturenames", ()))]
        config.hook.pytest_deselected(items=[item for item in items if item not in needed])
        items[:] = needed
    items.sort(key=_turn)
    on_platform = [item for item in items if "platform" in getattr(item, "fixturenames", ())]
    last = {item.path: item for item in on_platform}
    gaps = {item.path for item in on_platform if item.get_closest_marker("leaves_gaps")}
    for path, item in last.items():
        item.stash[LEAVES_GAPS] = path in gaps


def _turn(item: pytest.Item) -> tuple[bool, int]:
    """Sort long tests with a stack of their own first, and those that import real records last.

    So no process is left with the longest tests at the end, and audits have few facts to fold.
    """
    return "platform" in getattr(item, "fixturenames", ()), FOLDERS.index(item.path.parts[_DEPTH])


@pytest.fixture(autouse=True)
def audit_stays_clean(
    request: pytest.FixtureRequest, auditors: dict[str, Auditor]
) -> Iterator[None]:
    """Check after the last test of a file that its tests left no sequence gap or wrong figure."""
    if LEAVES_GAPS not in request.node.stash:
        yield
        return
    from tests.support.auditing import Auditor

    platform: Platform = request.getfixturevalue("platform")
    url = platform.stack.database_urls["reporting"]
    auditor = auditors.setdefault(url, Auditor(platform.stack))
    yield
    asyncio.run(auditor.check(gaps=request.node.stash[LEAVES_GAPS]))
