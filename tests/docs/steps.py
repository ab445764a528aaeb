"""The steps of a Markdown page that can be followed by a program."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# A comment in HTML says what is to be done with the code block that follows it.
_STEP = re.compile(
    r'^<!-- (?P<verb>[a-z-]+)(?: "(?P<marker>[^\n]*)")?(?:: (?P<path>\S+))? -->\n'
    r"```\w+\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Step:
    verb: str
    marker: str
    path: str
    text: str

    def apply(self, tree: Path) -> None:
        file = tree / self.path
        match self.verb:
            case "create":
                assert not file.exists(), f"{self.path} exists already"
                file.write_text(self.text, encoding="utf-8")
            case "append":
                before = file.read_text(encoding="utf-8").rstrip("\n")
                file.write_text(f"{before}\n\n\n{self.text}", encoding="utf-8")
            case "insert-before":
                self._insert(file, 0)
            case "insert-after":
                self._insert(file, 1)
            case "run":
                for command in self.text.splitlines():
                    run(tree, command)
            case _:
                raise ValueError(f"unknown step: {self.verb}")

    def _insert(self, file: Path, after: int) -> None:
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        found = [number for number, line in enumerate(lines) if self.marker in line]
        assert len(found) == 1, f"{self.path} has {self.marker!r} on {len(found)} lines, not on one"
        lines.insert(found[0] + after, self.text)
        file.write_text("".join(lines), encoding="utf-8")


def follow(tree: Path, page: str) -> list[str]:
    """Follow all steps of a page, check the style, and return the Python files that changed."""
    text = (tree / page).read_text(encoding="utf-8")
    found = list(_steps(text))
    assert len(found) == len(re.findall(r"^<!-- ", text, re.MULTILINE)), "a step is not understood"
    for step in found:
        step.apply(tree)
    changed = sorted({step.path for step in found if step.path.endswith(".py")})
    run(tree, f".venv/bin/ruff check {' '.join(changed)}")
    run(tree, f".venv/bin/ruff format --check {' '.join(changed)}")
    run(tree, ".venv/bin/lint-imports")
    return changed


def run(tree: Path, command: str) -> None:
    """Run a command in the copy of the tree, which needs no set-up."""
    words = shlex.split(command)
    if words[0] == "make":
        words[1:1] = ["-o", ".venv/.dev-installed", "-o", ".venv/.local-installed"]
    # The `make test` that may run this test has its own arguments in the environment.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    environment["PYTHONPATH"] = str(tree / "shared" / "events")
    done = subprocess.run(
        words, cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def _steps(page: str) -> Iterator[Step]:
    for found in _STEP.finditer(page):
        parts = found.groupdict(default="")
        yield Step(parts["verb"], parts["marker"], parts["path"], parts["text"])
