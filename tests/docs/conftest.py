"""A copy of the tree in which documented steps are followed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.local.paths import CHECKOUT, KAFKA_JARS

_NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "node_modules")


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    """A copy of the sources, with the environment and the jars of this checkout."""
    copy = tmp_path / "tree"
    shutil.copytree(CHECKOUT, copy, ignore=_NOT_COPIED)
    (copy / ".venv").symlink_to(CHECKOUT / ".venv")
    (copy / ".local").mkdir()
    KAFKA_JARS.mkdir(parents=True, exist_ok=True)
    (copy / ".local" / KAFKA_JARS.name).symlink_to(KAFKA_JARS)
    yield copy
    shutil.rmtree(copy)
