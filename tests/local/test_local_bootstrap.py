"""The first steps of a newcomer: what cannot work ends with a line that says what to do."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.local.paths import CHECKOUT
from deploy.local.processes import wait_until

# Its pip takes for ever; a file shows that it runs.
SLOW_PYTHON = """#!/bin/sh
case "$*" in
    *"-m pip install"*) touch {running}; exec sleep 60 ;;
    *) exec {python} "$@" ;;
esac
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a tree in which nothing is installed."""
    tree = tmp_path / "checkout"
    (tree / "deploy" / "local").mkdir(parents=True)
    shutil.copy(CHECKOUT / "Makefile", tree)
    shutil.copy(CHECKOUT / "deploy" / "local" / "bootstrap.py", tree / "deploy" / "local")
    shutil.copytree(CHECKOUT / "requirements", tree / "requirements")
    return tree


def make(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", *arguments], cwd=checkout, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("python", ["/bin/false", "/nowhere/python3"])
def test_an_unfit_python_is_refused(checkout: Path, python: str) -> None:
    refused = make(checkout, "fetch", f"PYTHON={python}")

    assert refused.returncode == 2
    assert f"PYTHON={python} is not a Python 3.11+ with the module venv." in refused.stderr
    assert not (checkout / ".venv").exists()


def test_ctrl_c_during_the_installation_prints_no_traceback(checkout: Path, tmp_path: Path) -> None:
    running = tmp_path / "running"
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(SLOW_PYTHON.format(running=running, python=sys.executable))
    python.chmod(0o755)
    # Without the arguments of the `make test` that may run this test.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    pid, terminal = pty.fork()
    if pid == 0:
        # A shell starts background jobs with this signal ignored, and children inherit that.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.chdir(checkout)
        os.execvpe("make", ["make", "fetch", f"PYTHON={sys.executable}"], environment)

    assert wait_until(running.exists, timeout_seconds=30)
    os.write(terminal, b"\x03")
    printed = read_all(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    assert "Interrupted. Run the same command again to continue." in printed
    assert "Traceback" not in printed
    assert code in {2, 130, -signal.SIGINT}


def read_all(terminal: int) -> str:
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:  # the other side was closed
            part = b""
        if not part:
            return b"".join(parts).decode()
        parts.append(part)
