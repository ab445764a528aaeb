"""Fixtures of the unit tests."""

from collections.abc import Iterator

import pytest

from tests.support.identity import KeyServer, key_server


@pytest.fixture
def server() -> Iterator[KeyServer]:
    """Run an identity provider's key server."""
    with key_server() as running:
        yield running
