"""The steps of a Markdown page that can be followed by a program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A comment in HTML says what is to be done with the fenced block that follows it.
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

    def apply(self, tree: Path, run: Callable[[str], None]) -> None:
        """``run`` gets the lines of a block with commands."""
        file = tree / self.path
        match self.verb:
            case "create":
                assert not file.exists(), f"{self.path} is there already"
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
                    run(command)
            case _:
                raise ValueError(f"no such step: {self.verb}")

    def _insert(self, file: Path, after: int) -> None:
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        found = [number for number, line in enumerate(lines) if self.marker in line]
        assert len(found) == 1, f"{self.path} has {self.marker!r} on {len(found)} lines, not on one"
        lines.insert(found[0] + after, self.text)
        file.write_text("".join(lines), encoding="utf-8")


def steps(page: str) -> Iterator[Step]:
    """In the order of the page."""
    for found in _STEP.finditer(page):
        parts = found.groupdict(default="")
        yield Step(parts["verb"], parts["marker"], parts["path"], parts["text"])
