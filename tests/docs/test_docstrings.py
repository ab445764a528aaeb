"""A docstring says what its signature does not."""

import ast
import re
from collections.abc import Iterator

import pytest

from deploy.local.paths import CHECKOUT
from tests.docs.sources import tracked_files

# Words that add nothing to a signature.
EMPTY = (
    "a all an and are as at be by each every for from get given if in into is it its new no not of "
    "on one or per return set that the this to whether with yield"
)
ENDINGS = ("ing", "ed", "es", "s", "e")

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def test_no_docstring_restates_its_signature() -> None:
    restating = [
        f"{path.relative_to(CHECKOUT)}: {name}: {docstring}"
        for path in tracked_files("*.py")
        for name, docstring in docstrings_that_restate(path.read_text("utf-8"), path.stem)
    ]
    assert restating == []


@pytest.mark.parametrize(
    ("source", "restates"),
    [
        ('def user_name(user_id: int) -> str: "Return the name of the user."', True),
        ('def user_name(user_id: int) -> str: "Return the name; empty after erasure."', False),
        ('class Course:\n def publish(self) -> None: "Publishes this course."', True),
        ('class Course:\n def publish(self) -> None: "Show the course to students."', False),
        ("def user_name(user_id: int) -> str: ...", False),
    ],
)
def test_what_restates_a_signature(source: str, restates: bool) -> None:
    assert bool(list(docstrings_that_restate(source, "module"))) == restates


def docstrings_that_restate(source: str, module: str) -> Iterator[tuple[str, str]]:
    for node, outer in _definitions(ast.parse(source), module):
        docstring = ast.get_docstring(node)
        if docstring and _words(docstring) <= _words(f"{EMPTY} {outer} {_signature(node)}"):
            yield node.name, docstring


def _definitions(node: ast.AST, outer: str) -> Iterator[tuple[Definition, str]]:
    for child in ast.iter_child_nodes(node):
        inner = outer
        if isinstance(child, Definition):
            yield child, outer
            inner = f"{outer} {child.name}"
        yield from _definitions(child, inner)


def _signature(node: Definition) -> str:
    if isinstance(node, ast.ClassDef):
        parts = [node.name, *map(ast.unparse, node.bases)]
    else:
        parts = [node.name, ast.unparse(node.args), ast.unparse(node.returns or ast.Pass())]
    return " ".join(parts)


def _words(text: str) -> set[str]:
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text).lower()
    return {_stem(word) for word in re.findall(r"[a-z]+", spaced.replace("'s", ""))}


def _stem(word: str) -> str:
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
