"""Public texts use the terms of docs/glossary.md, and none of those that it replaced."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.local.paths import CHECKOUT
from shared import telemetry
from shared.errors import DomainError
from tests.docs.sources import tracked_files

REPLACED = re.compile(
    r"""\b(
        tell(s|ing)?\ of | told\ of | set(s|ting)?\ aside | bad\ (record|run)s? | anew | whoever
        | nobody | somebody | himself | herself | news | hear[ds]?\ of | reads?\ past | under\ way
        | caught\ up | restate(s|d|ment|ments)? | moved?\ in | moves\ in | give(s|n)?\ back
        | take(s|n)?\ back | in\ the\ place\ of | makes?\ known | stock\ figures? | flow\ figures?
        | come(s)?\ back | erased\ (person|people) | version\ gate | waits?\ for\ company
        | Coursestream-Pos[i]tion | not-kno[w]n-yet | consumer_pos[i]tions | erased_peo[p]le
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
BRITISH = re.compile(
    r"enrol(?!l)|authoris|behaviour|catalogue|colour|serialis|organis|recognis|\blicence\b",
    re.IGNORECASE,
)
PAGES = [
    path
    for path in tracked_files("*.md", "docs/*.json", "docs/**/*.json")
    if path.name != "LICENSE.md"
]


def _found(text: str) -> list[str]:
    return [line.strip()[:160] for line in text.splitlines() if REPLACED.search(line)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(CHECKOUT).as_posix())
def test_pages_use_the_terms_of_the_glossary(page: Path) -> None:
    assert _found(page.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "command",
    [
        *(
            ["-m", f"services.{name}"]
            for name in ("courses", "enrollment", "progress", "reporting")
        ),
        ["-m", "deploy.local"],
        ["-m", "tools.oulad"],
    ],
    ids=lambda command: command[-1],
)
def test_command_line_help_uses_the_terms_of_the_glossary(command: list[str]) -> None:
    shown = subprocess.run(
        [sys.executable, *command, "--help"], capture_output=True, text=True, check=True
    )
    assert _found(shown.stdout) == []


def test_makefile_help_uses_the_terms_of_the_glossary() -> None:
    assert _found((CHECKOUT / "Makefile").read_text("utf-8")) == []


def test_problem_titles_use_the_terms_of_the_glossary() -> None:
    titles = [each.title for each in _subclasses(DomainError) if "title" in vars(each)]
    assert titles
    assert _found("\n".join(titles)) == []


def test_metrics_use_the_terms_of_the_glossary() -> None:
    texts = [
        f"{each._name} {each._documentation}"
        for each in vars(telemetry).values()
        if hasattr(each, "_documentation")
    ]
    assert texts
    assert _found("\n".join(texts)) == []


def test_log_messages_and_error_details_use_the_terms_of_the_glossary() -> None:
    wrong = {
        f"{path.relative_to(CHECKOUT)}:{line}": text
        for path in tracked_files("services/**/*.py", "shared/**/*.py", "deploy/**/*.py")
        for line, text in _messages(path)
        if REPLACED.search(text)
    }
    assert wrong == {}


def test_the_whole_tree_is_spelled_the_american_way() -> None:
    this = Path(__file__)
    wrong = [
        f"{path.relative_to(CHECKOUT)}: {found[0]}"
        for path in tracked_files("*")
        if path not in {this, CHECKOUT / "LICENSE"} and path.suffix not in {".txt", ".sha256"}
        if (found := BRITISH.search(path.read_text("utf-8", errors="ignore")))
    ]
    assert wrong == []


def _subclasses(of: type[DomainError]) -> Iterator[type[DomainError]]:
    for each in of.__subclasses__():
        yield each
        yield from _subclasses(each)


def _messages(path: Path) -> Iterator[tuple[int, str]]:
    """Yield texts passed to loggers and to exceptions, with their lines."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _speaks(node.func):
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.lineno, part.value


def _speaks(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr in {"debug", "info", "warning", "error", "exception"}
    return isinstance(function, ast.Name) and function.id[:1].isupper()
