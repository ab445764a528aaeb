"""Runs mutmut, and fails for a mutant that no test kills and no reason explains.

The mutated modules and their tests are listed in pyproject.toml, the reasons in survivors.toml.
"""

import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

REASONS = Path(__file__).with_name("survivors.toml")
_KILLED = ("killed", "caught by type check", "timeout")


@dataclass(frozen=True)
class Survivor:
    """A mutant that no test kills; ``change`` is the line that it puts in."""

    function: str
    change: str


@dataclass(frozen=True)
class Reason:
    """Patterns of survivors, and why no test can or need kill them."""

    function: str
    change: str
    reason: str

    def explains(self, survivor: Survivor) -> bool:
        return fnmatchcase(survivor.function, self.function) and fnmatchcase(
            survivor.change, self.change
        )


def survivors(results: str) -> list[Survivor]:
    """Read what ``mutmut results`` prints."""
    names = [
        name.strip()
        for name, _, status in (line.partition(": ") for line in results.splitlines())
        if status and status.strip() not in _KILLED
    ]
    return [Survivor(_function(name), _change(_mutmut("show", name))) for name in names]


def _function(mutant: str) -> str:
    module, _, name = mutant.rpartition("__mutmut_")[0].rpartition(".")
    return f"{module}.{name.removeprefix('x_').removeprefix('xǁ').replace('ǁ', '.')}"


def _change(diff: str) -> str:
    added = [line[1:].strip() for line in diff.splitlines() if line.startswith("+")]
    return " ".join(line for line in added if not line.startswith("++"))


def unexplained(found: Sequence[Survivor], reasons: Sequence[Reason]) -> list[Survivor]:
    return [each for each in found if not any(reason.explains(each) for reason in reasons)]


def _mutmut(*arguments: str) -> str:
    command = [str(Path(sys.executable).with_name("mutmut")), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> int:
    command = [str(Path(sys.executable).with_name("mutmut")), "run", "--max-children", "2"]
    subprocess.run(command, check=True)
    found = survivors(_mutmut("results"))
    entries = tomllib.loads(REASONS.read_text("utf-8"))["survivor"]
    reasons = [Reason(**entry) for entry in entries]
    left = unexplained(found, reasons)
    for each in left:
        print(f"survived without a reason: {each.function}: {each.change}")
    print(f"{len(found)} mutants survived, {len(found) - len(left)} of them for a reason")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
