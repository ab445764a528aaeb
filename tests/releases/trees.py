"""Trees that hold one service alone, as its image does, and other releases of it."""

import shutil
import subprocess
import sys
from pathlib import Path

from deploy.local.paths import CHECKOUT

_NOT_COPIED = shutil.ignore_patterns("__pycache__")


class Release:
    """The files of one service with the kernel; ``python`` has the packages that it needs."""

    def __init__(self, service: str, folder: Path, python: str = sys.executable) -> None:
        self.service = service
        self.folder = folder
        # Relative, so that nothing of the checkout can be imported.
        self.program = [
            *("env", "-C", str(folder), "PYTHONPATH=shared/events", "PYTHONSAFEPATH="),
            *(python, "-m", f"services.{service}"),
        ]

    @classmethod
    def current(cls, service: str, folder: Path, python: str = sys.executable) -> "Release":
        """Copy the service's part of the checkout."""
        (folder / "services").mkdir(parents=True)
        shutil.copy(CHECKOUT / "services" / "__init__.py", folder / "services")
        for part in ("shared", f"services/{service}"):
            shutil.copytree(CHECKOUT / part, folder / part, ignore=_NOT_COPIED)
        return cls(service, folder, python)

    def next(self, folder: Path) -> "Release":
        """Copy this release, to change it."""
        shutil.copytree(self.folder, folder, ignore=_NOT_COPIED)
        return Release(self.service, folder)

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace the one occurrence of a text in a file."""
        file = self.folder / path
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{path} has {old!r} {text.count(old)} times"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments: str, environment: dict[str, str] | None = None) -> str:
        """Run a command of the service to its end, and return its output."""
        done = subprocess.run(
            [*self.program, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
