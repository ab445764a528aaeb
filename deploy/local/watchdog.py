"""Terminate the children of a process once it is gone, however it ended.

Run as a script whose standard input is a pipe that only the watched process holds open: the
pipe is closed when that process ends, also by SIGKILL. PR_SET_PDEATHSIG would need no extra
process, but it exists on Linux only, fires when the forking *thread* ends, and would mean
running Python between fork and exec in a program with threads.

Lines: `watch PID SIGNAL`, `unwatch PID`, `remove PATH`, `keep PATH`.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path

GRACE_SECONDS = 5.0


class Ledger:
    """Process groups to signal and paths to remove."""

    def __init__(self) -> None:
        self.signals: dict[int, int] = {}
        self.paths: set[str] = set()

    def note(self, line: str) -> None:
        verb, _, rest = line.partition(" ")
        if verb == "watch":
            pid, _, number = rest.partition(" ")
            self.signals[int(pid)] = int(number)
        elif verb == "unwatch":
            self.signals.pop(int(rest), None)
        elif verb == "remove":
            self.paths.add(rest)
        elif verb == "keep":
            self.paths.discard(rest)


def send(group: int, number: int) -> bool:
    """Signal a process group; return whether it still has a member."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        # macOS returns EPERM for a group with only zombies.
        return False
    return True


def end_all(signals: dict[int, int]) -> None:
    for group, number in signals.items():
        send(group, number)
        send(group, signal.SIGCONT)
    deadline = time.monotonic() + GRACE_SECONDS
    while time.monotonic() < deadline and any(send(group, 0) for group in signals):
        time.sleep(0.02)
    for group in signals:
        send(group, signal.SIGKILL)


def remove_all(paths: set[str]) -> None:
    for path in map(Path, paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def main() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    ledger = Ledger()
    for line in sys.stdin:
        ledger.note(line.rstrip("\n"))
    end_all(ledger.signals)
    remove_all(ledger.paths)


if __name__ == "__main__":
    main()
