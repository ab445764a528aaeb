"""Fixtures for tests of the local stack."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from rich.console import Console

from deploy.local.downloads import fetch_jars, read_pins
from deploy.local.existing import SERVICES
from deploy.local.paths import KAFKA_JARS
from tests.local.running import stub_services


@pytest.fixture
def console() -> Console:
    return Console(quiet=True)


@pytest.fixture(scope="session")
def kafka_jars() -> tuple[Path, ...]:
    return fetch_jars(KAFKA_JARS, read_pins(), Console(quiet=True)).jars


@pytest.fixture
def stub_tree(tmp_path: Path) -> Path:
    return stub_services(tmp_path)


@pytest.fixture
def no_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the stack start its own servers, whatever the environment names."""
    for name in ("KAFKA_BOOTSTRAP_SERVERS", *(f"{s.upper()}_DATABASE_URL" for s in SERVICES)):
        if name in os.environ:
            monkeypatch.delenv(name)
