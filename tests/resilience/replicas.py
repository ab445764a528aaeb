"""The system of the chaos tests on servers with replicas."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import pytest

from tests.chaos.system import System, running_system

# So many commands are answered in each state of the servers; each service publishes some of them.
ANSWERS = 60


@asynccontextmanager
async def system_on(servers: Mapping[str, str]) -> AsyncIterator[System]:
    """Run the system on the servers that these variables name."""
    with pytest.MonkeyPatch.context() as environment:
        for name, value in servers.items():
            environment.setenv(name, value)
        async with running_system() as system:
            yield system
