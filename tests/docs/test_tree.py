"""The shape of the tree: short modules, and tests that do not import each other."""

import ast
from collections.abc import Iterator
from pathlib import Path

from deploy.local.paths import CHECKOUT
from tests.docs.sources import tracked_files

MOST_LINES = 300


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    long = {
        path.relative_to(CHECKOUT).as_posix(): lines
        for path in tracked_files("*.py")
        if "migrations" not in path.parts
        if (lines := len(path.read_text("utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


def test_no_test_imports_from_a_test_module() -> None:
    wrong = {
        path.relative_to(CHECKOUT).as_posix(): module
        for path in tracked_files("tests/*.py", "tests/**/*.py")
        for module in _imported(path)
        if module.rpartition(".")[2].startswith("test_")
    }
    assert wrong == {}


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
