"""Fixtures: a broker and a PostgreSQL that require TLS and a login."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from deploy.local.broker_security import BrokerSecurity
from deploy.local.certificates import Authority
from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from tests.support.platform import Platform
from tests.support.serving import served


@pytest.fixture(scope="package")
def secured_stack() -> Iterator[LocalStack]:
    with local_stack(RUNS / f"secured-{os.getpid()}", secured=True) as running:
        yield running


@pytest.fixture(scope="package")
def security(secured_stack: LocalStack) -> BrokerSecurity:
    """Return the broker's users."""
    assert secured_stack.kafka is not None
    assert secured_stack.kafka.security is not None
    return secured_stack.kafka.security


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Return an authority that neither server trusts."""
    return Authority(tmp_path_factory.mktemp("stranger"), "Some other CA")


@pytest_asyncio.fixture(scope="package")
async def secured_platform(secured_stack: LocalStack) -> AsyncIterator[Platform]:
    """Run the four services, each with its own login."""
    async with served(secured_stack, RUNS / f"secured-{os.getpid()}") as running:
        yield running
