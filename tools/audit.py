"""Looks up every locked package in the advisories of PyPI, with pip-audit.

pip-audit passes over a package that it cannot look up. That would be no audit, so such a package
fails here, and a version with known vulnerabilities is looked up first, which must be reported.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

LOCKS = sorted(Path("requirements").glob("*.txt"))
# Cookies that are sent to any domain, among others: reported in every database.
PLANTED = "urllib3==1.24.1"
_UNREACHABLE = 3


class NotLookedUp(RuntimeError):
    """pip-audit did not answer for a package."""


@dataclass(frozen=True)
class Vulnerability:
    """``fixed_in`` are the versions that do not have it."""

    package: str
    identifier: str
    fixed_in: Sequence[str]

    def __str__(self) -> str:
        remedy = f"update to {' or '.join(self.fixed_in)}" if self.fixed_in else "no fixed version"
        return f"{self.package}: {self.identifier}; {remedy}"


def vulnerabilities(report: dict[str, Any]) -> list[Vulnerability]:
    """Return what a report of pip-audit holds.

    Raises:
        NotLookedUp: the report is empty or passes over a package.
    """
    packages = report["dependencies"]
    skipped = [
        f"{each['name']} ({each['skip_reason']})" for each in packages if "skip_reason" in each
    ]
    if skipped or not packages:
        raise NotLookedUp("not looked up: " + (", ".join(skipped) or "anything"))
    return [
        Vulnerability(f"{each['name']} {each['version']}", found["id"], found["fix_versions"])
        for each in packages
        for found in each["vulns"]
    ]


def look_up(requirements: Path) -> list[Vulnerability]:
    """Run pip-audit of this environment on pinned requirements.

    Raises:
        NotLookedUp: the advisories cannot be reached, or lack a package.
    """
    command = [
        sys.executable, "-m", "pip_audit", "--requirement", str(requirements), "--no-deps",
        "--disable-pip", "--format", "json", "--progress-spinner", "off",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise NotLookedUp(done.stderr.strip().splitlines()[-1] if done.stderr else "no report")
    return vulnerabilities(json.loads(done.stdout))


def main() -> int:
    with TemporaryDirectory() as folder:
        planted = Path(folder) / "planted.txt"
        planted.write_text(PLANTED + "\n")
        try:
            found = look_up(planted)
        except NotLookedUp as error:
            return _not_audited(str(error))
    if not found:
        return _not_audited(f"no vulnerability of {PLANTED} is known to them")
    failed = False
    for lock in LOCKS:
        try:
            lines = [str(each) for each in look_up(lock)]
        except NotLookedUp as error:
            lines = [str(error)]
        for line in lines:
            print(f"{lock}: {line}")
        failed = failed or bool(lines)
    return int(failed)


def _not_audited(reason: str) -> int:
    """Fail where the advisories must be reachable, which is wherever CI is set."""
    print(f"No package was audited, as PyPI's advisories cannot be used here: {reason}")
    return _UNREACHABLE if os.environ.get("CI") else 0


if __name__ == "__main__":
    sys.exit(main())
