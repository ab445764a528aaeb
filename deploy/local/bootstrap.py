"""Create `.venv`. Runs on a system Python, so it uses the standard library only.

Usage: bootstrap.py VENV REQUIREMENTS_FILE
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

NO_PIP = "{python} has neither ensurepip nor pip, so it cannot install packages"
# Makes the Makefile try the next Python.
NO_PIP_CODE = 3
INTERRUPTED_CODE = 130
LOG_LINES = 25
# The package of event contracts is used from its sources: an editable install has no hash.
EVENTS = "shared/events"


def has_pip(python: Path | str) -> bool:
    command = [str(python), "-m", "pip", "--version"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv(venv: Path) -> list[str]:
    """Create the venv and return the pip command that installs into it."""
    python = venv / "bin" / "python"
    if has_pip(python):
        return [str(python), "-m", "pip"]
    if _has_ensurepip():
        _run([sys.executable, "-m", "venv", "--clear", str(venv)])
        return [str(python), "-m", "pip"]
    if has_pip(sys.executable):
        # Debian's python3 without python3-venv: create a venv without pip and use the system's.
        _run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(venv)])
        return [sys.executable, "-m", "pip", "--python", str(python)]
    print(NO_PIP.format(python=sys.executable), file=sys.stderr)
    sys.exit(NO_PIP_CODE)


def install(pip: list[str], requirements: Path) -> None:
    options = ["--require-hashes", "--disable-pip-version-check", "--progress-bar", "off"]
    command = [*pip, "install", *options, "--requirement", str(requirements)]
    total = len(re.findall(r"^[A-Za-z0-9]", requirements.read_text(), flags=re.MULTILINE))
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    progress = Progress(total, requirements.name)
    assert process.stdout is not None
    for line in process.stdout:
        progress.take(line)
    if process.wait():
        print("".join(progress.lines[-LOG_LINES:]), file=sys.stderr)
        sys.exit(f"Installing {requirements} failed; see the lines above.")
    print(f"{progress.summary()} ({time.monotonic() - started:.0f} s)", flush=True)


def link_events(venv: Path) -> None:
    """Put the event contracts on the path of the venv, relative to it."""
    for packages in venv.glob("lib/python*/site-packages"):
        to_tree = "/".join([".."] * (len(packages.relative_to(venv).parts) + 1))
        (packages / "coursestream_events.pth").write_text(f"{to_tree}/{EVENTS}\n")


class Progress:
    """Parse pip's output; show one updating line on a terminal, a few lines elsewhere."""

    def __init__(self, total: int, name: str) -> None:
        self.lines: list[str] = []
        self._total = total
        self._name = name
        self._packages = 0
        self._megabytes = 0.0
        self._moving = sys.stdout.isatty()
        print(f"Python packages: installing {name} into the venv", flush=True)

    def take(self, line: str) -> None:
        self.lines.append(line)
        if line.startswith("Collecting "):
            self._packages += 1
            self._show()
        elif size := re.search(r"^\s+Downloading \S+ \(([\d.]+) (bytes|[kKMG]B)", line):
            unit = {"bytes": 1e-6, "kB": 1e-3, "KB": 1e-3, "MB": 1.0, "GB": 1e3}[size[2]]
            self._megabytes += float(size[1]) * unit
        elif line.startswith("Installing collected"):
            print("\r  unpacking …" + " " * 40 if self._moving else "  unpacking …", flush=True)

    def summary(self) -> str:
        return f"Python packages: {self._name} installed, {self._megabytes:.0f} MB downloaded"

    def _show(self) -> None:
        text = f"  {self._packages} of {self._total} packages, {self._megabytes:.0f} MB"
        if self._moving:
            print(f"\r{text}", end="", flush=True)
        elif self._packages % 20 == 0:
            print(text, flush=True)


def _has_ensurepip() -> bool:
    # Debian ships the module without its wheels, which only running it reveals.
    command = [sys.executable, "-c", "import ensurepip; ensurepip.version()"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _run(command: list[str]) -> None:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{result.stdout}{result.stderr}")


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 (the Makefile may be given any Python)
        sys.exit(f"Python 3.11+ is required; {sys.executable} is {sysconfig.get_python_version()}")
    venv, requirements = Path(sys.argv[1]), Path(sys.argv[2])
    install(make_venv(venv), requirements)
    link_events(venv)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("\nInterrupted. Run the same command again to continue.", file=sys.stderr)
        sys.exit(INTERRUPTED_CODE)
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}; the checkout must be writable.")
