"""Fixtures of the unit tests; what these need is imported as in ``tests/conftest.py``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.identity import KeyServer


@pytest.fixture
def server() -> Iterator[KeyServer]:
    """Run an identity provider's key server."""
    from tests.support.identity import key_server

    with key_server() as running:
        yield running
