"""One stack whose processes export traces; Prometheus scrapes it where a test asks for that."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from deploy.local.paths import RUNS
from deploy.local.stack import local_stack
from tests.support.collector import Collector, collector
from tests.support.platform import Platform
from tests.support.serving import served

# A batch of spans is exported at once, and a partition halts early.
_ENVIRONMENT = {
    "OTEL_BSP_SCHEDULE_DELAY": "200",
    "CONSUMER_MAX_CONSECUTIVE_FAILURES": "5",
}


@pytest.fixture(scope="session")
def traces() -> Iterator[Collector]:
    with collector() as running:
        yield running


@pytest_asyncio.fixture(scope="session")
async def watched(traces: Collector) -> AsyncIterator[Platform]:
    """Run the services as in production, with traces and without checks of each write."""
    directory = RUNS / f"telemetry-{os.getpid()}"
    with pytest.MonkeyPatch.context() as patch, local_stack(directory) as stack:
        for name, value in _ENVIRONMENT.items():
            patch.setenv(name, value)
        patch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", traces.url)
        async with served(stack, directory) as running:
            yield running
