"""The steps of a Markdown page that can be followed by a program."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
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

    def tests(self) -> str:
        """Return what a step that only runs tests passes to pytest."""
        found = re.fullmatch(r'make test ARGS="(.*)"\n', self.text)
        assert found is not None, f"the last step runs no tests: {self.text}"
        return found[1]

    def _insert(self, file: Path, after: int) -> None:
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        found = [number for number, line in enumerate(lines) if self.marker in line]
        assert len(found) == 1, f"{self.path} has {self.marker!r} on {len(found)} lines, not on one"
        lines.insert(found[0] + after, self.text)
        file.write_text("".join(lines), encoding="utf-8")


def follow(tree: Path, *pages: str) -> list[list[str]]:
    """Follow all steps of pages, and return the Python files that each of them changes.

    What each runs as its last step is run at the end, in one process and on one stack; then the
    style is checked.
    """
    changed, tests = [], []
    for page in pages:
        *steps, last = _steps_of(tree / page)
        for step in steps:
            step.apply(tree)
        tests.append(last.tests())
        changed.append(sorted({step.path for step in steps if step.path.endswith(".py")}))
    run(tree, f'make test ARGS="{" ".join(tests)}"')
    files = " ".join(path for paths in changed for path in paths)
    run(tree, f".venv/bin/ruff check {files}")
    run(tree, f".venv/bin/ruff format --check {files}")
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


def _steps_of(page: Path) -> list[Step]:
    text = page.read_text(encoding="utf-8")
    found = [match.groupdict(default="") for match in _STEP.finditer(text)]
    assert len(found) == len(re.findall(r"^<!-- ", text, re.MULTILINE)), "a step is not understood"
    return [Step(each["verb"], each["marker"], each["path"], each["text"]) for each in found]
