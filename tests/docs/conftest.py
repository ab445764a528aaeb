"""Servers of their own: what these tests publish is not what a running service says."""

import os
from collections.abc import Iterator

import pytest

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack


@pytest.fixture(scope="session")
def stack() -> Iterator[LocalStack]:
    with local_stack(RUNS / f"docs-{os.getpid()}") as running:
        yield running
